using BacKan.Indicators;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;
using NodaTime;

// A row of a planning sheet: TH of the year before, KH, ƯTH, KH of the next year, and the five years of the term (invented numbers).
StatedQuantity Tonnes(decimal value) => new(value, MeasureUnits.Tonne);
ComparisonRow grain = new(IndicatorCatalogue.GrainOutput, Tonnes(4_500m), Tonnes(4_350m), Tonnes(4_785m), Tonnes(4_900m))
{
    Term = [Tonnes(4_000m), Tonnes(4_100m), Tonnes(4_250m), Tonnes(4_400m), Tonnes(4_500m), Tonnes(4_785m)],
};
Fraction?[] cells =
    [grain.EstimateToPlan.Cell, grain.EstimateToPrevious.Cell, grain.NextPlanToEstimate.Cell, grain.TermAverage?.Exact];
foreach (Fraction? cell in cells)
    Console.WriteLine(cell?.Round(Rounding.HalfAwayFromZero, 2));
foreach (BilingualText mistake in grain.TermAverage!.MistakesBehind(598.13m))
    Console.WriteLine($"598,13: {mistake.Vi}");

// Prices do not mix; a year that is known in both links them.
PricedQuantity of1994 = new(Quantity.BillionDong(128.8m), PriceBasis.Constant1994),
    of2010 = new(Quantity.BillionDong(334.98m), PriceBasis.Constant2010);
var link = new PriceLink(ReportingPeriod.Year(2016), of1994, of2010);
PricedQuantity plan = link.Convert(new(Quantity.BillionDong(133m), PriceBasis.Constant1994));
Console.WriteLine(
    $"KH: {plan.Amount.Round(Rounding.HalfAwayFromZero, 2).In(Language.Vietnamese)} ({plan.Prices.In(Language.Vietnamese)}), ƯTH/KH "
        + $"{(QuantityComparison.Between(plan, of2010).Ratio!.Value * 100m).Round(Rounding.HalfAwayFromZero, 1)}%");

// Poor and all households of three wards, of which one has not reported (invented numbers).
Indicator poor = IndicatorCatalogue.PoorHouseholds, all = IndicatorCatalogue.Households;
AdministrativeUnit[] wards = [.. BacKanUnits.TownParts.Where(u => u.ValidUntil == new LocalDate(2025, 7, 1)).Take(3)];
Figure Of(Indicator indicator, AdministrativeUnit ward, int count) =>
    new(indicator, ward, ReportingPeriod.Year(2024), count, new("s", "Báo cáo"), new(2025, 1, 15));
Aggregate<AdministrativeUnit> rate = IndicatorCatalogue.PoorRate.AggregateOverUnits(ReportingPeriod.Year(2024), wards,
    [Of(poor, wards[0], 31), Of(poor, wards[1], 17)],
    [Of(all, wards[0], 1_010), Of(all, wards[1], 790), Of(all, wards[2], 600)]);
Console.WriteLine($"{rate.In(Language.Vietnamese)}: {(rate.IsComplete ? "complete" : "partial")}, {rate.WeightCovered} of the households");

foreach (Indicator found in IndicatorCatalogue.Vietnam.Search("san luong luong thuc"))
    Console.WriteLine($"{found.Id}: {found.OfficialName.Vi} ({found.Unit}), {string.Join(", ", found.Codes)}");
