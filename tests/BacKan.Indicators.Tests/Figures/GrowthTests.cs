using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Tests.Figures;

public class GrowthTests
{
    private static readonly Fraction LastUnit = new(1, System.Numerics.BigInteger.Pow(10, 20));

    [Theory]
    [InlineData("4350", "4785", "10", "435", null)]
    [InlineData("100", "0", "-100", "-100", null)] // all of it is gone: defined
    [InlineData("0", "0", null, "0", ComparisonAbsence.ZeroBase)]
    [InlineData("0", "5", null, "5", ComparisonAbsence.ZeroBase)]
    [InlineData("-4", "6", null, "10", ComparisonAbsence.NegativeBase)]
    [InlineData("-4", "-6", null, "-2", ComparisonAbsence.NegativeBase)]
    [InlineData("4", "-6", null, "-10", ComparisonAbsence.SignChange)]
    [InlineData(null, "6", null, null, ComparisonAbsence.NoBase)]
    [InlineData("4", null, null, null, ComparisonAbsence.NoFigure)]
    [InlineData(null, null, null, null, ComparisonAbsence.NoBase)]
    [InlineData("4", "<5", null, null, ComparisonAbsence.Vague)]
    public void Every_base_has_an_answer(string? from, string? to, string? percent, string? difference, ComparisonAbsence? absence)
    {
        var comparison = new QuantityComparison(Tonnes(from), Tonnes(to));
        comparison.Percent.Should().Be(percent is null ? null : new Percentage(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture)));
        (comparison.Difference?.ToString()).Should().Be(difference is null ? null : difference + " tấn");
        (comparison.Difference is null).Should().Be(difference is null);
        comparison.Absence.Should().Be(absence);
        (comparison.Reason is null).Should().Be(absence is null);
    }

    [Fact]
    public void A_number_with_a_word_grows_by_an_interval()
    {
        var comparison = new QuantityComparison(Tonnes("400"), Tonnes(">500"));
        comparison.PercentRange.Should().Be(new ValueRange(25m, lowIncluded: false, null, highIncluded: false));
        comparison.Percent.Should().BeNull();
        comparison.Check(new(25m, 0)).Should().Be(ClaimVerdict.Consistent, "25 printed without decimals is up to 25.5");
        comparison.Check(new(20m, 0)).Should().Be(ClaimVerdict.Inconsistent);
        comparison.CheckRatio(new(125.1m)).Should().Be(ClaimVerdict.Consistent);
    }

    [Fact]
    public void Units_of_a_family_are_compared_and_others_are_not()
    {
        QuantityComparison.Between(Quantity.Tonnes(1m), new Quantity(1500m, MeasureUnits.Kilogram)).Percent.Should().Be(new Percentage(50m));
        FluentActions.Invoking(() => QuantityComparison.Between(Quantity.Tonnes(1m), Quantity.Hectares(1m))).Should().Throw<MeasureUnitMismatchException>();
    }

    [Fact]
    public void A_chain_of_growths_is_the_growth_of_the_ends() => Seeds.ForAll(2000, random =>
    {
        Fraction[] levels = [.. Enumerable.Range(0, random.Next(2, 12)).Select(_ => new Fraction(random.Next(1, 1_000_000), random.Next(1, 1000)))];
        QuantityComparison[] steps = [.. levels.Zip(levels.Skip(1), (a, b) => QuantityComparison.Between(new Quantity(a, MeasureUnits.Tonne), new Quantity(b, MeasureUnits.Tonne)))];
        QuantityComparison ends = QuantityComparison.Between(new Quantity(levels[0], MeasureUnits.Tonne), new Quantity(levels[^1], MeasureUnits.Tonne));
        QuantityComparison.Chain(steps.Select(s => s.ExactPercent!.Value)).Should().Be(ends.ExactPercent!.Value, "exactly, before the one division");
        Near(ends.Percent!.Value.Value, ends.ExactPercent!.Value);
    });

    [Fact]
    public void Growths_are_chained_never_added()
    {
        QuantityComparison.Chain([(Fraction)10m, (Fraction)10m]).Should().Be((Fraction)21m);
        QuantityComparison.Chain([(Fraction)10m, (Fraction)(-10m)]).Should().Be((Fraction)(-1m));
        QuantityComparison.Chain([(Fraction)(-100m), (Fraction)50m]).Should().Be((Fraction)(-100m), "nothing grows from nothing");
        QuantityComparison.Chain([]).Should().Be((Fraction)0m);
        FluentActions.Invoking(() => QuantityComparison.Chain([(Fraction)(-100.1m)])).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Average_growth_leads_back_to_the_last_value_within_its_last_decimal() => Seeds.ForAll(500, random =>
    {
        Quantity from = new(new Fraction(random.Next(1, 1_000_000), random.Next(1, 100)), MeasureUnits.Tonne), to = new(new Fraction(random.Next(0, 1_000_000), random.Next(1, 100)), MeasureUnits.Tonne);
        int years = random.Next(1, 40);
        AverageGrowth average = AverageGrowth.Of(from, to, years);
        Fraction rate = average.Exact!.Value, half = LastUnit / 2m;
        // The last value lies between those that half a unit of the 20th decimal less and more lead to.
        Fraction low = from.Exact * AverageGrowth.Power(Max((rate - half) / 100m + 1m), years), high = from.Exact * AverageGrowth.Power(((rate + half) / 100m) + 1m, years);
        (low <= to.Exact && to.Exact <= high).Should().BeTrue($"{from} to {to} in {years} years at {rate}");
        rate.Should().Be(rate.Round(Rounding.HalfAwayFromZero, 20), "it is rounded once, to 20 decimals");
    });

    [Fact]
    public void A_rate_that_compounds_exactly_is_found_exactly() => Seeds.ForAll(300, random =>
    {
        decimal rate = random.Next(-9_999, 50_000) / 100m;
        int years = random.Next(1, 12);
        Fraction to = 1000m * AverageGrowth.Power(((Fraction)rate / 100m) + 1m, years);
        AverageGrowth.Of(Quantity.Tonnes(1000m), new(to, MeasureUnits.Tonne), years).Percent!.Value.Value.Should().Be(rate);
    });

    [Fact]
    public void The_other_averages_lead_back_exactly()
    {
        AverageGrowth arithmetic = AverageGrowth.Arithmetic(Quantity.Tonnes(100m), Quantity.Tonnes(150m), 5);
        (arithmetic.Percent, arithmetic.Leads).Should().Be((new Percentage(10m), Quantity.Tonnes(150m)));
        AverageGrowth points = AverageGrowth.Of(Quantity.Percent(20m), Quantity.Percent(12.5m), 5);
        (points.Points, points.Percent, points.Leads).Should().Be((new PercentagePoints(-1.5m), null, Quantity.Percent(12.5m)));
        AverageGrowth.Of(new Quantity(80m, MeasureUnits.PerMille), new(40m, MeasureUnits.PerMille), 2).Should().Match<AverageGrowth>(a => a.Points == new PercentagePoints(-2m) && a.Leads == new Quantity(40m, MeasureUnits.PerMille));
        AverageGrowth.Of(Quantity.Tonnes(100m), Quantity.Tonnes(0m), 3).Percent.Should().Be(new Percentage(-100m));
    }

    [Theory]
    [InlineData("0", "5", ComparisonAbsence.ZeroBase)]
    [InlineData("-1", "5", ComparisonAbsence.NegativeBase)]
    [InlineData("1", "-5", ComparisonAbsence.SignChange)]
    public void No_average_grows_from_zero_or_below(string from, string to, ComparisonAbsence absence)
    {
        AverageGrowth average = AverageGrowth.Of(Exactly(from), Exactly(to), 5);
        (average.Exact, average.Absence).Should().Be((null, absence));
        average.Check(new(1m)).Should().Be(ClaimVerdict.CannotBeChecked);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(1055)]
    public void Years_are_counted_from_the_one_after_the_base(int years) =>
        FluentActions.Invoking(() => AverageGrowth.Of(Quantity.Tonnes(1m), Quantity.Tonnes(2m), years)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(years));

    [Fact]
    public void The_longest_term_is_answered() =>
        AverageGrowth.Of(Quantity.Tonnes(1m), Quantity.Tonnes(2m), 1054).Check(new(0.0658m)).Should().Be(ClaimVerdict.Consistent);

    [Fact]
    public void Contributions_add_up_to_the_growth_and_shares_to_a_hundred() => Seeds.ForAll(1000, random =>
    {
        int n = random.Next(1, 9);
        KeyValuePair<string, QuantityComparison>[] parts = [.. Enumerable.Range(0, n).Select(i => Part($"{i}", new(new Fraction(random.Next(1, 100_000), random.Next(1, 50)), MeasureUnits.BillionDong), new(new Fraction(random.Next(-1000, 100_000), random.Next(1, 50)), MeasureUnits.MillionDong)))];
        var growth = GrowthDecomposition.Of(parts, prices: PriceBasis.Constant2010);
        growth.Comparison.ExactPercent.Should().Be(growth.To.Exact.Sign < 0 ? null : growth.Exact);
        growth.Parts.Aggregate(default(Fraction), (sum, p) => sum + p.Exact).Should().Be(growth.Exact);
        if (growth.Increment.Exact.Sign != 0)
            growth.Parts.Aggregate(default(Fraction), (sum, p) => sum + p.ExactShareOfGrowth!.Value).Should().Be((Fraction)100m);
        foreach (GrowthDecomposition part in growth.Parts)
        {
            Near(part.Points.Value, part.Exact);
            part.Exact.Should().Be(part.From.Exact * 100m / growth.From.Exact * QuantityComparison.Between(part.From, new(Max(part.To.Exact), part.To.Unit)).ExactPercent!.Value / 100m
                + (part.To.Exact.Sign < 0 ? part.To.ConvertTo(part.From.Unit).Exact * 100m / growth.From.Exact : 0m), "a contribution is the share times the growth");
        }
    });

    [Fact]
    public void Some_parts_of_a_whole_do_not_add_up_to_it()
    {
        var growth = GrowthDecomposition.Of([Part("industry", Quantity.BillionDong(25m), Quantity.BillionDong(30m))], QuantityComparison.Between(Quantity.BillionDong(100m), Quantity.BillionDong(105m)));
        (growth.IsWhole, growth.Comparison.Percent, growth.Parts[0].Points, growth.Parts[0].ShareOfGrowth).Should().Be((false, (Percentage?)new Percentage(5m), new PercentagePoints(5m), new Percentage(100m)));
        FluentActions.Invoking(() => GrowthDecomposition.Of([])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => GrowthDecomposition.Of([Part("a", Quantity.Tonnes(0m), Quantity.Tonnes(1m))])).Should().Throw<ArgumentException>().WithMessage("*over zero*");
        FluentActions.Invoking(() => GrowthDecomposition.Of([Part("a", Quantity.Percent(3m), Quantity.Percent(3m)), Part("b", Quantity.Percent(3m), Quantity.Percent(3m))])).Should().Throw<RateArithmeticException>();
    }

    [Fact]
    public void Vague_and_missing_numbers_are_not_divided()
    {
        StatedQuantity about = new(new(3m, qualifier: Qualifier.About), MeasureUnits.Tonne), three = new(3m, MeasureUnits.Tonne);
        FluentActions.Invoking(() => GrowthDecomposition.Of([KeyValuePair.Create("a", new QuantityComparison(three, about))])).Should().Throw<ArgumentException>().WithMessage("a: expected plain numbers*");
        FluentActions.Invoking(() => GrowthDecomposition.Of([KeyValuePair.Create("a", new QuantityComparison(three, null))])).Should().Throw<ArgumentException>();
        GrowthDecomposition.Of([KeyValuePair.Create("a", new QuantityComparison(three, new(4m, MeasureUnits.Tonne)))]).Parts[0].Comparison.ExactPercent.Should().Be(new Fraction(100, 3));
    }

    [Fact]
    public void A_series_finds_the_period_that_is_meant()
    {
        FigureSeries series = new([.. new[] { (ReportingPeriod.Quarter(2015, 1), 10m), (ReportingPeriod.Quarter(2015, 4), 20m), (ReportingPeriod.Quarter(2016, 1), 12m), (ReportingPeriod.Year(2010), 60m), (ReportingPeriod.Year(2015), 100m) }.Select(f => Grain(f.Item1, f.Item2))]);
        series.OnSamePeriod(ReportingPeriod.Quarter(2016, 1)).Percent.Should().Be(new Percentage(20m));
        series.OnPreviousPeriod(ReportingPeriod.Quarter(2016, 1)).Percent.Should().Be(new Percentage(-40m));
        series.OnBaseYear(ReportingPeriod.Year(2015), 2010).Ratio.Should().Be(new Fraction(5, 3));
        series.OnBaseYear(ReportingPeriod.Year(2015), 2015).Percent.Should().Be(new Percentage(0m));
        series.OnSamePeriod(ReportingPeriod.Year(2016)).Absence.Should().Be(ComparisonAbsence.NoFigure);
        series.OnSamePeriod(ReportingPeriod.Year(2010)).Absence.Should().Be(ComparisonAbsence.NoBase);
        FluentActions.Invoking(() => series.OnBaseYear(ReportingPeriod.Year(2010), 2015)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => series.OnSamePeriod(ReportingPeriod.Years(2011, 2015))).Should().Throw<InvalidOperationException>();
        series.Average(2010, 2015)!.Check(new(10.76m)).Should().Be(ClaimVerdict.Consistent);
        series.Average(2010, 2014).Should().BeNull();
        FluentActions.Invoking(() => new FigureSeries([Grain(ReportingPeriod.Year(2015), 1m), Grain(ReportingPeriod.Year(2015), 2m)])).Should().Throw<ArgumentException>().WithMessage("*two figures for 2015*");
    }

    [Fact]
    public void A_definition_that_changed_is_not_compared_over()
    {
        // Quảng Ngãi: 2015 stands twice, once under each poverty line.
        Figure Poor(int year, decimal rate, string line) => new(IndicatorCatalogue.PoorRate, BacKanUnits.Town, ReportingPeriod.Year(year), new(rate), new("s", "s"), new(year + 1, 1, 1)) { Definition = line };
        FigureSeries series = new([Poor(2014, 11.73m, "2011-2015"), Poor(2015, 9.22m, "2011-2015"), Poor(2015, 15.19m, "2016-2020"), Poor(2016, 13.06m, "2016-2020")]);
        series.OnSamePeriod(ReportingPeriod.Year(2015)).Points.Should().Be(new PercentagePoints(-2.51m));
        series.OnSamePeriod(ReportingPeriod.Year(2016)).Points.Should().Be(new PercentagePoints(-2.13m), "against 15.19 under the same line, not against 9.22");
        QuantityComparison over = series.Between(ReportingPeriod.Year(2014), ReportingPeriod.Year(2016));
        (over.Difference, over.Absence).Should().Be((null, ComparisonAbsence.DefinitionsDiffer));
        series.Average(2014, 2016).Should().BeNull();
    }

    [Fact]
    public void Figures_of_two_places_or_indicators_do_not_grow_into_each_other()
    {
        Figure ward = new(IndicatorCatalogue.GrainOutput, BacKanUnits.DucXuanWard, ReportingPeriod.Year(2014), new(5m), new("s", "s"), new(2015, 1, 1));
        FluentActions.Invoking(() => QuantityComparison.Between(ward, Grain(ReportingPeriod.Year(2015), 5m))).Should().Throw<ArgumentException>().WithMessage("*TerritorialSeries*");
        Figure forest = new(IndicatorCatalogue.PlantedForestArea, BacKanUnits.Town, ReportingPeriod.Year(2014), new(5m), new("s", "s"), new(2015, 1, 1));
        FluentActions.Invoking(() => QuantityComparison.Between(forest, Grain(ReportingPeriod.Year(2015), 5m))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Rates_have_points_and_their_ratio_only_by_name()
    {
        var comparison = new QuantityComparison(new(new(8m), MeasureUnits.Percent), new(new(8.21m), MeasureUnits.Percent));
        (comparison.Percent, comparison.Ratio, comparison.Points, comparison.Absence).Should().Be((null, null, new PercentagePoints(0.21m), ComparisonAbsence.RatesInPoints));
        comparison.RatioOfRates().Should().Be((Fraction)1.02625m);
        comparison.Check(new(0.21m)).Should().Be(ClaimVerdict.Consistent);
        comparison.CheckRatio(new(102.6m)).Should().Be(ClaimVerdict.CannotBeChecked);
        FluentActions.Invoking(() => new QuantityComparison(null, new(new(8m), MeasureUnits.Percent)).RatioOfRates()).Should().Throw<InvalidOperationException>();
        comparison.Reason!.In(Language.English).Should().Contain("points");
    }

    internal static Figure Grain(ReportingPeriod period, decimal value) =>
        new(IndicatorCatalogue.GrainOutput, BacKanUnits.Town, period, new(value), new("s", "s"), new(period.LastYear + 1, 1, 1));

    private static KeyValuePair<string, QuantityComparison> Part(string id, Quantity from, Quantity to) => KeyValuePair.Create(id, QuantityComparison.Between(from, to));

    private static void Near(decimal shown, Fraction exact)
    {
        Fraction miss = (Fraction)shown - exact;
        (miss <= LastUnit && miss >= -LastUnit).Should().BeTrue($"{shown} against {exact}");
    }

    private static Fraction Max(Fraction value) => value.Sign < 0 ? 0m : value;

    private static StatedQuantity? Tonnes(string? number) => number is null ? null : new(StatedNumber.Parse(number, null), MeasureUnits.Tonne);

    private static Quantity Exactly(string number) => Quantity.Tonnes(StatedNumber.Parse(number, null).Value);
}
