using BacKan.Indicators.Structure;
using BacKan.Indicators.Tool.Csv;

namespace BacKan.Indicators.Tool.Structures;

/// <summary>What the user asked of <c>backan structure</c>.</summary>
internal sealed record StructureOptions(CsvOptions Csv, string? Basis, ClosurePolicy? Close, IReadOnlyList<string> Agriculture, string? HtmlFile);
