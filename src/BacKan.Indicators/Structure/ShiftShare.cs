namespace BacKan.Indicators.Structure;

/// <summary>A region's growth divided against a nation's: <i>phân tích shift-share</i> (tỷ trọng – chuyển dịch).</summary>
/// <remarks>
/// <para>The three parts of Dunn add up to the change, exactly; so do the four of Esteban-Marquillas, who divides the regional part. A sector that is zero at first in the region has no growth rate:
/// all it gains is regional, and the finer division is not defined.</para>
/// <para>Immutable; compares by reference. Source: Dunn (1960), Esteban-Marquillas (1972).</para>
/// </remarks>
public sealed class ShiftShare
{
    /// <summary>Divides the growth between two times.</summary>
    /// <param name="regionFrom">The region's earlier values.</param>
    /// <param name="regionTo">The region's later values.</param>
    /// <param name="nationFrom">The nation's earlier values.</param>
    /// <param name="nationTo">The nation's later values.</param>
    /// <exception cref="ArgumentException">A structure has no values, or the region has a sector at first that the nation has not.</exception>
    /// <exception cref="SchemeMismatchException">The schemes differ.</exception>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    public ShiftShare(EconomicStructure regionFrom, EconomicStructure regionTo, EconomicStructure nationFrom, EconomicStructure nationTo)
    {
        ArgumentNullException.ThrowIfNull(regionFrom);
        ArgumentNullException.ThrowIfNull(regionTo);
        ArgumentNullException.ThrowIfNull(nationFrom);
        ArgumentNullException.ThrowIfNull(nationTo);
        foreach (EconomicStructure other in (EconomicStructure[])[regionTo, nationFrom, nationTo])
            regionFrom.Scheme.RequireSame(other.Scheme);
        Quantity region = regionFrom.RequireTotal(nameof(regionFrom));
        regionTo.RequireTotal(nameof(regionTo));
        Fraction all0 = nationFrom.RequireTotal(nameof(nationFrom)).ConvertTo(region.Unit).Exact, all1 = nationTo.RequireTotal(nameof(nationTo)).ConvertTo(region.Unit).Exact;
        Sectors = regionFrom.Scheme.Sectors.ToDictionary(sector => sector, sector =>
        {
            Fraction Of(EconomicStructure structure) => structure.ValueOf(sector).ConvertTo(region.Unit).Exact;
            (Fraction e0, Fraction e1, Fraction n0, Fraction n1) = (Of(regionFrom), Of(regionTo), Of(nationFrom), Of(nationTo));
            if (n0.Sign == 0 && e0.Sign > 0)
                throw new ArgumentException($"The region has {sector.Code} at first and the nation has not; a region is part of its nation.", nameof(nationFrom));
            Fraction national = e0 * (all1 / all0 - 1m), atSector = e0.Sign == 0 ? default : e0 * n1 / n0, regional = e1 - atSector;

            // With the nation's structure the region would have e' of the sector: the same lead, on another base.
            Fraction? homothetic = e0.Sign == 0 ? null : region.Exact * n0 / all0 * (regional / e0);
            return new ShiftShareParts(
                new(e1 - e0, region.Unit), new(national, region.Unit), new(atSector - e0 - national, region.Unit), new(regional, region.Unit),
                homothetic is { } same ? new(same, region.Unit) : null, homothetic is { } less ? new(regional - less, region.Unit) : null);
        });
        Total = regionFrom.Scheme.Sectors.Select(s => Sectors[s]).Aggregate(ShiftShareParts.Sum);
    }

    /// <summary>Gets the parts of the whole region.</summary>
    public ShiftShareParts Total { get; }

    /// <summary>Gets the parts of each sector.</summary>
    public IReadOnlyDictionary<Sector, ShiftShareParts> Sectors { get; }
}
