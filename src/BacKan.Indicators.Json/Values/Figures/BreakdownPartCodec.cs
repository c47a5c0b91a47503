using System.Text.Json;
using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>A part of a figure: { "id", "value"? }.</summary>
internal sealed class BreakdownPartCodec : ObjectCodec<BreakdownPart>
{
    protected override BreakdownPart? Read(ObjectReader o)
    {
        string? id = o.String("id", required: true);
        StatedQuantity? value = o.Get("value", Codecs.StatedQuantity, required: false);
        return o.IsGood ? new(id!, value) : null;
    }

    protected override void Members(Utf8JsonWriter json, BreakdownPart value)
    {
        json.WriteString("id", value.Id);
        json.PutSome("value", Codecs.StatedQuantity, value.Value);
    }
}
