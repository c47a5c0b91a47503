using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Planning;

/// <summary>Measures a year's figures against its plan: <i>đánh giá thực hiện kế hoạch</i>.</summary>
public interface IPlanAssessor
{
    /// <summary>Answers every target of a plan, once each. The plan as first decided is answered by asking with <see cref="DevelopmentPlan.Original"/>.</summary>
    /// <remarks>Of several figures one counts, by <see cref="Figure.Precedence"/> or the host's order, never by its place in the list; the others stand in <see cref="Targets.Attainment.Others"/>.</remarks>
    /// <param name="plan">The plan.</param>
    /// <param name="figures">Figures of any place and period; those of the plan's place and period, or of the part, are taken.</param>
    /// <param name="part">The part of the plan's period whose figures are taken: six months of the year are progress, not attainment. Null takes the whole period.</param>
    /// <param name="preferred">The source that counts where the order leaves two figures equal: the report's own. Null for none.</param>
    /// <exception cref="ArgumentException">The part is no part of the plan's period.</exception>
    PlanAssessment Assess(DevelopmentPlan plan, IReadOnlyCollection<Figure> figures, ReportingPeriod? part = null, DataSource? preferred = null);
}
