using System.Net;
using System.Text;
using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Tool;

/// <summary>The plan table inside the page of a report.</summary>
internal static class PlanTableWriter
{
    public static string Html(PlanTable table)
    {
        var html = new StringBuilder("<table class=\"plan\">\n");
        html.Append($"<thead><tr>{Cells("th", table.Header, indent: 0)}</tr></thead>\n<tbody>\n");
        foreach (PlanTableRow row in table.Rows)
            html.Append($"<tr>{Cells(row.IsHeading ? "th" : "td", row.Cells, row.Indent)}</tr>\n");
        return html.Append("</tbody>\n</table>\n").ToString();
    }

    private static string Cells(string tag, IReadOnlyList<string> line, int indent) => string.Concat(line.Select((cell, i) =>
        $"<{tag}{(i == 1 && indent > 0 ? FormattableString.Invariant($" style=\"padding-left:{indent}.5em\"") : "")}>{WebUtility.HtmlEncode(cell)}</{tag}>"));
}
