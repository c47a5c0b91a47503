namespace BacKan.Indicators.Localization.Tables;

/// <summary>One cell of a table, and where it begins.</summary>
/// <param name="Value">The text of the cell without its quotes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The place in the line, in UTF-16 code units, from 1.</param>
internal readonly record struct TableCell(string Value, int Line, int Column);
