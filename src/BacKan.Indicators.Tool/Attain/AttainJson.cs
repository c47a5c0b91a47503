using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Tool.Csv;

namespace BacKan.Indicators.Tool.Attain;

/// <summary>Writes one JSON array, an object a line, as the rows come.</summary>
internal sealed class AttainJson(OutputBuffer output, int decimals) : IAttainOutput
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly ArrayBufferWriter<byte> bytes = new();
    private bool begun;

    public void Write(AttainRow row)
    {
        output.Write(begun ? ",\n" : "[\n");
        begun = true;
        bytes.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(bytes, Compact))
        {
            Attainment result = row.Result;
            json.WriteStartObject();
            json.WriteString("indicator", row.Indicator);
            json.WriteString("status", result.Status.ToString());
            Number(json, "percent", result.PercentRange is { IsPoint: true, Low: { } percent } ? Rounding.HalfAwayFromZero.Round(percent, decimals) : null);
            json.WriteString("method", result.Method?.Code());
            Number(json, "gap", result.Gap?.Exact.ToNearestDecimal());
            json.WriteString("unit", row.Unit is null && result.Gap?.Unit != MeasureUnits.PercentagePoint ? null : result.Gap?.Unit.Code ?? row.Unit);
            json.WriteString("statedVerdict", row.Stated?.ToString());
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    public void End() => output.Write(begun ? "\n]\n" : "[]\n");

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
