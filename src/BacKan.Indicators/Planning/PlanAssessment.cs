using BacKan.Indicators.Figures;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Planning;

/// <summary>A plan with the attainment of every target: <i>kết quả thực hiện kế hoạch</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class PlanAssessment
{
    internal PlanAssessment(DevelopmentPlan plan, ReportingPeriod period, IReadOnlyList<Attainment> rows, IComparer<Figure> order)
    {
        (Plan, Period, Rows, Order) = (plan, period, rows, order);
    }

    /// <summary>Gets the plan.</summary>
    public DevelopmentPlan Plan { get; }

    /// <summary>Gets the period of the figures: the plan's, or a part of it.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>
    /// Gets the attainment of each target, in the order of the plan, by the figure that counts, with the others beside it.
    /// </summary>
    public IReadOnlyList<Attainment> Rows { get; }

    /// <summary>Gets the order in which figures count.</summary>
    internal IComparer<Figure> Order { get; }

    /// <summary>Gets the first attainment of an indicator.</summary>
    /// <exception cref="KeyNotFoundException">The plan has no target for the indicator.</exception>
    public Attainment this[Indicator indicator] => Rows.FirstOrDefault(r => r.Target.Indicator == indicator)
        ?? throw new KeyNotFoundException($"The plan has no target for {indicator}.");

    /// <summary>Returns the attainments of an indicator, several if it has several assigners.</summary>
    public IEnumerable<Attainment> Of(Indicator indicator) => Rows.Where(r => r.Target.Indicator == indicator);

    /// <summary>
    /// Returns the attainments of a figure against each of its targets, in the order of the plan, including the parts of composite targets.
    /// </summary>
    public IEnumerable<Attainment> Of(Figure figure) =>
        Rows.SelectMany(r => r.Others.Prepend(r).Concat(r.Parts)).Where(a => Equals(a.Actual, figure));

    /// <summary>Counts the targets with a status.</summary>
    public int Count(AttainmentStatus status) => Rows.Count(r => r.Status == status);

    /// <summary>Counts the targets by verdict, as officials do.</summary>
    public AttainmentCounts Counts(AttainmentScale scale) => AttainmentCounts.Of(Rows, scale);
}
