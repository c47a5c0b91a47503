using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Output;

/// <summary>Lays out headings, paragraphs, tables and bars for people. A new form of <c>--table</c> is one such file,
/// which puts itself in with <see cref="TableForms.Add"/>.</summary>
internal abstract class Renderer
{
    /// <summary>Gets the renderer that is asked for: a table to paste, a drawn table on a terminal, lines for a pipe.</summary>
    public static Renderer For(CommandRun run, string? form, TextWriter output, string title) => form switch
    {
        "page" => new HtmlRenderer(output, run.Language, title, isPage: true),
        not null => TableForms.Make(form, run, output, title),
        _ when run.Console.IsTerminal => new TerminalRenderer(run.Console),
        _ => new LinesRenderer(output),
    };

    /// <summary>Gets whether everything is shown; a table to paste is the tables alone.</summary>
    public virtual bool IsWhole => true;

    public abstract void Heading(string words);

    public abstract void Paragraph(string words);

    /// <summary>Says what a reader of the numbers must know.</summary>
    public virtual void Note(string words) => Paragraph(words);

    public abstract void BeginTable(IReadOnlyList<TableHead> heads);

    public abstract void Row(IReadOnlyList<TableCellText> cells);

    public abstract void EndTable();

    /// <summary>Draws bars of numbers against a whole; a form that has none leaves them out.</summary>
    public virtual void Bars(BarChart chart)
    {
    }

    /// <summary>Draws bars against the line of 100 percent; a form that has none leaves them out.</summary>
    public virtual void TargetBars(string title, IReadOnlyList<TargetBar> bars)
    {
    }

    /// <summary>Ends the document.</summary>
    public virtual void End()
    {
    }

    public void Table(IReadOnlyList<TableHead> heads, IEnumerable<IReadOnlyList<TableCellText>> rows)
    {
        BeginTable(heads);
        foreach (IReadOnlyList<TableCellText> row in rows)
            Row(row);
        EndTable();
    }
}
