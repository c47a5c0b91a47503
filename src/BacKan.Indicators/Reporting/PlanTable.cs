using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Targets;
using static System.FormattableString;

namespace BacKan.Indicators.Reporting;

/// <summary>
/// The table of a plan, as used by offices: <i>biểu tình hình thực hiện các chỉ tiêu kế hoạch</i>,
/// for a year, 6 or 9 months, a quarter or a month.
/// </summary>
/// <remarks>
/// <para>
/// Ten columns: STT, chỉ tiêu, ĐVT, TH of the period compared with, KH, TH (ƯTH where every figure is an estimate), % KH, % cùng kỳ, so
/// sánh với KH, ghi chú. Every target has a line, even without a figure. A cell without a unit uses the unit of its line. "…" is a missing
/// number; an empty cell cannot have one, and the note says why.
/// </para>
/// <para>The table contains texts; the caller lays them out. Immutable; compares by reference.</para>
/// </remarks>
public sealed class PlanTable
{
    private PlanTable(string title, IReadOnlyList<string> header, IReadOnlyList<PlanTableRow> rows, string counts)
    {
        (Title, Header, Rows, Counts) = (title, header, rows, counts);
    }

    /// <summary>Gets the title: "Tình hình thực hiện các chỉ tiêu kế hoạch năm 2016 của thị xã Bắc Kạn, 6 tháng đầu năm 2016".</summary>
    public string Title { get; }

    /// <summary>Gets the ten column headings.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>Gets the lines.</summary>
    public IReadOnlyList<PlanTableRow> Rows { get; }

    /// <summary>Gets the counts as written by officials: "8 chỉ tiêu, 3 vượt, 1 đạt, 1 không đạt, 3 đang thực hiện".</summary>
    public string Counts { get; }

    /// <summary>Creates the table of a plan.</summary>
    /// <param name="assessment">The assessed plan.</param>
    /// <param name="figures">
    /// Figures of the plan's place, including those of the period compared with. Figures of the
    /// period without a target get separate lines, in their order.
    /// </param>
    /// <param name="presentation">The language, the rounding and the sign for a missing number.</param>
    public static PlanTable From(PlanAssessment assessment, IReadOnlyCollection<Figure> figures, Presentation presentation)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(presentation);
        return Draw(assessment, figures, figures, source: null, presentation);
    }

    internal static PlanTable From(ExaminedReport examined, Presentation presentation)
    {
        ArgumentNullException.ThrowIfNull(presentation);
        Report report = examined.Report;
        Figure[] own = [.. report.Figures.Select(f => f.Figure)];
        return Draw(examined.Assessment, [.. own, .. report.OtherFigures.Select(f => f.Figure)], own, report.Source, presentation);
    }

    private static PlanTable Draw(
        PlanAssessment assessment, IReadOnlyCollection<Figure> figures, IReadOnlyCollection<Figure> shown, DataSource? source,
        Presentation p)
    {
        ReportingPeriod period = assessment.Period;
        ReportingPeriod? versus = FigureExaminer.BaseOf(period);
        var lines = new PlanLines(figures, versus, source, assessment.Order, p);
        Figure[] unplanned = [.. shown.Where(f => f.Place == assessment.Plan.Place && f.Period == period && !assessment.Of(f).Any())
            .Where(f => assessment.Rows.All(r => r.Target.Indicator != f.Indicator))];
        PlanTableRow[] rows = new PlanOrder(assessment, lines).Rows(FirstOfEach(unplanned, source, assessment.Order));
        bool estimated = rows.Any(r => r.Figure is not null)
            && rows.Where(r => r.Figure is not null).All(r => r.Figure!.Nature == FigureNature.Estimate);
        string place = assessment.Plan.Place.In(p.Language), plan = p.Period(assessment.Plan.Period);
        string title = period == assessment.Plan.Period
            ? p.Say($"Tình hình thực hiện các chỉ tiêu kế hoạch {plan} của {place}", $"The plan of {plan} of {place}")
            : p.Say(
                $"Tình hình thực hiện các chỉ tiêu kế hoạch {plan} của {place}, {p.Period(period)}",
                $"The plan of {plan} of {place}, {p.Period(period)}");
        return new(title, Heads(period, versus, assessment.Plan.Period, estimated, p), rows, assessment.Counts(AttainmentScale.Plain).In(
            p.Language));
    }

    private static Figure[] FirstOfEach(Figure[] figures, DataSource? source, IComparer<Figure> order) =>
        [.. figures.Select(f => f.Indicator).Distinct().Select(
            i => FigurePrecedence.Sort(figures.Where(f => f.Indicator == i), order, source)[0])];

    private static string[] Heads(ReportingPeriod period, ReportingPeriod? versus, ReportingPeriod planned, bool estimated, Presentation p)
    {
        string now = Short(period, p), before = versus is null ? p.Absence : Short(versus, p), plan = Short(planned, p);
        bool year = period.Kind is PeriodKind.Year or PeriodKind.Years or PeriodKind.Term or PeriodKind.SchoolYear;
        return p.Language == Language.English
            ?
            [
                "No.", "Indicator", "Unit", $"Actual {before}", $"Plan {plan}", $"{(estimated ? "Estimate" : "Actual")} {now}", "% of plan",
                year ? $"% of {before}" : "% of same period", "Against plan", "Note",
            ]
            :
            [
                "STT", "Chỉ tiêu", "ĐVT", $"TH {before}", $"KH {plan}", $"{(estimated ? "ƯTH" : "TH")} {now}",
                period == planned ? "% KH" : $"% KH {plan}",
                year ? $"% so với {before}" : "% cùng kỳ", "So sánh với KH", "Ghi chú",
            ];
    }

    private static string Short(ReportingPeriod period, Presentation p) =>
        period.Kind == PeriodKind.Year ? Invariant($"{period.FirstYear}") : p.Period(period);
}
