using BacKan.Indicators.Figures;
using BacKan.Indicators.Law;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Planning;

/// <summary>The targets of a place for a year: <i>kế hoạch phát triển kinh tế – xã hội</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class DevelopmentPlan
{
    private readonly DevelopmentPlan? original;

    /// <summary>Creates a plan.</summary>
    public DevelopmentPlan()
    {
    }

    private DevelopmentPlan(DevelopmentPlan original) => this.original = original;

    /// <summary>Gets the place.</summary>
    public required AdministrativeUnit Place { get; init; }

    /// <summary>Gets the year.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>Gets the targets in order of the document, as adjusted.</summary>
    public required IReadOnlyList<Target> Targets { get; init; }

    /// <summary>Gets the document that decides the plan, or null if not known.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Gets the decisions that changed the plan, in order.</summary>
    public IReadOnlyList<PlanAmendment> Amendments { get; private init; } = [];

    /// <summary>Gets the plan as first decided; the plan itself if unchanged.</summary>
    public DevelopmentPlan Original => original ?? this;

    /// <summary>Returns the plan amended by a later decision (<i>điều chỉnh, bổ sung</i>); this plan does not change.</summary>
    /// <exception cref="ArgumentException">The decision changes a target that the plan does not have.</exception>
    public DevelopmentPlan Amend(PlanAmendment amendment)
    {
        ArgumentNullException.ThrowIfNull(amendment);
        var targets = Targets.ToList();
        foreach (TargetChange change in amendment.Changes)
        {
            int at = change.Original is null ? targets.Count : targets.IndexOf(change.Original);
            if (at < 0)
                throw new ArgumentException(
                    $"{amendment.Citation} changes a target of {change.Original!.Indicator} that the plan does not have.",
                    nameof(amendment));
            if (change.Original is not null)
                targets.RemoveAt(at);
            if (change.Adjusted is not null)
                targets.Insert(at, change.Adjusted);
        }

        return new(
            Original) { Place = Place, Period = Period, Targets = targets, Citation = Citation, Amendments = [.. Amendments, amendment] };
    }

    /// <summary>Compares the plans of units with this plan, target by target: <i>đối chiếu chỉ tiêu giao cho đơn vị</i>.</summary>
    /// <remarks>
    /// Amounts are added, rates averaged by weight. A floor may be exceeded by its parts, a ceiling never. A target that cannot be
    /// aggregated over units is reported as such, never omitted.
    /// </remarks>
    /// <param name="policy">The policy for the sum of the parts.</param>
    /// <param name="units">The plans of the units, one or more, each place once.</param>
    /// <param name="weight">
    /// Returns the weight of a rate in a unit, such as its households; null, as a whole or for a unit, if not known.
    /// </param>
    /// <returns>A check for each target, in order of the plan.</returns>
    /// <exception cref="ArgumentException">There is no unit, or a place appears twice.</exception>
    public IReadOnlyList<CascadeCheck> HandDown(
        AllocationPolicy policy, IReadOnlyList<DevelopmentPlan> units, Func<Indicator, AdministrativeUnit, decimal?>? weight = null)
    {
        ArgumentNullException.ThrowIfNull(units);
        if (units.Count == 0 || units.Select(u => u.Place).Distinct().Count() < units.Count)
            throw new ArgumentException("Expected the plans of one unit or more, each place once.", nameof(units));
        return [.. Targets.Select(target => PlanHandDown.Check(target, policy, units, weight))];
    }
}
