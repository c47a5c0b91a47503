using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Poverty;
using static BacKan.Indicators.Json.Forms.FindingForms;
using static BacKan.Indicators.Json.Forms.LawForms;
using static BacKan.Indicators.Json.Forms.RootForms;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;
using static BacKan.Indicators.Json.Forms.TerritoryForms;

namespace BacKan.Indicators.Json.Forms;

/// <summary>Standards of poverty, and what they say of a household.</summary>
internal static class PovertyForms
{
    public static readonly WordForm<PovertyClass> ClassForm = Name<PovertyClass>("poverty-class");

    public static readonly WordForm<PovertySubClass> SubClassForm = Name<PovertySubClass>("poverty-subclass");

    private static readonly Dictionary<string, PovertyStandard> Known = PovertyStandards.All.ToDictionary(
        s => s.Id, StringComparer.Ordinal);

    private static readonly WordForm<PovertyBasis> MethodForm = Word<PovertyBasis>("poverty-basis");

    public static readonly Form<IncomeRule> IncomeRuleForm =
        Object<IncomeRule>("income-rule", "cách tính thu nhập", "how income was reckoned", o =>
    {
        var words = o.Required("words", TextForm, r => r.Words, "lời", "in words");
        var basis = o.Required("basis", CitationForm, r => r.Citation, "căn cứ", "by which provision");
        var confidence = o.Required("confidence", ConfidenceForm, r => r.Confidence, "mức kiểm chứng", "how well it was checked");
        var excludes = o.Optional(
            "excludesStateAllowance", YesNoForm, r => r.ExcludesStateAllowance, "không tính trợ cấp của Nhà nước",
            "whether the allowance of the state does not count");
        var from = o.Optional("from", DayForm, r => r.From, "từ ngày", "the first day");
        var until = o.Optional("until", DayForm, r => r.Until, "ngày đầu tiên không còn", "the first day on which it no longer holds");
        var end = o.Optional("end", EndForm, r => r.End, "căn cứ kết thúc", "by what it ends");
        return v => new(words(v), basis(v), confidence(v), excludes(v), from(v), until(v)) { End = end(v) };
    });

    private static readonly Form<PovertyIndicator> IndicatorForm =
        Object<PovertyIndicator>("poverty-indicator", "một chỉ số thiếu hụt", "an indicator of deprivation", o =>
    {
        var key = o.Required("key", StringForm, i => i.Key, "mã", "its key");
        var dimension = o.Required("dimension", StringForm, i => i.Dimension, "chiều", "its dimension");
        var name = o.Required("name", TextForm, i => i.Name, "tên", "its name");
        var wording = o.Optional("wording", TextForm, i => i.Wording, "câu chữ của mẫu phiếu", "the words of the form");
        return v => new(key(v), dimension(v), name(v), wording(v));
    });

    private static readonly Form<PovertyRow> RowForm =
        Object<PovertyRow>("poverty-row", "một dòng của chuẩn nghèo", "a row of a standard of poverty", o =>
    {
        var id = o.Required("id", StringForm, r => r.Id, "mã", "its id");
        var poorClass = o.Required("class", ClassForm, r => r.Class, "loại hộ", "the class that it gives");
        var subClass = o.Optional("subclass", SubClassForm, r => r.SubClass, "loại nhỏ", "the subclass");
        var areas = o.List("areas", AreaForm, r => r.Areas, "khu vực; không có là mọi khu vực", "the areas; all where there are none");
        var income = o.Optional("income", RootForms.RangeForm, r => r.Income, "thu nhập, đồng", "the income, in đồng");
        var deprivations = o.Optional(
            "deprivations", RootForms.RangeForm, r => r.Deprivations, "số chỉ số thiếu hụt", "how many deprivations");
        var dimension = o.Optional(
            "dimension", StringForm, r => r.Dimension, "chiều phải xét riêng", "the dimension that is looked at by itself");
        var inDimension = o.Optional(
            "dimensionDeprivations", RootForms.RangeForm, r => r.DimensionDeprivations, "số chỉ số thiếu hụt trong chiều đó",
            "how many deprivations in it");
        var livelihood = o.Optional(
            "livelihood", HouseholdForms.LivelihoodForm, r => r.Livelihood, "sinh kế", "what the household lives of");
        var from = o.Optional("from", DayForm, r => r.From, "từ ngày", "the first day");
        var until = o.Optional("until", DayForm, r => r.Until, "ngày đầu tiên không còn", "the first day on which it no longer holds");
        var end = o.Optional("end", EndForm, r => r.End, "căn cứ kết thúc", "by what it ends");
        var basis = o.Required("basis", CitationForm, r => r.Citation, "căn cứ", "by which provision");
        var confidence = o.Required("confidence", ConfidenceForm, r => r.Confidence, "mức kiểm chứng", "how well it was checked");
        var note = o.Optional("note", TextForm, r => r.Note, "ghi chú", "a note");
        return v => new(id(v), poorClass(v), basis(v), confidence(v))
        {
            SubClass = subClass(v), Areas = areas(v), Income = income(v), Deprivations = deprivations(v), Dimension = dimension(v),
            DimensionDeprivations = inDimension(v),
            Livelihood = livelihood(v), From = from(v), Until = until(v), End = end(v), Note = note(v),
        };
    });

    public static readonly SharedForm<PovertyStandard> StandardForm = new(
        "standards",
        Object<PovertyStandard>("poverty-standard", "một chuẩn nghèo", "a standard of poverty, row by row", o =>
        {
            var id = o.Required("id", StringForm, s => s.Id, "mã", "its id");
            var name = o.Required("name", TextForm, s => s.Name, "tên", "its name");
            var basis = o.Required("basis", CitationForm, s => s.Citation, "căn cứ", "by which provision");
            var period = o.Default(
                "incomePeriod", Word<IncomePeriod>("income-period"), s => s.IncomePeriod, IncomePeriod.Month,
                "thu nhập tính theo tháng hay năm", "whether its lines are of a month or a year");
            var rows = o.List("rows", RowForm, s => s.Rows, "các dòng theo thứ tự", "its rows in order", isRequired: true);
            var pointRows = o.List("pointRows", RowForm, s => s.PointRows, "các dòng theo điểm", "its rows by points");
            var indicators = o.List(
                "indicators", IndicatorForm, s => s.Indicators, "các chỉ số thiếu hụt", "its indicators of deprivation");
            var rules = o.List("incomeRules", IncomeRuleForm, s => s.IncomeRules, "cách tính thu nhập", "how income is reckoned");
            return v => new(id(v), name(v), basis(v), rows(v), indicators(v), pointRows(v), rules(v), period(v));
        }),
        s => s.Id, id => Known.GetValueOrDefault(id), new("một chuẩn nghèo của thư viện", "a standard of the library"),
        ErrorCodes.PovertyStandard);

    private static readonly WordForm<string> ClassOrKindForm = new(
        [.. Enum.GetNames<PovertyClass>().Append("NotAddressed").Append("Unknown").Select(w => (w, w))], "poverty-class-or-none");

    /// <summary>A classified household: briefly what a receipt needs; in full every finding.</summary>
    public static readonly Form<PovertyClassification> ClassificationForm = new DetailForm<PovertyClassification>(
        "poverty-classification",
        Answer<PovertyClassification>("poverty-classification-brief", "phân loại hộ, gọn", "a classified household, briefly", Brief),
        Answer<PovertyClassification>("poverty-classification-full", "phân loại hộ, đầy đủ", "a classified household, in full", o =>
        {
            Brief(o);
            o.Optional("incomeRule", IncomeRuleForm, c => c.IncomeRule, "cách tính thu nhập", "how income was reckoned");
            Findings(o, c => c.Determination);
        }));

    public static readonly Form<BriefClassification> VerdictForm =
        Answer<BriefClassification>("poverty-verdict", "kết quả phân loại hộ", "the bare answer for a household", o =>
    {
        o.Required("class", ClassOrKindForm, p => WordOf(p.Kind, p.Class), "loại hộ", "the class");
        o.Optional("subclass", SubClassForm, p => p.SubClass, "loại nhỏ", "the subclass");
        o.Required("by", MethodForm, p => p.Basis, "theo thu nhập hay theo điểm", "by income or by points");
        o.Optional("row", StringForm, p => p.Row, "dòng quyết định", "the row that decides");
        o.Optional(
            "unknownReason", Word<UnknownReason>("unknown-reason"), p => p.UnknownReason, "vì sao chưa kết luận được",
            "why it is not decided");
    });

    private static void Brief(Members<PovertyClassification> o)
    {
        o.Required(
            "class", ClassOrKindForm, c => WordOf(c.Determination.Kind, c.Class), "loại hộ",
            "the class; Unknown or NotAddressed where nothing is decided");
        o.Optional("subclass", SubClassForm, c => c.SubClass, "loại nhỏ", "the subclass");
        o.When(
            "simulated", ClassForm, c => c.Determination.Simulation is not null, c => c.Determination.SimulatedResult,
            "kết quả mô phỏng theo quy định chưa kiểm chứng", "what the unverified rule would give");
        o.Required("standard", StringForm, c => c.StandardId, "mã chuẩn nghèo", "the id of the standard");
        o.Required("by", MethodForm, c => c.Basis, "theo thu nhập hay theo điểm", "by income or by points");
        FindingForms.Brief(o, c => c.Determination);
    }

    private static string WordOf(DeterminationKind kind, PovertyClass? value) => value is { } known ? known.ToString() : kind.ToString();
}
