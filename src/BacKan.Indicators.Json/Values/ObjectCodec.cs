using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace BacKan.Indicators.Json.Values;

/// <summary>A value that is a JSON object. Members that nobody asks for are problems, and so is what its constructor refuses.</summary>
internal abstract class ObjectCodec<T> : Codec<T>
    where T : class
{
    public sealed override bool TryRead(JsonAt at, List<FileProblem> problems, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        var reader = new ObjectReader(at, problems);
        if (at.Kind != JsonValueKind.Object)
            return false;
        try
        {
            value = Read(reader);
        }
        catch (Exception refused) when (refused is ArgumentException or InvalidOperationException)
        {
            reader.Refuse(refused);
        }

        reader.Finish();
        return reader.IsGood && value is not null;
    }

    public sealed override void Write(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        Members(json, value);
        json.WriteEndObject();
    }

    /// <summary>Makes the value, or gives null where the reader is no longer good.</summary>
    protected abstract T? Read(ObjectReader o);

    protected abstract void Members(Utf8JsonWriter json, T value);
}
