using System.Text.Json;
using System.Text.Json.Serialization;

namespace BacKan.Indicators.Json.Values;

/// <summary>Puts a codec under the framework's serializer, for hosts that embed values in types of their own.</summary>
internal sealed class JsonAdapter<T>(Codec<T> codec) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        var problems = new List<FileProblem>();
        if (codec.TryRead(JsonSource.Parse(System.Text.Encoding.UTF8.GetBytes(document.RootElement.GetRawText())), problems, out T? value) && problems.Count == 0)
            return value;

        // The serializer adds where the value itself stands.
        FileProblem first = problems[0];
        throw new JsonException($"{first.Code} at {first.Place.Path} of the value: found {first.Value ?? "nothing"}, expected {first.Expected.En}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => codec.Write(writer, value);
}
