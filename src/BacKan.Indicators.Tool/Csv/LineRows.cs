using Spectre.Console;

namespace BacKan.Indicators.Tool.Csv;

/// <summary>Writes a table for people: drawn where it is short and a terminal shows it, else lines whose widths the first rows set.</summary>
internal abstract class LineRows<TRow>(OutputBuffer output, ToolConsole console, CsvOptions options) : IRowOutput<TRow>
{
    private const int First = 200;
    private readonly List<(string[] Cells, string? Colour)> waiting = [];
    private int[]? widths;

    protected CsvOptions Options => options;

    /// <summary>Gets the heads of the columns.</summary>
    protected abstract string[] Heads { get; }

    /// <summary>Gets what is said below the table.</summary>
    protected virtual string Note => options.Say($"Tỷ lệ làm tròn nửa lên đến {options.Decimals} số lẻ.", $"Percents are rounded half away from zero to {options.Decimals} decimals.");

    public void Write(TRow row)
    {
        string[] cells = Cells(row);
        if (widths is not null)
        {
            Line(cells);
            return;
        }

        waiting.Add((cells, Colour(row)));
        if (waiting.Count == First)
            Begin();
    }

    public void End()
    {
        if (widths is null && console.IsTerminal)
            Draw();
        else if (widths is null)
            Begin();
        output.Write("\n" + Note + "\n");
    }

    protected abstract string[] Cells(TRow row);

    /// <summary>Gets the colour of the second cell, or null for none.</summary>
    protected virtual string? Colour(TRow row) => null;

    private void Begin()
    {
        string[][] lines = [Heads, .. waiting.Select(w => w.Cells)];
        widths = [.. Enumerable.Range(0, lines[0].Length).Select(column => lines.Max(line => line[column].Length))];
        foreach (string[] line in lines)
            Line(line);
        waiting.Clear();
    }

    private void Line(string[] cells) => output.Write(string.Join("  ", cells.Select((cell, i) => cell.PadRight(widths![i]))).TrimEnd() + "\n");

    private void Draw()
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (string head in Heads)
            table.AddColumn(new TableColumn($"[bold]{Markup.Escape(head)}[/]"));
        foreach ((string[] cells, string? colour) in waiting)
            table.AddRow([.. cells.Select((cell, i) => i == 1 && colour is not null ? $"[{colour}]{Markup.Escape(cell)}[/]" : Markup.Escape(cell))]);
        AnsiConsole.Write(table);
    }
}
