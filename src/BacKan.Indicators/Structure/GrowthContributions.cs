using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Structure;

/// <summary>Growth divided among the sectors: <i>đóng góp của các ngành vào tăng trưởng</i>.</summary>
/// <remarks>
/// <para>The points of all sectors add up to the growth of the total, exactly. The values should be at constant prices; the library cannot see which they are.</para>
/// <para>Immutable; compares by reference.</para>
/// </remarks>
internal sealed class GrowthContributions
{
    /// <summary>Divides the growth between two structures of values.</summary>
    /// <param name="from">The earlier values.</param>
    /// <param name="to">The later values.</param>
    /// <exception cref="ArgumentException">A structure has no values.</exception>
    /// <exception cref="SchemeMismatchException">The schemes differ.</exception>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    public GrowthContributions(EconomicStructure from, EconomicStructure to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        from.Scheme.RequireSame(to.Scheme);
        from.RequireTotal(nameof(from));
        to.RequireTotal(nameof(to));
        var growth = new GrowthDecomposition(from.Scheme.Sectors.Select(sector => new GrowthPart(sector.Code, from.ValueOf(sector), to.ValueOf(sector))));
        (From, To, Increment, Exact) = (from, to, growth.Increment, growth.Exact);
        Sectors = [.. from.Scheme.Sectors.Zip(growth.Parts, (sector, part) => new SectorContribution(sector, part.Increment, part.Exact, part.ExactShareOfGrowth))];
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
