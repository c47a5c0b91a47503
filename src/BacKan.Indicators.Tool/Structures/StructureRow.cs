using BacKan.Indicators.Tool.Csv;

namespace BacKan.Indicators.Tool.Structures;

/// <summary>One usable row: a period, a sector as the file writes it, a number.</summary>
internal sealed record StructureRow(CsvRow Source, ReportingPeriod Period, string Sector, StatedNumber Value);
