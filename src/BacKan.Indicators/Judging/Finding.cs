using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>What one rule says of a case: <i>kết quả xét theo một quy định</i>.</summary>
/// <param name="Outcome">Met, not met, unknown, or for people to judge.</param>
/// <param name="Words">The rule with the value and the threshold, in both languages.</param>
/// <param name="Basis">The provision.</param>
/// <param name="Confidence">How well the provision was checked.</param>
public sealed record Finding(Outcome Outcome, Text Words, Citation Basis, Confidence Confidence);
