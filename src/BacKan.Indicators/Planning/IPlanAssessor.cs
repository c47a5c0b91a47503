using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Planning;

/// <summary>Measures a year's figures against its plan: <i>đánh giá thực hiện kế hoạch</i>.</summary>
public interface IPlanAssessor
{
    /// <summary>Answers every target of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="figures">Figures of any place and period; those of the plan's place and period are taken.</param>
    PlanAssessment Assess(DevelopmentPlan plan, IReadOnlyCollection<Figure> figures);

    /// <summary>Answers every target of a plan with the figures of a part of its period: six months of the year are progress, not attainment.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="figures">Figures of any place and period; those of the plan's place and of the part are taken.</param>
    /// <param name="part">The part of the plan's period.</param>
    /// <exception cref="ArgumentException">The part is no part of the plan's period.</exception>
    PlanAssessment AssessProgress(DevelopmentPlan plan, IReadOnlyCollection<Figure> figures, ReportingPeriod part);

    /// <summary>Answers every target of a plan as first decided and as adjusted.</summary>
    /// <param name="plan">The plan as adjusted.</param>
    /// <param name="figures">Figures of any place and period; those of the plan's place and period are taken.</param>
    PlanComparison AssessAmended(DevelopmentPlan plan, IReadOnlyCollection<Figure> figures);
}
