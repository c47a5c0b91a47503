using BacKan.Indicators.Figures;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Planning;

/// <summary>A plan with every target answered: <i>kết quả thực hiện kế hoạch</i>.</summary>
/// <remarks>A target that several sources have figures for has a row for each, the first source first. Immutable; compares by reference.</remarks>
public sealed class PlanAssessment
{
    internal PlanAssessment(DevelopmentPlan plan, IReadOnlyList<Attainment> rows)
    {
        (Plan, Rows) = (plan, rows);
    }

    /// <summary>Gets the plan.</summary>
    public DevelopmentPlan Plan { get; }

    /// <summary>Gets the rows in order of the plan.</summary>
    public IReadOnlyList<Attainment> Rows { get; }

    /// <summary>Gets the first row of an indicator.</summary>
    /// <exception cref="KeyNotFoundException">The plan has no target for the indicator.</exception>
    public Attainment this[Indicator indicator] => Rows.FirstOrDefault(r => r.Target.Indicator == indicator)
        ?? throw new KeyNotFoundException($"The plan has no target for {indicator}.");

    /// <summary>Counts the targets whose first row has a status.</summary>
    public int Count(AttainmentStatus status) =>
        Rows.GroupBy(r => r.Target).Count(rows => rows.First().Status == status);

    /// <summary>Gets the rows of an indicator: several where several assigned it, or several sources have it.</summary>
    public IEnumerable<Attainment> Of(Indicator indicator) => Rows.Where(r => r.Target.Indicator == indicator);

    /// <summary>Counts the targets by the verdict of their first rows, as officials do.</summary>
    public AttainmentCounts Counts(AttainmentScale scale) => AttainmentCounts.Of(Rows.GroupBy(r => r.Target).Select(rows => rows.First()), scale);
}
