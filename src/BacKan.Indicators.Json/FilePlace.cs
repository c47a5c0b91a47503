namespace BacKan.Indicators.Json;

/// <summary>A place in a JSON file: <i>vị trí trong tệp</i>.</summary>
/// <param name="Path">The path, "$.figures[3].unit".</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units; for a malformed file the byte in the line.</param>
public sealed record FilePlace(string Path, int Line, int Column);
