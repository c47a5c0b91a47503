using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tool.Csv;

/// <summary>What of a table could not be used, and where it stands.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The place in the line, from 1.</param>
/// <param name="Path">The name of the column, or "$" for the row.</param>
/// <param name="Value">What stands there, or null where something is missing.</param>
/// <param name="Expected">What was expected.</param>
internal sealed record CsvProblem(string Code, int Line, int Column, string Path, string? Value, BilingualText Expected);
