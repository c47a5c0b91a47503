using System.Text;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Tool.Csv;

/// <summary>A table of RFC 4180 read row by row: one row is held at a time, however long the file is.</summary>
/// <remarks>
/// The separator (comma, semicolon or tab) is recognised from the header. A quote that is not closed within 65,536 characters spoils its own line and no other.
/// </remarks>
internal sealed class CsvFile : IDisposable
{
    private static readonly char[] Separators = [',', ';', '\t'];

    private readonly CsvLines lines;
    private int line;

    /// <summary>Begins to read a table; the first line that is not empty is its header.</summary>
    public CsvFile(Stream stream)
    {
        lines = new(stream);
        string? first = NextLine();
        Separator = Separators.MaxBy(mark => first?.Count(c => c == mark) ?? 0);
        CsvProblem? problem = Bad(1, 1, "", new("dòng tiêu đề", "a header line"));
        Header = new(first is null ? [] : Cells(first, out problem), problem);
    }

    /// <summary>Gets the mark between cells.</summary>
    public char Separator { get; }

    /// <summary>Gets the columns.</summary>
    public CsvHeader Header { get; }

    /// <summary>Reads the rows in order, bad ones included; empty lines are passed over.</summary>
    public IEnumerable<CsvRow> ReadRows()
    {
        while (NextLine() is { } text)
        {
            int at = line;
            IReadOnlyList<CsvCell> cells = Cells(text, out CsvProblem? problem);
            yield return new(Header, at, cells, problem ?? WrongCount(cells, at));
        }
    }

    public void Dispose() => lines.Dispose();

    private string? NextLine()
    {
        string? text;
        do
        {
            text = lines.Next();
            line++;
        }
        while (text is not null && text.AsSpan().Trim().Length == 0);
        return text;
    }

    private CsvProblem? WrongCount(IReadOnlyList<CsvCell> cells, int at)
    {
        int expected = Header.Names.Count;
        if (cells.Count == expected)
            return null;
        CsvCell place = cells.Count > expected ? cells[expected] : cells[^1];
        return new(ReportErrorCodes.Row, at, place.Column, "$", FormattableString.Invariant($"{cells.Count}"), new(
            FormattableString.Invariant($"{expected} ô như dòng tiêu đề"), FormattableString.Invariant($"{expected} cells as in the header")));
    }

    // Reads one row; a quoted cell may take further lines with it.
    private List<CsvCell> Cells(string text, out CsvProblem? problem)
    {
        int first = line, at = 0, row = 0;
        var cells = new List<CsvCell>();
        var taken = new List<string>();
        problem = text.Length > CsvLines.Longest ? Bad(first, 1, text, new("dòng không quá 65.536 ký tự", "a line of no more than 65,536 characters"))
            : text.Contains('\uFFFD', StringComparison.Ordinal) ? Bad(first, text.IndexOf('\uFFFD', StringComparison.Ordinal) + 1, text, new("chữ mã UTF-8", "text in UTF-8")) : null;
        while (problem is null)
        {
            (int startLine, int start) = (line, at);
            string value = at < text.Length && text[at] == '"'
                ? Quoted(ref text, ref at, ref row, taken, out problem)
                : Plain(text, ref at, out problem);
            cells.Add(new(value, startLine, start + 1));
            if (problem is not null || at >= text.Length || text[at] != Separator)
                break;
            at++;
        }

        if (problem is not null && taken.Count > 0)
        {
            lines.Return(taken);
            line = first;
        }

        return cells;
    }

    private string Plain(string text, ref int at, out CsvProblem? problem)
    {
        int start = at;
        while (at < text.Length && text[at] != Separator && text[at] is not ('\r' or '\n'))
            at++;
        string value = text[start..at];
        int quote = value.IndexOf('"', StringComparison.Ordinal);
        problem = quote < 0 ? null : Bad(line, start + quote + 1, value, new("ô có dấu ngoặc kép đặt trong ngoặc kép", "a cell with a quote mark stands in quotes"));
        return value;
    }

    private string Quoted(ref string text, ref int at, ref int length, List<string> taken, out CsvProblem? problem)
    {
        (int opened, int column, string from) = (line, at + 1, text);
        var value = new StringBuilder();
        at++;
        while (true)
        {
            int quote = text.IndexOf('"', at);
            if (quote < 0)
            {
                value.Append(text, at, text.Length - at);
                length += text.Length;
                string? next = length > CsvLines.Longest ? null : lines.Next();
                if (next is null)
                {
                    problem = Bad(opened, column, from[(column - 1)..], new("dấu ngoặc kép được đóng", "a quote that is closed"));
                    return value.ToString();
                }

                taken.Add(next);
                (text, at) = (next, 0);
                line++;
                continue;
            }

            value.Append(text, at, quote - at);
            at = quote + 1;
            if (at >= text.Length || text[at] != '"')
                break;
            value.Append('"');
            at++;
        }

        bool ends = at >= text.Length || text[at] == Separator || text[at] is '\r' or '\n';
        problem = ends ? null : Bad(line, at + 1, text[at..], new("dấu phân cách sau ngoặc kép", "a separator after the quote"));
        return value.ToString();
    }

    private static CsvProblem Bad(int line, int column, string text, BilingualText expected)
    {
        string shown = text.TrimEnd();
        return new(ReportErrorCodes.Row, line, column, "$", shown.Length > 60 ? shown[..60] + "…" : shown, expected);
    }
}
