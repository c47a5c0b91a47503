namespace BacKan.Indicators.Reporting;

/// <summary>A figure of a report with its rows, one for each target that it faces, or one alone.</summary>
internal sealed record FigureRows(ReportedFigure Reported, IReadOnlyList<ReportRow> Rows);
