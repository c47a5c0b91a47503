using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Law;

/// <summary>A threshold of a rule: <i>tham số của quy định</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class RuleParameter
{
    /// <summary>Creates a parameter.</summary>
    /// <param name="name">The limited quantity, with its unit or base.</param>
    /// <param name="value">The value as printed.</param>
    /// <param name="citation">The provision that sets it, if not that of the enactment.</param>
    /// <param name="range">The values that it allows, or null if it is not a number.</param>
    /// <param name="unit">The unit of those values, or null for none.</param>
    public RuleParameter(
        BilingualText name, BilingualText value, Citation? citation = null, ValueRange? range = null, MeasureUnit? unit = null) =>
        (Name, Value, Citation, Range, Unit) = (name, value, citation, range, unit);

    /// <summary>Gets the limited quantity, with its unit or base.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the value as printed.</summary>
    public BilingualText Value { get; }

    /// <summary>Gets the provision that sets it, if not that of the enactment, or null.</summary>
    public Citation? Citation { get; }

    /// <summary>Gets the values that it allows, for programs, or null if it is not a number.</summary>
    public ValueRange? Range { get; }

    /// <summary>Gets the unit of the values, or null for none.</summary>
    public MeasureUnit? Unit { get; }
}
