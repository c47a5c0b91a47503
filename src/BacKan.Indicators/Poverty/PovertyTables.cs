using System.Collections.Concurrent;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>The rows of a standard made ready to judge by: a decision table, and a kernel for many households, for each stretch of days on which the rows are the same.</summary>
internal sealed class PovertyTables
{
    private readonly PovertyStandard standard;
    private readonly LocalDate[] turns;
    private readonly ConcurrentDictionary<(int Stretch, PovertyBasis Basis), PovertyTable> tables = new();

    public PovertyTables(PovertyStandard standard)
    {
        this.standard = standard;
        Facts = new(standard);
        turns = [.. standard.Rows.Concat(standard.PointRows).SelectMany(r => new[] { r.From, r.Until }).OfType<LocalDate>().Distinct().Order()];
    }

    public PovertyFacts Facts { get; }

    /// <summary>The table of a day; null where no circular gives one by points.</summary>
    public PovertyTable? On(LocalDate on, PovertyBasis basis)
    {
        int stretch = 0;
        while (stretch < turns.Length && turns[stretch] <= on)
            stretch++;
        if (tables.TryGetValue((stretch, basis), out PovertyTable? known))
            return known;
        PovertyRow[] rows = [.. (basis == PovertyBasis.Points ? standard.PointRows : standard.Rows).Where(r => r.AppliesOn(on))];
        return rows.Length == 0 ? null : tables.GetOrAdd((stretch, basis), new PovertyTable(standard, Facts, rows, basis));
    }
}
