using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Figures;

/// <summary>A figure that a report should have and has not: <i>số liệu còn thiếu</i>.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="Indicator">What is measured.</param>
/// <param name="Place">The unit of territory.</param>
/// <param name="Period">The period.</param>
/// <param name="WasSaid">Whether its absence was said ("…"), or nothing at all stands there.</param>
public sealed record MissingFigure(Indicator Indicator, AdministrativeUnit Place, ReportingPeriod Period, bool WasSaid);
