using BacKan.Indicators.Reporting;
using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Json.Forms;

/// <summary>The structure of a file: its shares await their scheme.</summary>
internal sealed record FileStructure(SectorScheme Scheme, StructureShift? Shift, IReadOnlyList<FileShare> Shares);
