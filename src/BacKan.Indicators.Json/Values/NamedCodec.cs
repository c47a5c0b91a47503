using System.Text.Json;

namespace BacKan.Indicators.Json.Values;

/// <summary>A value under a key, as an item of a list: { "key", … }.</summary>
internal sealed class NamedCodec<T>(string member, Codec<T> codec, string keyName = "key") : Codec<KeyValuePair<string, T>>
    where T : notnull
{
    public override bool TryRead(JsonAt at, List<FileProblem> problems, out KeyValuePair<string, T> value)
    {
        var o = new ObjectReader(at, problems);
        string? key = o.String(keyName, required: true);
        T? read = o.Get(member, codec);
        o.Finish();
        value = o.IsGood ? new(key!, read!) : default;
        return o.IsGood;
    }

    public override void Write(Utf8JsonWriter json, KeyValuePair<string, T> value)
    {
        json.WriteStartObject();
        json.WriteString(keyName, value.Key);
        json.Put(member, codec, value.Value);
        json.WriteEndObject();
    }
}
