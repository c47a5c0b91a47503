namespace BacKan.Indicators.Json.Forms;

/// <summary>An emulation movement as a file has it.</summary>
internal sealed record FileMovement(string Name, ReportingPeriod Period);
