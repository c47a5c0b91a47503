using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using BacKan.Indicators.Emulation;

namespace BacKan.Indicators.Json.Values.Emulation;

/// <summary>A title or form of the library by its code, "CSTDCS".</summary>
internal sealed class EmulationTitleCodec : Codec<EmulationTitle>
{
    public override bool TryRead(JsonAt at, List<FileProblem> problems, [MaybeNullWhen(false)] out EmulationTitle value)
    {
        value = at.Kind == JsonValueKind.String ? EmulationTitles.Find(at.Text) : null;
        if (value is not null)
            return true;
        string known = string.Join(", ", EmulationTitles.All.Select(t => t.Code));
        problems.Add(new(EmulationErrorCodes.Title, at.Place, at.Shown, new($"một danh hiệu, hình thức: {known}", $"a title or form: {known}")));
        return false;
    }

    public override void Write(Utf8JsonWriter json, EmulationTitle value) => json.WriteStringValue(
        EmulationTitles.Find(value.Code) == value ? value.Code : throw new NotSupportedException($"{value.Code} is not one of the library's titles."));
}
