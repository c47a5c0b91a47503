namespace BacKan.Indicators.Structure;

/// <summary>Growth divided among the sectors: <i>đóng góp của các ngành vào tăng trưởng</i>.</summary>
/// <remarks>
/// <para>The points of all sectors add up to the growth of the total, exactly. The values should be at constant prices; the library cannot see which they are.</para>
/// <para>Immutable; compares by reference.</para>
/// </remarks>
public sealed class GrowthContributions
{
    /// <summary>Divides the growth between two structures of values.</summary>
    /// <param name="from">The earlier values.</param>
    /// <param name="to">The later values.</param>
    /// <exception cref="ArgumentException">A structure has no values.</exception>
    /// <exception cref="SchemeMismatchException">The schemes differ.</exception>
    /// <exception cref="UnitMismatchException">The units are of different families.</exception>
    public GrowthContributions(EconomicStructure from, EconomicStructure to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        from.Scheme.RequireSame(to.Scheme);
        Quantity before = from.RequireTotal(nameof(from)), after = to.RequireTotal(nameof(to)).In(before.Unit);
        (From, To, Increment, Exact) = (from, to, after - before, (after.Exact - before.Exact) * 100m / before.Exact);
        Sectors =
        [
            .. from.Scheme.Sectors.Select(sector =>
            {
                Quantity added = to.ValueOf(sector).In(before.Unit) - from.ValueOf(sector).In(before.Unit);
                return new SectorContribution(sector, added, added.Exact * 100m / before.Exact, Increment.Exact.Sign == 0 ? null : added.Exact * 100m / Increment.Exact);
            }),
        ];
    }

    /// <summary>Gets the earlier values.</summary>
    public EconomicStructure From { get; }

    /// <summary>Gets the later values.</summary>
    public EconomicStructure To { get; }

    /// <summary>Gets how much the total grew.</summary>
    public Quantity Increment { get; }

    /// <summary>Gets the growth of the total in percent, exactly.</summary>
    public Fraction Exact { get; }

    /// <summary>Gets the growth of the total, to a decimal's 28 digits.</summary>
    public Percentage Growth => new(Exact.ToNearestDecimal());

    /// <summary>Gets what each sector added, in the order of the scheme.</summary>
    public IReadOnlyList<SectorContribution> Sectors { get; }
}
