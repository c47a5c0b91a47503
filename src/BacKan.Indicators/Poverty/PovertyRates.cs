using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>Rates under a timeline of standards: <i>tỷ lệ hộ nghèo</i>. Stateless and thread-safe.</summary>
internal sealed class PovertyRates : IPovertyRates
{
    private readonly Timeline<PovertyStandard> standards;

    /// <summary>Creates the service over a timeline of standards.</summary>
    public PovertyRates(Timeline<PovertyStandard> standards)
    {
        ArgumentNullException.ThrowIfNull(standards);
        this.standards = standards;
    }

    /// <inheritdoc/>
    public PovertyRate Published(PovertyRateKind kind, Percentage value, LocalDate on)
    {
        RequireKind(kind);
        if (value.Value is < 0m or > 100m)
            throw new ArgumentOutOfRangeException(nameof(value), value, "A rate of households lies between 0 and 100 percent.");
        return new(kind, value, standards.On(on), on);
    }

    /// <inheritdoc/>
    public PovertyRate FromCounts(PovertyRateKind kind, long households, long allHouseholds, LocalDate on)
    {
        RequireKind(kind);
        ArgumentOutOfRangeException.ThrowIfLessThan(allHouseholds, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(households, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(households, allHouseholds);
        return new(kind, Percentage.Of(households, allHouseholds), standards.On(on), on);
    }

    /// <inheritdoc/>
    public PovertyRate Combine(PovertyRate poor, PovertyRate nearPoor)
    {
        ArgumentNullException.ThrowIfNull(poor);
        ArgumentNullException.ThrowIfNull(nearPoor);
        if (poor.Kind != PovertyRateKind.Poor || nearPoor.Kind != PovertyRateKind.NearPoor || poor.On != nearPoor.On || poor.Under.Rule != nearPoor.Under.Rule)
            throw new ArgumentException($"Expected a rate of poor and one of near-poor households of one day and standard, not {poor.Kind} and {nearPoor.Kind} under {poor.Under.Rule} and {nearPoor.Under.Rule}.", nameof(nearPoor));
        return new(PovertyRateKind.PoorOrNearPoor, new(poor.Value.Value + nearPoor.Value.Value), poor.Under, poor.On);
    }

    private static void RequireKind(PovertyRateKind kind)
    {
        if (!Enum.IsDefined(kind))
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected a defined kind of rate.");
    }
}
