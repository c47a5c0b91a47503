using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Planning;

/// <summary>
/// The rule for the class by points of one type of administrative unit: <i>tiêu chí và cách tính điểm phân loại đơn vị hành chính</i>.
/// </summary>
/// <remarks>
/// The sum of the criteria is at most 100; only the highest priority points count. Immutable and thread-safe; compares by reference.
/// Source: Decree 307/2025/NĐ-CP, Articles 4 to 9.
/// </remarks>
public sealed class UnitClassRule : IListedRule
{
    internal UnitClassRule(
        string id, BilingualText name, AdministrativeUnitType type, LegalInstrument instrument, UnitPoints[] criteria,
        UnitPoints[] priorities, YesNoFact[] special, NumberFact? residents)
    {
        (Id, Name, Type, Instrument, Criteria, Priorities, SpecialFacts, Residents) =
            (id, name, type, instrument, criteria, priorities, special, residents);
        Facts = [.. criteria.Concat(priorities).SelectMany(c => c.Facts).Concat(residents is null ? [] : [residents]).Distinct()];
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public BilingualText Name { get; }

    /// <summary>Gets the type of units that it classifies.</summary>
    public AdministrativeUnitType Type { get; }

    /// <summary>
    /// Gets the facts that it uses, in the order of the decree; set the known ones with a <see cref="FactSheetBuilder"/>.
    /// </summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <inheritdoc/>
    public IReadOnlyList<RuleParameter> Parameters =>
        [.. Criteria.Concat(Priorities).Select(c => new RuleParameter(c.Name, c.Words, Instrument.At(c.Provision)))];

    internal LegalInstrument Instrument { get; }

    internal UnitPoints[] Criteria { get; }

    internal UnitPoints[] Priorities { get; }

    /// <summary>The priorities without which a ward or a special zone is never of special class; empty for other types.</summary>
    internal YesNoFact[] SpecialFacts { get; }

    /// <summary>The resident population under 1,000 of which a special zone is of class III, or null.</summary>
    internal NumberFact? Residents { get; }

    /// <summary>Returns a fact by its key.</summary>
    /// <exception cref="ArgumentException">The rule has no such fact.</exception>
    public Fact Fact(string key) => Facts.FirstOrDefault(f => string.Equals(f.Key, key, StringComparison.Ordinal))
        ?? throw new ArgumentException(
            $"{Id} does not ask for '{key}'; it asks for {string.Join(", ", Facts.Select(f => f.Key))}.", nameof(key));

    /// <summary>Counts the points of a unit and determines its class if every answer to the unknown facts gives the same.</summary>
    /// <remarks>The figures are as of 31 December of the year before the dossier (Article 11, clause 2).</remarks>
    public UnitClassAssessment Assess(FactSheet known)
    {
        ArgumentNullException.ThrowIfNull(known);
        return new(this, known);
    }

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
