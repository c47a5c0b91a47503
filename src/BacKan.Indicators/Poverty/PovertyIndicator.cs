using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Poverty;

/// <summary>One indicator of deprivation of a standard: <i>chỉ số đo lường mức độ thiếu hụt</i>.</summary>
/// <remarks>Its threshold is the caller's affair: whether a household is deprived of it is an input. One that does not apply (no children, say) counts as not deprived. Immutable; equality compares the members.</remarks>
public sealed record PovertyIndicator
{
    /// <summary>Creates an indicator.</summary>
    /// <param name="key">The stable key, "health-insurance".</param>
    /// <param name="dimension">The key of its dimension, "health".</param>
    /// <param name="name">The name.</param>
    /// <param name="wording">What makes a household deprived of it, as the document prints it; null where that was not read.</param>
    /// <exception cref="ArgumentException">A key is empty.</exception>
    public PovertyIndicator(string key, string dimension, BilingualText name, BilingualText? wording = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(dimension);
        ArgumentNullException.ThrowIfNull(name);
        (Key, Dimension, Name, Wording) = (key, dimension, name, wording);
    }

    /// <summary>Gets the stable key.</summary>
    public string Key { get; }

    /// <summary>Gets the key of its dimension.</summary>
    public string Dimension { get; }

    /// <summary>Gets the name.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets what makes a household deprived of it, as the document prints it; null where that was not read.</summary>
    public BilingualText? Wording { get; }
}
