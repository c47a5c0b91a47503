using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Targets;

/// <summary>One thing that a stated comparison may mean, and what follows: <i>một cách hiểu</i>.</summary>
/// <param name="Meaning">What it means, in both languages.</param>
/// <param name="Verdict">Whether it agrees; cannot be checked where a number is missing.</param>
/// <param name="IfRounded">The numbers that the missing one may be, if the stated number was rounded; null where none is missing, or too much is.</param>
/// <param name="IfTruncated">The same if its further decimals were cut.</param>
public sealed record ClaimReading(BilingualText Meaning, ClaimVerdict Verdict, ValueRange? IfRounded, ValueRange? IfTruncated);
