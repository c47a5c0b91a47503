using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>The granting powers under a law, by clause: <i>thẩm quyền khen thưởng</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
internal sealed class GrantingPowers : IListedRule
{
    private readonly GrantingPower[] clauses;

    /// <summary>Creates powers.</summary>
    /// <param name="id">The stable id.</param>
    /// <param name="name">The name.</param>
    /// <param name="clauses">The clauses, in the order of the articles; one or more.</param>
    /// <exception cref="ArgumentException">There is no clause.</exception>
    public GrantingPowers(string id, BilingualText name, IEnumerable<GrantingPower> clauses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(clauses);
        (Id, Name, this.clauses) = (id, name, [.. clauses]);
        if (this.clauses.Length == 0)
            throw new ArgumentException($"{id} must hold one clause or more.", nameof(clauses));
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public BilingualText Name { get; }

    /// <summary>Gets the clauses, in the order of the articles.</summary>
    public IReadOnlyList<GrantingPower> Clauses => clauses;

    /// <summary>Gets the clauses with their offices and titles.</summary>
    public IReadOnlyList<RuleParameter> Parameters => [.. clauses.Select(clause => new RuleParameter(
        clause.LeftTo
            ?? new(string.Join("; ", clause.Grantors.Select(g => Grantors.NameOf(g).Vi)), string.Join("; ", clause.Grantors.Select(
                g => Grantors.NameOf(g).En))),
        clause.Titles.Count == 0
            ? new("không còn thẩm quyền", "no power any more")
            : new(string.Join("; ", clause.Titles.Select(t => t.Name.Vi)), string.Join("; ", clause.Titles.Select(t => t.Name.En))),
        clause.Citation))];

    /// <summary>
    /// Returns the offices that may grant a title, in the order of the clauses; empty if it is left
    /// to another text or the law has no such title.
    /// </summary>
    public IReadOnlyList<Grantor> GrantorsOf(EmulationTitle title) =>
        [.. clauses.Where(c => c.Titles.Contains(title)).SelectMany(c => c.Grantors).Distinct()];

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
