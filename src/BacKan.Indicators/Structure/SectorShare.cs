namespace BacKan.Indicators.Structure;

/// <summary>A published share of a sector: <i>tỷ trọng</i>, in percent as printed.</summary>
/// <remarks>Immutable; equality compares sector and number.</remarks>
public sealed record SectorShare
{
    /// <summary>Creates a share.</summary>
    /// <param name="sector">The sector.</param>
    /// <param name="stated">The share in percent, 0 to 100, as printed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 100.</exception>
    public SectorShare(Sector sector, StatedNumber stated)
    {
        ArgumentNullException.ThrowIfNull(sector);
        ArgumentNullException.ThrowIfNull(stated);
        if (stated.Value is < 0m or > 100m)
            throw new ArgumentOutOfRangeException(nameof(stated), stated.Value, $"The share of {sector.Code} must lie between 0 and 100 percent.");
        (Sector, Stated) = (sector, stated);
    }

    /// <summary>Gets the sector.</summary>
    public Sector Sector { get; }

    /// <summary>Gets the share as printed.</summary>
    public StatedNumber Stated { get; }

    /// <summary>Gets the share.</summary>
    public Percentage Value => new(Stated.Value);
}
