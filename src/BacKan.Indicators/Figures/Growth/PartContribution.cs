namespace BacKan.Indicators.Figures;

/// <summary>What a part added to the growth of the whole: <i>đóng góp của một bộ phận vào tăng trưởng</i>.</summary>
public sealed class PartContribution
{
    internal PartContribution(GrowthPart part, Quantity increment, Fraction exact, Fraction? exactShareOfGrowth) =>
        (Part, Increment, Exact, ExactShareOfGrowth) = (part, increment, exact, exactShareOfGrowth);

    /// <summary>Gets the part.</summary>
    public GrowthPart Part { get; }

    /// <summary>Gets its later less its earlier value, in the unit of the whole.</summary>
    public Quantity Increment { get; }

    /// <summary>Gets the increment in percent of the earlier whole, that is in points of growth, exactly (<i>điểm phần trăm đóng góp</i>).</summary>
    public Fraction Exact { get; }

    /// <summary>Gets the increment in percent of the increment of the whole, exactly (<i>tỷ lệ đóng góp vào mức tăng</i>): another measure; null where the whole did not change.</summary>
    public Fraction? ExactShareOfGrowth { get; }

    /// <summary>Gets the contribution in points of growth, to a decimal's 28 digits.</summary>
    public PercentagePoints Points => new(Exact.ToNearestDecimal());

    /// <summary>Gets the share of the growth, to a decimal's 28 digits, or null.</summary>
    public Percentage? ShareOfGrowth => ExactShareOfGrowth is { } share ? new(share.ToNearestDecimal()) : null;
}
