using System.Buffers;
using System.Text;
using System.Text.Json;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Output;

/// <summary>Writes answers as they come, in their order: one JSON array with an object a line, or a table of whatever form is asked
/// for.</summary>
/// <typeparam name="TRow">The answer.</typeparam>
internal sealed class AnswerWriter<TRow>
{
    private readonly IReadOnlyList<AnswerColumn<TRow>> columns;
    private readonly AnswerColumn<TRow>[] shown;
    private readonly TextWriter output;
    private readonly Language language;
    private readonly Renderer? renderer;
    private readonly ArrayBufferWriter<byte> bytes = new();
    private bool isBegun;

    public AnswerWriter(CommandRun run, IReadOnlyList<AnswerColumn<TRow>> columns, string title)
    {
        (this.columns, output, language) = (columns, run.Console.Out, run.Language);
        shown = [.. columns.Where(c => c.Head is not null)];
        if (run.Options.Json)
            return;
        renderer = Renderer.For(run, run.Options.Table, output, title);
        renderer.BeginTable([.. shown.Select(c => new TableHead(c.Head!.In(language), c.IsNumber))]);
    }

    public void Write(TRow row)
    {
        if (renderer is not null)
        {
            renderer.Row([.. shown.Select(c => new TableCellText(c.Shown!(row, language), c.ToneOf?.Invoke(row) ?? Tone.None))]);
            return;
        }

        bytes.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(bytes, JsonForm.Compact))
        {
            json.WriteStartObject();
            foreach (AnswerColumn<TRow> column in columns)
            {
                if (column.Value is null)
                    continue;
                json.WritePropertyName(column.Key);
                column.Value(json, row);
            }

            json.WriteEndObject();
        }

        // Whatever fails while an answer is written leaves the document as it was.
        output.Write(isBegun ? ",\n" : "[\n");
        isBegun = true;
        output.Write(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    /// <summary>Ends the document, with what a reader of the table must know.</summary>
    public void End(params IReadOnlyList<string> notes)
    {
        if (renderer is null)
        {
            output.Write(isBegun ? "\n]\n" : "[]\n");
            return;
        }

        renderer.EndTable();
        if (renderer.IsWhole)
        {
            foreach (string note in notes)
                renderer.Note(note);
        }

        renderer.End();
    }
}
