using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Targets;

/// <summary>A report's own percent of attainment: <i>đạt 110% kế hoạch</i>.</summary>
/// <param name="Actual">The figure it speaks of.</param>
/// <param name="Target">The target it speaks of, or null where the plan is not known.</param>
/// <param name="Percent">The percent as printed.</param>
public sealed record StatedAttainment(Figure Actual, Target? Target, StatedNumber Percent);
