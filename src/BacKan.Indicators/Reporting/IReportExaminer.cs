namespace BacKan.Indicators.Reporting;

/// <summary>Checks every statement of a report: <i>kiểm tra báo cáo</i>.</summary>
/// <example>
/// <code>
/// DataSource source = new("town", "Báo cáo năm 2013");
/// ReportingPeriod year = ReportingPeriod.Year(2013);
/// Figure grain = new(IndicatorCatalogue.GrainOutput, BacKanUnits.Town, year, 4_785, source, new(2014, 1, 22));
/// var report = new Report
/// {
///     Place = BacKanUnits.Town,
///     Period = year,
///     ReportedOn = new(2014, 1, 22),
///     Plan = new() { Place = BacKanUnits.Town, Period = year, Targets = [Target.AtLeast(grain.Indicator, Quantity.Tonnes(4_350))] },
///     Figures = [new(grain) { Percents = [new(120)] }],
/// };
/// ExaminedReport examined = BacKanServices.Create().Get&lt;IReportExaminer&gt;().Examine(report);
/// Console.WriteLine(examined.Rows[0].Verdict); // Inconsistent
/// </code>
/// </example>
public interface IReportExaminer
{
    /// <summary>Validates, computes and checks a report with the injected services, each attainment once.</summary>
    ExaminedReport Examine(Report report);
}
