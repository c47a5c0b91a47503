using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Emulation;

/// <summary>A signed emulation pledge: <i>giao ước thi đua</i>.</summary>
/// <param name="Unit">The unit that signs.</param>
/// <param name="Period">The year of the pledge.</param>
public sealed record EmulationPledge(AdministrativeUnit Unit, ReportingPeriod Period);
