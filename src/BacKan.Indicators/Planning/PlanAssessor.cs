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
        return Answer(plan, figures, plan.Period);
    }

    /// <inheritdoc/>
    public PlanAssessment AssessProgress(DevelopmentPlan plan, IReadOnlyCollection<Figure> figures, ReportingPeriod part)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(part);
        return part.HasDays && plan.Period.HasDays && part != plan.Period && part.IsPartOf(plan.Period)
            ? Answer(plan, figures, part)
            : throw new ArgumentException($"{part} is no part of the plan's period {plan.Period}.", nameof(part));
    }

    /// <inheritdoc/>
    public PlanComparison AssessAmended(DevelopmentPlan plan, IReadOnlyCollection<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new(Assess(plan.Original, figures), Assess(plan, figures));
    }

    private PlanAssessment Answer(DevelopmentPlan plan, IReadOnlyCollection<Figure> figures, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ILookup<Indicator, Figure> found = figures.Where(f => f.Place == plan.Place && f.Period == period).ToLookup(f => f.Indicator);
        var rows = new List<Attainment>();
        foreach (Target target in plan.Targets)
        {
            if (target is CompositeTarget several)
                rows.Add(calculator.MeasureAll(several, several.Parts.SelectMany(part => found[part.Indicator])));
            else if (!found.Contains(target.Indicator))
                rows.Add(calculator.Measure(target, null));
            else
                rows.AddRange(found[target.Indicator].Select(figure => calculator.Measure(target, figure, plan.Period)));
        }

        return new(plan, rows);
    }
}
