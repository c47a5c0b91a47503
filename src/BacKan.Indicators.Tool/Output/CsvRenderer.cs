using System.Runtime.CompilerServices;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Output;

/// <summary>The tables alone, as CSV; two tables are parted by an empty line.</summary>
internal sealed class CsvRenderer(TextWriter output, CommandRun run, string title) : Renderer
{
    private readonly CsvWriter csv = new(output.Write, ',', run.Options, run.Options.Bom ?? false);
    private int tables;

    [ModuleInitializer]
    internal static void Add() => TableForms.Add("csv", (run, output, title) => new CsvRenderer(output, run, title));

    public override bool IsWhole => false;

    public override void Heading(string words)
    {
    }

    public override void Paragraph(string words)
    {
    }

    public override void BeginTable(IReadOnlyList<TableHead> heads)
    {
        if (tables++ > 0)
            output.Write("\r\n");
        csv.Write([.. heads.Select(h => h.Name)]);
    }

    public override void Row(IReadOnlyList<TableCellText> cells) => csv.Write([.. cells.Select(c => csv.Safe(c.Words))]);

    public override void EndTable()
    {
    }

    public override void End() => csv.NoteFormulas(run.Problems, title);
}
