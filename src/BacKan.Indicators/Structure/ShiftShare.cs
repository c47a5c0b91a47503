namespace BacKan.Indicators.Structure;

/// <summary>A region's growth decomposed against a nation's: <i>phân tích shift-share</i> (tỷ trọng – chuyển dịch).</summary>
/// <remarks>
/// <para>
/// Dunn's three parts add up exactly to the change; so do the four of Esteban-Marquillas, who divides the regional part. A sector that
/// starts at zero in the region has no growth rate: its whole gain is regional, and the finer division is not defined. Quantities are exact
/// fractions; round each once, when it is printed.
/// </para>
/// <para>Immutable; compares by reference. Source: Dunn (1960), Esteban-Marquillas (1972).</para>
/// </remarks>
public sealed class ShiftShare
{
    private ShiftShare(Quantity change, Quantity national, Quantity mix, Quantity regional, Quantity? homothetic, Quantity? allocation) =>
        (Change, National, Mix, Regional, Homothetic, Allocation) = (change, national, mix, regional, homothetic, allocation);

    /// <summary>Gets the change in the region, later value minus earlier.</summary>
    public Quantity Change { get; }

    /// <summary>Gets the part from growth at the nation's overall rate (<i>thành phần quốc gia</i>).</summary>
    public Quantity National { get; }

    /// <summary>Gets the part from the nation's growth rates by sector beyond the overall rate (<i>thành phần cơ cấu ngành</i>).</summary>
    public Quantity Mix { get; }

    /// <summary>
    /// Gets the part from the region's sectors growing differently from the nation's (<i>thành phần lợi thế địa phương</i>).
    /// </summary>
    public Quantity Regional { get; }

    /// <summary>
    /// Gets the part of <see cref="Regional"/> that the region would have with the nation's
    /// structure; null if a sector starts at zero in the region and so has no growth rate.
    /// </summary>
    public Quantity? Homothetic { get; }

    /// <summary>
    /// Gets the rest of <see cref="Regional"/>: the gain from specialising where the region leads;
    /// null when <see cref="Homothetic"/> is null.
    /// </summary>
    public Quantity? Allocation { get; }

    /// <summary>Gets the net total shift, the sum of the mix and regional parts.</summary>
    internal Quantity NetShift => Mix + Regional;

    /// <summary>Gets the decomposition of each sector; empty for that of a single sector.</summary>
    public IReadOnlyDictionary<Sector, ShiftShare> Sectors { get; private init; } = new Dictionary<Sector, ShiftShare>();

    /// <summary>Decomposes the growth between two times.</summary>
    /// <param name="regionFrom">The region's earlier values.</param>
    /// <param name="regionTo">The region's later values.</param>
    /// <param name="nationFrom">The nation's earlier values.</param>
    /// <param name="nationTo">The nation's later values.</param>
    /// <exception cref="ArgumentException">
    /// A structure has no values, the schemes differ, or a sector starts above zero in the region but not in the nation.
    /// </exception>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    public static ShiftShare Of(
        EconomicStructure regionFrom, EconomicStructure regionTo, EconomicStructure nationFrom, EconomicStructure nationTo)
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
        Fraction all0 = nationFrom.RequireTotal(nameof(nationFrom)).ConvertTo(region.Unit).Exact,
            all1 = nationTo.RequireTotal(nameof(nationTo)).ConvertTo(region.Unit).Exact;
        var sectors = regionFrom.Scheme.Sectors.ToDictionary(sector => sector, sector =>
        {
            Fraction Of(EconomicStructure structure) => structure.Values![sector].ConvertTo(region.Unit).Exact;
            (Fraction e0, Fraction e1, Fraction n0, Fraction n1) = (Of(regionFrom), Of(regionTo), Of(nationFrom), Of(nationTo));
            if (n0.Sign == 0 && e0.Sign > 0)
                throw new ArgumentException(
                    $"The region has {sector.Code} at first and the nation has not; a region is part of its nation.", nameof(nationFrom));
            Fraction national = e0 * (all1 / all0 - 1m), atSector = e0.Sign == 0 ? default : e0 * n1 / n0, regional = e1 - atSector;

            // With the nation's structure the region would have e' of the sector: the same lead, on another base.
            Fraction? homothetic = e0.Sign == 0 ? null : region.Exact * n0 / all0 * (regional / e0);
            return new ShiftShare(
                new(e1 - e0, region.Unit), new(national, region.Unit), new(atSector - e0 - national, region.Unit),
                new(regional, region.Unit),
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
