using BacKan.Indicators.Figures;
using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;
using NodaTime;
using static BacKan.Indicators.Json.Forms.FigureForms;
using static BacKan.Indicators.Json.Forms.ReportFileForms;
using static BacKan.Indicators.Json.Forms.RootForms;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;

namespace BacKan.Indicators.Json.Forms;

/// <summary>The figures of a report file, with what is stated of them.</summary>
internal static class ReportFigureForms
{
    // Files name a unit by any of its spellings.
    private static readonly Form<MeasureUnit> UnitForm = new EitherForm<MeasureUnit>(
        StringForm.As(
            name => MeasureUnits.TryFind(name, out MeasureUnit? unit) ? unit : null, unit => unit.Code,
            Listed(new("một đơn vị tính", "a unit"), MeasureUnits.All.Select(u => u.Code)), ErrorCodes.FigureUnit),
        MeasureForm, unit => MeasureUnits.TryFind(unit.Code, out _));

    private static readonly Form<FilePercent> PercentForm =
        Object<FilePercent>("report-percent", "phần trăm đã nói", "a percent that the report states", o =>
    {
        var target = o.Optional("target", StringForm, s => s.Target, "mã chỉ tiêu", "the id of the target");
        var assigner = o.Optional("assigner", StringForm, s => s.Assigner, "cơ quan giao", "who assigned the target");
        var percent = o.Required("percent", NumberForm, s => s.Percent.Value, "phần trăm", "the percent");
        var qualifier = o.Default(
            "qualifier", QualifierForm, s => s.Percent.Qualifier, Qualifier.Exactly, "trên, dưới, khoảng …", "over, under, about …");
        return v => new(new(percent(v), null, qualifier(v)), target(v), assigner(v), v.At);
    });

    private static readonly Form<StatedComparison> ComparisonForm =
        Object<StatedComparison>("report-comparison", "so sánh đã nói", "a comparison that the report states", o =>
    {
        var form = o.Required("form", Word<ClaimForm>("claim-form"), c => c.Form, "nói theo cách nào", "how it compares");
        var stated = Stated(o, c => c.Stated);
        var versus = o.Optional("versus", YearOrPeriodForm, c => c.Versus, "so với kỳ nào", "compared with which period");
        return v => new(form(v), stated(v), versus(v));
    });

    public static readonly Form<FileFigure> FigureForm =
        Object<FileFigure>("report-figure", "một số liệu của báo cáo", "a figure of the report, with what is stated of it", o =>
    {
        var indicator = o.Required("indicator", IndicatorForm, f => Unthresholded(f.Figure.Indicator), "chỉ tiêu", "what is measured");
        var threshold = o.Optional(
            "threshold", QuantityForm, f => f.Figure.Indicator.Threshold, "ngưỡng phải đạt", "the level that what is counted reaches");
        var value = o.Optional(
            "value", NumberForm, f => f.Figure.Stated?.Value, "số, đủ chữ số lẻ như đã in", "the number with its printed decimals");
        var qualifier = o.Default(
            "qualifier", QualifierForm, f => f.Figure.Stated?.Qualifier ?? Qualifier.Exactly, Qualifier.Exactly, "trên, dưới, khoảng …",
            "over, under, about …");
        var range = o.Optional(
            "range", StatedRangeForm, f => f.Figure.Range is { } r ? new(r.Low, r.High) : null, "hai số như đã in, “61–62”",
            "two numbers as printed, \"61–62\"");
        var unit = o.Optional(
            "unit", UnitForm, f => f.Figure is { Stated: null, Range: null } ? null : f.Figure.Unit,
            "đơn vị tính; không có là đơn vị của chỉ tiêu", "its unit; absent where it is that of the indicator");
        var words = o.Optional(
            "words", StringForm, f => f.Figure.Words?.Vi, "lời thay cho số, “xuất siêu”", "words in place of a number");
        var absence = o.Optional(
            "absence", Word<AbsenceReason>("absence-reason"), f => f.Figure.Absence, "vì sao không có số", "why there is no value");
        var doneOn = o.Optional("doneOn", DayForm, f => f.Figure.DoneOn, "ngày làm xong", "the day on which it was done");
        var nature = o.Default(
            "nature", Word<FigureNature>("figure-nature"), f => f.Figure.Nature, FigureNature.Actual,
            "thực hiện, ước, sơ bộ, chính thức", "actual, estimate, preliminary or official");
        var period = Period(
            o, f => f.Figure.Period == f.File!.Report.Period ? null : f.Figure.Period, isRequired: false);
        var asOf = o.Optional(
            "asOf", DayForm, f => f.Figure.AsOf == f.File!.Report.ReportedOn ? (LocalDate?)null : f.Figure.AsOf,
            "tính đến ngày; không có là ngày báo cáo", "as of which day; absent where it is that of the report");
        var source = o.Optional(
            "source", StringForm, f => f.Figure.Source == f.File!.Sources[0] ? null : f.Figure.Source.Id,
            "mã nguồn; không có là chính báo cáo", "the id of its source; absent where it is the report");
        var change = o.Part(
            "change", ChangeOf("report-change", YearOrPeriodForm), f => f.Figure.Change, "lời nói tăng hay giảm",
            "the word that it rose or fell");
        var completion = o.Optional(
            "completion", Word<StatedCompletion>("stated-completion"), f => f.Reported.Completion, "hoàn thành trước hạn, đúng hạn …",
            "done early, in time …");
        var grade = o.Optional(
            "grade", Word<AttainmentGrade>("attainment-grade"), f => f.Reported.Grade, "vượt, đạt, không đạt bằng lời",
            "exceeded, attained or missed in words");
        var stated = o.Parts(
            "stated", PercentForm, f => f.Reported.Percents.Select(s => f.File!.IdOf(f.Figure.Indicator, s.Assigner) is { } id
                ? new FilePercent(s.Percent, id, null) : new(s.Percent, null, s.Assigner)),
            "các phần trăm đã nói", "the percents it states");
        var comparisons = o.Parts(
            "comparisons", ComparisonForm, f => f.Reported.Comparisons, "các so sánh đã nói", "the comparisons it states");
        return v => new(context =>
        {
            Indicator measured = threshold(v) is { } level ? indicator(v).Reaching(level) : indicator(v);
            if ((source(v) is { } id ? context.Source(id, v) : context.Own) is not { } from)
                return null;
            ReportingPeriod when = period(v) ?? context.Period;
            LocalDate day = asOf(v) ?? context.ReportedOn;
            Figure figure;
            try
            {
                figure = value(v) is { } number
                    ? new(measured, context.Place, when, new(number, null, qualifier(v)), from, day, unit(v))
                    : range(v) is { } between
                    ? Figure.Between(
                        measured, context.Place, when, unit(v) is { } own ? new(between.Low, between.High, own) : between, from, day)
                    : words(v) is { } said ? Figure.InWords(measured, context.Place, when, BilingualText.Same(said), from, day)
                    : measured.Unit == MeasureUnits.Milestone && absence(v) is null
                    ? Figure.Milestone(measured, context.Place, when, doneOn(v), from, day)
                    : Figure.Absent(measured, context.Place, when, absence(v) ?? AbsenceReason.NotReported, from, day);
            }
            catch (MeasureUnitMismatchException mismatch)
            {
                v.Problem("unit", mismatch.Wanted(), ErrorCodes.FigureUnit);
                return null;
            }
            catch (ArgumentOutOfRangeException)
            {
                v.Problem("doneOn", new("một ngày không sau ngày báo cáo", "a day not after the day of the report"));
                return null;
            }

            return new(figure.With(nature(v), change: change(v)))
            {
                Percents = [.. stated(v).Select(s => context.Percent(s, measured)).OfType<StatedPercent>()],
                Comparisons = comparisons(v), Completion = completion(v), Grade = grade(v), Place = FileContext.PlaceOf(v.At),
            };
        });
    });

    private static Indicator Unthresholded(Indicator indicator) =>
        IndicatorCatalogue.TryFind(indicator.Id, out Indicator? plain) ? plain : indicator;

    private static BilingualText Listed(BilingualText what, IEnumerable<string> ids) => string.Join(", ", ids) is var known
        ? new($"{what.Vi}: {known}", $"{what.En}: {known}") : what;
}
