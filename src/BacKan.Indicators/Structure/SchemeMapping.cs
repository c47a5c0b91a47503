using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Structure;

/// <summary>The mapping of the sectors of one scheme to those of another: <i>bảng chuyển đổi hệ phân ngành</i>.</summary>
/// <remarks>
/// Every sector maps to exactly one, so that nothing is lost or guessed: split sectors cannot be
/// mapped forward. Immutable; compares by reference.
/// </remarks>
public sealed class SchemeMapping
{
    private readonly IReadOnlyDictionary<Sector, Sector> pairs;

    /// <summary>Creates a mapping.</summary>
    /// <param name="from">The finer scheme.</param>
    /// <param name="to">The coarser scheme.</param>
    /// <param name="pairs">
    /// The target of each sector of <paramref name="from"/>; every sector of <paramref name="to"/> appears at least once.
    /// </param>
    /// <param name="caveat">The differences that the mapping ignores, or null if the sectors agree.</param>
    /// <exception cref="ArgumentException">A sector is missing on either side, or not in its scheme.</exception>
    public SchemeMapping(SectorScheme from, SectorScheme to, IReadOnlyDictionary<Sector, Sector> pairs, BilingualText? caveat = null)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(pairs);
        if (!from.Sectors.ToHashSet().SetEquals(pairs.Keys) || !to.Sectors.ToHashSet().SetEquals(pairs.Values))
            throw new ArgumentException(
                $"A mapping of {from.Code} to {to.Code} needs every sector of {from.Code} once, and reaches every sector of {to.Code}.",
                nameof(pairs));
        (From, To, this.pairs, Caveat) = (from, to, pairs.ToDictionary(), caveat);
    }

    /// <summary>Gets the finer scheme.</summary>
    public SectorScheme From { get; }

    /// <summary>Gets the coarser scheme.</summary>
    public SectorScheme To { get; }

    /// <summary>Gets the differences that the mapping ignores, or null if the sectors agree.</summary>
    public BilingualText? Caveat { get; }

    /// <summary>Returns the sector to which a sector is mapped.</summary>
    /// <exception cref="KeyNotFoundException">The sector is not in <see cref="From"/>.</exception>
    public Sector this[Sector sector] =>
        pairs.TryGetValue(sector, out Sector? to) ? to : throw new KeyNotFoundException($"{sector?.Code} is not a sector of {From.Code}.");

    /// <summary>Converts a structure to the other scheme by adding values, or printed shares with their rounding margins.</summary>
    /// <exception cref="ArgumentException">The structure is not of <see cref="From"/>.</exception>
    /// <exception cref="InvalidOperationException">A sector is missing: its share cannot be added.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Printed shares add up to more than 100.</exception>
    public EconomicStructure Apply(EconomicStructure structure)
    {
        ArgumentNullException.ThrowIfNull(structure);
        From.RequireSame(structure.Scheme, nameof(structure));
        structure.Fractions();
        return structure.Values is { } values
            ? EconomicStructure.FromValues(To, structure.Period, To.Sectors.ToDictionary(
                to => to, to => Parts(to).Select(from => values[from]).Aggregate((sum, v) => sum + v.ConvertTo(sum.Unit))))
            : new(To, structure.Period, [.. To.Sectors.Select(to => Sum(to, [.. Parts(to).Select(structure.Share)]))]);
    }

    private IEnumerable<Sector> Parts(Sector to) => From.Sectors.Where(from => pairs[from] == to);

    // A sector that stays alone keeps its printed form.
    private static SectorShare Sum(Sector to, SectorShare[] parts) => parts is [{ IsStated: true } only]
        ? new(to, only.Stated)
        : new(to, parts.Aggregate(default(Fraction), (sum, p) => sum + p.Exact), parts.Sum(p => p.HalfUnit));
}
