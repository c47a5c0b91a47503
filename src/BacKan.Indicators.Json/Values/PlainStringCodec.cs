using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Json.Values;

/// <summary>A string that is not empty.</summary>
internal sealed class PlainStringCodec : Codec<string>
{
    public override bool TryRead(JsonAt at, List<FileProblem> problems, [MaybeNullWhen(false)] out string value)
    {
        value = at.Text;
        if (at.Kind == JsonValueKind.String && at.Text.Trim().Length > 0)
            return true;
        problems.Add(new(ReportErrorCodes.Member, at.Place, at.Shown, new("một chuỗi không rỗng", "a string that is not empty")));
        return false;
    }

    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);
}
