using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Tool.Csv;

/// <summary>The columns of a table by name, in any order; case and spaces around a name do not matter.</summary>
internal sealed class CsvHeader
{
    private readonly Dictionary<string, int> places = new(StringComparer.OrdinalIgnoreCase);
    private readonly CsvCell[] cells;
    private readonly CsvProblem? malformed;

    public CsvHeader(IEnumerable<CsvCell> cells, CsvProblem? malformed)
    {
        this.malformed = malformed;
        this.cells = [.. cells];
        Names = [.. this.cells.Select(c => c.Value)];
        for (int i = 0; i < this.cells.Length; i++)
            places.TryAdd(this.cells[i].Value.Trim(), i);
    }

    /// <summary>Gets the names in the order of the file, as printed.</summary>
    public IReadOnlyList<string> Names { get; }

    public int? IndexOf(string column) => places.TryGetValue(column, out int index) ? index : null;

    /// <summary>Finds the columns that are missing or given twice; without them the table cannot be used.</summary>
    public IEnumerable<CsvProblem> Problems(params IReadOnlyList<string> required)
    {
        if (malformed is not null)
        {
            yield return malformed;
            yield break;
        }

        foreach (string name in required.Where(name => IndexOf(name) is null))
            yield return new(ReportErrorCodes.Column, 1, 1, name, null, new($"cột {name}", $"the column {name}"));
        for (int i = 0; i < cells.Length; i++)
        {
            if (places[cells[i].Value.Trim()] != i)
                yield return new(ReportErrorCodes.Column, cells[i].Line, cells[i].Column, cells[i].Value.Trim(), cells[i].Value, new("mỗi cột một lần", "each column once"));
        }
    }

    /// <summary>Gets the columns that a command does not know: they are carried through or ignored, with one note.</summary>
    public IReadOnlyList<string> Unknown(params IReadOnlyList<string> known) =>
        [.. cells.Select(c => c.Value.Trim()).Where(name => !known.Contains(name, StringComparer.OrdinalIgnoreCase))];
}
