namespace BacKan.Indicators.Structure;

/// <summary>What a sector added to the growth of all: <i>đóng góp vào tăng trưởng</i>.</summary>
/// <param name="Sector">The sector.</param>
/// <param name="Increment">Later less earlier value.</param>
/// <param name="Exact">The increment in percent of the earlier total, that is in points of growth, exactly (<i>điểm phần trăm đóng góp</i>).</param>
/// <param name="ExactShareOfGrowth">The increment in percent of the increment of all, exactly (<i>tỷ lệ đóng góp vào mức tăng</i>): another measure; null where the total did not change.</param>
internal sealed record SectorContribution(Sector Sector, Quantity Increment, Fraction Exact, Fraction? ExactShareOfGrowth)
{
    /// <summary>Gets the contribution in points of growth, to a decimal's 28 digits.</summary>
    public PercentagePoints Points => new(Exact.ToNearestDecimal());

    /// <summary>Gets the share of the growth, to a decimal's 28 digits, or null.</summary>
    public Percentage? ShareOfGrowth => ExactShareOfGrowth is { } share ? new(share.ToNearestDecimal()) : null;
}
