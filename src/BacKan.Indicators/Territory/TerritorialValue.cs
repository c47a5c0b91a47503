namespace BacKan.Indicators.Territory;

/// <summary>A number of a unit for a period: <i>số liệu của một đơn vị trong một kỳ</i>.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="Unit">The unit.</param>
/// <param name="Period">The period.</param>
/// <param name="Value">The number.</param>
public sealed record TerritorialValue(AdministrativeUnit Unit, ReportingPeriod Period, Quantity Value);
