namespace BacKan.Indicators.Structure;

/// <summary>Whether the shares of a structure add up: <i>tổng cơ cấu khớp đến đâu</i>.</summary>
internal enum StructureClosure
{
    /// <summary>The shares add up to exactly 100.</summary>
    Exact = 1,

    /// <summary>The sum is not 100, but rounding of the printed decimals explains the difference (<i>sai số làm tròn</i>).</summary>
    WithinRounding = 2,

    /// <summary>Rounding cannot explain the difference.</summary>
    Broken = 3,

    /// <summary>A sector is missing, so the sum says nothing.</summary>
    Incomplete = 4,

    /// <summary>The sum is not 100, but a share is approximate, and no text says how near it is.</summary>
    Vague = 5,
}
