using System.Collections.Concurrent;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>
/// The rows of a standard made ready to judge by: a decision table, and a kernel for many
/// households, for each stretch of days on which the rows are the same.
/// </summary>
internal sealed class PovertyTables
{
    private readonly PovertyStandard standard;
    private readonly LocalDate[] turns;
    private readonly ConcurrentDictionary<(int Stretch, PovertyBasis Basis, bool AsksKind), PovertyTable> tables = new();

    private readonly Lazy<PovertyFacts> factsOfRural;

    public PovertyTables(PovertyStandard standard)
    {
        this.standard = standard;
        Facts = new(standard);
        factsOfRural = new(() => new(standard, asksKind: true));
        turns =
            [.. standard.Rows.Concat(standard.PointRows).SelectMany(r => new[] { r.From, r.Until }).OfType<LocalDate>().Distinct().Order()];
    }

    public PovertyFacts Facts { get; }

    /// <summary>
    /// The facts of a household of an area: of one that is rural, of whatever kind, the kind is
    /// still asked for where the standard has a line for each.
    /// </summary>
    public PovertyFacts FactsOf(AreaType area) => standard.AsksKindOf(area) ? factsOfRural.Value : Facts;

    /// <summary>The table of a day for households of an area; null where no circular gives one by points.</summary>
    public PovertyTable? On(LocalDate on, PovertyBasis basis, AreaType area)
    {
        bool asksKind = standard.AsksKindOf(area);
        int stretch = 0;
        while (stretch < turns.Length && turns[stretch] <= on)
            stretch++;
        if (tables.TryGetValue((stretch, basis, asksKind), out PovertyTable? known))
            return known;
        PovertyRow[] rows = [.. (basis == PovertyBasis.Points ? standard.PointRows : standard.Rows).Where(
            r => r.AppliesOn(on) && (!asksKind || r.AppliesIn(AreaType.RuralPlain) || r.AppliesIn(AreaType.RuralMountainIsland)))];
        return rows.Length == 0
            ? null
            : tables.GetOrAdd((stretch, basis, asksKind), new PovertyTable(standard, FactsOf(area), rows, basis));
    }
}
