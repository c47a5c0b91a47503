using System.Text;
using BacKan.Indicators.Localization;
using static System.FormattableString;

namespace BacKan.Indicators.Territory;

/// <summary>The rows of a comma-separated table, one at a time, by the names of its columns; commas and doubled quotes may stand between quotes.</summary>
internal sealed class TableLines(TerritoryTableKind table, List<TerritoryProblem> problems)
{
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private readonly List<string> cells = [];

    /// <summary>The line of the row, counted from 1.</summary>
    public int Line { get; private set; }

    public string this[string column] => cells[columns[column]];

    public IEnumerable<TableLines> Rows(IEnumerable<string> lines, params string[] needed)
    {
        Line = 0;
        foreach (string line in lines)
        {
            Line++;
            if (Line == 1)
            {
                if (!Header(line, needed))
                    yield break;
                continue;
            }

            if (line.Length == 0)
                continue;
            if (!Split(line) || cells.Count != columns.Count)
                Problem(TerritoryErrorCodes.Row, null, line.Length > 80 ? line[..80] : line, Invariant($"cần {columns.Count} ô"), Invariant($"expected {columns.Count} cells"));
            else
                yield return this;
        }

        if (Line == 0)
            Header("", needed);
    }

    public void Problem(string code, string? column, string value, string vi, string en) => problems.Add(At(Line, code, column, value, vi, en));

    public TerritoryProblem At(int line, string code, string? column, string value, string vi, string en) =>
        new(code, value, new BilingualText(vi, en)) { Table = table, Line = line, Column = column };

    private bool Header(string line, string[] needed)
    {
        Split(line.TrimStart('\uFEFF'));
        foreach (string column in cells)
        {
            if (!columns.TryAdd(column.Trim(), columns.Count))
                Problem(TerritoryErrorCodes.Row, column, column, "cột có hai lần", "the column stands twice");
        }

        Line = 1;
        foreach (string column in needed.Where(c => !columns.ContainsKey(c)))
            Problem(TerritoryErrorCodes.ColumnMissing, column, string.Join(',', columns.Keys), $"thiếu cột {column}", $"there is no column {column}");
        return columns.Count == cells.Count && needed.All(columns.ContainsKey);
    }

    private bool Split(string line)
    {
        cells.Clear();
        if (!line.Contains('"', StringComparison.Ordinal))
        {
            cells.AddRange(line.Split(','));
            return true;
        }

        var cell = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
                cell.Append(line[++i]);
            else if (line[i] == '"')
                quoted = !quoted;
            else if (line[i] != ',' || quoted)
                cell.Append(line[i]);
            else
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
        }

        cells.Add(cell.ToString());
        return !quoted;
    }
}
