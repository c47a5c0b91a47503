namespace BacKan.Indicators.Localization.Tables;

/// <summary>One row of a table as written in the file.</summary>
/// <param name="Line">The line on which it begins.</param>
/// <param name="LastLine">The line on which it ends: another one where a cell in quotes spans lines.</param>
/// <param name="Raw">The text of the row with its quotes, without its line end.</param>
/// <param name="Cells">The cells in the order of the file; those before the fault where there is one.</param>
/// <param name="Fault">The fault of the row, or null.</param>
internal sealed record TableRow(int Line, int LastLine, string Raw, IReadOnlyList<TableCell> Cells, TableFault? Fault)
{
    /// <summary>Returns the place at which a quote opens that closes on a later line, whether or not the row is good; null where none
    /// does.</summary>
    public (int Line, int Column, int LastLine)? Span { get; init; }

    /// <summary>Gets whether no cell holds anything.</summary>
    public bool IsBlank => Fault is null && Cells.All(c => string.IsNullOrWhiteSpace(c.Value));
}
