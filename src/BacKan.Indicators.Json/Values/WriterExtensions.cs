using System.Text.Json;

namespace BacKan.Indicators.Json.Values;

/// <summary>Writes members by their codecs.</summary>
internal static class WriterExtensions
{
    public static void Put<T>(this Utf8JsonWriter json, string name, Codec<T> codec, T value)
        where T : notnull
    {
        json.WritePropertyName(name);
        codec.Write(json, value);
    }

    public static void PutSome<T>(this Utf8JsonWriter json, string name, Codec<T> codec, T? value)
        where T : class
    {
        if (value is not null)
            json.Put(name, codec, value);
    }

    public static void PutSome<T>(this Utf8JsonWriter json, string name, Codec<T> codec, T? value)
        where T : struct
    {
        if (value is { } some)
            json.Put(name, codec, some);
    }

    public static void PutList<T>(this Utf8JsonWriter json, string name, Codec<T> codec, IEnumerable<T> values)
        where T : notnull
    {
        json.WriteStartArray(name);
        foreach (T value in values)
            codec.Write(json, value);
        json.WriteEndArray();
    }
}
