using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Poverty;

/// <summary>Counts of classified households and their persons: <i>tổng hợp kết quả phân loại</i>, the basis of rates.</summary>
/// <remarks>
/// <para>
/// Households are added one by one; only the counts and the codes given are kept. A household that appears twice is counted once and
/// reported. Group names match in any spelling; the first form is kept. Not thread-safe.
/// </para>
/// </remarks>
public sealed class PovertyTally
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly List<string> twice = [];
    private readonly GroupedParts<PovertyTally> groups = new();
    private readonly Dictionary<(DeterminationKind, PovertyClass?), (decimal Households, decimal Persons)> counts = [];

    /// <summary>Gets the number of households, decided or not; weighted if rows were.</summary>
    public decimal Households => counts.Values.Sum(c => c.Households);

    /// <summary>Gets the number of persons in households that state it.</summary>
    public decimal Persons => counts.Values.Sum(c => c.Persons);

    /// <summary>Gets the number of households that do not state their persons.</summary>
    internal long WithoutPersons { get; private set; }

    /// <summary>Gets the repeated codes, in order; the first row of each counts.</summary>
    public IReadOnlyList<string> Twice => twice;

    /// <summary>Gets the tallies of the groups, ordered by name; households without a group are only in the total.</summary>
    public IReadOnlyList<KeyValuePair<string, PovertyTally>> Groups => [.. groups.Named.Select(g => KeyValuePair.Create(g.Name, g.Part))];

    /// <summary>Counts one household.</summary>
    /// <param name="kind">
    /// Whether the class is decided; a household that the text does not address is in no class, and certainly not poor.
    /// </param>
    /// <param name="of">The class if decided, otherwise null.</param>
    /// <param name="persons">The number of persons, one or more, or null.</param>
    /// <param name="group">Its group, or null.</param>
    /// <param name="id">Its code, or null.</param>
    /// <param name="weight">The number of households that it represents, zero or more.</param>
    /// <returns>False if the code was already counted, so that the row is ignored.</returns>
    /// <exception cref="ArgumentException">A class is given although none is decided, or the reverse.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of persons is less than one, or the weight is negative.</exception>
    public bool Add(DeterminationKind kind, PovertyClass? of, int? persons = null, string? group = null, string? id = null,
        decimal weight = 1m)
    {
        if (kind == DeterminationKind.Decided != of is not null)
            throw new ArgumentException($"{kind} and the class {of?.ToString() ?? "null"} do not go together.", nameof(of));
        if (persons < 1)
            throw new ArgumentOutOfRangeException(nameof(persons), persons, "A household has one person or more.");
        ArgumentOutOfRangeException.ThrowIfNegative(weight);
        if (id is not null && !ids.Add(id.Trim()))
        {
            twice.Add(id.Trim());
            return false;
        }

        Count((kind, of), persons, weight);
        if (!string.IsNullOrWhiteSpace(group))
            groups[group].Count((kind, of), persons, weight);
        return true;
    }

    /// <summary>Returns the number of households or persons with a class, or not decided.</summary>
    /// <param name="of">The class; null for those not decided.</param>
    /// <param name="ofPersons">Whether to count persons instead of households.</param>
    public decimal CountOf(PovertyClass? of, bool ofPersons = false)
    {
        (decimal households, decimal persons) = counts.GetValueOrDefault((of is null
            ? DeterminationKind.Unknown : DeterminationKind.Decided, of));
        return ofPersons ? persons : households;
    }

    private void Count((DeterminationKind, PovertyClass?) answer, int? persons, decimal weight)
    {
        (decimal households, decimal people) = counts.GetValueOrDefault(answer);
        counts[answer] = (households + weight, people + (weight * (persons ?? 0)));
        WithoutPersons += persons is null ? 1 : 0;
    }
}
