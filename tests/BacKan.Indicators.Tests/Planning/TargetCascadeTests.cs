using BacKan.Indicators.Figures;
using BacKan.Indicators.Planning;

namespace BacKan.Indicators.Tests.Planning;

public class TargetCascadeTests
{
    private static readonly Indicator Reduced = new("poor_reduced", new("Số hộ nghèo giảm", "Poor households fewer"), MeasureUnits.Household, Tendency.Higher, AggregationRule.Sum, AggregationRule.Sum);

    [Theory]
    [InlineData(100, 0, nameof(AllocationOutcome.Equal), true, true, true)]
    [InlineData(101, 0, nameof(AllocationOutcome.Over), false, true, false)]
    [InlineData(99, 0, nameof(AllocationOutcome.Short), false, false, true)]
    [InlineData(99, 1, nameof(AllocationOutcome.Equal), true, true, true)]
    [InlineData(99, 2, nameof(AllocationOutcome.Over), false, true, false)]
    public void Parts_and_reserve_against_the_whole(int assigned, int reserve, string expected, bool exactly, bool atLeast, bool atMost)
    {
        var cascade = new TargetCascade(Reduced, Whole(100), new CascadePart("A", assigned - 40), new CascadePart("B", 40)) { Reserve = reserve };
        foreach ((AllocationPolicy policy, bool allowed) in new[] { (AllocationPolicy.Exactly, exactly), (AllocationPolicy.AtLeast, atLeast), (AllocationPolicy.AtMost, atMost) })
        {
            CascadeCheck check = cascade.Check(policy);
            check.Outcome.ToString().Should().Be(expected);
            check.Check.Verdict.Should().Be(allowed ? ClaimVerdict.Consistent : ClaimVerdict.Inconsistent);
            check.LowDifference.Should().Be(new Quantity(assigned + reserve - 100, MeasureUnits.Household));
        }
    }

    [Fact]
    public void Ranges_are_added_end_by_end()
    {
        var cascade = new TargetCascade(Reduced, Range(5374, 6013), new CascadePart("A", Range(5000, 5500)), new CascadePart("B", Range(347, 513)));
        CascadeCheck check = cascade.Check(AllocationPolicy.Exactly);
        (check.Outcome, check.LowDifference!.Value, check.HighDifference!.Value).Should().Be((AllocationOutcome.Short, -27m, 0m));
        check.Check.Reason.Vi.Should().Be("Số hộ nghèo giảm: tổng các đơn vị 5.347–6.013 hộ, chỉ tiêu chung 5.374–6.013: mức thấp thiếu 27 hộ.");
        check.Check.Reason.En.Should().Be("Poor households fewer: the units make 5,347–6,013 households, the whole 5,374–6,013: low end short by 27 households.");
        new TargetCascade(Reduced, Range(10, 20), new CascadePart("A", Range(9, 21))).Check(AllocationPolicy.AtLeast).Outcome.Should().Be(AllocationOutcome.Crossed);
    }

    [Theory]
    [InlineData("3.35", nameof(AllocationOutcome.Equal))] // the mean is 3,345 and rounds up
    [InlineData("3.34", nameof(AllocationOutcome.Over))]
    [InlineData("3.36", nameof(AllocationOutcome.Short))]
    [InlineData("3.3", nameof(AllocationOutcome.Equal))]
    public void Rates_are_averaged_by_their_weights_never_added(string whole, string expected)
    {
        StatedNumber rate = StatedNumber.Parse(whole, null);
        var cascade = new TargetCascade(IndicatorCatalogue.PoorRate, new(rate, rate), new CascadePart("A", 3.00m, weight: 310), new CascadePart("B", 3.50m, weight: 690));
        CascadeCheck check = cascade.Check(AllocationPolicy.Exactly);
        check.Together.Should().Be(ValueRange.Point(3.345m));
        check.Outcome.ToString().Should().Be(expected);
        check.LowDifference!.Unit.Should().Be(MeasureUnits.PercentagePoint);
    }

    [Fact]
    public void A_missing_part_or_weight_leaves_it_unchecked_and_counted()
    {
        new TargetCascade(Reduced, Whole(100), new CascadePart("A", 60), new CascadePart("B", amount: null)).Check(AllocationPolicy.Exactly)
            .Should().Match<CascadeCheck>(c => c.Outcome == AllocationOutcome.Incomplete && c.Known == 1 && c.Parts == 2 && c.Check.Verdict == ClaimVerdict.CannotBeChecked && c.Together == null);
        new TargetCascade(IndicatorCatalogue.PoorRate, Whole(3), new CascadePart("A", 3m, weight: 310), new CascadePart("B", 3m)).Check(AllocationPolicy.Exactly).Known.Should().Be(1);
    }

    [Fact]
    public void What_cannot_be_a_cascade_is_refused()
    {
        FluentActions.Invoking(() => new TargetCascade(Reduced, Whole(1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TargetCascade(Reduced, Whole(1), new CascadePart("A", 1), new CascadePart("A", 1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TargetCascade(IndicatorCatalogue.CityStatus, Whole(1), new CascadePart("A", 1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TargetCascade(Reduced, new(new(1m), new(1m), MeasureUnits.Hectare), new CascadePart("A", 1))).Should().Throw<MeasureUnitMismatchException>();
        FluentActions.Invoking(() => new CascadePart("A", 1, weight: 0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_part_in_another_unit_of_the_family_is_added_all_the_same() =>
        new TargetCascade(IndicatorCatalogue.GrainOutput, Whole(4785), new CascadePart("A", new StatedRange(new(4_000_000m), new(4_000_000m), MeasureUnits.Kilogram)), new CascadePart("B", 785))
            .Check(AllocationPolicy.Exactly).Outcome.Should().Be(AllocationOutcome.Equal);

    [Fact]
    public void A_control_total_is_kept_exactly_and_no_unit_gets_more_than_it_had() => Seeds.ForAll(1000, random =>
    {
        int decimals = random.Next(0, 4);
        decimal unit = new(1, 0, 0, isNegative: false, (byte)decimals);
        decimal[] amounts = [.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => random.Next(0, 10_000) * unit)];
        decimal total = random.Next(0, 150_000) * unit;
        (decimal Given, decimal Kept)[] fit = [.. amounts.Zip(TargetCascade.FitToTotal(amounts, total, decimals))];
        fit.Sum(a => a.Kept).Should().Be(Math.Min(total, amounts.Sum()));
        fit.Should().HaveSameCount(amounts).And.OnlyContain(a => a.Kept >= 0m && a.Kept <= a.Given);
        if (amounts.Sum() > total)
            fit.Should().OnlyContain(a => Math.Abs(a.Kept - (a.Given * total / amounts.Sum())) < unit);
        else
            fit.Should().OnlyContain(a => a.Kept == a.Given);
    });

    [Fact]
    public void A_control_total_refuses_what_it_cannot_keep()
    {
        TargetCascade.FitToTotal([60m, 40m], 50m, 0).Should().Equal(30m, 20m);
        TargetCascade.FitToTotal([60m, 40m], 101m, 0).Should().Equal(60m, 40m);
        FluentActions.Invoking(() => TargetCascade.FitToTotal([], 1m, 0)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => TargetCascade.FitToTotal([1.5m], 1m, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => TargetCascade.FitToTotal([-1m], 1m, 0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static StatedRange Whole(decimal number) => new(new(number), new(number));

    private static StatedRange Range(decimal low, decimal high) => new(new(low), new(high));
}
