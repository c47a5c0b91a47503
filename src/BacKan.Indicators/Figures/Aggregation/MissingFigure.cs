using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Figures;

/// <summary>A figure that is missing from a report: <i>số liệu còn thiếu</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class MissingFigure
{
    internal MissingFigure(Indicator indicator, AdministrativeUnit place, ReportingPeriod period, bool wasSaid) =>
        (Indicator, Place, Period, WasSaid) = (indicator, place, period, wasSaid);

    /// <summary>Gets the indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets the administrative unit.</summary>
    public AdministrativeUnit Place { get; }

    /// <summary>Gets the period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets whether the absence was stated ("…"); otherwise there is no entry.</summary>
    public bool WasSaid { get; }
}
