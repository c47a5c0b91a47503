using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Planning;

/// <summary>A criterion of a set, with its threshold, by group if it has several: <i>tiêu chí</i>.</summary>
/// <remarks>If the threshold is not held, the item requires the result of an appraisal instead. Immutable; compares by reference.</remarks>
public sealed class CriteriaItem
{
    private static readonly BilingualText NotHeldText =
        new("ngưỡng chưa có trong thư viện; lấy kết quả thẩm tra", "threshold not held; as an appraisal found it");
    private readonly Dictionary<string, Criterion> byGroup = new(StringComparer.Ordinal);
    private readonly Criterion? common;

    /// <summary>Creates a criterion with one threshold for every group.</summary>
    public CriteriaItem(Criterion criterion)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        (Id, Name, common) = (criterion.Id, criterion.Words, criterion);
    }

    /// <summary>Creates a criterion with a threshold for each group.</summary>
    /// <param name="id">The stable id within its set.</param>
    /// <param name="name">The name.</param>
    /// <param name="byGroup">The condition of each group; one or more.</param>
    /// <exception cref="ArgumentException">There is no group.</exception>
    public CriteriaItem(string id, BilingualText name, IReadOnlyDictionary<string, Criterion> byGroup)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(byGroup);
        if (byGroup.Count == 0)
            throw new ArgumentException($"{id} needs a condition for one group or more.", nameof(byGroup));
        (Id, Name) = (id, name);
        foreach ((string group, Criterion criterion) in byGroup)
            this.byGroup.Add(group, criterion);
    }

    /// <summary>Gets the stable id within its set.</summary>
    public string Id { get; }

    /// <summary>Gets the name.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets whether the library holds the threshold; if not, the criterion requires the result of an appraisal.</summary>
    public bool IsHeld { get; private init; } = true;

    /// <summary>Creates a criterion whose name was read but not its threshold.</summary>
    /// <param name="id">The stable id within its set; also the key of the fact.</param>
    /// <param name="name">The name.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the name was checked.</param>
    public static CriteriaItem NotHeld(string id, BilingualText name, Citation citation, Confidence confidence)
    {
        ArgumentNullException.ThrowIfNull(name);
        var appraised = new YesNoFact(
            id, name, new($"Thẩm tra: tiêu chí “{name.Vi}” có đạt không?", $"Appraisal: is the criterion “{name.En}” met?"));
        return new(new YesNoCriterion(id, name, citation, confidence, appraised)) { IsHeld = false };
    }

    /// <summary>Returns the condition for a group.</summary>
    /// <exception cref="ArgumentException">The criterion differs by group and has none for this one.</exception>
    public Criterion For(string? group) => common
        ?? (group is not null && byGroup.TryGetValue(group, out Criterion? criterion) ? criterion
            : throw new ArgumentException(
                $"{Id} differs by group and has nothing for '{group}'; it has {string.Join(", ", byGroup.Keys)}.", nameof(group)));

    /// <summary>Gets the codes of the groups with different conditions; empty if one condition applies to all.</summary>
    public IReadOnlyCollection<string> Groups => byGroup.Keys;

    internal RuleParameter Listed()
    {
        BilingualText Of(Criterion c) => c.Threshold ?? (IsHeld ? new("đạt", "met") : NotHeldText);
        BilingualText value = common is not null ? Of(common) : new(
            string.Join("; ", byGroup.Select(g => $"{g.Key}: {Of(g.Value).Vi}")),
            string.Join("; ", byGroup.Select(g => $"{g.Key}: {Of(g.Value).En}")));
        return new(Name, value, (common ?? byGroup.Values.First()).Citation);
    }
}
