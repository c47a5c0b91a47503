namespace BacKan.Indicators.Reporting;

/// <summary>Checks every statement of a report: <i>kiểm tra báo cáo</i>.</summary>
public interface IReportExaminer
{
    /// <summary>Validates, computes and checks a report with the injected services, each attainment once.</summary>
    ExaminedReport Examine(Report report);
}
