using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Json.Values;

/// <summary>A value whose invariant text form is its JSON.</summary>
internal sealed class StringCodec<T>(BilingualText expected) : Codec<T>
    where T : IParsable<T>, IFormattable
{
    public override bool TryRead(JsonAt at, List<FileProblem> problems, [MaybeNullWhen(false)] out T value)
    {
        if (at.Kind == JsonValueKind.String && T.TryParse(at.Text, null, out value))
            return true;
        problems.Add(new(ReportErrorCodes.Member, at.Place, at.Shown, expected));
        value = default;
        return false;
    }

    public override void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(value.ToString(null, null));
}
