using BacKan.Indicators.Emulation;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Law;
using BacKan.Indicators.Poverty;

namespace BacKan.Indicators;

/// <summary>What a host may choose when it registers the library: <i>tùy chọn</i>.</summary>
/// <remarks>Null leaves the library's own, which is built only when a service first needs it.</remarks>
public sealed class BacKanIndicatorsOptions
{
    /// <summary>Gets or sets the units of measure; null for those of Vietnamese reports, <see cref="MeasureUnitCatalogue.Vietnam"/>, to which a host adds its own with <see cref="MeasureUnitCatalogue.Add"/>.</summary>
    public MeasureUnitCatalogue? Units { get; set; }

    /// <summary>Gets or sets the catalogue of indicators; null for that of Vietnamese localities, <see cref="IndicatorCatalogue.Vietnam"/>, to which a host adds its own with <see cref="IndicatorCatalogue.Add"/>.</summary>
    public IndicatorCatalogue? Indicators { get; set; }

    /// <summary>Gets or sets which of several figures of one thing counts; null for the library's order, <see cref="Figure.Precedence"/>, which also settles what a host's order leaves equal.</summary>
    public IComparer<Figure>? FigureOrder { get; set; }

    /// <summary>Gets or sets the poverty standards; null for the national ones, <see cref="Poverty.PovertyStandards.National"/>.</summary>
    public Timeline<PovertyStandard>? PovertyStandards { get; set; }

    /// <summary>Gets or sets the ceilings on grassroots emulation fighters; null for the national ones, <see cref="Emulation.Rules.GrassrootsFighterCeiling.Timeline"/>.</summary>
    public Timeline<TitleCeiling>? GrassrootsFighterCeilings { get; set; }

    /// <summary>Gets the host's own documents, its decisions for instance, to find beside those of <see cref="Bibliography.Vietnam"/>.</summary>
    public IList<LegalInstrument> Instruments { get; } = [];
}
