using System.Text.Json;
using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Json.Values;

/// <summary>True or false.</summary>
internal sealed class YesNoCodec : Codec<bool>
{
    public override bool TryRead(JsonAt at, List<FileProblem> problems, out bool value)
    {
        value = at.Kind == JsonValueKind.True;
        if (value || at.Kind == JsonValueKind.False)
            return true;
        problems.Add(new(ReportErrorCodes.Member, at.Place, at.Shown, new("true hoặc false", "true or false")));
        return false;
    }

    public override void Write(Utf8JsonWriter json, bool value) => json.WriteBooleanValue(value);
}
