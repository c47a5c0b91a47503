using System.Text.Json;
using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>A catalogue: { "entries" }.</summary>
internal sealed class IndicatorCatalogueCodec : ObjectCodec<IndicatorCatalogue>
{
    protected override IndicatorCatalogue? Read(ObjectReader o)
    {
        List<CatalogueEntry> entries = o.Items("entries", FigureCodecs.CatalogueEntry);
        return o.IsGood ? new(entries) : null;
    }

    protected override void Members(Utf8JsonWriter json, IndicatorCatalogue value)
    {
        json.PutList("entries", FigureCodecs.CatalogueEntry, value.Entries);
    }
}
