using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Structure;

/// <summary>Which sector of one scheme goes into which of another: <i>bảng chuyển đổi hệ phân ngành</i>.</summary>
/// <remarks>Every sector goes to exactly one, so that nothing is lost and nothing guessed: a scheme whose sectors were split cannot be mapped forward. Immutable; compares by reference.</remarks>
public sealed class SchemeMapping
{
    private readonly IReadOnlyDictionary<Sector, Sector> pairs;

    /// <summary>Creates a mapping.</summary>
    /// <param name="from">The finer scheme.</param>
    /// <param name="to">The coarser scheme.</param>
    /// <param name="pairs">Where each sector of <paramref name="from"/> goes; every sector of <paramref name="to"/> gets one or more.</param>
    /// <param name="caveat">What the mapping does not see, or null where the sectors agree.</param>
    /// <exception cref="ArgumentException">A sector is missing on either side, or not of its scheme.</exception>
    public SchemeMapping(SectorScheme from, SectorScheme to, IReadOnlyDictionary<Sector, Sector> pairs, BilingualText? caveat = null)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(pairs);
        if (!from.Sectors.ToHashSet().SetEquals(pairs.Keys) || !to.Sectors.ToHashSet().SetEquals(pairs.Values))
            throw new ArgumentException($"A mapping of {from.Code} to {to.Code} needs every sector of {from.Code} once, and reaches every sector of {to.Code}.", nameof(pairs));
        (From, To, this.pairs, Caveat) = (from, to, pairs.ToDictionary(), caveat);
    }

    /// <summary>Gets the scheme that is mapped.</summary>
    public SectorScheme From { get; }

    /// <summary>Gets the scheme of the result.</summary>
    public SectorScheme To { get; }

    /// <summary>Gets what the mapping does not see, or null where the sectors agree.</summary>
    public BilingualText? Caveat { get; }

    /// <summary>Gets where a sector goes.</summary>
    /// <exception cref="KeyNotFoundException">The sector is not of <see cref="From"/>.</exception>
    public Sector this[Sector sector] => pairs.TryGetValue(sector, out Sector? to) ? to : throw new KeyNotFoundException($"{sector?.Code} is not a sector of {From.Code}.");

    /// <summary>Gets the structure in the other scheme: values, or printed shares with what their rounding may hide, are added.</summary>
    /// <exception cref="ArgumentException">The structure is not of <see cref="From"/>.</exception>
    /// <exception cref="InvalidOperationException">A sector is missing: its share cannot be added.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Printed shares add up to more than 100.</exception>
    public EconomicStructure Apply(EconomicStructure structure)
    {
        ArgumentNullException.ThrowIfNull(structure);
        From.RequireSame(structure.Scheme, nameof(structure));
        structure.Fractions();
        return structure.Values is { } values
            ? EconomicStructure.FromValues(To, structure.Period, To.Sectors.ToDictionary(to => to, to => Parts(to).Select(from => values[from]).Aggregate((sum, v) => sum + v.ConvertTo(sum.Unit))))
            : new(To, structure.Period, [.. To.Sectors.Select(to => Sum(to, [.. Parts(to).Select(structure.Share)]))]);
    }

    private IEnumerable<Sector> Parts(Sector to) => From.Sectors.Where(from => pairs[from] == to);

    // A sector that stays alone keeps its printed form.
    private static SectorShare Sum(Sector to, SectorShare[] parts) => parts is [{ IsStated: true } only]
        ? new(to, only.Stated)
        : new(to, parts.Aggregate(default(Fraction), (sum, p) => sum + p.Exact), parts.Sum(p => p.HalfUnit));
}
