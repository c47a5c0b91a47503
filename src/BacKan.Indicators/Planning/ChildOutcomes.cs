using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Planning;

/// <summary>The outcomes of a condition for the units inside a unit: <i>kết quả của các đơn vị trực thuộc</i>.</summary>
/// <remarks>
/// The caller names the units, so that an outcome of a unit outside is refused and a missing one is
/// unknown, never "not met". Immutable; compares by reference.
/// </remarks>
public sealed class ChildOutcomes
{
    private readonly Dictionary<AdministrativeUnitId, Outcome> outcomes = [];

    /// <summary>Creates outcomes.</summary>
    /// <param name="units">All units inside.</param>
    /// <param name="outcomes">The known outcomes.</param>
    /// <exception cref="ArgumentException">An outcome is for a unit outside, or a unit has two.</exception>
    public ChildOutcomes(IReadOnlyCollection<AdministrativeUnit> units, IEnumerable<KeyValuePair<AdministrativeUnit, Outcome>> outcomes)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(outcomes);
        Units = [.. units.DistinctBy(u => u.Id)];
        foreach ((AdministrativeUnit unit, Outcome outcome) in outcomes)
        {
            if (!Units.Contains(unit))
                throw new ArgumentException(
                    $"{unit} ({unit.Id}) is not among the {FormattableString.Invariant($"{Units.Count}")} units inside; a unit from "
                        + "elsewhere does not count.",
                    nameof(outcomes));
            if (!this.outcomes.TryAdd(unit.Id, outcome))
                throw new ArgumentException($"{unit} ({unit.Id}) has two results.", nameof(outcomes));
        }
    }

    /// <summary>Gets all units inside.</summary>
    public IReadOnlyList<AdministrativeUnit> Units { get; }

    /// <summary>Gets the number that meet the condition.</summary>
    public int Met => Units.Count(u => this[u] == Outcome.Met);

    /// <summary>Gets the units with an unknown outcome.</summary>
    public IReadOnlyList<AdministrativeUnit> Open => [.. Units.Where(u => this[u] is not (Outcome.Met or Outcome.NotMet))];

    /// <summary>
    /// Gets the range of the share of units that meet the condition, in percent; exactly 100 if there are no units, because none fails.
    /// </summary>
    public ValueRange Share => Units.Count == 0
        ? ValueRange.Point(100m)
        : new(
            new Fraction(100 * Met, Units.Count), lowIncluded: true, new Fraction(100 * (Met + Open.Count), Units.Count),
            highIncluded: true);

    /// <summary>Gets the outcome for a unit.</summary>
    public Outcome this[AdministrativeUnit unit]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(unit);
            return outcomes.GetValueOrDefault(unit.Id, Outcome.Unknown);
        }
    }
}
