using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace BacKan.Indicators.Json.Values;

/// <summary>Reads and writes one kind of value; what cannot be read becomes a problem with its place.</summary>
internal abstract class Codec<T>
    where T : notnull
{
    public abstract bool TryRead(JsonAt at, List<FileProblem> problems, [MaybeNullWhen(false)] out T value);

    public abstract void Write(Utf8JsonWriter json, T value);
}
