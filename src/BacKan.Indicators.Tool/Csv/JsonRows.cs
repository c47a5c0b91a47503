using System.Buffers;
using System.Text;
using System.Text.Json;

namespace BacKan.Indicators.Tool.Csv;

/// <summary>Writes one JSON array, an object a line, as the rows come.</summary>
internal abstract class JsonRows<TRow>(OutputBuffer output) : IRowOutput<TRow>
{
    private readonly ArrayBufferWriter<byte> bytes = new();
    private bool begun;

    public void Write(TRow row)
    {
        output.Write(begun ? ",\n" : "[\n");
        begun = true;
        bytes.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(bytes, JsonForm.Compact))
        {
            json.WriteStartObject();
            Members(json, row);
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    public void End() => output.Write(begun ? "\n]\n" : "[]\n");

    protected abstract void Members(Utf8JsonWriter json, TRow row);

    protected static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
