using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Planning;

/// <summary>Criteria all of which must be met, with thresholds chosen by a group: <i>bộ tiêu chí</i>.</summary>
/// <remarks>Immutable and thread-safe; compares by reference.</remarks>
public sealed class CriteriaSet : IListedRule
{
    private readonly CriteriaItem[] items;
    private readonly Choice[] groups;

    /// <summary>Creates a set.</summary>
    /// <param name="id">The stable id.</param>
    /// <param name="name">The name.</param>
    /// <param name="citation">The provision that asks for all of them.</param>
    /// <param name="confidence">How well that was checked.</param>
    /// <param name="items">The criteria in the order of the document; one or more, with different ids.</param>
    /// <param name="groups">The groups by which thresholds differ, or null for none.</param>
    /// <exception cref="ArgumentException">There is no criterion, an id stands twice, or a criterion has no condition for one of the groups.</exception>
    public CriteriaSet(string id, BilingualText name, Citation citation, Confidence confidence, IEnumerable<CriteriaItem> items, IEnumerable<Choice>? groups = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(items);
        (Id, Name, Citation, Confidence) = (id, name, citation, confidence);
        this.items = [.. items];
        this.groups = [.. groups ?? []];
        if (this.items.Length == 0 || this.items.DistinctBy(i => i.Id, StringComparer.Ordinal).Count() != this.items.Length)
            throw new ArgumentException($"{id} has the criteria {string.Join(", ", this.items.Select(i => i.Id))}; expected one or more with different ids.", nameof(items));
        foreach (CriteriaItem item in this.items.Where(i => i.Groups.Count > 0))
        {
            if (this.groups.FirstOrDefault(g => !item.Groups.Contains(g.Code, StringComparer.Ordinal)) is { } absent)
                throw new ArgumentException($"{id}: {item.Id} has no condition for the group {absent.Code}.", nameof(items));
            if (this.groups.Length == 0)
                throw new ArgumentException($"{id}: {item.Id} differs by group, and the set has no groups.", nameof(groups));
        }
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public BilingualText Name { get; }

    /// <summary>Gets the provision that asks for all of the criteria.</summary>
    public Citation Citation { get; }

    /// <summary>Gets how well that was checked.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets the criteria in the order of the document.</summary>
    public IReadOnlyList<CriteriaItem> Items => items;

    /// <summary>Gets the groups by which thresholds differ; empty for none.</summary>
    public IReadOnlyList<Choice> Groups => groups;

    /// <inheritdoc/>
    public IReadOnlyList<RuleParameter> Parameters => [.. items.Select(i => i.Listed())];

    /// <summary>Judges a case: so many of so many met, and whether all are.</summary>
    /// <param name="sheet">What is known of the case.</param>
    /// <param name="group">The code of its group; null where the set has none.</param>
    /// <exception cref="ArgumentException">The set has groups and this is none of them, or has none and one is given.</exception>
    public CriteriaAssessment Assess(FactSheet sheet, string? group = null)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        if (groups.Length == 0 ? group is not null : !groups.Any(g => string.Equals(g.Code, group, StringComparison.Ordinal)))
            throw new ArgumentException($"'{group}' is no group of {Id}; expected {(groups.Length == 0 ? "none" : string.Join(", ", groups.Select(g => g.Code)))}.", nameof(group));
        var all = new AllCriterion(Id, Name, Citation, Confidence, items.Select(i => i.For(group)));
        return new(this, group, all.Evaluate(sheet));
    }

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
