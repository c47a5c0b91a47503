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

    /// <summary>Gets the instrument that decides the plan, or null where it is not known.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Gets the decisions that changed the plan, in their order.</summary>
    public IReadOnlyList<PlanAmendment> Amendments { get; private init; } = [];

    /// <summary>Gets the plan as it was first decided; itself where nothing changed it.</summary>
    public DevelopmentPlan Original => original ?? this;

    /// <summary>Gets the plan that a later decision makes of this one (<i>điều chỉnh, bổ sung</i>); this one stays as it is.</summary>
    /// <exception cref="ArgumentException">The decision changes a target that the plan does not have.</exception>
    public DevelopmentPlan Amend(PlanAmendment amendment)
    {
        ArgumentNullException.ThrowIfNull(amendment);
        var targets = Targets.ToList();
        foreach (TargetChange change in amendment.Changes)
        {
            int at = change.Original is null ? targets.Count : targets.IndexOf(change.Original);
            if (at < 0)
                throw new ArgumentException($"{amendment.Citation} changes a target of {change.Original!.Indicator} that the plan does not have.", nameof(amendment));
            if (change.Original is not null)
                targets.RemoveAt(at);
            if (change.Adjusted is not null)
                targets.Insert(at, change.Adjusted);
        }

        return new(Original) { Place = Place, Period = Period, Targets = targets, Citation = Citation, Amendments = [.. Amendments, amendment] };
    }
}
