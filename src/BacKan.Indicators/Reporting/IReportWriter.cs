namespace BacKan.Indicators.Reporting;

/// <summary>Writes a report's paragraphs: <i>viết báo cáo</i>.</summary>
public interface IReportWriter
{
    /// <summary>Writes the paragraphs in Vietnamese, every number as printed.</summary>
    IReadOnlyList<string> Write(AnnualSummary summary);
}
