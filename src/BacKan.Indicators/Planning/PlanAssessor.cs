using BacKan.Indicators.Figures;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Planning;

/// <summary>Joins each target with the figures of its indicator, place and period: <i>đánh giá thực hiện kế hoạch</i>. Stateless and thread-safe.</summary>
public sealed class PlanAssessor : IPlanAssessor
{
    private readonly IAttainmentCalculator calculator;

    /// <summary>Creates the assessor.</summary>
    public PlanAssessor(IAttainmentCalculator calculator)
    {
        ArgumentNullException.ThrowIfNull(calculator);
        this.calculator = calculator;
    }

    /// <inheritdoc/>
    public PlanAssessment Assess(DevelopmentPlan plan, IReadOnlyCollection<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(figures);
        var rows = new List<Attainment>();
        foreach (Target target in plan.Targets)
        {
            Figure[] found = [.. figures.Where(f => f.Indicator == target.Indicator && f.Place == plan.Place && f.Period == plan.Period)];
            if (found.Length == 0)
                rows.Add(calculator.Measure(target, null));
            rows.AddRange(found.Select(figure => calculator.Measure(target, figure)));
        }

        return new(plan, rows);
    }
}
