using System.Text.Json;
using System.Text.Json.Serialization;

namespace BacKan.Indicators.Json.Engine;

/// <summary>Puts a form under the framework's serializer, for hosts that embed values in types of their own.</summary>
internal sealed class JsonAdapter<T>(Form<T> form, JsonReadOptions limits, JsonWriteOptions options) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions serializer) =>
        DocumentReader.Read(ref reader, form, limits);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions serializer) =>
        form.Write(new DocumentWriter(writer, options), value);
}
