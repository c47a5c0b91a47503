using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Law;
using BacKan.Indicators.Poverty;

namespace BacKan.Indicators;

/// <summary>What a host may choose when it registers the library: <i>tùy chọn</i>.</summary>
public sealed class BacKanIndicatorsOptions
{
    /// <summary>Gets or sets the units of measure; those of Vietnamese reports unless a host adds its own with <see cref="UnitCatalogue.With"/>.</summary>
    public UnitCatalogue Units { get; set; } = UnitCatalogue.Vietnam;

    /// <summary>Gets or sets the poverty standards; the national ones unless a host sets its own.</summary>
    public Timeline<PovertyStandard> PovertyStandards { get; set; } = Poverty.PovertyStandards.National;

    /// <summary>Gets or sets the ceilings on grassroots emulation fighters; the national ones unless a host sets those of its sector.</summary>
    public Timeline<TitleCeiling> GrassrootsFighterCeilings { get; set; } = GrassrootsFighterCeiling.Timeline;
}
