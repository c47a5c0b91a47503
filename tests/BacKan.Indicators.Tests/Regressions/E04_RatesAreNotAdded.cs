using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Tests.Figures;

namespace BacKan.Indicators.Tests.Regressions;

/// <summary>E4: a system added every indicator over its communes, rates too: ten communes with 3% of poor households came out at 30%.</summary>
public class E04_RatesAreNotAdded
{
    [Fact]
    public void A_sum_of_rates_names_the_unit_and_says_what_to_do()
    {
        MeasureUnit[] rates = [.. MeasureUnits.All.Where(u => !u.IsAdditive)];
        rates.Should().Contain([MeasureUnits.Percent, MeasureUnits.PerMille, MeasureUnits.Times, MeasureUnits.MillionDongPerPersonYear, MeasureUnits.QuintalPerHectare, MeasureUnits.Coefficient]);
        foreach (MeasureUnit unit in rates)
        {
            Action add = () => _ = new Quantity(3m, unit) + new Quantity(3m, unit);
            add.Should().Throw<RateArithmeticException>().WithMessage($"*{unit}*mean*").Which.Unit.Should().Be(unit);
        }
    }

    [Fact]
    public void Ten_communes_at_three_percent_are_at_three_percent() =>
        Percentage.Mean(Enumerable.Range(1, 10).Select(i => (new Percentage(3m), 100m * i))).Should().Be(new Percentage(3m));

    [Fact]
    public void Percentages_have_no_sum_to_call() =>
        typeof(Percentage).GetMethods().Where(m => m.Name is "op_Addition").Select(m => m.GetParameters()[1].ParameterType).Should().Equal(typeof(PercentagePoints));

    [Fact]
    public void Ten_communes_are_aggregated_by_the_rule_of_each_indicator()
    {
        Figure[] rates = [.. Places.All.Select(u => Places.Of(Places.PoorRate, u, 3m))], homes = [.. Places.All.Select((u, i) => Places.Of(Places.Households, u, 100m * (i + 1)))];
        Aggregation.OverUnits(Places.PoorRate, Places.Year, Places.All, rates, homes).Value.Should().Be(Quantity.Percent(3m));
        FluentActions.Invoking(() => Aggregation.OverUnits(Places.PoorRate, Places.Year, Places.All, rates)).Should().Throw<ArgumentException>().WithMessage("*needs denominators*");
        var wrong = new Indicator("rate", BilingualText.Same("rate"), MeasureUnits.Percent, Tendency.Lower, AggregationRule.Sum, AggregationRule.Last);
        FluentActions.Invoking(() => Aggregation.OverUnits(wrong, Places.Year, Places.All, Places.All.Select(u => Places.Of(wrong, u, 3m)))).Should().Throw<RateArithmeticException>();
        new IndicatorValidator().Validate(wrong).Errors.Single().ErrorCode.Should().Be("BK1011");
    }
}
