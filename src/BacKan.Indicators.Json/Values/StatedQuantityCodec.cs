using System.Text.Json;

namespace BacKan.Indicators.Json.Values;

/// <summary>A printed number with its unit: { "value": 500, "qualifier": "over", "unit": "ha" }.</summary>
internal sealed class StatedQuantityCodec : ObjectCodec<StatedQuantity>
{
    protected override StatedQuantity? Read(ObjectReader o)
    {
        StatedNumber? number = StatedNumberMembers.Read(o);
        MeasureUnit? unit = o.Get("unit", Codecs.Unit);
        return o.IsGood ? new(number!, unit!) : null;
    }

    protected override void Members(Utf8JsonWriter json, StatedQuantity value)
    {
        StatedNumberMembers.Write(json, value.Number);
        json.Put("unit", Codecs.Unit, value.Unit);
    }
}
