using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Tool.Attain;

/// <summary>One answered row of the table.</summary>
/// <param name="Indicator">The name as the file gives it.</param>
/// <param name="Result">The attainment.</param>
/// <param name="Unit">The unit of the row, or null where it has none.</param>
/// <param name="Stated">The verdict on the stated percent, or null where none is stated.</param>
/// <param name="Note">What was said beside the answer, or null.</param>
internal sealed record AttainAnswer(string Indicator, Attainment Result, string? Unit, ClaimVerdict? Stated, string? Note);
