using BacKan.Indicators.Structure;
using Spectre.Console;

namespace BacKan.Indicators.Tool.Structures;

/// <summary>Prints the tables and a chart of bars: drawn for a person, plain lines for a pipe.</summary>
internal static class StructurePrinter
{
    private const int Width = 50; // of the bar of 100 percent
    private static readonly string[] Colours = ["blue", "darkorange", "green", "purple"];

    public static void Print(ToolConsole console, StructureResults results, StructureOptions options)
    {
        if (results.Periods.Count > 0)
        {
            Table(console, StructureText.Shares(results, options));
            Bars(console, results, options);
            if (results.Changes.Count > 0)
                Table(console, StructureText.Changes(results, options));
        }

        foreach (string note in StructureText.Notes(results, options))
            console.Out.WriteLine(note);
    }

    private static void Table(ToolConsole console, string[][] cells)
    {
        if (console.IsTerminal)
        {
            var table = new Table().Border(TableBorder.Rounded);
            for (int i = 0; i < cells[0].Length; i++)
                table.AddColumn(i == 0 ? new TableColumn(Markup.Escape(cells[0][i])) : new TableColumn(Markup.Escape(cells[0][i])).RightAligned());
            foreach (string[] line in cells.Skip(1))
                table.AddRow([.. line.Select(Markup.Escape)]);
            AnsiConsole.Write(table);
            return;
        }

        int[] widths = [.. Enumerable.Range(0, cells[0].Length).Select(i => cells.Max(line => line[i].Length))];
        foreach (string[] line in cells)
            console.Out.WriteLine(string.Join("  ", line.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).TrimEnd());
        console.Out.WriteLine();
    }

    private static void Bars(ToolConsole console, StructureResults results, StructureOptions options)
    {
        IReadOnlyList<Sector> sectors = results.Periods[0].Shown.Scheme.Sectors;
        int names = sectors.Max(s => s.Code.Length), heads = results.Periods.Max(p => p.Examined.Structure.Period.In(options.Csv.Language).Length);
        for (int i = 0; i < sectors.Count; i++)
        {
            for (int p = 0; p < results.Periods.Count; p++)
            {
                SectorShare share = results.Periods[p].Shown.Shares[i];
                string head = $"{(p == 0 ? sectors[i].Code : "").PadRight(names)}  {results.Periods[p].Examined.Structure.Period.In(options.Csv.Language).PadRight(heads)}  ";
                string bar = new('█', (int)Rounding.HalfAwayFromZero.Round(share.Stated.Value * Width / 100m, 0)), number = share.Stated.In(options.Csv.Language, MeasureUnits.Percent);
                if (console.IsTerminal)
                    AnsiConsole.MarkupLine($"{Markup.Escape(head)}[{Colours[i % Colours.Length]}]{bar}[/] {Markup.Escape(number)}");
                else
                    console.Out.WriteLine($"{head}{bar} {number}");
            }
        }

        console.Out.WriteLine();
    }
}
