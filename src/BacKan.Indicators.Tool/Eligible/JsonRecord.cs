namespace BacKan.Indicators.Tool.Eligible;

/// <summary>One JSON value of a file, with the line and column at which it begins.</summary>
internal readonly record struct JsonRecord(ReadOnlyMemory<byte> Utf8, int Line, int Column);
