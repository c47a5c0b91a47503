using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Targets;

/// <summary>The check of a stated percent of attainment: <i>kiểm tra tỷ lệ hoàn thành đã công bố</i>.</summary>
/// <param name="Check">The verdict and why.</param>
/// <param name="ImpliedPlanIfRounded">The plans, in the figure's unit, that the figure and the stated percent allow if it was rounded; ends are cut at a decimal's 28 digits. Null for a figure that is not one number above zero.</param>
/// <param name="ImpliedPlanIfTruncated">The same if its further decimals were cut.</param>
public sealed record StatedPercentCheck(ClaimCheck Check, ValueRange? ImpliedPlanIfRounded, ValueRange? ImpliedPlanIfTruncated);
