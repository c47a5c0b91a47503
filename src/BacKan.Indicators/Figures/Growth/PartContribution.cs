namespace BacKan.Indicators.Figures;

/// <summary>What a part added to the growth of the whole: <i>đóng góp của một bộ phận vào tăng trưởng</i>.</summary>
/// <param name="Part">The part.</param>
/// <param name="Increment">Its later less its earlier value, in the unit of the whole.</param>
/// <param name="Exact">The increment in percent of the earlier whole, that is in points of growth, exactly (<i>điểm phần trăm đóng góp</i>).</param>
/// <param name="ExactShareOfGrowth">The increment in percent of the increment of the whole, exactly (<i>tỷ lệ đóng góp vào mức tăng</i>): another measure; null where the whole did not change.</param>
public sealed record PartContribution(GrowthPart Part, Quantity Increment, Fraction Exact, Fraction? ExactShareOfGrowth)
{
    /// <summary>Gets the contribution in points of growth, to a decimal's 28 digits.</summary>
    public PercentagePoints Points => new(Exact.ToNearestDecimal());

    /// <summary>Gets the share of the growth, to a decimal's 28 digits, or null.</summary>
    public Percentage? ShareOfGrowth => ExactShareOfGrowth is { } share ? new(share.ToNearestDecimal()) : null;
}
