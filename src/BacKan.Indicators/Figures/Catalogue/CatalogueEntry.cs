using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Figures;

/// <summary>
/// A line of the library's own catalogue: an indicator, its field, how well its definition was checked, and where it stands.
/// </summary>
internal sealed class CatalogueEntry(Indicator indicator, IndicatorGroup group, Confidence confidence, params DataSource[] sources)
{
    public BilingualText? Name { get; init; }

    public IReadOnlyList<OfficialCode> Codes { get; init; } = [];

    public IReadOnlyList<MeasureUnit> OtherUnits { get; init; } = [];

    public Indicator Indicator =>
        new(indicator.Id, indicator.Name, indicator.Unit, indicator.Tendency, indicator.OverUnits, indicator.OverTime)
    {
        OfficialName = Name ?? indicator.Name, Group = IndicatorGroups.Name(group), Confidence = confidence, Sources = sources,
        Codes = Codes, OtherUnits = OtherUnits,
    };
}
