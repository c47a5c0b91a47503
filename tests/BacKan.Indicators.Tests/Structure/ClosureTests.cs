using BacKan.Indicators.Judging;
using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Tests.Structure;

public class ClosureTests
{
    private static readonly StructureExaminer Examiner = new();

    [Fact]
    public void Ha_Giang_is_accepted_as_rounding_and_reported_as_such()
    {
        StructureExamination examined = Examiner.Examine(Kit.Shares("30.9", "22.5", "46.7"));
        (examined.Closure, examined.Check.Verdict, examined.Check.Severity).Should().Be((StructureClosure.WithinRounding, ClaimVerdict.Consistent, CheckSeverity.Info));
        examined.Check.Reason.Vi.Should().Be("Tổng cơ cấu là 100,1%, thừa 0,1 điểm %; làm tròn chỉ cho phép lệch 0,15: chấp nhận được.");
    }

    [Fact]
    public void A_share_moved_up_by_two_tenths_is_caught()
    {
        StructureExamination examined = Examiner.Examine(Kit.Shares("31.1", "22.5", "46.7"));
        (examined.Closure, examined.Check.Verdict, examined.Check.Severity, examined.Check.Code).Should().Be((StructureClosure.Broken, ClaimVerdict.Inconsistent, CheckSeverity.Error, "BK3001"));
    }

    [Fact]
    public void A_share_moved_down_by_two_tenths_cannot_be_told_from_rounding() =>
        Examiner.Examine(Kit.Shares("30.7", "22.5", "46.7")).Closure.Should().Be(StructureClosure.WithinRounding, "99.9 is as near to 100 as the true 100.1 was");

    [Theory]
    [InlineData("49.4", "50.5", "0", "WithinRounding")] // 0.1 of 0.05 + 0.05 + 0.5
    [InlineData("49.4", "50", "0.0", "WithinRounding")] // 0.6 of 0.05 + 0.5 + 0.05
    [InlineData("49.3", "50", "0.0", "Broken")]         // 0.7 of the same
    [InlineData("49.40", "50.50", "0.00", "Broken")]    // 0.1 of 0.015
    public void Each_share_has_its_own_half_unit(string a, string b, string c, string expected) =>
        Examiner.Examine(Kit.Shares(a, b, c)).Closure.ToString().Should().Be(expected);

    [Fact]
    public void Shares_rounded_alone_are_always_within_rounding() => Seeds.ForAll(1000, random =>
    {
        Fraction[] values = Kit.Some(random, random.Next(2, 12), zeros: true);
        EconomicStructure exact = Kit.Values(values);
        string[] printed = [.. exact.Shares.Select(s => new StatedNumber(s.Exact.Round(Rounding.HalfAwayFromZero, random.Next(4))).ToString())];
        Examiner.Examine(Kit.Shares(printed)).Closure.Should().BeOneOf(StructureClosure.Exact, StructureClosure.WithinRounding);
        Examiner.Compare(Kit.Shares(printed), exact).Should().OnlyContain(c => c.Verdict == ClaimVerdict.Consistent);
    });

    [Theory]
    [InlineData(">53", "39", "8", "WithinRounding")]
    [InlineData(">62", "39", "8", "Broken")]
    [InlineData(">60", ">39", ">1", "Broken")]  // the printed numbers make 100, their words do not
    [InlineData("<60", "45", "0", "WithinRounding")]
    [InlineData("~50", "39", "8", "Vague")]
    [InlineData("~53", "39", "8", "WithinRounding")]
    public void A_share_means_what_its_word_says(string a, string b, string c, string expected) =>
        Examiner.Examine(Kit.Shares(a, b, c)).Closure.ToString().Should().Be(expected);

    [Fact]
    public void A_missing_sector_lets_nothing_be_said()
    {
        SectorScheme scheme = Kit.Scheme(3);
        StructureExamination examined = Examiner.Examine(new(scheme, Kit.Year, [new(scheme.Sectors[0], new StatedNumber(60m)), new(scheme.Sectors[1], new StatedNumber(40m))]));
        (examined.Closure, examined.Check.Code, examined.Check.Severity).Should().Be((StructureClosure.Incomplete, "BK3003", CheckSeverity.Warning));
        FluentActions.Invoking(() => examined.Structure.Close(ClosurePolicy.LargestRemainder, 0)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Dien_Bien_is_closed_by_largest_remainder_and_says_who_took_what()
    {
        EconomicStructure closed = Kit.Values("2171588.31", "2271463.30", "7327004.06", "572404.75").Close(ClosurePolicy.LargestRemainder, 2);
        closed.Shares.Select(s => s.Stated.ToString()).Should().Equal("17.60", "18.40", "59.36", "4.64");
        closed.Shares.Select(s => s.Value.Value - s.Absorbed!.Value.Value).Should().Equal(17.59m, 18.40m, 59.36m, 4.64m);
        closed.Shares.Where(s => s.Absorbed!.Value.Value != 0m).Select(s => (s.Sector.Code, s.Absorbed!.Value.Value)).Should().Equal(("a", 0.01m));
        Kit.Shares("50", "50").Shares.Should().OnlyContain(s => s.Absorbed == null, "nobody closed them");
        Examiner.Examine(closed).Closure.Should().Be(StructureClosure.Exact);
    }

    [Fact]
    public void Closed_shares_sum_to_exactly_a_hundred() => Seeds.ForAll(1000, random =>
    {
        EconomicStructure structure = Kit.Values(Kit.Some(random, random.Next(2, 12), zeros: true));
        foreach (ClosurePolicy policy in Enum.GetValues<ClosurePolicy>())
        {
            int decimals = random.Next(5);
            EconomicStructure closed = structure.Close(policy, decimals);
            closed.Shares.Sum(s => s.Value.Value).Should().Be(100m);
            closed.Shares.Zip(structure.Shares).Should().OnlyContain(p => p.First.Value.Value - p.First.Absorbed!.Value.Value == p.Second.Exact.Round(Rounding.HalfAwayFromZero, decimals));
            closed.Shares.Count(s => s.Absorbed!.Value.Value != 0m).Should().BeLessThanOrEqualTo(policy == ClosurePolicy.ResidualToLargest ? 1 : structure.Shares.Count);
        }
    });

    [Fact]
    public void Printed_shares_close_where_rounding_explains_the_rest()
    {
        EconomicStructure closed = Kit.Shares("30.9", "22.5", "46.7").Close(ClosurePolicy.ResidualToLargest, 1);
        closed.Shares.Select(s => s.Stated.ToString()).Should().Equal("30.9", "22.5", "46.6");
        closed.Shares[2].Absorbed!.Value.Value.Should().Be(-0.1m);
    }

    [Fact]
    public void A_faked_hundred_is_refused()
    {
        FluentActions.Invoking(() => Kit.Shares("31.1", "22.5", "46.7").Close(ClosurePolicy.LargestRemainder, 1))
            .Should().Throw<InvalidOperationException>().WithMessage("*100.3%*would be faked*");
        FluentActions.Invoking(() => Kit.Shares("30.9", "22.5", "46.7").Close(ClosurePolicy.LargestRemainder, 2))
            .Should().Throw<InvalidOperationException>().WithMessage("*at most 1 decimals, so 2 would be invented*");
        FluentActions.Invoking(() => Kit.Shares("~50", "39", "8").Close(ClosurePolicy.LargestRemainder, 0)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Kit.Values(1m, 1m).Close((ClosurePolicy)9, 1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("100.00", true)]   // 99.99 by rounding
    [InlineData("99.99", true)]
    [InlineData("100", true)]
    [InlineData("100.03", false)]
    [InlineData("99.95", false)]
    public void A_printed_total_is_what_its_shares_make(string total, bool agrees)
    {
        EconomicStructure structure = Kit.Shares("17.59", "18.40", "59.36", "4.64").WithTotal(StatedNumber.Parse(total, null));
        ClaimCheck check = Examiner.Examine(structure).FurtherChecks.Should().ContainSingle().Subject;
        (check.Code, check.Verdict).Should().Be(("BK3006", agrees ? ClaimVerdict.Consistent : ClaimVerdict.Inconsistent));
    }

    [Fact]
    public void A_printed_hundred_over_shares_that_do_not_make_it_is_refused()
    {
        EconomicStructure structure = Kit.Shares("60.00", "45.00").WithTotal(new(100.00m));
        Examiner.Examine(structure).FurtherChecks.Single().Verdict.Should().Be(ClaimVerdict.Inconsistent);
    }
}
