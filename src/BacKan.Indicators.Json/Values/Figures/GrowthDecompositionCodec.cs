using System.Text.Json;
using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>Contributions to growth as what is divided: { "parts", "whole"?, "prices"? }. They are divided again on reading.</summary>
internal sealed class GrowthDecompositionCodec : ObjectCodec<GrowthDecomposition>
{
    protected override GrowthDecomposition? Read(ObjectReader o)
    {
        List<GrowthPart> parts = o.Items("parts", FigureCodecs.GrowthPart);
        GrowthPart? whole = o.Get("whole", FigureCodecs.GrowthPart, required: false);
        PriceBasis? prices = o.Get("prices", FigureCodecs.PriceBasis, required: false);
        return o.IsGood ? new(parts, whole, prices) : null;
    }

    protected override void Members(Utf8JsonWriter json, GrowthDecomposition value)
    {
        json.PutList("parts", FigureCodecs.GrowthPart, value.Parts.Select(p => p.Part));
        if (!value.IsWhole)
            json.Put("whole", FigureCodecs.GrowthPart, value.Whole);
        json.PutSome("prices", FigureCodecs.PriceBasis, value.Prices);
    }
}
