using BacKan.Indicators.Figures;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Planning;

/// <summary>A plan with every target answered: <i>kết quả thực hiện kế hoạch</i>.</summary>
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

    /// <summary>Gets the answer to each target, in order of the plan: by the figure that counts, with the others beside it.</summary>
    public IReadOnlyList<Attainment> Rows { get; }

    /// <summary>Gets the order in which figures count, which the figures beside the targets follow too.</summary>
    internal IComparer<Figure> Order { get; }

    /// <summary>Gets the first row of an indicator.</summary>
    /// <exception cref="KeyNotFoundException">The plan has no target for the indicator.</exception>
    public Attainment this[Indicator indicator] => Rows.FirstOrDefault(r => r.Target.Indicator == indicator)
        ?? throw new KeyNotFoundException($"The plan has no target for {indicator}.");

    /// <summary>Gets the rows of an indicator: several where several assigned it.</summary>
    public IEnumerable<Attainment> Of(Indicator indicator) => Rows.Where(r => r.Target.Indicator == indicator);

    /// <summary>Gets how a figure stands to each target that it faces, in order of the plan; the parts of several together are such targets.</summary>
    public IEnumerable<Attainment> Of(Figure figure) => Rows.SelectMany(r => r.Others.Prepend(r).Concat(r.Parts)).Where(a => Equals(a.Actual, figure));

    /// <summary>Counts the targets with a status.</summary>
    public int Count(AttainmentStatus status) => Rows.Count(r => r.Status == status);

    /// <summary>Counts the targets by their verdicts, as officials do.</summary>
    public AttainmentCounts Counts(AttainmentScale scale) => AttainmentCounts.Of(Rows, scale);
}
