using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Structure;

/// <summary>A division of the economy into sectors: <i>hệ phân ngành</i>.</summary>
/// <remarks>
/// Immutable; compares by reference. Structures of different schemes cannot be compared, unless
/// <see cref="SchemeMapping"/> maps one to the other.
/// </remarks>
public sealed class SectorScheme
{
    /// <summary>Creates a scheme.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="name">The name.</param>
    /// <param name="sectors">Two or more sectors with different codes.</param>
    /// <exception cref="ArgumentException">There are fewer than two sectors, or two share a code.</exception>
    public SectorScheme(string code, BilingualText name, IReadOnlyList<Sector> sectors)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(sectors);
        if (sectors.Count < 2 || sectors.DistinctBy(s => s.Code, StringComparer.Ordinal).Count() != sectors.Count)
            throw new ArgumentException($"{code}: expected two or more sectors, each with a code of its own.", nameof(sectors));
        (Code, Name, Sectors) = (code, name, [.. sectors]);
    }

    /// <summary>Gets the stable code.</summary>
    public string Code { get; }

    /// <summary>Gets the name.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the sectors in order.</summary>
    public IReadOnlyList<Sector> Sectors { get; }

    /// <summary>Finds a sector by its code, or returns null.</summary>
    public Sector? Find(string code) => Sectors.FirstOrDefault(s => string.Equals(s.Code, code, StringComparison.Ordinal));

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    /// <summary>
    /// Determines whether another scheme has the same code and the same sectors in the same order, as after storing and reading back.
    /// </summary>
    internal bool IsSameAs(SectorScheme other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ReferenceEquals(this, other)
            || (string.Equals(Code, other.Code, StringComparison.Ordinal) && Sectors.SequenceEqual(other.Sectors));
    }

    internal void RequireSame(SectorScheme other, string parameter)
    {
        if (!IsSameAs(other))
            throw new ArgumentException(
                $"A structure in the scheme {other.Code} cannot stand where one in {Code} is expected: their sectors are not the same, "
                    + "even where a letter or a name is. Map one to the other first, with "
                    + $"{nameof(SchemeMapping)}.{nameof(SchemeMapping.Apply)}.",
                parameter);
    }

    internal void RequireEachOnce(IEnumerable<Sector> sectors, string parameter)
    {
        var seen = new HashSet<Sector>();
        foreach (Sector sector in sectors)
        {
            if (!Sectors.Contains(sector))
                throw new ArgumentException($"{sector.Code} is not a sector of {Code}.", parameter);
            if (!seen.Add(sector))
                throw new ArgumentException($"{sector.Code} has two shares.", parameter);
        }
    }
}
