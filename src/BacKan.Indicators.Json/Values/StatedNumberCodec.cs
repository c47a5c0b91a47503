using System.Text.Json;

namespace BacKan.Indicators.Json.Values;

/// <summary>A printed number: { "value": 53.10, "qualifier": "over" }; the digits carry the printed decimals.</summary>
internal sealed class StatedNumberCodec : ObjectCodec<StatedNumber>
{
    private static readonly WordCodec<Qualifier> Word = new();

    protected override StatedNumber? Read(ObjectReader o)
    {
        decimal? value = o.Number("value", required: true);
        Qualifier? qualifier = o.Maybe("qualifier", Word);
        return o.IsGood ? new(value!.Value, qualifier: qualifier ?? Qualifier.Exactly) : null;
    }

    protected override void Members(Utf8JsonWriter json, StatedNumber value)
    {
        json.WriteNumber("value", value.Value);
        if (value.Qualifier != Qualifier.Exactly)
            json.Put("qualifier", Word, value.Qualifier);
    }
}
