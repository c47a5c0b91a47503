namespace BacKan.Indicators.Structure;

/// <summary>How far the share of a sector moved: <i>mức dịch chuyển tỷ trọng</i>, in percentage points.</summary>
public sealed class SectorShift
{
    internal SectorShift(Sector sector, Percentage from, Percentage to, Fraction exact) =>
        (Sector, From, To, Exact) = (sector, from, to, exact);

    /// <summary>Gets the sector.</summary>
    public Sector Sector { get; }

    /// <summary>Gets the earlier share.</summary>
    public Percentage From { get; }

    /// <summary>Gets the later share.</summary>
    public Percentage To { get; }

    /// <summary>Gets later less earlier in points, exactly.</summary>
    public Fraction Exact { get; }

    /// <summary>Gets later less earlier, to a decimal's 28 digits.</summary>
    public PercentagePoints Points => new(Exact.ToNearestDecimal());
}
