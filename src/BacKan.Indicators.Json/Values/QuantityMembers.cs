using System.Text.Json;

namespace BacKan.Indicators.Json.Values;

/// <summary>The members of a number with its unit, wherever it stands: "value", whose digits carry the decimals, and "unit".</summary>
internal static class QuantityMembers
{
    /// <summary>Reads both; without a unit that is expected, it must be said.</summary>
    public static Quantity? Read(ObjectReader o, MeasureUnit? expected = null)
    {
        JsonAt? at = o.Member("value", required: true);
        decimal number = 0m;
        bool isDecimal = at is not null && ExactNumber.TryRead(at, out number);
        Fraction exact = isDecimal || at is null ? number : o.Get("value", Codecs.Fraction);
        MeasureUnit? unit = o.Get("unit", Codecs.Unit, required: expected is null) ?? expected;
        if (!o.IsGood)
            return null;
        return isDecimal ? new(number, unit!) : new(exact, unit!);
    }

    public static void Write(Utf8JsonWriter json, Quantity value)
    {
        if (value.Exact.TryToDecimal(out _) && ExactNumber.Fits(value.Value))
            json.WriteNumber("value", value.Value);
        else
            json.Put("value", Codecs.Fraction, value.Exact);
        json.Put("unit", Codecs.Unit, value.Unit);
    }
}
