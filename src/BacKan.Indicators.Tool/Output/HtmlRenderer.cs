using System.Net;
using System.Runtime.CompilerServices;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tool.Output;

/// <summary>HTML: a bare table to paste, or a page that holds everything itself.</summary>
internal sealed class HtmlRenderer : Renderer
{
    private readonly TextWriter output;
    private readonly bool isPage;
    private IReadOnlyList<TableHead> heads = [];

    public HtmlRenderer(TextWriter output, Language language, string title, bool isPage)
    {
        (this.output, this.isPage) = (output, isPage);
        if (isPage)
            output.Write(HtmlFrame.Top(title, language) + $"<h1>{Escape(title)}</h1>\n");
    }

    [ModuleInitializer]
    internal static void Add() =>
        TableForms.Add("html", (run, output, title) => new HtmlRenderer(output, run.Language, title, isPage: false));

    public override bool IsWhole => isPage;

    public static string Escape(string text) => WebUtility.HtmlEncode(text);

    public override void Heading(string words)
    {
        if (isPage)
            output.Write($"<h2>{Escape(words)}</h2>\n");
    }

    public override void Paragraph(string words)
    {
        if (isPage)
            output.Write($"<p>{Escape(words.TrimEnd('\n'))}</p>\n");
    }

    public override void Note(string words)
    {
        if (isPage)
            output.Write($"<p class=\"counts\">{Escape(words)}</p>\n");
    }

    public override void Bars(BarChart chart)
    {
        if (isPage)
            output.Write(SvgBars.Stacked(chart));
    }

    public override void TargetBars(string title, IReadOnlyList<TargetBar> bars)
    {
        if (isPage)
            output.Write(SvgBars.OfTargets(title, bars));
    }

    public override void BeginTable(IReadOnlyList<TableHead> heads)
    {
        this.heads = heads;
        string scope = isPage ? " scope=\"col\"" : "";
        output.Write(
            $"<table>\n<thead><tr>{string.Concat(heads.Select(h => $"<th{scope}>{Escape(h.Name)}</th>"))}</tr></thead>\n<tbody>\n");
    }

    public override void Row(IReadOnlyList<TableCellText> cells)
    {
        output.Write("<tr>");
        for (int i = 0; i < cells.Count; i++)
        {
            string tag = cells[i].Tone == Tone.Heading ? "th" : "td",
                indent = cells[i].Indent > 0 ? $" style=\"padding-left:{Em(cells[i].Indent)}\"" : "";
            output.Write(isPage
                ? $"<{tag}{Class(i, cells[i].Tone)}{indent} data-h=\"{Escape(heads[i].Name)}\">{Escape(cells[i].Words)}</{tag}>"
                : $"<{tag}{indent}>{Escape(cells[i].Words)}</{tag}>");
        }

        output.Write("</tr>\n");
    }

    public override void EndTable() => output.Write("</tbody>\n</table>\n");

    public override void End()
    {
        if (isPage)
            output.Write(HtmlFrame.Bottom);
    }

    private static string Em(int depth) => FormattableString.Invariant($"{depth}.5em");

    private string Class(int column, Tone tone) => tone switch
    {
        Tone.Good => " class=\"good\"",
        Tone.Bad => " class=\"bad\"",
        Tone.Warn => " class=\"warn\"",
        Tone.Dim => " class=\"none\"",
        _ => heads[column].IsNumber ? " class=\"n\"" : "",
    };
}
