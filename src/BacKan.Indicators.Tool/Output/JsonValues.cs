using System.Text.Json;

namespace BacKan.Indicators.Tool.Output;

/// <summary>Values that may be absent.</summary>
internal static class JsonValues
{
    public static void Number(this Utf8JsonWriter json, decimal? value)
    {
        if (value is { } number)
            json.WriteNumberValue(number);
        else
            json.WriteNullValue();
    }

    public static void Number(this Utf8JsonWriter json, string name, decimal? value)
    {
        json.WritePropertyName(name);
        json.Number(value);
    }

    /// <summary>Writes an exact number; as text where no decimal holds it.</summary>
    public static void Exact(this Utf8JsonWriter json, string name, Fraction? value)
    {
        if (value is { } exact && !exact.TryToDecimal(out _))
            json.WriteString(name, exact.ToString());
        else
            json.Number(name, value is { } known && known.TryToDecimal(out decimal number) ? number : null);
    }

    public static void YesNo(this Utf8JsonWriter json, bool? value)
    {
        if (value is { } known)
            json.WriteBooleanValue(known);
        else
            json.WriteNullValue();
    }

    public static void YesNo(this Utf8JsonWriter json, string name, bool? value)
    {
        json.WritePropertyName(name);
        json.YesNo(value);
    }

    /// <summary>Writes text; a half of a surrogate pair, which is no text, becomes U+FFFD.</summary>
    public static void Text(this Utf8JsonWriter json, string? value) => json.WriteStringValue(value);
}
