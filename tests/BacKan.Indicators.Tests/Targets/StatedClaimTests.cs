using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Tests.Targets;

public class StatedClaimTests
{
    public static TheoryData<ClaimForm> Forms => [ClaimForm.PercentOf, ClaimForm.PercentMore, ClaimForm.PercentLess, ClaimForm.Times];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_rounded_claim_is_consistent_a_cut_one_at_worst_by_truncation_and_two_units_off_is_neither(ClaimForm form) => Seeds.ForAll(1000, random =>
    {
        decimal actual = random.Next(1, 1_000_000) / 100m, reference = random.Next(1, 1_000_000) / 100m;
        int decimals = random.Next(0, 4);
        Fraction ratio = (Fraction)actual / reference;
        Fraction exact = form switch
        {
            ClaimForm.PercentOf => ratio * 100m,
            ClaimForm.PercentMore => (ratio * 100m) - 100m,
            ClaimForm.PercentLess => 100m - (ratio * 100m),
            _ => ratio,
        };
        ClaimVerdict Check(decimal stated) => new StatedClaim(form, new(stated, decimals)) { Actual = new(actual), Reference = new(reference) }.Examine().Check.Verdict;
        decimal unit = new(1, 0, 0, isNegative: false, (byte)decimals), rounded = Rounding.HalfAwayFromZero.Round(exact, decimals), cut = Rounding.Truncation.Round(exact, decimals);
        Check(rounded).Should().Be(ClaimVerdict.Consistent);
        Check(cut).Should().BeOneOf(ClaimVerdict.Consistent, ClaimVerdict.ConsistentIfTruncated);
        Check(rounded + (2m * unit)).Should().Be(ClaimVerdict.Inconsistent);
        Check(rounded - (2m * unit)).Should().Be(ClaimVerdict.Inconsistent);
    });

    [Theory]
    [MemberData(nameof(Forms))]
    public void Any_two_numbers_give_an_interval_that_holds_the_third(ClaimForm form) => Seeds.ForAll(1000, random =>
    {
        decimal actual = random.Next(1, 100_000) / 10m, reference = random.Next(1, 100_000) / 10m;
        ValueRange? exact = new StatedClaim(form, stated: null) { Actual = new(actual), Reference = new(reference) }.Examine().Readings[0].IfRounded;
        exact!.IsPoint.Should().BeTrue();
        var stated = new StatedNumber(Rounding.HalfAwayFromZero.Round(exact.Low!.Value, 2), 2);
        new StatedClaim(form, stated) { Reference = new(reference) }.Examine().Readings[0].IfRounded!.Contains(actual).Should().BeTrue();
        if (new StatedClaim(form, stated) { Actual = new(actual) }.Examine().Readings[0].IfRounded is { } implied)
            implied.Contains(reference).Should().BeTrue();
        var cut = new StatedNumber(Rounding.Truncation.Round(exact.Low.Value, 2), 2);
        new StatedClaim(form, cut) { Reference = new(reference) }.Examine().Readings[0].IfTruncated!.Contains(actual).Should().BeTrue();
    });

    [Theory]
    [InlineData("1.5", ClaimVerdict.Ambiguous)] // 31,8/21,1 = 1,507: times, not times more
    [InlineData("0.5", ClaimVerdict.Ambiguous)]
    [InlineData("2.5", ClaimVerdict.Inconsistent)]
    public void Times_more_has_two_readings(string stated, ClaimVerdict expected)
    {
        ClaimExamination examined = new StatedClaim(ClaimForm.TimesMore, StatedNumber.Parse(stated, null)) { Actual = new(31.8m), Reference = new(21.1m) }.Examine();
        examined.Check.Verdict.Should().Be(expected);
        examined.Readings.Should().HaveCount(2);
        examined.Readings.Count(r => r.Verdict is ClaimVerdict.Consistent or ClaimVerdict.ConsistentIfTruncated).Should().Be(expected == ClaimVerdict.Ambiguous ? 1 : 0);
    }

    [Fact]
    public void Times_more_without_its_base_implies_one_for_each_reading()
    {
        ClaimExamination examined = new StatedClaim(ClaimForm.TimesMore, new(1.5m)) { Actual = new(31.8m) }.Examine();
        examined.Check.Verdict.Should().Be(ClaimVerdict.Ambiguous);
        examined.Readings[0].IfTruncated!.Contains(21.1m).Should().BeTrue();
        examined.Readings[1].IfRounded!.Contains(12.72m).Should().BeTrue();
    }

    [Fact]
    public void An_operand_with_a_word_is_its_interval_and_one_without_is_exact()
    {
        StatedClaim Claim(string actual, string reference, string stated) => new(ClaimForm.PercentOf, StatedNumber.Parse(stated, null)) { Actual = StatedNumber.Parse(actual, null), Reference = StatedNumber.Parse(reference, null) };
        Claim(">500", "500", "100.01").Examine().Check.Verdict.Should().Be(ClaimVerdict.Consistent);
        Claim("500", "500", "100.01").Examine().Check.Verdict.Should().Be(ClaimVerdict.Inconsistent);
        Claim("125", "120", ">104").Examine().Check.Verdict.Should().Be(ClaimVerdict.Consistent);
        Claim("125", "120", "104").Examine().Check.Verdict.Should().Be(ClaimVerdict.Consistent);
        Claim("~4785", "4350", "111").Examine().Check.Verdict.Should().Be(ClaimVerdict.Ambiguous);
    }

    [Fact]
    public void A_gap_of_rates_may_be_points_or_relative_and_points_of_an_amount_are_misworded()
    {
        ClaimExamination rates = new StatedClaim(ClaimForm.PercentMore, new(0.36m)) { Actual = new(7.36m), OfRates = true }.Examine();
        rates.Readings.Select(r => r.IfRounded!.ToString()).Should().Equal("(6.995, 7.005]", new StatedClaim(ClaimForm.PercentMore, new(0.36m)) { Actual = new(7.36m) }.Examine().Readings[0].IfRounded!.ToString());
        new StatedClaim(ClaimForm.PointsLess, new(0.67m)) { Actual = new(2.43m), Reference = new(3.10m), OfRates = true }.Examine().Check.Verdict.Should().Be(ClaimVerdict.Consistent);
        ClaimExamination amount = new StatedClaim(ClaimForm.PointsMore, new(11.1m)) { Actual = new(4.67m) }.Examine();
        amount.IsMisworded.Should().BeTrue();
        amount.Check.Reason.Vi.Should().Contain("không dùng cho số tuyệt đối");
    }

    [Fact]
    public void The_reason_has_its_numbers_in_both_languages()
    {
        ClaimExamination examined = new StatedClaim(ClaimForm.PercentMore, new(4.16m)) { Actual = new(285_920) }.Examine();
        examined.Check.Reason.In(Language.Vietnamese).Should().Be("Nêu tăng 4,16%; thực hiện 285.920: số còn lại trong (274.487,5918; 274.513,9456].");
        examined.Check.Reason.In(Language.English).Should().Be("Stated 4.16% more; actual 285,920: the missing number lies in (274,487.5918; 274,513.9456].");
    }

    [Fact]
    public void Nothing_is_said_of_nothing()
    {
        new StatedClaim(ClaimForm.PercentOf, stated: null).Examine().Check.Verdict.Should().Be(ClaimVerdict.CannotBeChecked);
        new StatedClaim(ClaimForm.PercentOf, stated: null) { Actual = new(5), Reference = new(0) }.Examine().Readings[0].IfRounded.Should().BeNull();
        Action undefined = () => _ = new StatedClaim(default, null);
        undefined.Should().Throw<ArgumentOutOfRangeException>();
    }
}
