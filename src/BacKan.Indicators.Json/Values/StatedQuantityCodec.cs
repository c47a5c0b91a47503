using System.Text.Json;

namespace BacKan.Indicators.Json.Values;

/// <summary>A printed number with its unit: { "value": 500, "qualifier": "over", "unit": "ha" }.</summary>
internal sealed class StatedQuantityCodec : ObjectCodec<StatedQuantity>
{
    private static readonly WordCodec<Qualifier> Word = new();

    protected override StatedQuantity? Read(ObjectReader o)
    {
        decimal? value = o.Number("value", required: true);
        Qualifier? qualifier = o.Maybe("qualifier", Word);
        MeasureUnit? unit = o.Get("unit", Codecs.Unit);
        return o.IsGood ? new(new(value!.Value, qualifier: qualifier ?? Qualifier.Exactly), unit!) : null;
    }

    protected override void Members(Utf8JsonWriter json, StatedQuantity value)
    {
        json.WriteNumber("value", value.Number.Value);
        if (value.Number.Qualifier != Qualifier.Exactly)
            json.Put("qualifier", Word, value.Number.Qualifier);
        json.Put("unit", Codecs.Unit, value.Unit);
    }
}
