using BacKan.Indicators.Localization;
using BacKan.Indicators.Structure;
using FluentValidation;
using FluentValidation.Results;

namespace BacKan.Indicators.Tests.Structure;

public class PlannedStructureTests
{
    [Fact]
    public void The_province_plan_to_2020_can_sum_to_a_hundred()
    {
        PlannedStructure plan = Plan("34-35%", "16.4", "46.8", "2");
        plan.Sum.ToString().Should().Be("[99.2, 100.2]");
        plan.SumWithinRounding.ToString().Should().Be("[98.1, 101.3]");
        plan.Check().Verdict.Should().Be(ClaimVerdict.Consistent);
        plan.Check().Reason.Vi.Should().Be("Các tỷ trọng cộng lại từ 99,2 đến 100,2%: có thể bằng 100.");
        Services.Get<IValidator<PlannedStructure>>().Validate(plan).IsValid.Should().BeTrue();
    }

    [Theory]
    [InlineData("34.0-35.0%", "16.4", "48.75", "2.00", ClaimVerdict.Inconsistent)] // from 101.15; rounding takes 0.11 off
    [InlineData("34.0-35.0%", "16.4", "47.70", "2.00", ClaimVerdict.Consistent)]   // from 100.10
    [InlineData("34.0-35.0%", "16.4", "47.71", "2.00", ClaimVerdict.Consistent)]   // from 100.11, exactly what rounding takes off
    [InlineData("34.0-35.0%", "16.4", "47.72", "2.00", ClaimVerdict.Inconsistent)]
    [InlineData("34.0-35.0%", "16.4", "46.49", "2.00", ClaimVerdict.Consistent)]   // up to 99.89
    [InlineData("34.0-35.0%", "16.4", "46.48", "2.00", ClaimVerdict.Inconsistent)]
    public void Ranges_reach_a_hundred_or_not(string a, string b, string c, string d, ClaimVerdict verdict)
    {
        PlannedStructure plan = Plan(a, b, c, d);
        plan.Check().Verdict.Should().Be(verdict);
        ValidationResult doubts = new PlannedStructureValidator().Validate(plan);
        doubts.Errors.Select(e => e.ErrorCode).Should().Equal(verdict == ClaimVerdict.Consistent ? [] : ["BK3008"]);
    }

    [Fact]
    public void A_missing_sector_is_a_warning()
    {
        SectorScheme scheme = Kit.Scheme(3);
        var plan = new PlannedStructure(scheme, Kit.Year, Kit.Each(scheme, One("100")));
        ValidationFailure doubt = new PlannedStructureValidator().Validate(plan).Errors.Should().ContainSingle().Subject;
        (doubt.ErrorCode, doubt.Severity).Should().Be(("BK3003", Severity.Warning));
        FluentActions.Invoking(() => new PlannedStructure(scheme, Kit.Year, Kit.Each<StatedRange>(scheme))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_range_lies_between_0_and_100()
    {
        FluentActions.Invoking(() => Plan("-1", "50")).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*a must lie between 0 and 100*");
        FluentActions.Invoking(() => Plan("99-101%", "0")).Should().Throw<ArgumentOutOfRangeException>();
        Plan("0", "100").Shares.Values.Should().OnlyContain(r => r.AsOperand.IsPoint);
    }

    private static PlannedStructure Plan(params string[] shares) => new(Kit.Scheme(shares.Length), ReportingPeriod.Year(2020), Kit.Each(Kit.Scheme(shares.Length), [.. shares.Select(One)]));

    private static StatedRange One(string share) =>
        share.EndsWith('%') ? StatedRange.Read(share, Language.English).Value : new(StatedNumber.Parse(share, null), StatedNumber.Parse(share, null));
}
