using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Output;

/// <summary>Lines for a pipe: the first rows set the widths, and no cell pads the others beyond reason.</summary>
internal class LinesRenderer(TextWriter output) : Renderer
{
    private const int First = 200, Widest = 60, Longest = 200;
    private readonly List<string[]> waiting = [];
    private IReadOnlyList<TableHead> heads = [];
    private int[]? widths;

    public override void Heading(string words) => output.Write(Shown.Of(words, 1000) + "\n");

    public override void Paragraph(string words) => output.Write(Lines(words) + "\n");

    public override void BeginTable(IReadOnlyList<TableHead> heads)
    {
        (this.heads, widths) = (heads, null);
        waiting.Add([.. heads.Select(h => h.Name)]);
    }

    public override void Row(IReadOnlyList<TableCellText> cells)
    {
        string[] line = [.. cells.Select((c, i) => Shown.Of(c.Words, i == cells.Count - 1 ? 2 * Longest : Longest))];
        if (widths is not null)
        {
            Write(line);
            return;
        }

        waiting.Add(line);
        if (waiting.Count > First)
            Begin();
    }

    public override void EndTable()
    {
        if (widths is null)
            Begin();
        output.Write("\n");
    }

    public override void Bars(BarChart chart)
    {
        const int Width = 50;
        int names = chart.Groups.Max(g => Math.Min(Widest, Shown.Width(Shown.Of(g.Name)))),
            inner = chart.Groups.Max(g => g.Bars.Max(b => Shown.Width(b.Name)));
        foreach ((string name, IReadOnlyList<(string Name, decimal Value, string Shown)> bars) in chart.Groups)
        {
            for (int i = 0; i < bars.Count; i++)
            {
                int length = (int)((Fraction)(Math.Clamp(bars[i].Value / chart.Whole, 0m, 2m) * Width)).Round(Rounding.HalfAwayFromZero, 0);
                output.Write(
                    $"{Pad(i == 0 ? Shown.Of(name) : "", names, atRight: false)}  {Pad(bars[i].Name, inner, atRight: false)}  "
                        + $"{new string('█', length)} {bars[i].Shown}\n");
            }
        }

        output.Write("\n");
    }

    /// <summary>Shows a text of several lines, each safe.</summary>
    internal static string Lines(string words) => string.Join('\n', words.Split('\n').Select(line => Shown.Of(line, 10_000)));

    internal static string Pad(string text, int width, bool atRight)
    {
        string blank = new(' ', Math.Max(0, width - Shown.Width(text)));
        return atRight ? blank + text : text + blank;
    }

    private void Begin()
    {
        widths = [.. Enumerable.Range(0, heads.Count).Select(column => waiting.Max(line => Math.Min(Widest, Shown.Width(line[column]))))];
        waiting.ForEach(Write);
        waiting.Clear();
    }

    private void Write(string[] line) => output.Write(string.Join("  ",
        line.Select((cell, i) => Pad(cell, widths![i], heads[i].IsNumber))).TrimEnd() + "\n");
}
