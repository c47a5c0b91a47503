using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Tests.Targets;

/// <summary>
/// The words by which reports claim something, line by line as the page of facts on indicators lists them (§3.1 to §3.7), and what they say of numbers.
/// Expectations are from that page; where it has no numbers, the simplest that the words are true and false of.
/// </summary>
public class ClaimsInWordsTests
{
    private const string None = "";
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2014);

    // §3.1, the table of wordings: the words with their number, the figure, what it is compared with, whether both are rates; the usual reading; the verdict over all readings.
    [Theory]
    [InlineData("đạt / bằng 110% KH", ClaimForm.PercentOf, "110", "4.785", "4.350", false, ClaimVerdict.Consistent, ClaimVerdict.Consistent)]
    [InlineData("đạt / bằng 111% KH", ClaimForm.PercentOf, "111", "4.785", "4.350", false, ClaimVerdict.Inconsistent, ClaimVerdict.Inconsistent)]
    [InlineData("vượt 4,16% KH", ClaimForm.PercentMore, "4,16", "285.920", "274.500", false, ClaimVerdict.Consistent, ClaimVerdict.Consistent)]
    [InlineData("vượt 104,16% KH", ClaimForm.PercentMore, "104,16", "285.920", "274.500", false, ClaimVerdict.Inconsistent, ClaimVerdict.Inconsistent)]
    [InlineData("bằng 103% so cùng kỳ", ClaimForm.PercentOf, "103", "345,45", "335,4", false, ClaimVerdict.Consistent, ClaimVerdict.Consistent)]
    [InlineData("bằng 103% so cùng kỳ", ClaimForm.PercentOf, "103", "345,45", "341", false, ClaimVerdict.Inconsistent, ClaimVerdict.Inconsistent)]
    [InlineData("tăng 7,2%", ClaimForm.PercentMore, "7,2", "107,2", "100", false, ClaimVerdict.Consistent, ClaimVerdict.Consistent)]
    [InlineData("tăng 7,2%", ClaimForm.PercentMore, "7,2", "7,2", "100", false, ClaimVerdict.Inconsistent, ClaimVerdict.Inconsistent)]
    [InlineData("giảm 10,8%", ClaimForm.PercentLess, "10,8", "89,2", "100", false, ClaimVerdict.Consistent, ClaimVerdict.Consistent)]
    [InlineData("giảm 10,8%", ClaimForm.PercentLess, "10,8", "110,8", "100", false, ClaimVerdict.Inconsistent, ClaimVerdict.Inconsistent)]
    [InlineData("gấp 2,46 lần", ClaimForm.Times, "2,46", "37", "15", false, ClaimVerdict.ConsistentIfTruncated, ClaimVerdict.ConsistentIfTruncated)]
    [InlineData("gấp 2,47 lần", ClaimForm.Times, "2,47", "37", "15", false, ClaimVerdict.Consistent, ClaimVerdict.Consistent)]
    [InlineData("gấp 1,46 lần", ClaimForm.Times, "1,46", "37", "15", false, ClaimVerdict.Inconsistent, ClaimVerdict.Inconsistent)]
    [InlineData("tăng 1,5 lần so với 2015", ClaimForm.TimesMore, "1,5", "31,8", "21,1", false, ClaimVerdict.Consistent, ClaimVerdict.Ambiguous)] // the ratio 1.5, not +150%
    [InlineData("vượt mục tiêu 0,36%", ClaimForm.PercentMore, "0,36", "7,36", "7,00", true, ClaimVerdict.Consistent, ClaimVerdict.Ambiguous)] // points printed as %
    [InlineData("giảm 0,67% so với nghị quyết", ClaimForm.PercentLess, "0,67", "2,43", "3,10", true, ClaimVerdict.Consistent, ClaimVerdict.Ambiguous)]
    [InlineData("tăng 0,66% so tháng 10", ClaimForm.PercentMore, "0,66", "26,40", "25,74", true, ClaimVerdict.Consistent, ClaimVerdict.Ambiguous)]
    [InlineData("tăng 0,66 điểm % so tháng 10", ClaimForm.PointsMore, "0,66", "26,40", "25,74", true, ClaimVerdict.Consistent, ClaimVerdict.Consistent)]
    [InlineData("giảm 0,67 điểm %", ClaimForm.PointsLess, "0,67", "2,43", "3,10", true, ClaimVerdict.Consistent, ClaimVerdict.Consistent)]
    [InlineData("tăng 11,1 điểm %", ClaimForm.PointsMore, "11,1", "4,67", "4,205", false, ClaimVerdict.Consistent, ClaimVerdict.Consistent)] // a relative growth, in the wrong words
    public void A_wording_means_what_the_facts_say(
        string words, ClaimForm form, string stated, string actual, string reference, bool ofRates, ClaimVerdict usual, ClaimVerdict together)
    {
        ClaimExamination examined = new StatedClaim(form, Number(stated)) { Actual = Number(actual), Reference = Number(reference), OfRates = ofRates }.Examine();
        examined.Readings[0].Verdict.Should().Be(usual, words);
        examined.Check.Verdict.Should().Be(together, words);
        examined.IsMisworded.Should().Be(words.Contains("điểm", StringComparison.Ordinal) && !ofRates, words);
    }

    // §3.1, the last line: "đóng góp 1,03 điểm phần trăm" and "đóng góp 81% vào mức tăng" are two measures.
    [Fact]
    public void Points_of_contribution_and_shares_of_growth_are_two_numbers()
    {
        KeyValuePair<string, QuantityComparison> Part(string id, decimal from, decimal to) => new(id, QuantityComparison.Between(Quantity.BillionDong(from), Quantity.BillionDong(to)));
        var growth = GrowthDecomposition.Of([Part("a", 2_000m, 2_080m), Part("b", 6_000m, 6_220m)]);
        (growth.Parts[0].Exact, growth.Parts[0].ExactShareOfGrowth!.Value).Should().Be(((Fraction)1, new Fraction(80, 3)), "80 of 8.000 is one point; 80 of the 300 added is 26,67%");
    }

    // §3.2, words of bounds before the stated percent.
    [Theory]
    [InlineData("trên 104", "125", ClaimVerdict.Consistent)] // the seed: 125/120 = 104,1666…
    [InlineData("trên 104", "124,8", ClaimVerdict.Inconsistent)] // 104 itself
    [InlineData("hơn 104", "125", ClaimVerdict.Consistent)]
    [InlineData("hơn 104", "124,8", ClaimVerdict.Inconsistent)]
    [InlineData("gần 105", "125", ClaimVerdict.Consistent)]
    [InlineData("gần 105", "126", ClaimVerdict.Inconsistent)] // 105 itself
    [InlineData("khoảng 104", "125", ClaimVerdict.Consistent)]
    [InlineData("khoảng 103", "125", ClaimVerdict.Ambiguous)] // no text says how wide it is
    [InlineData("ước 104", "125", ClaimVerdict.Consistent)]
    [InlineData("ước 103", "125", ClaimVerdict.Ambiguous)]
    [InlineData("ước khoảng 104", "125", ClaimVerdict.Consistent)]
    [InlineData("ít nhất 104", "124,8", ClaimVerdict.Consistent)]
    [InlineData("ít nhất 104", "124,7", ClaimVerdict.Inconsistent)]
    [InlineData("từ 104 trở lên", "124,8", ClaimVerdict.Consistent)]
    [InlineData("từ 104 trở lên", "124,7", ClaimVerdict.Inconsistent)]
    [InlineData("dưới 105", "125", ClaimVerdict.Consistent)]
    [InlineData("dưới 105", "126", ClaimVerdict.Inconsistent)]
    [InlineData("không quá 105", "126", ClaimVerdict.Consistent)]
    [InlineData("không quá 105", "126,1", ClaimVerdict.Inconsistent)]
    public void A_bound_before_a_percent_holds_of_what_it_names_and_of_nothing_else(string stated, string actual, ClaimVerdict expected)
    {
        OfPlan(stated, actual, "120").Should().Be(expected);
        Measured("120", actual).Check(Number(stated)).Should().Be(expected, "the attainment decides as the sentence does");
    }

    // §3.2, words of bounds before the figure; the stated percent is rounded or cut.
    [Theory]
    [InlineData("trên 500", "500", "100,01", ClaimVerdict.Consistent)] // the seed's forest
    [InlineData("500", "500", "100,01", ClaimVerdict.Inconsistent)]
    [InlineData("gần 500", "500", "100,01", ClaimVerdict.Inconsistent)]
    [InlineData("gần 500", "500", "99,9", ClaimVerdict.Consistent)]
    [InlineData("dưới 500", "500", "100,01", ClaimVerdict.Inconsistent)]
    [InlineData("không quá 500", "500", "100", ClaimVerdict.Consistent)]
    [InlineData("không quá 500", "500", "101", ClaimVerdict.Inconsistent)]
    [InlineData("từ 500 trở lên", "500", "100", ClaimVerdict.Consistent)]
    [InlineData("từ 500 trở lên", "500", "99", ClaimVerdict.Inconsistent)] // 100% or more, neither rounded nor cut 99
    [InlineData("khoảng 500", "500", "100", ClaimVerdict.Consistent)]
    [InlineData("khoảng 500", "500", "97", ClaimVerdict.Ambiguous)]
    [InlineData("99.688", "222.885", "45", ClaimVerdict.Consistent)] // 44,726 rounded
    [InlineData("40,8", "53", "77", ClaimVerdict.Consistent)] // 76,98 rounded
    [InlineData("1.112,9", "2.300", "48,39", ClaimVerdict.Consistent)] // 48,387 rounded
    [InlineData("2.500", "2.300", "108,6", ClaimVerdict.ConsistentIfTruncated)] // 108,6957 cut
    [InlineData("130,298", "133,000", "97", ClaimVerdict.ConsistentIfTruncated)] // 97,968 cut
    public void A_bound_before_a_figure_decides_by_what_it_allows(string actual, string plan, string stated, ClaimVerdict expected)
    {
        OfPlan(stated, actual, plan).Should().Be(expected);
        Measured(plan, actual).Check(Number(stated)).Should().Be(expected);
    }

    // §3.7 with §3.2: verdicts in words. Vượt: over the plan; đạt, hoàn thành: from the plan on, also said of excess; cơ bản đạt, không đạt, đạt thấp: below it. No number separates the last three in law.
    [Theory]
    [InlineData("501", "500", ClaimVerdict.Consistent, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)]
    [InlineData("500", "500", ClaimVerdict.Inconsistent, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)]
    [InlineData("499,99", "500", ClaimVerdict.Inconsistent, ClaimVerdict.Inconsistent, ClaimVerdict.Consistent)] // prints as 100,00%, and is not đạt
    [InlineData("trên 500", "500", ClaimVerdict.Consistent, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)]
    [InlineData("hơn 500", "500", ClaimVerdict.Consistent, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)]
    [InlineData("từ 500 trở lên", "500", ClaimVerdict.Ambiguous, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)] // perhaps just 500
    [InlineData("ít nhất 500", "500", ClaimVerdict.Ambiguous, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)]
    [InlineData("gần 500", "500", ClaimVerdict.Inconsistent, ClaimVerdict.Inconsistent, ClaimVerdict.Consistent)]
    [InlineData("dưới 500", "500", ClaimVerdict.Inconsistent, ClaimVerdict.Inconsistent, ClaimVerdict.Consistent)]
    [InlineData("không quá 500", "500", ClaimVerdict.Inconsistent, ClaimVerdict.Ambiguous, ClaimVerdict.Ambiguous)] // perhaps just 500
    [InlineData("trên 490", "500", ClaimVerdict.Ambiguous, ClaimVerdict.Ambiguous, ClaimVerdict.Ambiguous)]
    [InlineData("khoảng 510", "500", ClaimVerdict.Consistent, ClaimVerdict.Consistent, ClaimVerdict.Ambiguous)]
    [InlineData("khoảng 490", "500", ClaimVerdict.Ambiguous, ClaimVerdict.Ambiguous, ClaimVerdict.Consistent)] // how near no text says
    [InlineData("khoảng 500", "500", ClaimVerdict.Ambiguous, ClaimVerdict.Ambiguous, ClaimVerdict.Ambiguous)]
    [InlineData("501", "trên 500", ClaimVerdict.Consistent, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)]
    [InlineData("500", "trên 500", ClaimVerdict.Inconsistent, ClaimVerdict.Inconsistent, ClaimVerdict.Consistent)]
    [InlineData("10,6", "từ 10,5 trở lên", ClaimVerdict.Consistent, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)] // ≥ x is met from x on
    [InlineData("10,5", "từ 10,5 trở lên", ClaimVerdict.Inconsistent, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)]
    [InlineData("2,43", "không quá 3,1", ClaimVerdict.Consistent, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)] // less is better
    [InlineData("3,1", "không quá 3,1", ClaimVerdict.Inconsistent, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)]
    [InlineData("gần 3,1", "không quá 3,1", ClaimVerdict.Consistent, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)]
    [InlineData("trên 3,1", "không quá 3,1", ClaimVerdict.Inconsistent, ClaimVerdict.Inconsistent, ClaimVerdict.Consistent)]
    [InlineData("1,17", "từ 1 đến 1,5", ClaimVerdict.Inconsistent, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)] // met once the lower end is reached
    [InlineData("1", "từ 1 đến 1,5", ClaimVerdict.Inconsistent, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)]
    [InlineData("1,6", "từ 1 đến 1,5", ClaimVerdict.Consistent, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)] // exceeded over the upper end
    [InlineData("0,99", "từ 1 đến 1,5", ClaimVerdict.Inconsistent, ClaimVerdict.Inconsistent, ClaimVerdict.Consistent)]
    [InlineData("100", "đúng bằng 100", ClaimVerdict.Inconsistent, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)] // giao quân: more has no merit
    [InlineData("101", "đúng bằng 100", ClaimVerdict.Ambiguous, ClaimVerdict.Inconsistent, ClaimVerdict.Consistent)] // over the number, and not what was asked
    [InlineData("99", "đúng bằng 100", ClaimVerdict.Inconsistent, ClaimVerdict.Inconsistent, ClaimVerdict.Consistent)]
    [InlineData("6,35", "4", ClaimVerdict.Consistent, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)] // "đạt chỉ tiêu" of a clear excess
    [InlineData("0", "không quá 0", ClaimVerdict.Inconsistent, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)] // plan 0, lower is better: met by 0 alone
    [InlineData("1", "không quá 0", ClaimVerdict.Inconsistent, ClaimVerdict.Inconsistent, ClaimVerdict.Consistent)]
    [InlineData("1", "từ 0 trở lên", ClaimVerdict.Consistent, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)] // plan 0, higher is better: exceeded by more
    [InlineData("0", "từ 0 trở lên", ClaimVerdict.Inconsistent, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)]
    [InlineData(None, "500", ClaimVerdict.CannotBeChecked, ClaimVerdict.CannotBeChecked, ClaimVerdict.CannotBeChecked)] // "…" is missing, not 0
    public void A_verdict_in_words_holds_where_every_number_agrees(string actual, string plan, ClaimVerdict exceeded, ClaimVerdict attained, ClaimVerdict missed)
    {
        Attainment attainment = Measured(plan, actual);
        attainment.Check(AttainmentGrade.Exceeded).Should().Be(exceeded, "vượt kế hoạch");
        attainment.Check(AttainmentGrade.Attained).Should().Be(attained, "đạt, hoàn thành kế hoạch");
        foreach (AttainmentGrade grade in new[] { AttainmentGrade.NearlyAttained, AttainmentGrade.NotAttained, AttainmentGrade.Low })
            attainment.Check(grade).Should().Be(missed, "cơ bản đạt, không đạt, đạt thấp: below the plan, by how much no law says");
    }

    // §3.6: a yearbook's "-" is a true zero, "…" is a number that nobody collected.
    [Theory]
    [InlineData(AbsenceReason.DidNotOccur, AttainmentStatus.Exceeded, ClaimVerdict.Consistent)]
    [InlineData(AbsenceReason.NotReported, AttainmentStatus.Unknown, ClaimVerdict.CannotBeChecked)]
    public void What_did_not_occur_is_zero_and_what_was_not_reported_is_not(AbsenceReason absence, AttainmentStatus status, ClaimVerdict exceeded)
    {
        Attainment attainment = Services.Get<IAttainmentCalculator>().Measure(
            Read("không quá 5"), Figure.Absent(IndicatorCatalogue.GrainOutput, BacKanUnits.Town, Year, absence, new("s", "s"), new(2015, 1, 22)), Year);
        (attainment.Status, attainment.Check(AttainmentGrade.Exceeded)).Should().Be((status, exceeded));
    }

    // §3.6: within the year a percent is progress; only what sums can have reached its plan, and only that can be checked.
    [Theory]
    [InlineData("2.610", ClaimVerdict.CannotBeChecked, ClaimVerdict.CannotBeChecked, ClaimVerdict.CannotBeChecked)]
    [InlineData("4.350", ClaimVerdict.Inconsistent, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)]
    [InlineData("trên 4.350", ClaimVerdict.Consistent, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)]
    [InlineData("gần 4.350", ClaimVerdict.CannotBeChecked, ClaimVerdict.CannotBeChecked, ClaimVerdict.CannotBeChecked)]
    public void Within_the_year_only_what_is_reached_can_be_checked(string nineMonths, ClaimVerdict exceeded, ClaimVerdict attained, ClaimVerdict missed)
    {
        Attainment attainment = Services.Get<IAttainmentCalculator>().Measure(Read("4.350"), Of(nineMonths, ReportingPeriod.FirstMonths(2014, 9)), Year);
        (attainment.Check(AttainmentGrade.Exceeded), attainment.Check(AttainmentGrade.Attained), attainment.Check(AttainmentGrade.NotAttained)).Should().Be((exceeded, attained, missed));
    }

    // §2.1, the triple "giảm trên cả 3 tiêu chí": together they hold where each does, and fail where one does.
    [Theory]
    [InlineData("9", "9", ClaimVerdict.Consistent, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)]
    [InlineData("9", "10", ClaimVerdict.Inconsistent, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent)]
    [InlineData("9", "11", ClaimVerdict.Inconsistent, ClaimVerdict.Inconsistent, ClaimVerdict.Consistent)]
    [InlineData("9", "không quá 11", ClaimVerdict.Ambiguous, ClaimVerdict.Ambiguous, ClaimVerdict.Ambiguous)]
    [InlineData("9", None, ClaimVerdict.CannotBeChecked, ClaimVerdict.CannotBeChecked, ClaimVerdict.CannotBeChecked)]
    public void Several_together_are_claimed_together(string first, string second, ClaimVerdict exceeded, ClaimVerdict attained, ClaimVerdict missed)
    {
        Indicator forest = IndicatorCatalogue.PlantedForestArea;
        var target = Target.Together(IndicatorCatalogue.CityStatus, Read("không quá 10"), Target.AtMost(forest, Quantity.Hectares(10)));
        Figure[] figures = [Of(first, Year), .. second.Length == 0 ? [] : new[] { new Figure(forest, BacKanUnits.Town, Year, Number(second), new("s", "s"), new(2015, 1, 22)) }];
        Attainment attainment = Services.Get<IAttainmentCalculator>().MeasureAll(target, figures, Year);
        (attainment.Check(AttainmentGrade.Exceeded), attainment.Check(AttainmentGrade.Attained), attainment.Check(AttainmentGrade.NotAttained)).Should().Be((exceeded, attained, missed));
    }

    // §3.7: "Toàn bộ 33 chỉ tiêu … hoàn thành, có 25 chỉ tiêu vượt": those met include those exceeded.
    [Theory]
    [InlineData(33, 33, 25, "33 chỉ tiêu, 25 vượt, 8 đạt, 0 không đạt")]
    [InlineData(33, 30, 25, "33 chỉ tiêu, 25 vượt, 5 đạt, 3 không đạt")]
    [InlineData(33, 24, 25, null)]
    [InlineData(33, 34, 25, null)]
    public void Those_met_include_those_exceeded(int targets, int met, int exceeded, string? expected) =>
        AttainmentCounts.FromStated(targets, met, exceeded)?.In(Language.Vietnamese).Should().Be(expected);

    private static ClaimVerdict OfPlan(string stated, string actual, string plan) =>
        new StatedClaim(ClaimForm.PercentOf, Number(stated)) { Actual = Number(actual), Reference = Number(plan) }.Examine().Check.Verdict;

    private static Attainment Measured(string plan, string actual) =>
        Services.Get<IAttainmentCalculator>().Measure(Read(plan), actual.Length == 0 ? null : Of(actual, Year), Year);

    private static Figure Of(string number, ReportingPeriod period) => new(IndicatorCatalogue.GrainOutput, BacKanUnits.Town, period, Number(number), new("s", "s"), period.LastDay);

    private static Target Read(string plan) => Target.Read(IndicatorCatalogue.GrainOutput, plan, Language.Vietnamese).Value;

    private static StatedNumber Number(string text) => StatedNumber.Read(text, Language.Vietnamese).Value;
}
