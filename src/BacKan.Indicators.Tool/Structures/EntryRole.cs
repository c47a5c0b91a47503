namespace BacKan.Indicators.Tool.Structures;

/// <summary>What a row is among the others of its period.</summary>
internal enum EntryRole
{
    /// <summary>A sector: <i>ngành</i>.</summary>
    Sector = 1,

    /// <summary>The whole beside its parts: <i>tổng số</i>.</summary>
    Total = 2,

    /// <summary>A part of the sector above: <i>trong đó</i>.</summary>
    Part = 3,
}
