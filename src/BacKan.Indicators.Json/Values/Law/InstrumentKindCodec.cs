using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using BacKan.Indicators.Law;
using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Json.Values.Law;

/// <summary>A kind of document as its code.</summary>
internal sealed class InstrumentKindCodec : Codec<InstrumentKind>
{
    private static readonly string Known = string.Join(", ", InstrumentKind.All.Select(k => k.Code));

    public override bool TryRead(JsonAt at, List<FileProblem> problems, [MaybeNullWhen(false)] out InstrumentKind value)
    {
        value = at.Kind == JsonValueKind.String ? InstrumentKind.All.FirstOrDefault(k => string.Equals(k.Code, at.Text, StringComparison.Ordinal)) : null;
        if (value is not null)
            return true;
        problems.Add(new(ReportErrorCodes.Member, at.Place, at.Shown, new($"một trong: {Known}", $"one of: {Known}")));
        return false;
    }

    public override void Write(Utf8JsonWriter json, InstrumentKind value) => json.WriteStringValue(value.Code);
}
