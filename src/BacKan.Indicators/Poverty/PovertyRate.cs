using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>A share of households under a poverty standard: <i>tỷ lệ hộ nghèo, hộ cận nghèo</i>.</summary>
/// <remarks>Immutable; compares by reference. Get it from <see cref="IPovertyRates"/>.</remarks>
public sealed class PovertyRate
{
    internal PovertyRate(PovertyRateKind kind, Percentage value, Enactment<PovertyStandard> under, LocalDate on)
    {
        (Kind, Value, Under, On) = (kind, value, under, on);
    }

    /// <summary>Gets which households are counted.</summary>
    public PovertyRateKind Kind { get; }

    /// <summary>Gets the share in percent of all households. Unrounded.</summary>
    public Percentage Value { get; }

    /// <summary>Gets the standard, with the provision and the days.</summary>
    public Enactment<PovertyStandard> Under { get; }

    /// <summary>Gets the day of the rate.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the change from an earlier rate, in percentage points.</summary>
    /// <exception cref="ArgumentException">The earlier rate counts other households, or rests on another standard.</exception>
    public PercentagePoints ChangeFrom(PovertyRate earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        if (earlier.Kind != Kind || earlier.Under.Rule != Under.Rule)
            throw new ArgumentException($"A rate of {Kind} under {Under.Rule} cannot be compared with one of {earlier.Kind} under {earlier.Under.Rule}.", nameof(earlier));
        return Value - earlier.Value;
    }
}
