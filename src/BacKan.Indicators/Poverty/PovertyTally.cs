using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Poverty;

/// <summary>Counts of classified households and their persons: <i>tổng hợp kết quả phân loại</i>, from which rates follow.</summary>
/// <remarks>
/// <para>Households come one by one; kept are the counts and, where codes are given, the codes. A household that stands twice is counted
/// once and named.
/// Groups are one however they are typed; the first form is kept. Not thread-safe.</para>
/// </remarks>
public sealed class PovertyTally
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly List<string> twice = [];
    private readonly GroupedParts<PovertyTally> groups = new();
    private readonly Dictionary<(DeterminationKind, PovertyClass?), (decimal Households, decimal Persons)> counts = [];

    /// <summary>Gets the number of households, decided or not; weighted where rows were.</summary>
    public decimal Households => counts.Values.Sum(c => c.Households);

    /// <summary>Gets the number of persons of households that say it.</summary>
    public decimal Persons => counts.Values.Sum(c => c.Persons);

    /// <summary>Gets the number of households that do not say how many persons they have.</summary>
    public long WithoutPersons { get; private set; }

    /// <summary>Gets the codes that came more than once, in order; the first row of each counts.</summary>
    public IReadOnlyList<string> Twice => twice;

    /// <summary>Gets the tallies of the groups in the order of their names; households without a group are in the whole alone.</summary>
    public IReadOnlyList<KeyValuePair<string, PovertyTally>> Groups => [.. groups.Named.Select(g => KeyValuePair.Create(g.Name, g.Part))];

    /// <summary>Counts one household.</summary>
    /// <param name="kind">Whether its class is decided; one that the text does not address is in no class, and certainly not poor.</param>
    /// <param name="of">Its class where that is decided, else null.</param>
    /// <param name="persons">Its persons, one or more, or null.</param>
    /// <param name="group">Its group, or null.</param>
    /// <param name="id">Its code, or null.</param>
    /// <param name="weight">How many households it stands for, zero or more.</param>
    /// <returns>False where its code was counted before: the row counts for nothing.</returns>
    /// <exception cref="ArgumentException">A class is given where none is decided, or the other way round.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no person, or the weight is below zero.</exception>
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

    /// <summary>Gets how many households or persons have a class, or are not decided.</summary>
    /// <param name="of">The class; null for those that are not decided.</param>
    /// <param name="ofPersons">Whether persons are counted, not households.</param>
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
