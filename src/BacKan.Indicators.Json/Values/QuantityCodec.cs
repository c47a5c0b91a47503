using System.Text.Json;

namespace BacKan.Indicators.Json.Values;

/// <summary>A number with its unit: { "value": 4785, "unit": "tấn" }; the digits carry the decimals.</summary>
internal sealed class QuantityCodec : ObjectCodec<Quantity>
{
    protected override Quantity? Read(ObjectReader o)
    {
        JsonAt? at = o.Member("value", required: true);
        decimal number = 0m;
        bool isDecimal = at is not null && ExactNumber.TryRead(at, out number);
        Fraction exact = isDecimal ? number : o.Get("value", Codecs.Fraction);
        MeasureUnit? unit = o.Get("unit", Codecs.Unit);
        if (!o.IsGood)
            return null;
        return isDecimal ? new(number, unit!) : new(exact, unit!);
    }

    protected override void Members(Utf8JsonWriter json, Quantity value)
    {
        if (value.Exact.TryToDecimal(out _) && ExactNumber.Fits(value.Value))
            json.WriteNumber("value", value.Value);
        else
            json.Put("value", Codecs.Fraction, value.Exact);
        json.Put("unit", Codecs.Unit, value.Unit);
    }
}
