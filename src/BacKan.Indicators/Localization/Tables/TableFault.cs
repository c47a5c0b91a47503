namespace BacKan.Indicators.Localization.Tables;

/// <summary>A fault in a row of a table, with its place.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The place in the line, from 1.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Words">What is wrong and what to write, a whole sentence.</param>
internal sealed record TableFault(int Line, int Column, string Value, BilingualText Words);
