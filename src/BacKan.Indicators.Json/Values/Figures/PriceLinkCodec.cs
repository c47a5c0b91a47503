using System.Text.Json;
using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>A link of prices: { "overlap", "from", "to" }.</summary>
internal sealed class PriceLinkCodec : ObjectCodec<PriceLink>
{
    protected override PriceLink? Read(ObjectReader o)
    {
        ReportingPeriod? overlap = o.Get("overlap", Codecs.ReportingPeriod);
        PricedQuantity? from = o.Get("from", FigureCodecs.PricedQuantity), to = o.Get("to", FigureCodecs.PricedQuantity);
        return o.IsGood ? new(overlap!, from!, to!) : null;
    }

    protected override void Members(Utf8JsonWriter json, PriceLink value)
    {
        json.Put("overlap", Codecs.ReportingPeriod, value.Overlap);
        json.Put("from", FigureCodecs.PricedQuantity, value.From);
        json.Put("to", FigureCodecs.PricedQuantity, value.To);
    }
}
