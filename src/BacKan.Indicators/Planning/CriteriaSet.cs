using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Planning;

/// <summary>A set of criteria that must all be met, with thresholds by group: <i>bộ tiêu chí</i>.</summary>
/// <remarks>Immutable and thread-safe; compares by reference.</remarks>
public sealed class CriteriaSet : IListedRule
{
    private readonly CriteriaItem[] items;
    private readonly Choice[] groups;

    /// <summary>Creates a set.</summary>
    /// <param name="id">The stable id.</param>
    /// <param name="name">The name.</param>
    /// <param name="citation">The provision that requires all of them.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="items">The criteria in the order of the document; one or more, with different ids.</param>
    /// <param name="groups">The groups with different thresholds, or null for none.</param>
    /// <exception cref="ArgumentException">
    /// There is no criterion, an id appears twice, or a criterion has no condition for one of the groups.
    /// </exception>
    public CriteriaSet(
        string id, BilingualText name, Citation citation, Confidence confidence, IEnumerable<CriteriaItem> items,
        IEnumerable<Choice>? groups = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(items);
        (Id, Name, Citation, Confidence) = (id, name, citation, confidence);
        this.items = [.. items];
        this.groups = [.. groups ?? []];
        if (this.items.Length == 0 || this.items.DistinctBy(i => i.Id, StringComparer.Ordinal).Count() != this.items.Length)
            throw new ArgumentException(
                $"{id} has the criteria {string.Join(", ", this.items.Select(i => i.Id))}; expected one or more with different ids.",
                nameof(items));
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

    /// <summary>Gets the provision that requires all of the criteria.</summary>
    public Citation Citation { get; }

    /// <summary>Gets how reliably the provision was checked.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets the criteria in the order of the document.</summary>
    public IReadOnlyList<CriteriaItem> Items => items;

    /// <summary>Gets the groups with different thresholds; empty for none.</summary>
    public IReadOnlyList<Choice> Groups => groups;

    /// <inheritdoc/>
    public IReadOnlyList<RuleParameter> Parameters => [.. items.Select(i => i.Listed())];

    /// <summary>Judges a case: the number of criteria met, and whether all are.</summary>
    /// <param name="sheet">The known facts of the case.</param>
    /// <param name="group">The code of its group; null if the set has none.</param>
    /// <exception cref="ArgumentException">The set has groups but not this one, or has none and one is given.</exception>
    public CriteriaAssessment Assess(FactSheet sheet, string? group = null)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        if (groups.Length == 0 ? group is not null : !groups.Any(g => string.Equals(g.Code, group, StringComparison.Ordinal)))
            throw new ArgumentException(
                $"'{group}' is no group of {Id}; expected {(groups.Length == 0 ? "none" : string.Join(", ", groups.Select(g => g.Code)))}.",
                nameof(group));
        var all = new AllCriterion(Id, Name, Citation, Confidence, items.Select(i => i.For(group)));
        return new(this, group, all.Evaluate(sheet));
    }

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
