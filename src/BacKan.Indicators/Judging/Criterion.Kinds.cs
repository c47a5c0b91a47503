using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <content>The kinds of conditions, which a host writes rules with.</content>
public abstract partial class Criterion
{
    /// <summary>A fact must have the answer yes, or the answer no: <i>điều kiện có – không</i>.</summary>
    /// <param name="id">The stable id within its rule.</param>
    /// <param name="words">The words of the condition.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="fact">The tested fact.</param>
    /// <param name="expected">The answer that meets the condition.</param>
    public static Criterion YesNo(
        string id, BilingualText words, Citation citation, Confidence confidence, YesNoFact fact, bool expected = true) =>
        new YesNoCriterion(id, words, citation, confidence, fact, expected);

    /// <summary>Only people can judge it: <i>tiêu chuẩn do hội đồng xem xét</i>.</summary>
    /// <param name="id">The stable id within its rule.</param>
    /// <param name="words">The words of the condition.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="fact">The fact for the council.</param>
    public static Criterion Judged(string id, BilingualText words, Citation citation, Confidence confidence, JudgementFact fact) =>
        new JudgementCriterion(id, words, citation, confidence, fact);

    /// <summary>A number must be at least so much: <i>từ … trở lên</i>.</summary>
    /// <param name="id">The stable id within its rule.</param>
    /// <param name="words">The words of the condition, without the bound.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="fact">The tested number.</param>
    /// <param name="least">The smallest number that meets the condition, in the unit of the fact.</param>
    public static Criterion AtLeast(
        string id, BilingualText words, Citation citation, Confidence confidence, NumberFact fact, decimal least) =>
        new ThresholdCriterion(id, words, citation, confidence, fact, new(least, true, null, false));

    /// <summary>A number must be less than so much: <i>dưới …</i>.</summary>
    /// <param name="id">The stable id within its rule.</param>
    /// <param name="words">The words of the condition, without the bound.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="fact">The tested number.</param>
    /// <param name="bound">The smallest number that does not meet the condition, in the unit of the fact.</param>
    public static Criterion Below(
        string id, BilingualText words, Citation citation, Confidence confidence, NumberFact fact, decimal bound) =>
        new ThresholdCriterion(id, words, citation, confidence, fact, new(null, false, bound, false));

    /// <summary>A number must lie within bounds, each inclusive or exclusive as in the provision: <i>ngưỡng</i>.</summary>
    /// <param name="id">The stable id within its rule.</param>
    /// <param name="words">The words of the condition, without the bounds.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="fact">The tested number.</param>
    /// <param name="allowed">The values that meet the condition, in the unit of the fact.</param>
    public static Criterion Within(
        string id, BilingualText words, Citation citation, Confidence confidence, NumberFact fact, ValueRange allowed) =>
        new ThresholdCriterion(id, words, citation, confidence, fact, allowed);

    /// <summary>So many of several yes-or-no facts must be so: <i>thiếu hụt từ 3 chỉ số trở lên</i>.</summary>
    /// <param name="id">The stable id within its rule.</param>
    /// <param name="words">The words of the condition, without the numbers.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="fact">The counted facts.</param>
    /// <param name="allowed">The counts that meet the condition.</param>
    public static Criterion Within(
        string id, BilingualText words, Citation citation, Confidence confidence, CountFact fact, ValueRange allowed) =>
        new FactCountCriterion(id, words, citation, confidence, fact, allowed);

    /// <summary>The answer must be one of several, such as a rating of "well done" or better: <i>mức xếp loại</i>.</summary>
    /// <param name="id">The stable id within its rule.</param>
    /// <param name="words">The words of the condition, without the answers.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="fact">The tested fact.</param>
    /// <param name="allowed">The codes of the answers that meet the condition, one or more.</param>
    /// <exception cref="ArgumentException">There is no code, or the fact has no such answer.</exception>
    public static Criterion OneOf(
        string id, BilingualText words, Citation citation, Confidence confidence, ChoiceFact fact, params IEnumerable<string> allowed) =>
        new ChoiceCriterion(id, words, citation, confidence, fact, allowed);

    /// <summary>A day must lie between bounds: <i>điều kiện thời hạn</i>.</summary>
    /// <param name="id">The stable id within its rule.</param>
    /// <param name="words">The words of the condition, without the bounds.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="fact">The tested day.</param>
    /// <param name="from">The first bound, or null for none.</param>
    /// <param name="until">The last bound, or null for none.</param>
    /// <exception cref="ArgumentException">There is no bound.</exception>
    public static Criterion Between(
        string id, BilingualText words, Citation citation, Confidence confidence, DateFact fact, DateBound? from, DateBound? until) =>
        new DateCriterion(id, words, citation, confidence, fact, from, until);

    /// <summary>A fact must hold in a chain of years that ends at the year judged, or in a number of them: <i>liên tục n năm</i>.</summary>
    /// <param name="id">The stable id within its rule.</param>
    /// <param name="words">The words of the condition, without the numbers.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="fact">The fact of each year.</param>
    /// <param name="years">The number of years considered, 1 or more.</param>
    /// <param name="least">The number of years in which the fact must hold; null for all of them, without a gap.</param>
    /// <param name="lastYearOffset">The offset of the last year from the year judged: 0 for that year, -1 for the year before.</param>
    /// <exception cref="ArgumentOutOfRangeException">The numbers do not satisfy 1 ≤ least ≤ years ≤ 100.</exception>
    public static Criterion Years(
        string id, BilingualText words, Citation citation, Confidence confidence, YearlyFact fact, int years, int? least = null,
        int lastYearOffset = 0) =>
        new YearsCriterion(id, words, citation, confidence, fact, years, least, lastYearOffset);

    /// <summary>A number of times in a run of years that ends at the year judged and begins after an earlier award.</summary>
    /// <param name="id">The stable id within its rule.</param>
    /// <param name="words">The words of the condition, without the numbers.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="run">The fact that must hold in every year of the run, or null if no run is required.</param>
    /// <param name="years">The minimum length of the run in years, 1 or more; a longer run counts as a whole.</param>
    /// <param name="counted">The fact that is counted in the run.</param>
    /// <param name="least">The number of years in which it must hold, 1 or more.</param>
    /// <param name="after">The fact that must hold in a year before the run, or null.</param>
    /// <param name="longest">The number of years for which a run is followed back, from <paramref name="years"/> to 50.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The numbers do not satisfy 1 ≤ least ≤ longest and 1 ≤ years ≤ longest ≤ 50.
    /// </exception>
    public static Criterion Run(
        string id, BilingualText words, Citation citation, Confidence confidence, YearlyFact? run, int years, YearlyFact counted, int least,
        YearlyFact? after = null, int longest = 20) =>
        new RunCriterion(id, words, citation, confidence, run, years, counted, least, after, longest);

    /// <summary>Every inner condition must be met: <i>đồng thời đạt các tiêu chuẩn</i>.</summary>
    /// <param name="id">The stable id within its rule.</param>
    /// <param name="words">The words of the condition.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="parts">The inner conditions, in the order of the provision; one or more.</param>
    /// <exception cref="ArgumentException">There are no inner conditions.</exception>
    public static Criterion All(
        string id, BilingualText words, Citation citation, Confidence confidence, params IEnumerable<Criterion> parts) =>
        new AllCriterion(id, words, citation, confidence, parts);

    /// <summary>One of the inner conditions is enough: <i>đạt một trong các tiêu chuẩn</i>.</summary>
    /// <param name="id">The stable id within its rule.</param>
    /// <param name="words">The words of the condition.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="parts">The inner conditions, in the order of the provision; one or more.</param>
    /// <exception cref="ArgumentException">There are no inner conditions.</exception>
    public static Criterion Any(
        string id, BilingualText words, Citation citation, Confidence confidence, params IEnumerable<Criterion> parts) =>
        new AnyCriterion(id, words, citation, confidence, parts);

    /// <summary>
    /// A number of the inner conditions must be met: <i>đạt ít nhất n trong m tiêu chí</i>; none, for a list of exclusions.
    /// </summary>
    /// <param name="id">The stable id within its rule.</param>
    /// <param name="words">The words of the condition, without the numbers.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="parts">The inner conditions, in the order of the provision; one or more.</param>
    /// <param name="least">The fewest that must be met, 0 or more.</param>
    /// <param name="most">The most that may be met, or null for no limit; 0 means none.</param>
    /// <exception cref="ArgumentException">There are no inner conditions.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The numbers do not satisfy 0 ≤ least ≤ most ≤ number of conditions.</exception>
    public static Criterion Count(
        string id, BilingualText words, Citation citation, Confidence confidence, IEnumerable<Criterion> parts, int least,
        int? most = null) =>
        new CountCriterion(id, words, citation, confidence, parts, least, most);
}
