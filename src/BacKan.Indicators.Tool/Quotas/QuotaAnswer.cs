using BacKan.Indicators.Emulation.Quotas;

namespace BacKan.Indicators.Tool.Quotas;

/// <summary>One list and its quota.</summary>
/// <param name="Unit">The unit as the file gives it.</param>
/// <param name="Check">What the rule says.</param>
/// <param name="Note">What was said beside the answer, or null.</param>
internal sealed record QuotaAnswer(string Unit, QuotaCheck Check, string? Note);
