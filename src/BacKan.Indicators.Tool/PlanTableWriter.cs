using System.Net;
using System.Text;
using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Tool;

/// <summary>Lays out a plan table: RFC 4180 CSV, a bare HTML table to paste, or a Markdown table.</summary>
internal static class PlanTableWriter
{
    public static void Write(TextWriter output, PlanTable table, string form)
    {
        switch (form)
        {
            case "csv":
                foreach (IReadOnlyList<string> line in Lines(table))
                    output.Write(string.Join(",", line.Select(Quoted)) + "\r\n");
                break;
            case "md":
                output.Write($"| {string.Join(" | ", table.Header.Select(Piped))} |\n|{string.Concat(table.Header.Select(_ => "---|"))}\n");
                foreach (PlanTableRow row in table.Rows)
                    output.Write($"| {string.Join(" | ", row.Cells.Select(Piped))} |\n");
                break;
            default:
                output.Write(Html(table));
                break;
        }
    }

    public static string Html(PlanTable table)
    {
        var html = new StringBuilder("<table>\n");
        html.Append($"<thead><tr>{Cells("th", table.Header, indent: 0)}</tr></thead>\n<tbody>\n");
        foreach (PlanTableRow row in table.Rows)
            html.Append($"<tr>{Cells(row.IsHeading ? "th" : "td", row.Cells, row.Indent)}</tr>\n");
        return html.Append("</tbody>\n</table>\n").ToString();
    }

    private static IEnumerable<IReadOnlyList<string>> Lines(PlanTable table) => table.Rows.Select(r => r.Cells).Prepend(table.Header);

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Piped(string cell) => cell.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");

    private static string Cells(string tag, IReadOnlyList<string> line, int indent) => string.Concat(line.Select((cell, i) =>
        $"<{tag}{(i == 1 && indent > 0 ? FormattableString.Invariant($" style=\"padding-left:{indent}.5em\"") : "")}>{WebUtility.HtmlEncode(cell)}</{tag}>"));
}
