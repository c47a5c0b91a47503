using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Figures;

/// <summary>A figure that a report should have and lacks: <i>số liệu còn thiếu</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class MissingFigure
{
    internal MissingFigure(Indicator indicator, AdministrativeUnit place, ReportingPeriod period, bool wasSaid) =>
        (Indicator, Place, Period, WasSaid) = (indicator, place, period, wasSaid);

    /// <summary>Gets what is measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets the unit of territory.</summary>
    public AdministrativeUnit Place { get; }

    /// <summary>Gets the period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets whether its absence was said ("…"), or nothing at all stands there.</summary>
    public bool WasSaid { get; }
}
