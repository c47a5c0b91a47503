using BacKan.Indicators.Figures;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Tests.Planning;

/// <summary>A plan handed down to units, every target at once: the sense decides what more means.</summary>
public class HandDownTests
{
    private static readonly Indicator Accidents = new("accidents", new("Số vụ tai nạn", "Accidents"), MeasureUnits.Incident, Tendency.Lower, AggregationRule.Sum, AggregationRule.Sum);
    private static readonly AdministrativeUnit One = BacKanUnits.DucXuanWard, Two = BacKanUnits.Town;
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2014);

    [Theory]
    [InlineData(60, 40, nameof(AllocationOutcome.Equal), true, true)]
    [InlineData(60, 45, nameof(AllocationOutcome.Over), true, false)] // more grain is safe
    [InlineData(60, 35, nameof(AllocationOutcome.Short), false, true)]
    public void A_floor_may_be_handed_down_as_more(int one, int two, string outcome, bool atLeast, bool atMost) =>
        Check(Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(100)), v => Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(v)), one, two)
            .Should().Be((outcome, string.Equals(outcome, nameof(AllocationOutcome.Equal), StringComparison.Ordinal), atLeast, atMost));

    [Theory]
    [InlineData(60, 40, nameof(AllocationOutcome.Equal), true, true)]
    [InlineData(60, 50, nameof(AllocationOutcome.Over), false, false)] // 110 accidents are not safe for 100
    [InlineData(60, 30, nameof(AllocationOutcome.Short), true, true)]
    public void A_ceiling_may_not(int one, int two, string outcome, bool atLeast, bool atMost) =>
        Check(Target.AtMost(Accidents, new(100, MeasureUnits.Incident)), v => Target.AtMost(Accidents, new(v, MeasureUnits.Incident)), one, two)
            .Should().Be((outcome, string.Equals(outcome, nameof(AllocationOutcome.Equal), StringComparison.Ordinal), atLeast, atMost));

    [Fact]
    public void A_poverty_ceiling_of_2_85_handed_down_as_3_15_is_not_safe()
    {
        DevelopmentPlan whole = Plan(Two, Target.AtMost(IndicatorCatalogue.PoorRate, Quantity.Percent(2.85m)));
        DevelopmentPlan[] units = [Plan(One, Target.AtMost(IndicatorCatalogue.PoorRate, Quantity.Percent(3.0m))), Plan(Two, Target.AtMost(IndicatorCatalogue.PoorRate, Quantity.Percent(3.3m)))];
        CascadeCheck check = whole.HandDown(AllocationPolicy.AtLeast, units, (_, _) => 500m).Single();
        (check.Outcome, check.Check.Verdict, check.Together).Should().Be((AllocationOutcome.Over, ClaimVerdict.Inconsistent, ValueRange.Point(3.15m)));
        whole.HandDown(AllocationPolicy.AtLeast, units).Single().Outcome.Should().Be(AllocationOutcome.Incomplete, "a mean of rates needs weights");
    }

    [Fact]
    public void Every_target_is_answered_also_one_that_does_not_add_up_or_that_a_unit_does_not_have()
    {
        DevelopmentPlan whole = Plan(
            Two, Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(100)), Target.DoneBy(IndicatorCatalogue.CityStatus, new(2014, 12, 31)),
            Target.Between(IndicatorCatalogue.PlantedForestArea, Quantity.Hectares(10), Quantity.Hectares(12)), Target.ReducedBy(Accidents, new(50, MeasureUnits.Incident), new(10, MeasureUnits.Incident)));
        IReadOnlyList<CascadeCheck> checks = whole.HandDown(AllocationPolicy.Exactly,
        [
            Plan(One, Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(60)), Target.Between(IndicatorCatalogue.PlantedForestArea, Quantity.Hectares(4), Quantity.Hectares(5)), Target.ReducedBy(Accidents, new(20, MeasureUnits.Incident), new(6, MeasureUnits.Incident))),
            Plan(Two, Target.Between(IndicatorCatalogue.PlantedForestArea, Quantity.Hectares(6), Quantity.Hectares(7)), Target.ReducedBy(Accidents, new(30, MeasureUnits.Incident), new(4, MeasureUnits.Incident))),
        ]);
        checks.Select(c => c.Target).Should().Equal(whole.Targets);
        checks.Select(c => c.Outcome).Should().Equal(AllocationOutcome.Incomplete, AllocationOutcome.Incomplete, AllocationOutcome.Equal, AllocationOutcome.Equal);
        checks[0].Check.Reason.Vi.Should().Contain("biết 1/2 đơn vị");
        checks[1].Check.Reason.Vi.Should().Contain("không cộng theo đơn vị");
        FluentActions.Invoking(() => whole.HandDown(AllocationPolicy.Exactly, [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => whole.HandDown(AllocationPolicy.Exactly, [whole, whole])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_range_takes_its_better_side_from_the_indicator_unless_told()
    {
        ((NumericTarget)Target.Between(IndicatorCatalogue.PoorRate, Quantity.Percent(2.8m), Quantity.Percent(3.1m))).Better.Should().Be(Tendency.Lower);
        ((NumericTarget)Target.Between(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(1), Quantity.Tonnes(2))).Better.Should().Be(Tendency.Higher);
        ((NumericTarget)Target.Between(IndicatorCatalogue.PoorRate, Quantity.Percent(2.8m), Quantity.Percent(3.1m), Tendency.Neutral)).Better.Should().Be(Tendency.Neutral);
    }

    private static (string, bool, bool, bool) Check(Target whole, Func<int, Target> part, int one, int two)
    {
        bool Allowed(AllocationPolicy policy) => Plan(Two, whole).HandDown(policy, [Plan(One, part(one)), Plan(Two, part(two))]).Single().Check.Verdict == ClaimVerdict.Consistent;
        return (Plan(Two, whole).HandDown(AllocationPolicy.Exactly, [Plan(One, part(one)), Plan(Two, part(two))]).Single().Outcome.ToString(),
            Allowed(AllocationPolicy.Exactly), Allowed(AllocationPolicy.AtLeast), Allowed(AllocationPolicy.AtMost));
    }

    private static DevelopmentPlan Plan(AdministrativeUnit place, params Target[] targets) => new() { Place = place, Period = Year, Targets = targets };
}
