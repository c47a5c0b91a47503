using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Tool.Growths;

/// <summary>One answered row of the table.</summary>
/// <param name="Indicator">The name as the file gives it.</param>
/// <param name="Result">The comparison.</param>
/// <param name="Unit">The unit of the row, or null where it has none.</param>
/// <param name="Stated">The verdict on the stated growth, or null where none is stated.</param>
/// <param name="Note">What was said beside the answer, or null.</param>
internal sealed record GrowthAnswer(string Indicator, QuantityComparison Result, string? Unit, ClaimVerdict? Stated, string? Note);
