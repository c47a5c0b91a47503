using System.Text.Json;
using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>A part at two times: { "id", "from", "to" }.</summary>
internal sealed class GrowthPartCodec : ObjectCodec<GrowthPart>
{
    protected override GrowthPart? Read(ObjectReader o)
    {
        string? id = o.String("id", required: true);
        Quantity? from = o.Get("from", Codecs.Quantity), to = o.Get("to", Codecs.Quantity);
        return o.IsGood ? new(id!, from!, to!) : null;
    }

    protected override void Members(Utf8JsonWriter json, GrowthPart value)
    {
        json.WriteString("id", value.Id);
        json.Put("from", Codecs.Quantity, value.From);
        json.Put("to", Codecs.Quantity, value.To);
    }
}
