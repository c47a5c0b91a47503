namespace BacKan.Indicators.Structure;

/// <summary>A share that a plan gives as a range or as one number: <i>tỷ trọng dạng khoảng</i>, "34–35%".</summary>
/// <remarks>Immutable; equality compares sector and range.</remarks>
public sealed record SectorRange
{
    /// <summary>Creates a share that is a range.</summary>
    /// <param name="sector">The sector.</param>
    /// <param name="range">The range in percent, from 0 to 100, both ends counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end is not from 0 to 100.</exception>
    public SectorRange(Sector sector, StatedRange range)
    {
        ArgumentNullException.ThrowIfNull(sector);
        ArgumentNullException.ThrowIfNull(range);
        if (range.Low.Value < 0m || range.High.Value > 100m)
            throw new ArgumentOutOfRangeException(nameof(range), range, $"The share of {sector.Code} must lie between 0 and 100 percent.");
        (Sector, Range) = (sector, range);
    }

    /// <summary>Creates a share that is one number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 0 to 100.</exception>
    public SectorRange(Sector sector, StatedNumber number)
        : this(sector, new StatedRange(number, number))
    {
    }

    /// <summary>Gets the sector.</summary>
    public Sector Sector { get; }

    /// <summary>Gets the range in percent; a single number is a range with equal ends.</summary>
    public StatedRange Range { get; }
}
