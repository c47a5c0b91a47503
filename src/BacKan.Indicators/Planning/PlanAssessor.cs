using BacKan.Indicators.Figures;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Planning;

/// <summary>
/// Joins each target with the figures of its indicator, place and period: <i>đánh giá thực hiện kế hoạch</i>. Stateless and thread-safe.
/// </summary>
internal sealed class PlanAssessor(IAttainmentCalculator calculator, IComparer<Figure> order) : IPlanAssessor
{
    public PlanAssessment Assess(
        DevelopmentPlan plan, IReadOnlyCollection<Figure> figures, ReportingPeriod? part = null, DataSource? preferred = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(figures);
        ReportingPeriod period = part ?? plan.Period;
        if (period != plan.Period && !(period.HasDays && plan.Period.HasDays && period.IsPartOf(plan.Period)))
            throw new ArgumentException($"{part} is no part of the plan's period {plan.Period}.", nameof(part));
        ILookup<Indicator, Figure> found = FigurePrecedence.Sort(
            figures.Where(f => f.Place == plan.Place && f.Period == period).Distinct(), order, preferred)
            .ToLookup(f => f.Indicator);
        return new(plan, period, [.. plan.Targets.Select(target => Answer(plan, target, found))], order);
    }

    private Attainment Answer(DevelopmentPlan plan, Target target, ILookup<Indicator, Figure> found)
    {
        if (target is CompositeTarget several)
            return calculator.MeasureAll(
                several,
                several.Parts.Select(part => part.Indicator).Distinct().Select(part => found[part].FirstOrDefault()).OfType<Figure>(),
                plan.Period);
        Attainment[] rows = [.. found[target.Indicator].Select(figure => calculator.Measure(target, figure, plan.Period))];
        return rows.Length == 0 ? calculator.Measure(target, null, plan.Period) : rows[0].Beside(rows[1..]);
    }
}
