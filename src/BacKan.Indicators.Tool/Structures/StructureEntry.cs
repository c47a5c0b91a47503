using BacKan.Indicators.Tool.Input;

namespace BacKan.Indicators.Tool.Structures;

/// <summary>One row of the table as far as it could be read.</summary>
/// <param name="Source">The row.</param>
/// <param name="Role">What the row is among the others.</param>
/// <param name="Period">The period, or null where it cannot be read.</param>
/// <param name="Name">The name as the file writes it, without "trong đó"; empty where there is none.</param>
/// <param name="Value">The number, or null where it cannot be used.</param>
internal sealed record StructureEntry(InputRow Source, EntryRole Role, ReportingPeriod? Period, string Name, StatedNumber? Value);
