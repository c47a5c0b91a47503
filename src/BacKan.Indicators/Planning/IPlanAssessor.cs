using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Planning;

/// <summary>Measures a year's figures against its plan: <i>đánh giá thực hiện kế hoạch</i>.</summary>
public interface IPlanAssessor
{
    /// <summary>Answers every target of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="figures">Figures of any place and period; those of the plan's place and period are taken.</param>
    PlanAssessment Assess(DevelopmentPlan plan, IReadOnlyCollection<Figure> figures);
}
