namespace BacKan.Indicators.Structure;

/// <summary>How the shares of a structure add up: <i>tổng cơ cấu khớp đến đâu</i>.</summary>
internal enum StructureClosure
{
    /// <summary>To exactly 100.</summary>
    Exact = 1,

    /// <summary>Not to 100, but rounding of the printed decimals explains the rest (<i>sai số làm tròn</i>).</summary>
    WithinRounding = 2,

    /// <summary>Rounding cannot explain the rest.</summary>
    Broken = 3,

    /// <summary>A sector is missing, so that the sum says nothing.</summary>
    Incomplete = 4,

    /// <summary>Not to 100, but a share is only about what is printed, and no text gives the width.</summary>
    Vague = 5,
}
