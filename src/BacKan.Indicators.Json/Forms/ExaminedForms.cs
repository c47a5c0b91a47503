using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;
using static BacKan.Indicators.Json.Forms.RootForms;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;

namespace BacKan.Indicators.Json.Forms;

/// <summary>An examined report, in the language and rounding that it is written in.</summary>
internal static class ExaminedForms
{
    private static readonly Form<PercentEnds> EndsForm =
        Answer<PercentEnds>("report-percent-range", "khoảng của phần trăm", "the range of a percent", o =>
    {
        o.OrNull("low", NumberForm, (r, _) => r.Low, "đầu dưới", "the lower end");
        o.OrNull("high", NumberForm, (r, _) => r.High, "đầu trên", "the upper end");
    });

    private static readonly Form<ReportRow> AttainmentForm =
        Answer<ReportRow>("report-attainment", "kết quả so với chỉ tiêu", "what came of a target, computed and stated", o =>
    {
        o.OrNull(
            "status", TargetForms.StatusForm, (r, _) => r.Attainment?.Status, "vượt, đạt, không đạt …", "exceeded, attained, missed …");
        o.OrNull("early", TargetForms.StatusForm, (r, _) => r.Attainment?.Early, "đã chắc trước hết kỳ", "what is certain before the end");
        o.OrNull("computed", NumberForm, (r, options) => OneEnd(r) is { } end ? Rounded(end, options) : null,
            "phần trăm đã tính, làm tròn", "the percent that was computed, rounded");
        o.Optional("computedQualifier", QualifierForm, r => OneEnd(r) is null ? null : Side(r.Attainment!.PercentRange!),
            "khi phần trăm chỉ có một đầu", "where the percent has one end only");
        o.Written("percentRange", EndsForm, (r, options) =>
            r.Attainment?.PercentRange is { IsPoint: false, Low: { } low, High: { } high }
                ? new PercentEnds(Rounded(low, options), Rounded(high, options)) : null,
            "phần trăm khi nó là một khoảng", "the percent where it is a range");
        o.OrNull("stated", NumberForm, (r, _) => r.StatedPercent?.Value, "phần trăm báo cáo nói", "the percent that the report states");
        o.Optional("statedQualifier", QualifierForm, r => r.StatedPercent?.Qualifier is { } q and not Qualifier.Exactly ? q : null,
            "trên, dưới, khoảng …", "over, under, about …");
        o.OrNull("method", TargetForms.MethodForm, (r, _) => r.Attainment?.Method, "cách tính", "how the percent is taken");
        o.Optional("gap", QuantityForm, r => r.Attainment?.Gap, "chênh lệch so với chỉ tiêu", "by how much it differs from the target");
        o.OrNull("absence", Word<PercentAbsence>("percent-absence"), (r, _) => r.Attainment?.Absence, "vì sao không có phần trăm",
            "why there is no percent");
    });

    private static readonly Form<ReportRow> RowForm =
        Answer<ReportRow>("report-row", "một dòng của báo cáo đã kiểm tra", "a statement of the report, checked", o =>
    {
        o.Required("indicator", StringForm, r => r.Id, "mã", "its id");
        o.Written("name", StringForm, (r, options) => r.Name.In(options.Presentation.Language), "tên", "its name");
        o.OrNull("value", NumberForm, (r, _) => r.Value?.Value, "số thực hiện", "the value");
        o.Written("words", StringForm, (r, options) => r.Words?.In(options.Presentation.Language), "lời thay cho số", "words for a number");
        o.OrNull("unit", StringForm, (r, _) => r.Unit?.Code, "đơn vị tính", "its unit");
        o.OrNull("qualifier", QualifierForm, (r, _) => r.Value?.Qualifier, "trên, dưới, khoảng …", "over, under, about …");
        o.OrNull("target", new WordedTargetForm(), (r, _) => r.Attainment?.Target, "chỉ tiêu được giao", "the target");
        o.OrNull("attainment", AttainmentForm, (r, _) => r.Attainment is null && r.StatedPercent is null ? null : r,
            "kết quả so với chỉ tiêu", "what came of the target");
        o.Required("verdict", VerdictForm, r => r.Verdict, "kết luận kiểm tra", "whether the statement agrees");
        o.Written("reason", AnyStringForm, (r, options) => r.Reason(options.Presentation), "lý do", "why");
        o.OrNull("source", StringForm, (r, _) => r.Figure?.Source.Id, "mã nguồn", "the id of its source");
    });

    private static readonly Form<AttainmentCounts> SummaryForm =
        Answer<AttainmentCounts>("report-summary", "bao nhiêu chỉ tiêu vượt, đạt, không đạt", "how many targets were met and missed", o =>
    {
        o.Required("targets", Whole(), c => c.Targets, "số chỉ tiêu", "targets");
        o.Required("exceeded", Whole(), c => c.Exceeded, "vượt", "exceeded");
        o.Required("attained", Whole(), c => c.Attained, "đạt", "attained");
        o.Required("missed", Whole(), c => c.NotAttained, "không đạt", "missed");
        o.Required("noData", Whole(), c => c.Undecided, "chưa rõ", "not decided");
        o.Required("underWay", Whole(), c => c.UnderWay, "trong đó đang thực hiện", "of these, not yet due");
    });

    private static readonly Form<Presentation> RoundingForm =
        Answer<Presentation>("report-rounding", "cách làm tròn", "how computed percents are rounded", o =>
    {
        o.Required("mode", Word<Rounding>("rounding"), p => p.Rounding, "cách làm tròn", "the mode");
        o.Required("decimals", Whole(), p => p.Decimals, "số chữ số lẻ", "the decimals");
    });

    public static readonly Form<ExaminedReport> ExaminedForm =
        Answer<ExaminedReport>("examined-report", "báo cáo đã kiểm tra", "an examined report", o =>
    {
        o.Written("paragraphs", new ListForm<string>(AnyStringForm), (r, options) => r.Paragraphs(options.Presentation),
            "các đoạn văn của báo cáo", "the paragraphs of the report");
        o.List("figures", RowForm, r => r.Rows, "từng số liệu", "each statement", isRequired: true);
        o.Required("summary", SummaryForm, r => r.Assessment.Counts(AttainmentScale.Plain), "tổng hợp", "the totals");
        o.Written("rounding", RoundingForm, (_, options) => options.Presentation, "cách làm tròn", "how percents are rounded");
    });

    private static Fraction? OneEnd(ReportRow row) =>
        row.Attainment?.PercentRange is not { } range || range is { IsPoint: false, Low: not null, High: not null }
            ? null : range.Low ?? range.High;

    private static Qualifier? Side(ValueRange range) => range switch
    {
        { IsPoint: true } => null,
        { Low: null } => range.HighIncluded ? Qualifier.AtMost : Qualifier.Under,
        _ => range.LowIncluded ? Qualifier.AtLeast : Qualifier.Over,
    };

    // Null where no decimal is so large; the text has it.
    private static decimal? Rounded(Fraction value, JsonWriteOptions options) =>
        value <= decimal.MaxValue && value >= decimal.MinValue ? options.Presentation.Round(value) : null;

    private sealed record PercentEnds(decimal? Low, decimal? High);
}
