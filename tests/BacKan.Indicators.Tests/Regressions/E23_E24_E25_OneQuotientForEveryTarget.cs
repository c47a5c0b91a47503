using BacKan.Indicators.Figures;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Tests.Regressions;

/// <summary>Less bad debt scored lower (E23), no accident scored nothing (E24), and everything under a hundred was a hundred (E25).</summary>
public class E23_E24_E25_OneQuotientForEveryTarget
{
    private static readonly Indicator BadDebt = new("bad_debt", new("Tỷ lệ nợ xấu", "Bad-debt ratio"), MeasureUnits.Percent, Tendency.Lower, AggregationRule.RatioOfSums, AggregationRule.Last);

    [Fact]
    public void Less_bad_debt_is_never_a_lower_score()
    {
        Attainment less = Of("2"), more = Of("4");
        less.Percent!.Value.Should().BeGreaterThan(more.Percent!.Value);
        (less.Status, more.Status).Should().Be((AttainmentStatus.Exceeded, AttainmentStatus.NotAttained));
        new TargetValidator().Validate(Target.AtLeast(BadDebt, Quantity.Percent(3m))).Errors.Should().ContainSingle().Which.ErrorCode.Should().Be(ErrorCodes.TargetSense);
    }

    [Fact]
    public void Zero_is_a_number_and_not_a_missing_one()
    {
        Of("0").Status.Should().Be(AttainmentStatus.Exceeded);
        new AttainmentCalculator().Measure(Target.AtMost(BadDebt, Quantity.Percent(3m)), actual: null).Status.Should().Be(AttainmentStatus.Unknown);
    }

    [Fact]
    public void A_percent_is_never_capped_on_either_side()
    {
        static decimal Percent(decimal actual) => new AttainmentCalculator().MeasureNumber(Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(100)), new(new(actual), MeasureUnits.Tonne)).Percent!.Value.Value;
        (Percent(50), Percent(350)).Should().Be((50m, 350m));
    }

    private static Attainment Of(string rate) => new AttainmentCalculator().MeasureNumber(Target.AtMost(BadDebt, Quantity.Percent(3m)), new(StatedNumber.Parse(rate, null), MeasureUnits.Percent));
}
