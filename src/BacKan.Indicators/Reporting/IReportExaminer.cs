namespace BacKan.Indicators.Reporting;

/// <summary>Checks every statement of a report: <i>kiểm tra báo cáo</i>.</summary>
public interface IReportExaminer
{
    /// <summary>Validates, computes and checks a report: each attainment once, each by the injected services.</summary>
    ExaminedReport Examine(Report report);
}
