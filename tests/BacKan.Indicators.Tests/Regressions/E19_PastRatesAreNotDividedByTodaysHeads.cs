using BacKan.Indicators.Figures;
using BacKan.Indicators.Tests.Figures;

namespace BacKan.Indicators.Tests.Regressions;

/// <summary>E19: rates of past years were divided by today's headcount, so that they drifted every day.</summary>
public class E19_PastRatesAreNotDividedByTodaysHeads
{
    private static readonly ReportingPeriod Today = ReportingPeriod.Year(2026), Past = ReportingPeriod.Year(2024);

    private static readonly Figure[] Poor = [Places.Of(Places.PoorHouseholds, Places.All[0], 30m)], HeadsOfToday = [Places.Of(Places.Households, Places.All[0], 1500m, Today)], HeadsOfThen = [Places.Of(Places.Households, Places.All[0], 1000m)];

    [Fact]
    public void A_denominator_of_another_period_is_refused() =>
        FluentActions.Invoking(() => Aggregation.OverUnits(Places.PoorRate, Past, [Places.All[0]], Poor, HeadsOfToday)).Should().Throw<ArgumentException>().WithMessage("*of 2026, not of 2024*denominatorPeriod*");

    [Fact]
    public void A_rate_says_the_period_and_the_day_of_its_denominator()
    {
        Aggregate<BacKan.Indicators.Territory.AdministrativeUnit> rate = Aggregation.OverUnits(Places.PoorRate, Past, [Places.All[0]], Poor, HeadsOfThen);
        (rate.Value, rate.DenominatorPeriod, rate.DenominatorAsOf).Should().Be((Quantity.Percent(3m), Past, new NodaTime.LocalDate(2025, 1, 15)));
        Aggregate<BacKan.Indicators.Territory.AdministrativeUnit> meant = Aggregation.OverUnits(Places.PoorRate, Past, [Places.All[0]], Poor, HeadsOfToday, denominatorPeriod: Today);
        (meant.Value, meant.DenominatorPeriod).Should().Be((Quantity.Percent(2m), Today), "where it is meant it is named, and stays visible");
    }
}
