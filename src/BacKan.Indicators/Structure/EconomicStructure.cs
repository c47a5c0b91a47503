namespace BacKan.Indicators.Structure;

/// <summary>The shares of the sectors in a year: <i>cơ cấu kinh tế</i>.</summary>
/// <remarks>Whether the shares add up is for <see cref="IStructureExaminer"/> and the validator to say: published shares may miss 100 by rounding. Immutable; compares by reference.</remarks>
public sealed class EconomicStructure
{
    /// <summary>Creates a structure.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="period">The year.</param>
    /// <param name="shares">The shares, each of a sector of the scheme and none twice; a sector may be missing.</param>
    /// <exception cref="ArgumentException">A sector is not of the scheme, or stands twice.</exception>
    public EconomicStructure(SectorScheme scheme, ReportingPeriod period, IReadOnlyList<SectorShare> shares)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(shares);
        for (int i = 0; i < shares.Count; i++)
        {
            Sector sector = shares[i].Sector;
            if (!scheme.Sectors.Contains(sector))
                throw new ArgumentException($"{sector.Code} is not a sector of {scheme.Code}.", nameof(shares));
            if (shares.Take(i).Any(s => s.Sector == sector))
                throw new ArgumentException($"{sector.Code} has two shares.", nameof(shares));
        }

        (Scheme, Period, Shares) = (scheme, period, [.. shares]);
    }

    /// <summary>Gets the scheme.</summary>
    public SectorScheme Scheme { get; }

    /// <summary>Gets the year.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the shares in the order in which they were given.</summary>
    public IReadOnlyList<SectorShare> Shares { get; }

    /// <summary>Gets whether every sector of the scheme has a share.</summary>
    public bool IsComplete => Shares.Count == Scheme.Sectors.Count;

    /// <summary>Gets the share of a sector.</summary>
    /// <exception cref="KeyNotFoundException">The sector has no share.</exception>
    public Percentage this[Sector sector] => Shares.FirstOrDefault(s => s.Sector == sector)?.Value
        ?? throw new KeyNotFoundException($"{sector?.Code} has no share in this structure.");
}
