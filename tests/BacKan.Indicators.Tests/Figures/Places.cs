using BacKan.Indicators.Figures;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Tests.Figures;

/// <summary>The eight communes and wards of the city of 2024, and figures of them.</summary>
internal static class Places
{
    public static readonly AdministrativeUnit[] All = [.. BacKanUnits.TownParts.Where(u => u.ValidUntil == new NodaTime.LocalDate(2025, 7, 1))];

    public static readonly ReportingPeriod Year = ReportingPeriod.Year(2024);

    public static readonly Indicator Grain = IndicatorCatalogue.GrainOutput, PoorRate = IndicatorCatalogue.PoorRate,
        Households = new("households", new("Số hộ", "Households"), MeasureUnits.Household, Tendency.Neutral, AggregationRule.Sum, AggregationRule.Last),
        PoorHouseholds = new("poor_households", new("Số hộ nghèo", "Poor households"), MeasureUnits.Household, Tendency.Lower, AggregationRule.Sum, AggregationRule.Last),
        Area = new("sown_area", new("Diện tích gieo trồng", "Sown area"), MeasureUnits.Hectare, Tendency.Higher, AggregationRule.Sum, AggregationRule.Sum),
        Yield = new("crop_yield", new("Năng suất", "Yield"), MeasureUnits.QuintalPerHectare, Tendency.Higher, AggregationRule.RatioOfSums, AggregationRule.RatioOfSums),
        Income = IndicatorCatalogue.IncomePerCapita,
        People = new("population", new("Dân số", "Population"), MeasureUnits.Person, Tendency.Neutral, AggregationRule.Sum, AggregationRule.WeightedMean);

    public static Figure Of(Indicator indicator, AdministrativeUnit place, decimal value, ReportingPeriod? period = null, MeasureUnit? unit = null, Qualifier word = Qualifier.Exactly) =>
        new(indicator, place, period ?? Year, new StatedNumber(value, qualifier: word), new("s", "s"), new((period ?? Year).LastYear + 1, 1, 15), unit);

    public static Figure None(Indicator indicator, AdministrativeUnit place, AbsenceReason reason) =>
        Figure.Absent(indicator, place, Year, reason, new("s", "s"), new(2025, 1, 15));
}
