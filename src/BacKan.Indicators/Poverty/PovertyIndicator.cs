using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Poverty;

/// <summary>An indicator of deprivation in a standard: <i>chỉ số đo lường mức độ thiếu hụt</i>.</summary>
/// <remarks>
/// The caller applies the threshold: deprivation is an input. An indicator that does not apply (without children, for example) counts as
/// not deprived. Immutable; compares by reference.
/// </remarks>
public sealed class PovertyIndicator
{
    /// <summary>Creates an indicator.</summary>
    /// <param name="key">The stable key, "health-insurance".</param>
    /// <param name="dimension">The key of its dimension, "health".</param>
    /// <param name="name">The name.</param>
    /// <param name="wording">The printed definition of deprivation; null if not read.</param>
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

    /// <summary>Gets the printed definition of deprivation; null if not read.</summary>
    public BilingualText? Wording { get; }
}
