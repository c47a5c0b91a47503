using System.Text.Json;
using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Json.Values;

/// <summary>An enumeration as its word: OfficialText is "official-text".</summary>
internal sealed class WordCodec<T> : Codec<T>
    where T : struct, Enum
{
    public override bool TryRead(JsonAt at, List<FileProblem> problems, out T value)
    {
        if (at.Kind == JsonValueKind.String && Words.TryParse(at.Text, out value))
            return true;
        problems.Add(new(ReportErrorCodes.Member, at.Place, at.Shown, new($"một trong: {Words.All<T>()}", $"one of: {Words.All<T>()}")));
        value = default;
        return false;
    }

    public override void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(Words.Of(value));
}
