using BacKan.Indicators.Figures;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Tests.Regressions;

/// <summary>E13: 8.21% against 8.00% was reported as "102.6%" instead of +0.21 points.</summary>
public class E13_RatesAreComparedInPoints
{
    [Fact]
    public void A_difference_of_rates_is_in_points()
    {
        (new Percentage(8.21m) - new Percentage(8m)).Should().Be(new PercentagePoints(0.21m));
        (Quantity.Percent(8.21m) - Quantity.Percent(8m)).Should().Be(new Quantity(0.21m, MeasureUnits.PercentagePoint));
        (new Quantity(82.1m, MeasureUnits.PerMille) - Quantity.Percent(8m)).Should().Be(new Quantity(0.21m, MeasureUnits.PercentagePoint));
        (new Quantity(2m, MeasureUnits.Times) - Quantity.Percent(150m)).Should().Be(new Quantity(50m, MeasureUnits.PercentagePoint));
    }

    [Fact]
    public void A_ratio_of_rates_has_to_be_asked_for_by_name()
    {
        Action ratio = () => Quantity.Percent(8.21m).RatioTo(Quantity.Percent(8m));
        ratio.Should().Throw<RateArithmeticException>().WithMessage("*percentage points*RatioOfRatesTo*");
        Quantity.Percent(8.21m).RatioOfRatesTo(Quantity.Percent(8m)).Should().Be((Fraction)1.02625m);
        Percentage.RatioOfRates(new(8.21m), new(8m)).Should().Be((Fraction)1.02625m);
        typeof(Percentage).GetMethod("op_Division").Should().BeNull();
    }

    [Fact]
    public void Points_are_not_percent()
    {
        Action mix = () => _ = Quantity.Percent(1m) + new Quantity(1m, MeasureUnits.PercentagePoint);
        mix.Should().Throw<MeasureUnitMismatchException>();
        typeof(Percentage).GetMethods().Concat(typeof(PercentagePoints).GetMethods()).Should().NotContain(m => m.Name == "op_Implicit");
    }

    [Fact]
    public void The_gap_of_a_rate_to_its_target_is_in_points()
    {
        var figure = new Figure(IndicatorCatalogue.PoorRate, BacKanUnits.Town, ReportingPeriod.Year(2014), new(2.43m), new("s", "s"), new(2015, 1, 22));
        Attainment attainment = Services.Get<IAttainmentCalculator>().Measure(Target.AtMost(IndicatorCatalogue.PoorRate, Quantity.Percent(3.10m)), figure);
        attainment.Gap.Should().Be(new Quantity(0.67m, MeasureUnits.PercentagePoint), "better by 0.67 points than the ceiling");
    }

    [Fact]
    public void A_percent_row_of_a_sheet_has_points_and_no_average_growth_in_percent()
    {
        StatedQuantity P(decimal value) => new(new(value), MeasureUnits.Percent);
        ComparisonRow row = new(IndicatorCatalogue.PoorRate, P(8m), null, P(8.21m)) { Term = [P(8m), P(8.21m)] };
        row.EstimateToPrevious.CheckCell(new(102.6m)).Should().Be(ClaimVerdict.Inconsistent);
        row.EstimateToPrevious.CheckCell(new(0.21m)).Should().Be(ClaimVerdict.Consistent);
        row.TermAverage!.Points.Should().Be(new PercentagePoints(0.21m));
        AverageGrowth.Of(Quantity.Percent(8m), Quantity.Percent(8.21m), 1).Should().Match<AverageGrowth>(a => a.Percent == null && a.Points == new PercentagePoints(0.21m));
        FluentActions.Invoking(() => AverageGrowth.Arithmetic(Quantity.Percent(8m), Quantity.Percent(8.21m), 1)).Should().Throw<RateArithmeticException>();
    }
}
