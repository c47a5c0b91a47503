namespace BacKan.Indicators.Structure;

/// <summary>A share that was rounded with all others so that they add up: <i>tỷ trọng đã làm tròn cho khớp</i>.</summary>
/// <param name="Sector">The sector.</param>
/// <param name="Exact">The share in percent before rounding.</param>
/// <param name="Value">The share after it.</param>
/// <param name="RoundedAlone">The share as it would be rounded by itself.</param>
public sealed record ClosedShare(Sector Sector, Fraction Exact, Percentage Value, Percentage RoundedAlone)
{
    /// <summary>Gets what the share took over so that all add up, 0 for most: the provenance of the residual.</summary>
    public PercentagePoints Absorbed => Value - RoundedAlone;
}
