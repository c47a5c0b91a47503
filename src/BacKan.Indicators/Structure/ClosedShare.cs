namespace BacKan.Indicators.Structure;

/// <summary>A share that was rounded with all others so that they add up: <i>tỷ trọng đã làm tròn cho khớp</i>.</summary>
public sealed class ClosedShare
{
    internal ClosedShare(Sector sector, Fraction exact, Percentage value, Percentage roundedAlone) =>
        (Sector, Exact, Value, RoundedAlone) = (sector, exact, value, roundedAlone);

    /// <summary>Gets the sector.</summary>
    public Sector Sector { get; }

    /// <summary>Gets the share in percent before rounding.</summary>
    public Fraction Exact { get; }

    /// <summary>Gets the share after rounding.</summary>
    public Percentage Value { get; }

    /// <summary>Gets the share as rounding alone would give it.</summary>
    public Percentage RoundedAlone { get; }

    /// <summary>Gets what the share took over so that all add up, 0 for most: the provenance of the residual.</summary>
    public PercentagePoints Absorbed => Value - RoundedAlone;
}
