namespace BacKan.Indicators.Structure;

/// <summary>The share of a sector in percent, printed or computed: <i>tỷ trọng</i>.</summary>
/// <remarks>
/// A printed share may be off by half a unit of its last decimal; a computed share is exact and has
/// no printed form until it is rounded. Immutable; compares by reference.
/// </remarks>
public sealed class SectorShare
{
    private readonly StatedNumber? stated;

    /// <summary>Creates a published share.</summary>
    /// <param name="sector">The sector.</param>
    /// <param name="stated">The share in percent, 0 to 100, as printed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 100.</exception>
    public SectorShare(Sector sector, StatedNumber stated)
    {
        ArgumentNullException.ThrowIfNull(sector);
        ArgumentNullException.ThrowIfNull(stated);
        if (stated.Value is < 0m or > 100m)
            throw new ArgumentOutOfRangeException(
                nameof(stated), stated.Value, $"The share of {sector.Code} must lie between 0 and 100 percent.");
        (Sector, this.stated, Exact, HalfUnit) = (sector, stated, stated.Value, stated.HalfUnit);
    }

    internal SectorShare(Sector sector, Fraction exact, decimal halfUnit) => (Sector, Exact, HalfUnit) = (sector, exact, halfUnit);

    private SectorShare(SectorShare original)
    {
        (Sector, stated, Exact, HalfUnit, Absorbed) =
            (original.Sector, original.stated, original.Exact, original.HalfUnit, original.Absorbed);
        (Parts, PartsAreAll) = (original.Parts, original.PartsAreAll);
    }

    /// <summary>Creates a computed share: from values, or as a sum of printed shares.</summary>
    /// <param name="sector">The sector.</param>
    /// <param name="exact">The share in percent, 0 to 100.</param>
    /// <param name="halfUnit">The rounding margin in points; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 100, or the half unit is negative.</exception>
    public static SectorShare Computed(Sector sector, Fraction exact, decimal halfUnit)
    {
        ArgumentNullException.ThrowIfNull(sector);
        ArgumentOutOfRangeException.ThrowIfNegative(halfUnit);
        return exact < 0m || exact > 100m
            ? throw new ArgumentOutOfRangeException(nameof(exact), exact, $"The share of {sector.Code} must lie between 0 and 100 percent.")
            : new(sector, exact, halfUnit);
    }

    /// <summary>Gets the sector.</summary>
    public Sector Sector { get; }

    /// <summary>Gets the exact share in percent, as printed or computed.</summary>
    public Fraction Exact { get; }

    /// <summary>
    /// Gets the rounding margin in points: half a unit of the last printed decimal, the sum of
    /// these for a sum of printed shares, or 0 for a share computed from values.
    /// </summary>
    public decimal HalfUnit { get; }

    /// <summary>Gets whether the share was printed.</summary>
    public bool IsStated => stated is not null;

    /// <summary>Gets the share as printed.</summary>
    /// <exception cref="InvalidOperationException">The share was computed; see <see cref="IsStated"/>.</exception>
    public StatedNumber Stated => stated ?? throw new InvalidOperationException(
        $"The share of {Sector.Code} was computed and has no printed form; close its structure with "
            + $"{nameof(EconomicStructure.Close)}(policy, decimals) first, or use {nameof(Exact)}.");

    /// <summary>Gets the share, to a decimal's 28 digits; see <see cref="Exact"/> for the exact number.</summary>
    public Percentage Value => new(stated?.Value ?? Exact.ToNearestDecimal());

    /// <summary>
    /// Gets the adjustment beyond the share's own rounding that makes all shares add up to 100;
    /// null if the shares were not rounded together.
    /// </summary>
    public PercentagePoints? Absorbed { get; internal init; }

    /// <summary>Gets the parts of the sector (<i>trong đó</i>), each with its share of the whole economy.</summary>
    public IReadOnlyList<SectorShare> Parts { get; private init; } = [];

    /// <summary>Gets whether <see cref="Parts"/> make up the whole sector.</summary>
    public bool PartsAreAll { get; private init; }

    /// <summary>Gets the range of the share: its rounding margin on both sides, or what its word says.</summary>
    internal ValueRange Possible => stated is null or { Qualifier: Qualifier.Exactly or Qualifier.About }
        ? new(Exact - HalfUnit, lowIncluded: true, Exact + HalfUnit, highIncluded: true)
        : stated.Rounded.Intersect(WholeRange) ?? stated.Rounded;

    /// <summary>The share, its parts and theirs, each after its parent.</summary>
    internal IEnumerable<SectorShare> Tree() => Parts.SelectMany(p => p.Tree()).Prepend(this);

    /// <summary>The same share with the parts of one sector of its tree.</summary>
    internal SectorShare WithParts(Sector parent, IReadOnlyList<SectorShare> parts, bool areAll) => Sector == parent
        ? new(this) { Parts = parts, PartsAreAll = areAll }
        : Parts.Count == 0 ? this : new(this) { Parts = [.. Parts.Select(p => p.WithParts(parent, parts, areAll))] };

    private static ValueRange WholeRange { get; } = new(0m, lowIncluded: true, 100m, highIncluded: true);
}
