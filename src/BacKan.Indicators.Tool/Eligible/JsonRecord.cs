namespace BacKan.Indicators.Tool.Eligible;

/// <summary>One JSON value of a file, or what stands where one should, with the line and column at which it begins.</summary>
/// <param name="Utf8">The bytes; they stand until the next record is read.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The place in the line, in UTF-16 code units, from 1.</param>
internal readonly record struct JsonRecord(ReadOnlyMemory<byte> Utf8, int Line, int Column);
