using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>Rates of poor and near-poor households under a standard: <i>tỷ lệ hộ nghèo</i>.</summary>
/// <remarks>The standard is that of the day unless another is named: a comparison of two standards has a column under each.</remarks>
public interface IPovertyRates
{
    /// <summary>Puts a published rate under a standard.</summary>
    /// <param name="kind">What is counted.</param>
    /// <param name="value">The rate, 0 to 100 percent.</param>
    /// <param name="on">The day of the rate.</param>
    /// <param name="under">The standard by name; null for that of the day. The review of the end of 2015 was made under the next
    /// one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not from 0 to 100 percent, or the kind is not defined.</exception>
    /// <exception cref="NoRuleInForceException">No standard is named, and none covers the day.</exception>
    PovertyRate Published(PovertyRateKind kind, Percentage value, LocalDate on, Enactment<PovertyStandard>? under = null);

    /// <summary>Computes a rate from counts of households.</summary>
    /// <param name="kind">What is counted.</param>
    /// <param name="households">Their number, 0 to <paramref name="allHouseholds"/>.</param>
    /// <param name="allHouseholds">The number of all households, 1 or more.</param>
    /// <param name="on">The day of the rate.</param>
    /// <param name="under">The standard by name; null for that of the day.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of range, or the kind is not defined.</exception>
    /// <exception cref="NoRuleInForceException">No standard is named, and none covers the day.</exception>
    PovertyRate FromCounts(PovertyRateKind kind, long households, long allHouseholds, LocalDate on,
        Enactment<PovertyStandard>? under = null);

    /// <summary>Computes a rate from a tally; households that are not decided make it a stretch.</summary>
    /// <param name="kind">What is counted.</param>
    /// <param name="tally">The tally, with one household or more.</param>
    /// <param name="on">The day of the rate.</param>
    /// <param name="ofPersons">Whether persons are counted, not households.</param>
    /// <param name="under">The standard by name; null for that of the day.</param>
    /// <exception cref="ArgumentException">The tally is empty, or persons are asked for and a household does not say how many it
    /// has.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not defined.</exception>
    /// <exception cref="NoRuleInForceException">No standard is named, and none covers the day.</exception>
    PovertyRate FromTally(PovertyRateKind kind, PovertyTally tally, LocalDate on, bool ofPersons = false,
        Enactment<PovertyStandard>? under = null);

    /// <summary>Adds the rates of the two separate classes, of one day and standard.</summary>
    /// <exception cref="ArgumentException">The rates are not one of poor and one of near-poor households of one day and
    /// standard.</exception>
    /// <exception cref="InvalidOperationException">One of the two is no single rate.</exception>
    PovertyRate Combine(PovertyRate poor, PovertyRate nearPoor);
}
