using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Law;

/// <summary>A threshold of a rule: <i>tham số của quy định</i>.</summary>
/// <remarks>Immutable; compares by value.</remarks>
public sealed class RuleParameter
{
    /// <summary>Creates a parameter.</summary>
    /// <param name="name">The limited quantity, with its unit or base.</param>
    /// <param name="value">The value as printed.</param>
    /// <param name="citation">The provision that sets it, if not that of the enactment.</param>
    public RuleParameter(BilingualText name, BilingualText value, Citation? citation = null) =>
        (Name, Value, Citation) = (name, value, citation);

    /// <summary>Gets the limited quantity, with its unit or base.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the value as printed.</summary>
    public BilingualText Value { get; }

    /// <summary>Gets the provision that sets it, if not that of the enactment, or null.</summary>
    public Citation? Citation { get; }
}
