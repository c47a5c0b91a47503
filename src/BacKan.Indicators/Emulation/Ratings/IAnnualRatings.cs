using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation.Ratings;

/// <summary>Rates a year under the decree of the group: <i>xếp loại chất lượng hằng năm</i>. The competent level decides.</summary>
/// <remarks>
/// A year is rated by the law of the day, at the latest that of its end. The ceiling on the best rating is one of
/// <see cref="Quotas.IQuotas"/>.
/// </remarks>
/// <example>
/// <code>
/// var ratings = BacKanServices.Create().Get&lt;IAnnualRatings&gt;();
/// var record = RatingRecord.Ordinary(PersonGroup.PublicEmployee, 2027, points: 75m);
/// Console.WriteLine(ratings.Rate(record, new(2027, 12, 15)).Result); // CompletedWell
/// </code>
/// </example>
public interface IAnnualRatings
{
    /// <summary>Rates the year of a person.</summary>
    /// <param name="record">What is known.</param>
    /// <param name="on">The day of the rating.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the year.</exception>
    /// <exception cref="NoRuleInForceException">No rule covers the day.</exception>
    Determination<AnnualRating> Rate(RatingRecord record, LocalDate on);

    /// <summary>Rates the year of a public service unit.</summary>
    /// <param name="record">What is known.</param>
    /// <param name="on">The day of the rating.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the year.</exception>
    /// <exception cref="NoRuleInForceException">No rule covers the day.</exception>
    Determination<AnnualRating> RateUnit(UnitRatingRecord record, LocalDate on);
}
