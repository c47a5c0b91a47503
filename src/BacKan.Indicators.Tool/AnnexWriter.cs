using System.Net;
using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Tool;

/// <summary>Writes the annex table as RFC 4180 CSV or as a bare HTML table to paste.</summary>
internal static class AnnexWriter
{
    public static void Write(TextWriter output, AnnexTable table, string form)
    {
        if (string.Equals(form, "csv", StringComparison.Ordinal))
        {
            foreach (IReadOnlyList<string> line in table.Lines.Prepend(table.Header))
                output.Write(string.Join(",", line.Select(Quoted)) + "\r\n");
            return;
        }

        output.WriteLine("<table>");
        output.WriteLine($"<thead><tr>{Cells("th", table.Header)}</tr></thead>");
        output.WriteLine("<tbody>");
        foreach (IReadOnlyList<string> line in table.Lines)
            output.WriteLine($"<tr>{Cells("td", line)}</tr>");
        output.WriteLine("</tbody>");
        output.WriteLine("</table>");
    }

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Cells(string tag, IReadOnlyList<string> line) => string.Concat(line.Select(cell => $"<{tag}>{WebUtility.HtmlEncode(cell)}</{tag}>"));
}
