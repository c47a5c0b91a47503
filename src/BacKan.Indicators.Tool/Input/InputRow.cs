using BacKan.Indicators.Localization;
using BacKan.Indicators.Localization.Tables;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Input;

/// <summary>One row of an opened table, its cells by the keys of the columns.</summary>
internal sealed class InputRow(TableHeader header, TableRow row)
{
    /// <summary>Gets the line on which the row begins.</summary>
    public int Line => row.Line;

    /// <summary>Gets why the row cannot be used, or null.</summary>
    public Problem? Problem { get; init; }

    /// <summary>Gets the row as it stands in the file.</summary>
    public TableRow Source => row;

    /// <summary>Gets the cell of a column; null where the file has no such column, or the row ends before it.</summary>
    public TableCell? this[string key] => header.IndexOf(key) is { } index && index < row.Cells.Count ? row.Cells[index] : null;

    /// <summary>Gets the text of a cell without the spaces around it; null where there is none.</summary>
    public string? Text(string key) => this[key] is { Value: var value } && value.AsSpan().Trim().Length > 0 ? value.Trim() : null;

    /// <summary>Gets a problem of a cell with its place; of a missing one with the place of the row.</summary>
    public Problem At(Severity severity, string code, string key, BilingualText words)
    {
        TableCell? cell = this[key];
        return new(severity, code, cell?.Line ?? Line, cell?.Column ?? 1, header.Shown(key), Text(key), words);
    }

    /// <summary>Gets whether the cells cannot be told apart, or are more than the columns: the row is carried as one text.</summary>
    public bool IsRaw => row.Fault is not null || Problem is not null;

    /// <summary>Gets the cells as many as the header's: what is left off is empty, and a row that does not fit stands whole in the first
    /// cell.</summary>
    public string[] Carried(int width) =>
        IsRaw ? [row.Raw, .. Enumerable.Repeat("", width - 1)]
        : [.. Enumerable.Range(0, width).Select(i => i < row.Cells.Count ? row.Cells[i].Value : "")];
}
