using BacKan.Indicators.Law;

namespace BacKan.Indicators.Emulation.Bonuses;

/// <summary>How many times the base salary an award brings.</summary>
/// <param name="Title">The title or form.</param>
/// <param name="Recipient">Who gets it.</param>
/// <param name="Times">The multiplier.</param>
/// <param name="Citation">The provision.</param>
/// <param name="Confidence">How well it was checked.</param>
/// <param name="IsCeiling">Whether it is the most that may be paid ("không quá").</param>
internal sealed record BonusRate(
    EmulationTitle Title, RecipientKind Recipient, decimal Times, Citation Citation, Confidence Confidence, bool IsCeiling = false);
