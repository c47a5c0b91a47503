using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Planning;

/// <summary>Measures figures against a plan: <i>đánh giá thực hiện kế hoạch</i>.</summary>
/// <example>
/// <code>
/// var plan = new DevelopmentPlan
/// {
///     Place = BacKanUnits.Town,
///     Period = ReportingPeriod.Year(2013),
///     Targets = [Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(4_350))],
/// };
/// var grain = new Figure(
///     IndicatorCatalogue.GrainOutput, BacKanUnits.Town, plan.Period, 4_785, new("town", "Báo cáo năm 2013"), new(2014, 1, 22));
/// PlanAssessment assessment = BacKanServices.Create().Get&lt;IPlanAssessor&gt;().Assess(plan, [grain]);
/// Console.WriteLine(assessment.Count(AttainmentStatus.Exceeded)); // 1
/// </code>
/// </example>
public interface IPlanAssessor
{
    /// <summary>Measures every target of a plan once. For the plan as first decided, pass <see cref="DevelopmentPlan.Original"/>.</summary>
    /// <remarks>
    /// Of several figures, one counts by <see cref="Figure.Precedence"/> or the host's order, never by its position in the list; the others
    /// are in <see cref="Targets.Attainment.Others"/>.
    /// </remarks>
    /// <param name="plan">The plan.</param>
    /// <param name="figures">Figures of any place and period; those of the plan's place and period, or of the part, are used.</param>
    /// <param name="part">
    /// The part of the plan's period whose figures are used, such as six months, for progress
    /// instead of attainment; null for the whole period.
    /// </param>
    /// <param name="preferred">The source that breaks ties in the order, such as the report's own; null for none.</param>
    /// <exception cref="ArgumentException">The part does not belong to the plan's period.</exception>
    PlanAssessment Assess(
        DevelopmentPlan plan, IReadOnlyCollection<Figure> figures, ReportingPeriod? part = null, DataSource? preferred = null);
}
