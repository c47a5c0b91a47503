using BacKan.Indicators.Figures;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Figures;

/// <summary>Computed numbers become figures without loss, comparisons give a percent of the other number, and parts are checked as what their words say.</summary>
public class ComputedFigureTests
{
    private static readonly DataSource Made = new("made", "Tính toán");
    private static readonly LocalDate Day = new(2015, 1, 22);
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2014);

    [Theory]
    [InlineData("4 785", "4 630.8", "103.33")] // 4.785 / 4.630,8 = 1,033299
    [InlineData("110", "100", "110.00")]
    public void A_percent_of_the_other_number_is_a_percentage(string now, string before, string expected)
    {
        decimal Number(string text) => decimal.Parse(text.Replace(" ", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
        QuantityComparison compared = QuantityComparison.Between(Quantity.Tonnes(Number(before)), Quantity.Tonnes(Number(now)));
        Rounding.HalfAwayFromZero.Round(compared.PercentOf!.Value.Value, 2).ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(expected);
        (compared.PercentOf.Value.Value - 100m).Should().BeApproximately(compared.Percent!.Value.Value, 0.0000000000000000001m);
    }

    [Fact]
    public void Rates_and_a_base_of_zero_have_no_percent_of()
    {
        QuantityComparison.Between(Quantity.Percent(3.35m), Quantity.Percent(2.43m)).PercentOf.Should().BeNull();
        QuantityComparison.Between(Quantity.Tonnes(0), Quantity.Tonnes(5)).PercentOf.Should().BeNull();
    }

    [Fact]
    public void An_aggregate_becomes_a_figure_and_keeps_its_word()
    {
        AdministrativeUnit[] units = [BacKanUnits.DucXuanWard];
        Figure Ward(StatedNumber stated) => new Figure(IndicatorCatalogue.GrainOutput, units[0], Year, stated, Made, Day).With(FigureNature.Estimate);
        Figure over = Aggregation.OverUnits(IndicatorCatalogue.GrainOutput, Year, units, [Ward(new(500m, null, Qualifier.Over))]).ToFigure(BacKanUnits.Town, Made, Day, Rounding.HalfAwayFromZero, 2);
        (over.Stated, over.Nature, over.Place).Should().Be((new StatedNumber(500m, null, Qualifier.Over), FigureNature.Estimate, BacKanUnits.Town));
        Aggregation.OverUnits(IndicatorCatalogue.GrainOutput, Year, units, []).ToFigure(BacKanUnits.Town, Made, Day, Rounding.HalfAwayFromZero, 2).Absence.Should().Be(AbsenceReason.NotReported, "nothing is not zero");
    }

    [Fact]
    public void A_mean_that_is_no_decimal_is_rounded_as_named_and_any_other_is_kept() => Seeds.ForAll(500, random =>
    {
        Indicator rate = IndicatorCatalogue.PoorRate;
        Indicator households = new("households", new("Số hộ", "Households"), MeasureUnits.Household, Tendency.Neutral, AggregationRule.Sum, AggregationRule.Last);
        AdministrativeUnit[] units = [BacKanUnits.DucXuanWard];
        decimal stated = random.Next(0, 10_000) / 100m;
        Aggregate<AdministrativeUnit> mean = Aggregation.OverUnits(
            rate, Year, units, [new Figure(rate, units[0], Year, new(stated), Made, Day)], [new Figure(households, units[0], Year, new(random.Next(1, 999)), Made, Day)]);
        mean.ToFigure(BacKanUnits.Town, Made, Day, Rounding.HalfAwayFromZero, 4).Value!.Exact.Should().Be((Fraction)stated);

        // A link of 3 to 7 gives thirds and sevenths: nothing throws by the luck of the data.
        Indicator output = IndicatorCatalogue.BudgetRevenue;
        var link = new PriceLink(ReportingPeriod.Year(2010), new(Quantity.BillionDong(random.Next(1, 50)), PriceBasis.Constant(1994)), new(Quantity.BillionDong(random.Next(1, 50)), PriceBasis.Constant(2010)));
        PricedQuantity linked = link.Convert(new(Quantity.BillionDong(random.Next(1, 5_000)), PriceBasis.Constant(1994)));
        Figure figure = linked.ToFigure(output, BacKanUnits.Town, Year, Made, Day, Rounding.HalfAwayFromZero, 3);
        figure.Prices.Should().Be(PriceBasis.Constant(2010));
        if (linked.Amount.Exact.TryToDecimal(out decimal exact) && exact.Scale <= 20)
            figure.Value!.Exact.Should().Be(linked.Amount.Exact);
        else
            figure.Stated!.Value.Should().Be(Rounding.HalfAwayFromZero.Round(linked.Amount.Exact, 3));
    });

    // 100 and 200 tonnes of two wards that became one; the part that went elsewhere by area is an estimate.
    [Fact]
    public void A_number_carried_to_other_boundaries_becomes_a_figure_without_loss()
    {
        AdministrativeUnit ward = BacKanUnits.DucXuanWard;
        Figure Of(RebasedValue value, int decimals = 2) =>
            Figure.Rebased(IndicatorCatalogue.GrainOutput, ward, Year, value, Made, Day, Rounding.HalfAwayFromZero, decimals);
        RebasedValue Value(RebasedStatus status, Fraction? tonnes, TerritorialMeasure? by = null) =>
            new(status, tonnes is { } number ? new Quantity(number, MeasureUnits.Tonne) : null, [], [], by, null);

        Figure exact = Of(Value(RebasedStatus.Exact, 300.125m), decimals: 0);
        (exact.Stated, exact.Unit, exact.Place, exact.Absence).Should().Be((new StatedNumber(300.125m), MeasureUnits.Tonne, ward, null), "a decimal is kept whatever the decimals asked for");
        Of(Value(RebasedStatus.Exact, new Fraction(100, 3))).Stated.Should().Be(new StatedNumber(33.33m, 2), "a third is no decimal: rounded as named");
        Of(Value(RebasedStatus.Estimated, 120m, TerritorialMeasure.Area)).Stated.Should().Be(new StatedNumber(120m, null, Qualifier.About), "an estimate stays khoảng");
        Of(Value(RebasedStatus.Incomplete, null)).Absence.Should().Be(AbsenceReason.NotReported, "nothing is not zero");
        Of(Value(RebasedStatus.NotComparable, null)).Absence.Should().Be(AbsenceReason.NotReported);
        FluentActions.Invoking(() => Of(Value(RebasedStatus.Exact, 1m), decimals: 21)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Figure.Rebased(IndicatorCatalogue.PoorRate, ward, Year, Value(RebasedStatus.Exact, 1m), Made, Day, Rounding.HalfAwayFromZero, 2))
            .Should().Throw<MeasureUnitMismatchException>();
    }

    [Fact]
    public void A_sum_of_carried_numbers_becomes_the_same_number_whatever_they_are() => Seeds.ForAll(500, random =>
    {
        var exact = new Fraction(random.Next(-1_000_000, 1_000_000), random.Next(1, 1_000));
        int decimals = random.Next(0, 21);
        var rounding = (Rounding)random.Next(1, 6);
        Figure figure = Figure.Rebased(
            IndicatorCatalogue.GrainOutput, BacKanUnits.Town, Year, new(RebasedStatus.Exact, new Quantity(exact, MeasureUnits.Tonne), [], [], null, null), Made, Day, rounding, decimals);
        figure.Stated!.Qualifier.Should().Be(Qualifier.Exactly);
        if (exact.TryToDecimal(out decimal number) && number.Scale <= 20)
            ((Fraction)figure.Stated.Value).Should().Be(exact);
        else
            figure.Stated.Should().Be(new StatedNumber(rounding.Round(exact, decimals), decimals));
    });

    [Theory]
    [InlineData(">500", "550", nameof(BreakdownRelation.Full), ClaimVerdict.Consistent)]
    [InlineData("<~500", "550", nameof(BreakdownRelation.Full), ClaimVerdict.Inconsistent)]
    [InlineData("<~500", "499", nameof(BreakdownRelation.Full), ClaimVerdict.Consistent)]
    [InlineData(">500", "500", nameof(BreakdownRelation.Full), ClaimVerdict.Inconsistent)]
    [InlineData(">=500", "500", nameof(BreakdownRelation.Full), ClaimVerdict.Consistent)]
    [InlineData("~500", "550", nameof(BreakdownRelation.Full), ClaimVerdict.Ambiguous)]
    [InlineData("500", ">500", nameof(BreakdownRelation.OfWhich), ClaimVerdict.Inconsistent)]
    [InlineData("500", ">499", nameof(BreakdownRelation.OfWhich), ClaimVerdict.Consistent)]
    [InlineData("<500", "500", nameof(BreakdownRelation.OfWhich), ClaimVerdict.Inconsistent)]
    [InlineData("<=500", "500", nameof(BreakdownRelation.OfWhich), ClaimVerdict.Consistent)]
    [InlineData(">500", "550", nameof(BreakdownRelation.OfWhichOverlapping), ClaimVerdict.Consistent)]
    public void Parts_and_whole_are_what_their_words_say(string whole, string part, string relation, ClaimVerdict expected)
    {
        StatedQuantity People(string text) => new(StatedNumber.Parse(text, null), MeasureUnits.Person);
        new FigureBreakdown(People(whole), [new("a", People(part))], Enum.Parse<BreakdownRelation>(relation)).Verdict.Should().Be(expected);
    }

    [Theory]
    [InlineData("61 to 62", "60", AttainmentStatus.Exceeded)]
    [InlineData("61 to 62", "61", AttainmentStatus.Attained)]
    [InlineData("61 to 62", "61.5", AttainmentStatus.Unknown)]
    [InlineData("61 to 62", "63", AttainmentStatus.NotAttained)]
    public void A_measured_range_decides_only_when_all_of_it_agrees(string actual, string plan, AttainmentStatus expected)
    {
        var target = Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(decimal.Parse(plan, System.Globalization.CultureInfo.InvariantCulture)));
        var calculator = Services.Get<IAttainmentCalculator>();
        StatedRange range = StatedRange.Parse(actual, null);
        calculator.MeasureRange(target, range).Status.Should().Be(expected);
        calculator.Measure(target, Figure.Between(IndicatorCatalogue.GrainOutput, BacKanUnits.Town, Year, range, Made, Day)).Status.Should().Be(expected);
    }

    [Fact]
    public void Words_attain_the_same_words_and_say_nothing_of_numbers()
    {
        var calculator = Services.Get<IAttainmentCalculator>();
        var surplus = new BacKan.Indicators.Localization.BilingualText("xuất siêu", "a trade surplus");
        calculator.MeasureWords(Target.Qualitative(IndicatorCatalogue.GrainOutput, surplus), surplus).Status.Should().Be(AttainmentStatus.Attained);
        calculator.MeasureWords(Target.Qualitative(IndicatorCatalogue.GrainOutput, surplus), new("nhập siêu", "a deficit")).Status.Should().Be(AttainmentStatus.Unknown);
        calculator.MeasureWords(Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(1)), surplus).Status.Should().Be(AttainmentStatus.Unknown);
    }
}
