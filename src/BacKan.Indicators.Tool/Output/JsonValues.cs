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

    /// <summary>Writes text; a half of a surrogate pair, which is no text, becomes U+FFFD.</summary>
    public static void Text(this Utf8JsonWriter json, string? value) => json.WriteStringValue(value);
}
