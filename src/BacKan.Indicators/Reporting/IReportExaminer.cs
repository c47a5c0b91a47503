namespace BacKan.Indicators.Reporting;

/// <summary>Checks every statement of a report: <i>kiểm tra báo cáo</i>.</summary>
public interface IReportExaminer
{
    /// <summary>Validates, computes and checks a report.</summary>
    AnnualReport Examine(AnnualSummary summary);
}
