using BacKan.Indicators.Tool.Shell;
using Spectre.Console;

namespace BacKan.Indicators.Tool.Output;

/// <summary>Drawn tables for a person at a terminal. Numbers are never broken: where the columns do not fit, each row becomes a
/// card.</summary>
internal sealed class TerminalRenderer(ToolConsole console) : LinesRenderer(console.Out)
{
    private const int Most = 200, Narrowest = 14, Border = 3;
    private readonly List<IReadOnlyList<TableCellText>> rows = [];
    private readonly IAnsiConsole terminal = Terminal(console);
    private IReadOnlyList<TableHead> heads = [];
    private bool isLong;

    public override void Heading(string words) =>
        terminal.MarkupLine($"[bold]{Markup.Escape(WordWrap.Of(Shown.Of(words, 1000), console.Width))}[/]");

    public override void Paragraph(string words) => terminal.WriteLine(WordWrap.Of(Lines(words), console.Width));

    public override void Note(string words) => terminal.MarkupLine($"[grey]{Markup.Escape(WordWrap.Of(Lines(words), console.Width))}[/]");

    public override void BeginTable(IReadOnlyList<TableHead> heads)
    {
        (this.heads, isLong) = (heads, false);
        rows.Clear();
    }

    public override void Row(IReadOnlyList<TableCellText> cells)
    {
        if (isLong)
        {
            base.Row(cells);
            return;
        }

        rows.Add([.. cells.Select(c => c with { Words = Shown.Of(c.Words, 400) })]);
        if (rows.Count < Most)
            return;

        // A long table is lines: nobody waits for a million rows to be drawn.
        isLong = true;
        base.BeginTable(heads);
        rows.ForEach(base.Row);
        rows.Clear();
    }

    public override void EndTable()
    {
        if (isLong)
            base.EndTable();
        else if (Fits())
            Draw();
        else
            Cards();
    }

    public override void Bars(BarChart chart)
    {
        string[] colours = ["blue", "darkorange", "green", "purple"];
        int names = Math.Min(console.Width / 3, chart.Groups.Max(g => g.Bars.Max(b => Shown.Width(b.Name)))),
            width = Math.Max(5, console.Width - names - 12);
        for (int g = 0; g < chart.Groups.Count; g++)
        {
            terminal.WriteLine(Shown.Of(chart.Groups[g].Name, Math.Max(10, console.Width - 1)));
            foreach ((string name, decimal value, string shown) in chart.Groups[g].Bars)
            {
                Fraction length = Math.Clamp(value / chart.Whole, 0m, 1m) * width;
                string bar = new('█', (int)length.Round(Rounding.HalfAwayFromZero, 0));
                terminal.MarkupLine(
                    $"{Markup.Escape(Pad(Shown.Of(name, Math.Max(4, names)), names, atRight: false))} "
                        + $"[{colours[g % colours.Length]}]{bar}[/] {Markup.Escape(shown)}");
            }
        }

        terminal.WriteLine();
    }

    private static IAnsiConsole Terminal(ToolConsole console)
    {
        IAnsiConsole made = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(console.Out),
            Ansi = console.HasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = console.HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        made.Profile.Width = console.Width;
        return made;
    }

    private static string Coloured(TableCellText cell) => cell.Tone switch
    {
        Tone.Good => $"[green]{Markup.Escape(cell.Words)}[/]",
        Tone.Bad => $"[red]{Markup.Escape(cell.Words)}[/]",
        Tone.Warn => $"[yellow]{Markup.Escape(cell.Words)}[/]",
        Tone.Heading => $"[bold]{Markup.Escape(cell.Words)}[/]",
        Tone.Dim => $"[grey]{Markup.Escape(cell.Words)}[/]",
        _ => Markup.Escape(cell.Words),
    };

    private int Natural(int column) => Math.Max(Shown.Width(heads[column].Name), rows.Count == 0 ? 0
        : rows.Max(r => Shown.Width(r[column].Words)));

    private bool Fits() => Enumerable.Range(0, heads.Count).Sum(i =>
        Border + (heads[i].IsNumber ? Natural(i) : Math.Min(Narrowest, Natural(i)))) + 1 <= console.Width;

    private void Draw()
    {
        var table = new Table().Border(TableBorder.Rounded);
        for (int i = 0; i < heads.Count; i++)
        {
            var column = new TableColumn($"[bold]{Markup.Escape(heads[i].Name)}[/]");
            if (heads[i].IsNumber)
                column.RightAligned().NoWrap();
            else if (Natural(i) <= Narrowest)
                column.NoWrap();
            table.AddColumn(column);
        }

        foreach (IReadOnlyList<TableCellText> row in rows)
            table.AddRow([.. row.Select(Coloured)]);
        terminal.Write(table);
    }

    private void Cards()
    {
        int name = Math.Max(0, heads.ToList().FindIndex(h => h.IsName));
        foreach (IReadOnlyList<TableCellText> row in rows)
        {
            string of = string.Join(' ', row.Take(name + 1).Select(c => c.Words).Where(w => w.Length > 0));
            if (heads[0].IsNumber || heads[0].IsValue)
                of = $"{heads[0].Name}: {of}";
            terminal.MarkupLine($"[bold]{Markup.Escape(WordWrap.Of(of, console.Width, hang: 2))}[/]");
            for (int i = name + 1; i < row.Count; i++)
            {
                if (row[i].Words.Length > 0)
                    terminal.MarkupLine(Line($"  {heads[i].Name}: ", row[i]));
            }
        }

        terminal.WriteLine();
    }

    private string Line(string head, TableCellText cell)
    {
        string wrapped = WordWrap.Of(head + cell.Words, console.Width, hang: 2);
        return wrapped.StartsWith(head, StringComparison.Ordinal)
            ? Markup.Escape(head) + Coloured(cell with { Words = wrapped[head.Length..] })
            : Markup.Escape(wrapped);
    }
}
