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
    public PovertyRate Published(PovertyRateKind kind, Percentage value, LocalDate on, Enactment<PovertyStandard>? under = null)
    {
        RequireKind(kind);
        if (value.Value is < 0m or > 100m)
            throw new ArgumentOutOfRangeException(nameof(value), value, "A rate of households lies between 0 and 100 percent.");
        return new(kind, value, value, under ?? standards.On(on), on);
    }

    /// <inheritdoc/>
    public PovertyRate FromCounts(PovertyRateKind kind, long households, long allHouseholds, LocalDate on,
        Enactment<PovertyStandard>? under = null)
    {
        RequireKind(kind);
        ArgumentOutOfRangeException.ThrowIfLessThan(allHouseholds, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(households, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(households, allHouseholds);
        return Of(kind, households, 0m, allHouseholds, on, under);
    }

    /// <inheritdoc/>
    public PovertyRate FromTally(PovertyRateKind kind, PovertyTally tally, LocalDate on, bool ofPersons = false,
        Enactment<PovertyStandard>? under = null)
    {
        RequireKind(kind);
        ArgumentNullException.ThrowIfNull(tally);
        if (ofPersons && tally.WithoutPersons > 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{tally.WithoutPersons} households do not say how many persons they have."), nameof(tally));
        }

        decimal total = ofPersons ? tally.Persons : tally.Households;
        if (total == 0m)
            throw new ArgumentException("A rate of no household is not defined: the tally is empty, or every weight is zero.",
                nameof(tally));
        PovertyClass[] counted = kind switch
        {
            PovertyRateKind.Poor or PovertyRateKind.MultidimensionalOfStatistics => [PovertyClass.Poor],
            PovertyRateKind.NearPoor => [PovertyClass.NearPoor],
            _ => [PovertyClass.Poor, PovertyClass.NearPoor],
        };
        return Of(kind, counted.Sum(c => tally.CountOf(c, ofPersons)), tally.CountOf(null, ofPersons), total, on, under, ofPersons);
    }

    /// <inheritdoc/>
    public PovertyRate Combine(PovertyRate poor, PovertyRate nearPoor)
    {
        ArgumentNullException.ThrowIfNull(poor);
        ArgumentNullException.ThrowIfNull(nearPoor);
        if (poor.Kind != PovertyRateKind.Poor || nearPoor.Kind != PovertyRateKind.NearPoor || poor.On != nearPoor.On
            || poor.Under.Rule != nearPoor.Under.Rule || poor.IsOfPersons != nearPoor.IsOfPersons)
        {
            throw new ArgumentException(
                "Expected a rate of poor and one of near-poor households of one day and standard, "
                    + $"not {poor.Kind} and {nearPoor.Kind} under {poor.Under.Rule} and {nearPoor.Under.Rule}.",
                nameof(nearPoor));
        }

        var sum = new Percentage(poor.Value.Value + nearPoor.Value.Value);
        return new(PovertyRateKind.PoorOrNearPoor, sum, sum, poor.Under, poor.On) { IsOfPersons = poor.IsOfPersons };
    }

    private static void RequireKind(PovertyRateKind kind)
    {
        if (!Enum.IsDefined(kind))
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected a defined kind of rate.");
    }

    private PovertyRate Of(
        PovertyRateKind kind, decimal counted, decimal undecided, decimal total, LocalDate on, Enactment<PovertyStandard>? under,
            bool ofPersons = false) =>
        new(kind, Percentage.Of(counted, total), Percentage.Of(counted + undecided, total), under ?? standards.On(on), on)
        {
            Counted = counted, Undecided = undecided, Total = total, IsOfPersons = ofPersons,
        };
}
