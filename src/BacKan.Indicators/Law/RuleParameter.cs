using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Law;

/// <summary>A threshold of a rule: <i>tham số của quy định</i>.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="Name">What it limits, with its unit or base.</param>
/// <param name="Value">Its value as it is printed.</param>
/// <param name="Citation">The provision that sets it, where it is another than that of the enactment.</param>
public sealed record RuleParameter(BilingualText Name, BilingualText Value, Citation? Citation = null);
