namespace BacKan.Indicators.Structure;

/// <summary>The shift in the share of a sector: <i>mức dịch chuyển tỷ trọng</i>, in percentage points.</summary>
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

    /// <summary>Gets the exact shift in points, later minus earlier.</summary>
    public Fraction Exact { get; }

    /// <summary>Gets the shift in points, to a decimal's 28 digits.</summary>
    public PercentagePoints Points => new(Exact.ToNearestDecimal());
}
