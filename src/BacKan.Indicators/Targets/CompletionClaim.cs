using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Targets;

/// <summary>A report's word about when a figure's plan was fulfilled: <i>hoàn thành sớm so với kế hoạch</i>.</summary>
/// <param name="Actual">The figure it speaks of.</param>
/// <param name="Completion">Early, on time or late.</param>
public sealed record CompletionClaim(Figure Actual, StatedCompletion Completion);
