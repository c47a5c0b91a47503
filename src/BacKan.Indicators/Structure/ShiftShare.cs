namespace BacKan.Indicators.Structure;

/// <summary>A region's growth divided against a nation's: <i>phân tích shift-share</i> (tỷ trọng – chuyển dịch).</summary>
/// <remarks>
/// <para>The three parts of Dunn add up to the change, exactly; so do the four of Esteban-Marquillas, who divides the regional part. A sector that is zero at first in the region has no growth rate:
/// all it gains is regional, and the finer division is not defined. Quantities are exact fractions; round each once, where it is printed.</para>
/// <para>Immutable; compares by reference. Source: Dunn (1960), Esteban-Marquillas (1972).</para>
/// </remarks>
public sealed class ShiftShare
{
    private ShiftShare(Quantity change, Quantity national, Quantity mix, Quantity regional, Quantity? homothetic, Quantity? allocation) =>
        (Change, National, Mix, Regional, Homothetic, Allocation) = (change, national, mix, regional, homothetic, allocation);

    /// <summary>Gets later less earlier value in the region.</summary>
    public Quantity Change { get; }

    /// <summary>Gets what growth at the rate of the whole nation would have given (<i>thành phần quốc gia</i>).</summary>
    public Quantity National { get; }

    /// <summary>Gets what growth at the nation's rate of each sector gave beyond that (<i>thành phần cơ cấu ngành</i>).</summary>
    public Quantity Mix { get; }

    /// <summary>Gets what the region's own sectors gave beyond the nation's (<i>thành phần lợi thế địa phương</i>).</summary>
    public Quantity Regional { get; }

    /// <summary>Gets the part of <see cref="Regional"/> that the region would have with the nation's structure; null where a sector starts from zero in the region, and so has no growth rate.</summary>
    public Quantity? Homothetic { get; }

    /// <summary>Gets the rest of <see cref="Regional"/>: the gain from specialising where the region leads; null as <see cref="Homothetic"/>.</summary>
    public Quantity? Allocation { get; }

    /// <summary>Gets the net total shift: mix and regional part together.</summary>
    public Quantity NetShift => Mix + Regional;

    /// <summary>Gets the same division of each sector; empty for the division of one sector.</summary>
    public IReadOnlyDictionary<Sector, ShiftShare> Sectors { get; private init; } = new Dictionary<Sector, ShiftShare>();

    /// <summary>Divides the growth between two times.</summary>
    /// <param name="regionFrom">The region's earlier values.</param>
    /// <param name="regionTo">The region's later values.</param>
    /// <param name="nationFrom">The nation's earlier values.</param>
    /// <param name="nationTo">The nation's later values.</param>
    /// <exception cref="ArgumentException">A structure has no values, the schemes differ, or the region has a sector at first that the nation has not.</exception>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    public static ShiftShare Of(EconomicStructure regionFrom, EconomicStructure regionTo, EconomicStructure nationFrom, EconomicStructure nationTo)
    {
        ArgumentNullException.ThrowIfNull(regionFrom);
        ArgumentNullException.ThrowIfNull(regionTo);
        ArgumentNullException.ThrowIfNull(nationFrom);
        ArgumentNullException.ThrowIfNull(nationTo);
        regionFrom.Scheme.RequireSame(regionTo.Scheme, nameof(regionTo));
        regionFrom.Scheme.RequireSame(nationFrom.Scheme, nameof(nationFrom));
        regionFrom.Scheme.RequireSame(nationTo.Scheme, nameof(nationTo));
        Quantity region = regionFrom.RequireTotal(nameof(regionFrom));
        regionTo.RequireTotal(nameof(regionTo));
        Fraction all0 = nationFrom.RequireTotal(nameof(nationFrom)).ConvertTo(region.Unit).Exact, all1 = nationTo.RequireTotal(nameof(nationTo)).ConvertTo(region.Unit).Exact;
        var sectors = regionFrom.Scheme.Sectors.ToDictionary(sector => sector, sector =>
        {
            Fraction Of(EconomicStructure structure) => structure.Values![sector].ConvertTo(region.Unit).Exact;
            (Fraction e0, Fraction e1, Fraction n0, Fraction n1) = (Of(regionFrom), Of(regionTo), Of(nationFrom), Of(nationTo));
            if (n0.Sign == 0 && e0.Sign > 0)
                throw new ArgumentException($"The region has {sector.Code} at first and the nation has not; a region is part of its nation.", nameof(nationFrom));
            Fraction national = e0 * (all1 / all0 - 1m), atSector = e0.Sign == 0 ? default : e0 * n1 / n0, regional = e1 - atSector;

            // With the nation's structure the region would have e' of the sector: the same lead, on another base.
            Fraction? homothetic = e0.Sign == 0 ? null : region.Exact * n0 / all0 * (regional / e0);
            return new ShiftShare(
                new(e1 - e0, region.Unit), new(national, region.Unit), new(atSector - e0 - national, region.Unit), new(regional, region.Unit),
                homothetic is { } same ? new(same, region.Unit) : null, homothetic is { } less ? new(regional - less, region.Unit) : null);
        });
        ShiftShare all = regionFrom.Scheme.Sectors.Select(s => sectors[s]).Aggregate(Sum);
        return new(all.Change, all.National, all.Mix, all.Regional, all.Homothetic, all.Allocation) { Sectors = sectors };
    }

    private static ShiftShare Sum(ShiftShare left, ShiftShare right) => new(
        left.Change + right.Change, left.National + right.National, left.Mix + right.Mix, left.Regional + right.Regional,
        Sum(left.Homothetic, right.Homothetic), Sum(left.Allocation, right.Allocation));

    private static Quantity? Sum(Quantity? left, Quantity? right) => left is null || right is null ? null : left + right;
}
