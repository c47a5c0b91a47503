using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>Rates of poor and near-poor households under the standard of their day: <i>tỷ lệ hộ nghèo</i>.</summary>
public interface IPovertyRates
{
    /// <summary>Puts a published rate under the standard of its day.</summary>
    /// <param name="kind">Which households are counted.</param>
    /// <param name="value">The rate, 0 to 100 percent.</param>
    /// <param name="on">The day of the rate.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not from 0 to 100 percent, or the kind is not defined.</exception>
    /// <exception cref="NoRuleInForceException">No standard covers the day.</exception>
    PovertyRate Published(PovertyRateKind kind, Percentage value, LocalDate on);

    /// <summary>Computes a rate from counts of households.</summary>
    /// <param name="kind">Which households are counted.</param>
    /// <param name="households">Their number, 0 to <paramref name="allHouseholds"/>.</param>
    /// <param name="allHouseholds">The number of all households, 1 or more.</param>
    /// <param name="on">The day of the rate.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of range, or the kind is not defined.</exception>
    /// <exception cref="NoRuleInForceException">No standard covers the day.</exception>
    PovertyRate FromCounts(PovertyRateKind kind, long households, long allHouseholds, LocalDate on);

    /// <summary>Adds the rates of the two separate classes, of one day and standard.</summary>
    /// <exception cref="ArgumentException">The rates are not one of poor and one of near-poor households of one day and standard.</exception>
    PovertyRate Combine(PovertyRate poor, PovertyRate nearPoor);
}
