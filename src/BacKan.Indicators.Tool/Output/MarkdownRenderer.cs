using System.Runtime.CompilerServices;
using System.Text;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Output;

/// <summary>Tables of Markdown to paste; what would be markup in a cell is escaped.</summary>
internal sealed class MarkdownRenderer(TextWriter output) : Renderer
{
    [ModuleInitializer]
    internal static void Add() => TableForms.Add("md", (_, output, _) => new MarkdownRenderer(output));

    public override bool IsWhole => false;

    public override void Heading(string words) => output.Write($"## {Escaped(words)}\n\n");

    public override void Paragraph(string words) => output.Write(Escaped(words) + "\n\n");

    public override void BeginTable(IReadOnlyList<TableHead> heads)
    {
        output.Write($"| {string.Join(" | ", heads.Select(h => Escaped(h.Name)))} |\n");
        output.Write($"|{string.Concat(heads.Select(h => h.IsNumber ? "---:|" : "---|"))}\n");
    }

    public override void Row(IReadOnlyList<TableCellText> cells) =>
        output.Write($"| {string.Join(" | ", cells.Select(c => Escaped(c.Words)))} |\n");

    public override void EndTable() => output.Write("\n");

    internal static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in Shown.Of(text, 10_000))
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '~' or '&')
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
