namespace BacKan.Indicators.Planning;

/// <summary>A year's figures against the plan as first decided and as adjusted: <i>so với kế hoạch đầu năm và kế hoạch điều chỉnh</i>.</summary>
/// <param name="Original">Against the plan as first decided.</param>
/// <param name="Adjusted">Against the plan as adjusted.</param>
public sealed record PlanComparison(PlanAssessment Original, PlanAssessment Adjusted);
