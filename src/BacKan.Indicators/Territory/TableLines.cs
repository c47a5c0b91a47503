using System.Text;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Localization.Tables;
using static System.FormattableString;

namespace BacKan.Indicators.Territory;

/// <summary>
/// The rows of a comma-separated table, one at a time, by the names of its columns; commas and doubled quotes may stand between quotes.
/// </summary>
internal sealed class TableLines(TerritoryTableKind table, List<TerritoryProblem> problems)
{
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private IReadOnlyList<TableCell> cells = [];

    /// <summary>The line of the row, counted from 1.</summary>
    public int Line { get; private set; }

    public string this[string column] => cells[columns[column]].Value;

    public IEnumerable<TableLines> Rows(IEnumerable<string> lines, params string[] needed)
    {
        using var reader = new TableReader(lines.Select(line => new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(line + "\n"))));
        if (!Header(reader.Read(), needed))
            yield break;
        reader.Width = columns.Count;
        while (reader.Read() is { } row)
        {
            (Line, cells) = (row.Line, row.Cells);
            if (row.IsBlank)
                continue;
            if (row.Fault is not null || cells.Count != columns.Count)
                Problem(
                    ErrorCodes.TerritoryRow, null, row.Raw.Length > 80 ? row.Raw[..80] : row.Raw, Invariant($"cần {columns.Count} ô"),
                    Invariant($"expected {columns.Count} cells"));
            else
                yield return this;
        }
    }

    public void Problem(string code, string? column, string value, string vi, string en) =>
        problems.Add(At(Line, code, column, value, vi, en));

    public TerritoryProblem At(int line, string code, string? column, string value, string vi, string en) =>
        new(code, value, new BilingualText(vi, en)) { Table = table, Line = line, Column = column };

    private bool Header(TableRow? header, string[] needed)
    {
        Line = 1;
        foreach (TableCell cell in header?.Cells ?? [])
        {
            if (!columns.TryAdd(cell.Value.Trim(), columns.Count))
                Problem(ErrorCodes.TerritoryRow, cell.Value, cell.Value, "cột có hai lần", "the column stands twice");
        }

        foreach (string column in needed.Where(c => !columns.ContainsKey(c)))
            Problem(
                ErrorCodes.TerritoryColumnMissing, column, string.Join(',', columns.Keys), $"thiếu cột {column}",
                $"there is no column {column}");
        return columns.Count == (header?.Cells.Count ?? 0) && needed.All(columns.ContainsKey);
    }
}
