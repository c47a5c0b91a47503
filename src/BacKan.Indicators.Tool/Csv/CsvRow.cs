namespace BacKan.Indicators.Tool.Csv;

/// <summary>One row of a table, or why it cannot be used.</summary>
internal sealed class CsvRow
{
    private readonly CsvHeader header;

    public CsvRow(CsvHeader header, int line, IReadOnlyList<CsvCell> cells, CsvProblem? problem)
    {
        (this.header, Line, Cells, Problem) = (header, line, cells, problem);
    }

    /// <summary>Gets the line on which the row begins.</summary>
    public int Line { get; }

    /// <summary>Gets the cells in the order of the file.</summary>
    public IReadOnlyList<CsvCell> Cells { get; }

    /// <summary>Gets why the row cannot be used, or null.</summary>
    public CsvProblem? Problem { get; }

    /// <summary>Gets the cell of a column; null where the file has no such column.</summary>
    public CsvCell? this[string column] => header.IndexOf(column) is { } index && index < Cells.Count ? Cells[index] : null;

    /// <summary>Gets the text of a cell without the spaces around it; null where it is empty or the file has no such column.</summary>
    public string? Text(string column) => this[column] is { Value: var value } && value.AsSpan().Trim().Length > 0 ? value.Trim() : null;

    /// <summary>Gets the problem of a cell, with its place; of a missing one, with the place of the row.</summary>
    public CsvProblem Doubt(string code, string column, Localization.BilingualText expected)
    {
        CsvCell? cell = this[column];
        return new(code, cell?.Line ?? Line, cell?.Column ?? 1, column, Text(column), expected);
    }
}
