namespace BacKan.Indicators.Structure;

/// <summary>How far the share of a sector moved: <i>mức dịch chuyển tỷ trọng</i>, in percentage points.</summary>
/// <param name="Sector">The sector.</param>
/// <param name="From">The earlier share.</param>
/// <param name="To">The later share.</param>
/// <param name="Exact">Later less earlier in points, exactly.</param>
public sealed record SectorShift(Sector Sector, Percentage From, Percentage To, Fraction Exact)
{
    /// <summary>Gets later less earlier, to a decimal's 28 digits.</summary>
    public PercentagePoints Points => new(Exact.ToNearestDecimal());
}
