using System.Text.Json;
using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>An amount with its prices: { "amount", "prices" }, or { "amount", "link" } of the amount before it was linked.</summary>
internal sealed class PricedQuantityCodec : ObjectCodec<PricedQuantity>
{
    protected override PricedQuantity? Read(ObjectReader o)
    {
        Quantity? amount = o.Get("amount", Codecs.Quantity);
        PriceBasis? prices = o.Get("prices", FigureCodecs.PriceBasis);
        PriceLink? link = o.Get("link", FigureCodecs.PriceLink, required: false);
        if (!o.IsGood)
            return null;
        return link is null ? new(amount!, prices!) : link.Convert(new(amount!, prices!));
    }

    protected override void Members(Utf8JsonWriter json, PricedQuantity value)
    {
        // A linked amount is written as it was published, and linked again.
        json.Put("amount", Codecs.Quantity, value.Link is { } by ? value.Amount / by.Factor : value.Amount);
        json.Put("prices", FigureCodecs.PriceBasis, value.Link?.From.Prices ?? value.Prices);
        json.PutSome("link", FigureCodecs.PriceLink, value.Link);
    }
}
