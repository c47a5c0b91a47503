using BacKan.Indicators.Law;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Poverty;

/// <summary>A share of households or persons under a poverty standard: <i>tỷ lệ hộ nghèo, hộ cận nghèo</i>.</summary>
/// <remarks>
/// <para>
/// If some households are undecided, it is a range: at least the certain ones, at most those and
/// the undecided, both over all households. The denominator never shrinks.
/// </para>
/// <para>
/// The standard is an enactment, that of a day (<c>PovertyStandards.National.On(day)</c>) or a given one: a comparison of two standards has
/// a rate under each. Immutable; compares by reference.
/// </para>
/// </remarks>
public sealed class PovertyRate
{
    internal PovertyRate(PovertyRateKind kind, Percentage least, Percentage most, Enactment<PovertyStandard> under, LocalDate on)
    {
        (Kind, Least, Most, Under, On) = (kind, least, most, under, on);
    }

    /// <summary>Gets the unit of the count.</summary>
    public PovertyRateKind Kind { get; }

    /// <summary>Gets whether persons are counted instead of households.</summary>
    public bool IsOfPersons { get; internal init; }

    /// <summary>Gets the unrounded share in percent.</summary>
    /// <exception cref="InvalidOperationException">
    /// Some households are undecided, so there is no single rate: see <see cref="Least"/> and <see cref="Most"/>.
    /// </exception>
    public Percentage Value => IsExact
        ? Least
        : throw new InvalidOperationException(
            Invariant($"{Undecided} of {Total} are not decided: the rate of {Kind} is {Least} to {Most}."));

    /// <summary>Gets the lowest possible rate.</summary>
    public Percentage Least { get; }

    /// <summary>Gets the highest possible rate.</summary>
    public Percentage Most { get; }

    /// <summary>Gets whether there is a single rate.</summary>
    public bool IsExact => Least == Most;

    /// <summary>Gets the certain count, weighted if the rows were; null for a published rate.</summary>
    public decimal? Counted { get; internal init; }

    /// <summary>Gets the undecided count; null for a published rate.</summary>
    public decimal? Undecided { get; internal init; }

    /// <summary>Gets the total count, decided or not; null for a published rate.</summary>
    public decimal? Total { get; internal init; }

    /// <summary>Gets the standard, with its provision and period.</summary>
    public Enactment<PovertyStandard> Under { get; }

    /// <summary>Gets the day of the rate.</summary>
    public LocalDate On { get; }

    /// <summary>Creates a published rate under a standard.</summary>
    /// <param name="kind">The kind of the rate.</param>
    /// <param name="value">The rate, 0 to 100 percent.</param>
    /// <param name="under">The standard; for the review at the end of 2015, the next one.</param>
    /// <param name="on">The day of the rate.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not from 0 to 100 percent, or the kind is not defined.</exception>
    public static PovertyRate Published(PovertyRateKind kind, Percentage value, Enactment<PovertyStandard> under, LocalDate on)
    {
        Require(kind, under);
        if (value.Value is < 0m or > 100m)
            throw new ArgumentOutOfRangeException(nameof(value), value, "A rate of households lies between 0 and 100 percent.");
        return new(kind, value, value, under, on);
    }

    /// <summary>Computes a rate from counts of households.</summary>
    /// <param name="kind">The kind of the rate.</param>
    /// <param name="households">The counted households, 0 to <paramref name="allHouseholds"/>.</param>
    /// <param name="allHouseholds">The number of all households, 1 or more.</param>
    /// <param name="under">The standard.</param>
    /// <param name="on">The day of the rate.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of range, or the kind is not defined.</exception>
    public static PovertyRate FromCounts(PovertyRateKind kind, long households, long allHouseholds, Enactment<PovertyStandard> under,
        LocalDate on)
    {
        Require(kind, under);
        ArgumentOutOfRangeException.ThrowIfLessThan(allHouseholds, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(households, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(households, allHouseholds);
        return Of(kind, households, 0m, allHouseholds, under, on);
    }

    /// <summary>Computes a rate from a tally; undecided households make it a range.</summary>
    /// <param name="kind">The kind of the rate.</param>
    /// <param name="tally">The tally, with at least one household.</param>
    /// <param name="under">The standard.</param>
    /// <param name="on">The day of the rate.</param>
    /// <param name="ofPersons">Whether to count persons instead of households.</param>
    /// <exception cref="ArgumentException">The tally is empty, or persons are requested but a household does not state them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not defined.</exception>
    public static PovertyRate FromTally(PovertyRateKind kind, PovertyTally tally, Enactment<PovertyStandard> under, LocalDate on,
        bool ofPersons = false)
    {
        Require(kind, under);
        ArgumentNullException.ThrowIfNull(tally);
        if (ofPersons && tally.WithoutPersons > 0)
        {
            throw new ArgumentException(
                Invariant($"{tally.WithoutPersons} households do not say how many persons they have."), nameof(tally));
        }

        decimal total = ofPersons ? tally.Persons : tally.Households;
        if (total == 0m)
        {
            throw new ArgumentException(
                "A rate of no household is not defined: the tally is empty, or every weight is zero.", nameof(tally));
        }

        PovertyClass[] counted = kind switch
        {
            PovertyRateKind.Poor or PovertyRateKind.MultidimensionalOfStatistics => [PovertyClass.Poor],
            PovertyRateKind.NearPoor => [PovertyClass.NearPoor],
            _ => [PovertyClass.Poor, PovertyClass.NearPoor],
        };
        return Of(kind, counted.Sum(c => tally.CountOf(c, ofPersons)), tally.CountOf(null, ofPersons), total, under, on, ofPersons);
    }

    /// <summary>Adds the rates of poor and near-poor households of one day and standard.</summary>
    /// <exception cref="ArgumentException">
    /// The rates are not one of poor and one of near-poor households, of one day and standard.
    /// </exception>
    /// <exception cref="InvalidOperationException">One of the two is not a single rate.</exception>
    public static PovertyRate Combine(PovertyRate poor, PovertyRate nearPoor)
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

    /// <summary>Calculates the change from an earlier rate, in percentage points.</summary>
    /// <exception cref="ArgumentException">The earlier rate has another kind or standard.</exception>
    /// <exception cref="InvalidOperationException">One of the two is not a single rate.</exception>
    public PercentagePoints ChangeFrom(PovertyRate earlier)
    {
        RequireComparable(earlier);
        return Value - earlier.Value;
    }

    /// <summary>Calculates the change of the rate as a percentage of the earlier rate; null if that was zero. From 21.88 to 19.93 is −1.95
    /// points and −8.91%.</summary>
    /// <exception cref="ArgumentException">The earlier rate has another kind or standard.</exception>
    /// <exception cref="InvalidOperationException">One of the two is not a single rate.</exception>
    public Percentage? RelativeChangeFrom(PovertyRate earlier)
    {
        RequireComparable(earlier);
        return earlier.Value.Value == 0m ? null : Percentage.Of(Value.Value - earlier.Value.Value, earlier.Value.Value);
    }

    /// <summary>Calculates the change in the number of households or persons, regardless of their total.</summary>
    /// <exception cref="ArgumentException">The earlier rate has another kind or standard.</exception>
    /// <exception cref="InvalidOperationException">One of the two is not a single rate, or was published without counts.</exception>
    public decimal CountChangeFrom(PovertyRate earlier)
    {
        RequireComparable(earlier);
        return CountOf(this) - CountOf(earlier);
    }

    /// <summary>Calculates the change of the count as a percentage of the earlier count; null if that was zero.</summary>
    /// <exception cref="ArgumentException">The earlier rate has another kind or standard.</exception>
    /// <exception cref="InvalidOperationException">One of the two is not a single rate, or was published without counts.</exception>
    public Percentage? RelativeCountChangeFrom(PovertyRate earlier)
    {
        decimal change = CountChangeFrom(earlier);
        return earlier.Counted == 0m ? null : Percentage.Of(change, earlier.Counted!.Value);
    }

    /// <summary>
    /// Calculates the totals that a count and its printed rate allow: 2,489 printed as 0.07% needs 3.32 to 3.83 million households.
    /// </summary>
    /// <param name="count">The count, zero or more.</param>
    /// <param name="percent">The rate as printed, with its decimals.</param>
    /// <returns>The totals, or null if none gives that rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static ValueRange? ImpliedTotal(decimal count, StatedNumber percent)
    {
        ArgumentNullException.ThrowIfNull(percent);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return PovertyRateChecks.TotalsOf(count, percent.Rounded);
    }

    /// <summary>Checks printed rates of one place and day against each other: a single total must give them all.</summary>
    /// <param name="counts">The counts, each with its printed rate in percent.</param>
    /// <returns>
    /// A verdict for each, in order. A single rate that disagrees is inconsistent, or consistent if
    /// truncated; if it is not clear which one disagrees, they are ambiguous.
    /// </returns>
    public static IReadOnlyList<ClaimVerdict> CheckTotals(IEnumerable<KeyValuePair<decimal, StatedNumber>> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return PovertyRateChecks.Totals([.. counts]);
    }

    /// <summary>
    /// Checks that the printed rates of poor and near-poor households add up to the printed rate of both, within their rounding.
    /// </summary>
    /// <param name="poor">The rate of poor households.</param>
    /// <param name="nearPoor">The rate of near-poor households.</param>
    /// <param name="both">The rate of both, "tỷ lệ nghèo đa chiều" as announced by the review.</param>
    public static ClaimVerdict CheckSum(StatedNumber poor, StatedNumber nearPoor, StatedNumber both)
    {
        ArgumentNullException.ThrowIfNull(poor);
        ArgumentNullException.ThrowIfNull(nearPoor);
        ArgumentNullException.ThrowIfNull(both);
        return (poor.Rounded + nearPoor.Rounded).Overlaps(both.Rounded) ? ClaimVerdict.Consistent
            : (poor.Truncated + nearPoor.Truncated).Overlaps(both.Truncated) ? ClaimVerdict.ConsistentIfTruncated
            : ClaimVerdict.Inconsistent;
    }

    private static void Require(PovertyRateKind kind, Enactment<PovertyStandard> under)
    {
        ArgumentNullException.ThrowIfNull(under);
        if (!Enum.IsDefined(kind))
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected a defined kind of rate.");
    }

    private static PovertyRate Of(PovertyRateKind kind, decimal counted, decimal undecided, decimal total, Enactment<PovertyStandard> under,
        LocalDate on, bool ofPersons = false) =>
        new(kind, Percentage.Of(counted, total), Percentage.Of(counted + undecided, total), under, on)
        {
            Counted = counted, Undecided = undecided, Total = total, IsOfPersons = ofPersons,
        };

    private static decimal CountOf(PovertyRate rate) => rate is { IsExact: true, Counted: { } count } ? count
        : throw new InvalidOperationException($"The rate of {rate.Kind} on {rate.On:uuuu-MM-dd} has no single count.");

    private void RequireComparable(PovertyRate earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        if (earlier.Kind != Kind || earlier.Under.Rule != Under.Rule || earlier.IsOfPersons != IsOfPersons)
        {
            throw new ArgumentException(
                $"A rate of {Kind} under {Under.Rule} cannot be compared with one of {earlier.Kind} under {earlier.Under.Rule}, "
                    + "nor one of households with one of persons.",
                nameof(earlier));
        }
    }
}
