namespace BacKan.Indicators.Emulation;

/// <summary>An emulation movement: <i>phong trào thi đua</i>.</summary>
/// <param name="Name">Its name, as launched.</param>
/// <param name="Period">The year for which it is called.</param>
public sealed record EmulationMovement(string Name, ReportingPeriod Period);
