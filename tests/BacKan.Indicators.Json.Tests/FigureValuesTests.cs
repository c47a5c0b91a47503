using BacKan.Indicators.Figures;
using BacKan.Indicators.Territory;
using BacKan.Indicators.Tests;

namespace BacKan.Indicators.Json.Tests;

/// <summary>Values of figures read back as they were written; what is computed is computed again, and so always agrees.</summary>
public class FigureValuesTests
{
    private static readonly AdministrativeUnit[] Places = [.. BacKanUnits.TownParts.Where(u => u.ValidUntil == new NodaTime.LocalDate(2025, 7, 1))];

    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2024);

    private static readonly Indicator Homes = IndicatorCatalogue.Households, Poor = IndicatorCatalogue.PoorHouseholds;

    [Fact]
    public void The_whole_catalogue_reads_back()
    {
        IndicatorCatalogue read = Again(IndicatorCatalogue.Vietnam);
        read.Indicators.Should().HaveCount(79).And.OnlyContain(i => ReferenceEquals(i, IndicatorCatalogue.Vietnam[i.Id]), "the library's own are written by their ids");
        foreach (Indicator before in IndicatorCatalogue.Vietnam.Indicators)
        {
            // A host's own id, so that everything is written.
            Indicator after = Again(new Indicator("own", before.Name, before.Unit, before.Tendency, before.OverUnits, before.OverTime)
            {
                OfficialName = before.OfficialName, Group = before.Group, Confidence = before.Confidence, Sources = before.Sources, Codes = before.Codes, OtherUnits = before.OtherUnits,
            });
            (after.Name, after.OfficialName, after.Group, after.Confidence).Should().Be((before.Name, before.OfficialName, before.Group, before.Confidence));
            (after.Unit, after.Tendency, after.OverUnits, after.OverTime).Should().Be((before.Unit, before.Tendency, before.OverUnits, before.OverTime));
            after.Codes.Should().Equal(before.Codes);
            after.Codes.Select(c => (c.SystemName, c.Citation)).Should().Equal(before.Codes.Select(c => (c.SystemName, c.Citation)));
            after.Sources.Should().Equal(before.Sources);
            after.OtherUnits.Should().Equal(before.OtherUnits);
        }

        Again(IndicatorCatalogue.GrdpAtCurrentPrices.Codes[0]).Should().Be(IndicatorCatalogue.GrdpAtCurrentPrices.Codes[0]);
        Again(IndicatorCatalogue.LandReachingIncome.Reaching(new(70m, MeasureUnits.MillionDongPerHectare))).Threshold.Should().NotBeNull();
    }

    [Fact]
    public void Figures_of_every_kind_read_back()
    {
        DataSource source = Again(new DataSource("s", "Báo cáo", "https://backancity.gov.vn/"));
        Figure measured = Again(new Figure(IndicatorCatalogue.BudgetRevenue, BacKanUnits.Town, Year, new(69.180m, qualifier: Qualifier.Over), source, new(2025, 1, 15), MeasureUnits.MillionDong)
        {
            Nature = FigureNature.Estimate, Prices = PriceBasis.Current, Definition = "2016-2020", Change = Again(new StatedChange(ChangeDirection.Up, ReportingPeriod.Year(2023), strongly: true)),
        });
        (measured.Stated!.ToString(), measured.Unit, measured.Nature, measured.Prices, measured.Definition, measured.Change!.Strongly, measured.Source).Should()
            .Be((">69.180", MeasureUnits.MillionDong, FigureNature.Estimate, PriceBasis.Current, "2016-2020", true, source));
        Figure absent = Again(Figure.Absent(IndicatorCatalogue.GrainOutput, BacKanUnits.Town, Year, AbsenceReason.DidNotOccur, source, new(2025, 1, 15)).With(FigureNature.Official));
        (absent.Absence, absent.Nature).Should().Be((AbsenceReason.DidNotOccur, FigureNature.Official));
        Again(Figure.Milestone(IndicatorCatalogue.CityStatus, BacKanUnits.Town, ReportingPeriod.Year(2015), new NodaTime.LocalDate(2015, 3, 11), source, new(2016, 1, 15))).DoneOn.Should().Be(new NodaTime.LocalDate(2015, 3, 11));
        Again(Figure.Milestone(IndicatorCatalogue.CityStatus, BacKanUnits.Town, ReportingPeriod.Year(2014), doneOn: null, source, new(2015, 1, 15))).DoneOn.Should().BeNull();
        Again(new FigureSeries([measured])).Prices.Should().Be(PriceBasis.Current);
    }

    [Fact]
    public void Prices_and_links_read_back()
    {
        foreach (PriceBasis basis in new[] { PriceBasis.Current, PriceBasis.Constant1994, PriceBasis.Constant(2015) })
            Again(basis).Should().Be(basis);
        PricedQuantity old = new(Quantity.BillionDong(128.8m), PriceBasis.Constant1994);
        PriceLink link = Again(new PriceLink(ReportingPeriod.Year(2016), old, new(Quantity.BillionDong(334.98m), PriceBasis.Constant2010)));
        PricedQuantity linked = link.Convert(new(Quantity.BillionDong(133m), PriceBasis.Constant1994));
        Again(linked).Should().BeEquivalentTo(linked, o => o.ComparingRecordsByValue());
        Again(old).Should().BeEquivalentTo(old, o => o.ComparingRecordsByValue());
    }

    [Fact]
    public void Comparisons_growths_and_rows_read_back_with_their_answers() => Seeds.ForAll(200, random =>
    {
        StatedQuantity? Number() => random.Next(5) == 0 ? null : new(new(random.Next(-50, 500) / 10m, qualifier: (Qualifier)random.Next(1, 8)), random.Next(2) == 0 ? MeasureUnits.Tonne : MeasureUnits.Kilogram);
        Quantity Exact() => new(new Fraction(random.Next(-5, 500), random.Next(1, 9)), MeasureUnits.Tonne);
        QuantityComparison stated = new(Number(), Number()), exact = QuantityComparison.Between(Exact(), Exact()), differ = QuantityComparison.OfOtherDefinitions(Number(), Number());
        foreach (QuantityComparison comparison in new[] { stated, exact, differ })
        {
            JsonForm.Of(comparison).Contains("\"percent\":", StringComparison.Ordinal).Should().Be(comparison.PercentRange is { IsPoint: true });
            JsonForm.Of(comparison).Contains("\"percentRange\":", StringComparison.Ordinal).Should().Be(comparison.PercentRange is { IsPoint: false });
        }

        AverageGrowth average = new(Exact(), Exact(), random.Next(1, 20), (AverageMethod)random.Next(1, 3));
        JsonForm.Of(average).Contains("\"reason\":", StringComparison.Ordinal).Should().Be(average.Absence is not null);
        GrowthDecomposition growth = GrowthDecomposition.Of(
            [
                KeyValuePair.Create("a", QuantityComparison.Between(new Quantity(new Fraction(random.Next(1, 50), 7), MeasureUnits.Tonne), Exact())),
                KeyValuePair.Create("b", QuantityComparison.Between(Quantity.Tonnes(3m), Exact())),
            ],
            random.Next(2) == 0 ? null : QuantityComparison.Between(Quantity.Tonnes(90m), Quantity.Tonnes(100m)), random.Next(2) == 0 ? null : PriceBasis.Constant2010);
        JsonForm.Of(growth).Should().Contain(growth.IsWhole ? "\"isWhole\": true" : "\"isWhole\": false");
        ComparisonRow row = new(IndicatorCatalogue.GrainOutput, Number(), Number(), Number(), Number()) { Term = [Number(), Number(), Number()], Prices = random.Next(2) == 0 ? null : PriceBasis.Current };
        ComparisonRow readRow = Again(row);
        (readRow.EstimateToPlan.Cell, readRow.EstimateToPrevious.Cell, readRow.NextPlanToEstimate.Cell, readRow.TermAverage?.Exact)
            .Should().Be((row.EstimateToPlan.Cell, row.EstimateToPrevious.Cell, row.NextPlanToEstimate.Cell, row.TermAverage?.Exact));
    });

    [Fact]
    public void Aggregates_breakdowns_and_completeness_read_back_with_their_coverage()
    {
        Figure Of(Indicator indicator, int place, decimal value, ReportingPeriod? period = null) => new(indicator, Places[place], period ?? Year, new(value), new("s", "s"), new(2025, 1, 15));
        Aggregate<AdministrativeUnit> rate = IndicatorCatalogue.PoorRate.AggregateOverUnits(Year, Places, [Of(Poor, 0, 31m), Of(Poor, 1, 17m)], [Of(Homes, 0, 310m), Of(Homes, 1, 690m)]);
        JsonForm.Of(rate).Should().Contain("\"status\": \"partial\"").And.Contain("\"value\": 4.8").And.Contain("\"covered\": 2");
        JsonForm.Of(Homes.AggregateOverUnits(Year, Places, [])).Should().Contain("\"status\": \"no-figures\"");
        IReadOnlyList<ReportingPeriod> quarters = Year.Split(PeriodKind.Quarter);
        JsonForm.Of(Homes.AggregateOverTime(Year, quarters, [Of(Homes, 0, 5m, quarters[3])])).Should().Contain("\"value\": 5");
        var breakdown = FigureBreakdown.OfWhich(new(10m, MeasureUnits.Tonne), [new("a", new(4m, MeasureUnits.Tonne)), new("b", null)]);
        (Again(breakdown).Verdict, Again(breakdown).Missing.Single()).Should().Be((ClaimVerdict.Consistent, "b"));
        JsonForm.Of(new CompletenessReport([Homes, Poor], [Places[0]], [Year], [Of(Homes, 0, 5m)])).Should().Contain("\"indicator\": \"poor_households\"").And.Contain("\"answered\": 1");
    }

    [Fact]
    public void A_percent_is_a_rounded_number_or_a_range_and_exact_where_it_is_asked_for()
    {
        QuantityComparison third = QuantityComparison.Between(Quantity.Tonnes(3m), Quantity.Tonnes(4m));
        JsonForm.Of(third).Should().Contain("\"percent\": 33.33").And.NotContain("percentExact");
        JsonForm.Of(third, new() { Exact = true, Decimals = 4 }).Should().Contain("\"percent\": 33.3333").And.Contain("\"percentExact\": \"100/3\"");
        JsonForm.Of(new QuantityComparison(new(new(100m, qualifier: Qualifier.About), MeasureUnits.Tonne), new(new(110m), MeasureUnits.Tonne))).Should().Contain("\"percentRange\": {").And.NotContain("\"percent\":");
    }

    [Theory]
    [InlineData("\"constant-94\"")]
    [InlineData("2010")]
    public void Other_prices_are_refused(string json) => ValueJson.Read<PriceBasis>(json).Problems.Should().ContainSingle();

    private static T Again<T>(T value)
        where T : notnull
    {
        return JsonForm.Again(value);
    }
}
