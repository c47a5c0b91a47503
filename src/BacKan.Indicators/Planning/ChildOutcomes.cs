using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Planning;

/// <summary>What a condition says of each of the units inside a unit: <i>kết quả của các đơn vị trực thuộc</i>.</summary>
/// <remarks>The units are named, so that a result of a unit from outside is refused and one that is absent is seen: it is not known, never "not met". Immutable; compares by reference.</remarks>
public sealed class ChildOutcomes
{
    private readonly Dictionary<AdministrativeUnitId, Outcome> outcomes = [];

    /// <summary>Creates the outcomes.</summary>
    /// <param name="units">Every unit inside.</param>
    /// <param name="outcomes">What is known of them.</param>
    /// <exception cref="ArgumentException">A result is of a unit that is not inside, or a unit has two.</exception>
    public ChildOutcomes(IReadOnlyCollection<AdministrativeUnit> units, IEnumerable<KeyValuePair<AdministrativeUnit, Outcome>> outcomes)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(outcomes);
        Units = [.. units.DistinctBy(u => u.Id)];
        foreach ((AdministrativeUnit unit, Outcome outcome) in outcomes)
        {
            if (!Units.Contains(unit))
                throw new ArgumentException($"{unit} ({unit.Id}) is not among the {FormattableString.Invariant($"{Units.Count}")} units inside; a unit from elsewhere does not count.", nameof(outcomes));
            if (!this.outcomes.TryAdd(unit.Id, outcome))
                throw new ArgumentException($"{unit} ({unit.Id}) has two results.", nameof(outcomes));
        }
    }

    /// <summary>Gets every unit inside.</summary>
    public IReadOnlyList<AdministrativeUnit> Units { get; }

    /// <summary>Gets how many meet the condition.</summary>
    public int Met => Units.Count(u => this[u] == Outcome.Met);

    /// <summary>Gets the units of which it is not known.</summary>
    public IReadOnlyList<AdministrativeUnit> Open => [.. Units.Where(u => this[u] is not (Outcome.Met or Outcome.NotMet))];

    /// <summary>Gets between which percentages the share of units that meet the condition lies; exactly 100 where there are no units, for then none fails.</summary>
    public ValueRange Share => Units.Count == 0
        ? ValueRange.Point(100m)
        : new(new Fraction(100 * Met, Units.Count), lowIncluded: true, new Fraction(100 * (Met + Open.Count), Units.Count), highIncluded: true);

    /// <summary>Gets what the condition says of a unit.</summary>
    public Outcome this[AdministrativeUnit unit]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(unit);
            return outcomes.GetValueOrDefault(unit.Id, Outcome.Unknown);
        }
    }
}
