using BacKan.Indicators.Localization;
using BacKan.Indicators.Structure;
using FluentValidation;
using FluentValidation.Results;

namespace BacKan.Indicators.Tests.Structure;

public class RangeStructureTests
{
    [Fact]
    public void The_province_plan_to_2020_can_sum_to_a_hundred()
    {
        RangeStructure plan = Plan("34-35%", "16.4", "46.8", "2");
        plan.Sum.ToString().Should().Be("[99.2, 100.2]");
        plan.SumWithinRounding.ToString().Should().Be("[98.1, 101.3]");
        plan.Check().Verdict.Should().Be(ClaimVerdict.Consistent);
        plan.Check().Reason.Vi.Should().Be("Các tỷ trọng cộng lại từ 99,2 đến 100,2%: có thể bằng 100.");
        Services.Get<IValidator<RangeStructure>>().Validate(plan).IsValid.Should().BeTrue();
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
        RangeStructure plan = Plan(a, b, c, d);
        plan.Check().Verdict.Should().Be(verdict);
        ValidationResult doubts = new RangeStructureValidator().Validate(plan);
        doubts.Errors.Select(e => e.ErrorCode).Should().Equal(verdict == ClaimVerdict.Consistent ? [] : ["BK3008"]);
    }

    [Fact]
    public void A_missing_sector_is_a_warning()
    {
        SectorScheme scheme = Kit.Scheme(3);
        var plan = new RangeStructure(scheme, Kit.Year, [new(scheme.Sectors[0], new StatedNumber(100m))]);
        ValidationFailure doubt = new RangeStructureValidator().Validate(plan).Errors.Should().ContainSingle().Subject;
        (doubt.ErrorCode, doubt.Severity).Should().Be(("BK3003", Severity.Warning));
        FluentActions.Invoking(() => new RangeStructure(scheme, Kit.Year, [])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_range_lies_between_0_and_100()
    {
        Sector a = Kit.Scheme(3).Sectors[0];
        FluentActions.Invoking(() => new SectorRange(a, new StatedNumber(-1m))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new SectorRange(a, new StatedRange(new(99m), new(101m)))).Should().Throw<ArgumentOutOfRangeException>();
        new SectorRange(a, new StatedNumber(0m)).Range.AsOperand.IsPoint.Should().BeTrue();
    }

    private static RangeStructure Plan(params string[] shares) => new(Kit.Scheme(shares.Length), ReportingPeriod.Year(2020), [.. shares.Select((s, i) =>
        s.EndsWith('%') ? new SectorRange(Kit.Scheme(shares.Length).Sectors[i], StatedRange.Read(s, Language.English).Value)
            : new SectorRange(Kit.Scheme(shares.Length).Sectors[i], StatedNumber.Parse(s, null)))]);
}
