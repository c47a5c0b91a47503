using System.Text.Json;
using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Json.Values.Emulation;

/// <summary>An enumeration as the code that offices write: HTXSNV, KHIEN_TRACH.</summary>
internal sealed class CodeCodec<T>(params (string Code, T Value)[] codes) : Codec<T>
    where T : struct, Enum
{
    public override bool TryRead(JsonAt at, List<FileProblem> problems, out T value)
    {
        int found = at.Kind == JsonValueKind.String ? Array.FindIndex(codes, c => string.Equals(c.Code, at.Text, StringComparison.Ordinal)) : -1;
        value = found < 0 ? default : codes[found].Value;
        if (found >= 0)
            return true;
        string known = string.Join(", ", codes.Select(c => c.Code));
        problems.Add(new(ReportErrorCodes.Member, at.Place, at.Shown, new($"một trong: {known}", $"one of: {known}")));
        return false;
    }

    public override void Write(Utf8JsonWriter json, T value) =>
        json.WriteStringValue(Array.Find(codes, c => EqualityComparer<T>.Default.Equals(c.Value, value)).Code
            ?? throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a defined value."));
}
