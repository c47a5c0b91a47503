using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;
using static BacKan.Indicators.Tests.Figures.Places;

namespace BacKan.Indicators.Tests.Figures;

public class AggregationTests
{
    [Fact]
    public void Sums_over_any_partition_equal_the_sum_over_the_whole() => Seeds.ForAll(500, random =>
    {
        Figure[] figures = [.. All.Select(u => Of(Grain, u, random.Next(0, 1_000_000) / 100m, unit: random.Next(2) == 0 ? MeasureUnits.Kilogram : null))];
        Quantity whole = Aggregation.OverUnits(Grain, Year, All, figures).Value!;
        IGrouping<int, AdministrativeUnit>[] partition = [.. All.GroupBy(_ => random.Next(4))];
        partition.Select(units => Aggregation.OverUnits(Grain, Year, units, figures.Where(f => units.Contains(f.Place))).Value!)
            .Aggregate((a, b) => a + b).Should().Be(whole);
    });

    [Fact]
    public void A_ratio_of_sums_over_any_partition_is_the_ratio_of_the_sums_of_its_parts() => Seeds.ForAll(300, random =>
    {
        Figure[] poor = [.. All.Select(u => Of(PoorHouseholds, u, random.Next(0, 500)))], all = [.. All.Select(u => Of(Households, u, random.Next(500, 2000)))];
        Aggregate<AdministrativeUnit> whole = Aggregation.OverUnits(PoorRate, Year, All, poor, all);
        whole.Value!.Exact.Should().Be(new Fraction(100 * poor.Sum(f => (int)f.Stated!.Value), all.Sum(f => (int)f.Stated!.Value)));
        // The same by rates weighted with their denominators, part by part.
        Fraction sum = default, weights = default;
        foreach (IGrouping<int, AdministrativeUnit> units in All.GroupBy(_ => random.Next(3)))
        {
            Fraction heads = all.Where(f => units.Contains(f.Place)).Aggregate(default(Fraction), (s, f) => s + f.Stated!.Value);
            sum += Aggregation.OverUnits(PoorRate, Year, units, poor.Where(f => units.Contains(f.Place)), all.Where(f => units.Contains(f.Place))).Value!.Exact * heads;
            weights += heads;
        }

        (sum / weights).Should().Be(whole.Value.Exact);
    });

    [Fact]
    public void Every_rule_of_the_indicator_is_followed()
    {
        AdministrativeUnit[] two = [All[0], All[1]];
        Aggregation.OverUnits(Yield, Year, two, [Of(Grain, All[0], 100m), Of(Grain, All[1], 500m)], [Of(Area, All[0], 20m), Of(Area, All[1], 100m)]).Value
            .Should().Be(new Quantity(50m, MeasureUnits.QuintalPerHectare), "600 tấn on 120 ha are 50 tạ/ha");
        Aggregation.OverUnits(Yield, Year, two, [Of(Yield, All[0], 40m), Of(Yield, All[1], 55m)], [Of(Area, All[0], 20m), Of(Area, All[1], 100m)]).Value
            .Should().Be(new Quantity(52.5m, MeasureUnits.QuintalPerHectare), "never the mean of 40 and 55");
        Aggregate<AdministrativeUnit> income = Aggregation.OverUnits(Income, Year, two, [Of(Income, All[0], 20m), Of(Income, All[1], 30m)], [Of(People, All[0], 1000m), Of(People, All[1], 3000m)]);
        (income.Value, income.Rule, income.DenominatorPeriod).Should().Be((new Quantity(27.5m, MeasureUnits.MillionDongPerPersonYear), AggregationRule.WeightedMean, Year));
        Aggregate<AdministrativeUnit> city = Aggregation.OverUnits(IndicatorCatalogue.CityStatus, Year, two, []);
        (city.Rule, city.Value).Should().Be((AggregationRule.Never, null));
        var last = new Indicator("x", BilingualText.Same("x"), MeasureUnits.Person, Tendency.Neutral, AggregationRule.Sum, AggregationRule.Last);
        Aggregation.OverTime(last, Year, Year.Split(PeriodKind.Quarter), [.. Enumerable.Range(1, 4).Select(q => Of(last, All[0], q, ReportingPeriod.Quarter(2024, q)))]).Value.Should().Be(new Quantity(4m, MeasureUnits.Person));
    }

    [Fact]
    public void Coverage_counts_and_names_what_is_missing()
    {
        Figure[] figures = [.. All.Skip(3).Select(u => Of(Grain, u, 10m)), None(Grain, All[0], AbsenceReason.NotReported), None(Grain, All[1], AbsenceReason.DidNotOccur)];
        Aggregate<AdministrativeUnit> sum = Aggregation.OverUnits(Grain, Year, All, figures);
        (sum.IsComplete, sum.Value, sum.Covered).Should().Be((false, Quantity.Tonnes(50m), 6), "what did not occur is zero, what was not reported is nothing");
        sum.Missing.Should().Equal(All[0], All[2]);
        sum.In(Language.Vietnamese).Should().StartWith("50 tấn (6/8 đơn vị; thiếu: ").And.Contain(All[0].FullName).And.Contain(All[2].FullName);
        sum.In(Language.English).Should().Contain("6/8 units; missing: ");
        new AggregateValidator<AdministrativeUnit>().Validate(sum).Errors.Should().ContainSingle().Which.ErrorCode.Should().Be("BK1014");
    }

    [Fact]
    public void A_unit_to_which_an_indicator_does_not_apply_is_answered()
    {
        Aggregate<AdministrativeUnit> sum = Aggregation.OverUnits(Grain, Year, [All[0], All[1]], [Of(Grain, All[0], 10m), None(Grain, All[1], AbsenceReason.NotApplicable)]);
        (sum.IsComplete, sum.Covered, sum.NotApplicable.Single()).Should().Be((true, 2, All[1]));
        new AggregateValidator<AdministrativeUnit>().Validate(sum).IsValid.Should().BeTrue();
    }

    [Fact]
    public void Nothing_gives_no_value_and_never_zero()
    {
        Aggregate<AdministrativeUnit> none = Aggregation.OverUnits(Grain, Year, All, []);
        (none.IsComplete, none.Value, none.Covered).Should().Be((false, null, 0));
        new AggregateValidator<AdministrativeUnit>().Validate(none).Errors.Single().ErrorCode.Should().Be("BK1015");
    }

    [Fact]
    public void A_rate_says_what_part_of_the_people_it_covers()
    {
        Aggregate<AdministrativeUnit> income = Aggregation.OverUnits(Income, Year, [All[0], All[1]], [Of(Income, All[0], 20m)], [Of(People, All[0], 1000m), Of(People, All[1], 3000m)]);
        (income.IsComplete, income.WeightCovered).Should().Be((false, new Fraction(1, 4)));
        Aggregation.OverUnits(Income, Year, [All[0], All[1]], [Of(Income, All[0], 20m), Of(Income, All[1], 20m)], [Of(People, All[0], 1000m)]).Should()
            .Match<Aggregate<AdministrativeUnit>>(a => a.WeightCovered == null && !a.IsComplete, "a unit without heads is missing");
    }

    [Fact]
    public void A_figure_with_a_word_makes_the_sum_as_vague()
    {
        Aggregation.OverUnits(Grain, Year, [All[0]], [Of(Grain, All[0], 500m, word: Qualifier.Over)]).IsApproximate.Should().BeTrue();
        Aggregation.OverUnits(Grain, Year, [All[0]], [Of(Grain, All[0], 500m)]).IsApproximate.Should().BeFalse();
    }

    [Fact]
    public void What_is_wrong_with_units_and_figures_is_named()
    {
        Refuses("*each once*", () => Aggregation.OverUnits(Grain, Year, [], []));
        Refuses("*each once*", () => Aggregation.OverUnits(Grain, Year, [All[0], All[0]], []));
        Refuses("*not there on 2024-12-31*", () => Aggregation.OverUnits(Grain, Year, [BacKanUnits.Successors[0]], []));
        Refuses("*count twice*", () => Aggregation.OverUnits(Grain, Year, [BacKanUnits.ProvincialCity, All[0]], []));
        Refuses("*two figures*", () => Aggregation.OverUnits(Grain, Year, All, [Of(Grain, All[0], 1m), Of(Grain, All[0], 2m)]));
        Refuses("*is of 2023, not of 2024*", () => Aggregation.OverUnits(Grain, Year, All, [Of(Grain, All[0], 1m, ReportingPeriod.Year(2023))]));
        Refuses("*aggregated alone*", () => Aggregation.OverUnits(Grain, Year, All, [Of(Area, All[0], 1m)]));
        Refuses("*takes no denominators*", () => Aggregation.OverUnits(Grain, Year, All, [], []));
        Refuses("*needs denominators*", () => Aggregation.OverUnits(PoorRate, Year, All, [Of(PoorRate, All[0], 1m)]));
        Refuses("*not all of them zero*", () => Aggregation.OverUnits(PoorRate, Year, All, [Of(PoorRate, All[0], 1m)], [Of(Households, All[0], 0m)]));
        Refuses("*does not give*", () => Aggregation.OverUnits(Yield, Year, All, [Of(Grain, All[0], 1m)], [Of(People, All[0], 1m)]));
        FluentActions.Invoking(() => Aggregation.OverUnits(PoorRate, Year, All, [Of(Grain, All[0], 1m)], [Of(Households, All[0], 1m)])).Should().Throw<MeasureUnitMismatchException>();
        FluentActions.Invoking(() => Aggregation.OverUnits(IndicatorCatalogue.BudgetRevenue, Year, All,
            [new(IndicatorCatalogue.BudgetRevenue, All[0], Year, new(1m), new("s", "s"), new(2025, 1, 1)) { Prices = PriceBasis.Constant2010 }, Of(IndicatorCatalogue.BudgetRevenue, All[1], 1m)])).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Parts_of_a_period_follow_each_other_and_make_it()
    {
        ReportingPeriod q1 = ReportingPeriod.Quarter(2024, 1), q3 = ReportingPeriod.Quarter(2024, 3), q4 = ReportingPeriod.Quarter(2024, 4), half = ReportingPeriod.FirstMonths(2024, 6), nine = ReportingPeriod.FirstMonths(2024, 9);
        Aggregate<ReportingPeriod> year = Aggregation.OverTime(Grain, Year, [half, q3, q4], [Of(Grain, All[0], 5m, half), Of(Grain, All[0], 2m, q4)]);
        (year.Value, year.IsComplete, year.CoverageIn(Language.Vietnamese)).Should().Be((Quantity.Tonnes(7m), false, "2/3 kỳ; thiếu: quý III/2024"));
        Refuses("*overlap*", () => Aggregation.OverTime(Grain, Year, [half, nine], []));
        Refuses("*gap*", () => Aggregation.OverTime(Grain, Year, [half, q4], []));
        Refuses("*gap*", () => Aggregation.OverTime(Grain, Year, [half], []));
        Refuses("*does not count*", () => Aggregation.OverTime(Grain, Year, [half, q3, q4], [Of(Grain, All[0], 5m, q1)]));
        Refuses("*is of*", () => Aggregation.OverTime(Grain, Year, [half, q3, q4], [Of(Grain, All[0], 5m, half), Of(Grain, All[1], 5m, q3)]));
        Year.Split(PeriodKind.Month).Should().HaveCount(12);
        half.Split(PeriodKind.Quarter).Should().HaveCount(2);
        ReportingPeriod.Years(2021, 2025).Split(PeriodKind.Year).Should().HaveCount(5);
        Refuses("*does not consist*", () => ReportingPeriod.FirstMonths(2024, 5).Split(PeriodKind.Quarter));
        Refuses("*no days*", () => ReportingPeriod.Term(2010, 2015).Split(PeriodKind.Year));
    }

    [Fact]
    public void The_last_value_stands_and_an_earlier_one_never_for_it()
    {
        var stock = new Indicator("herd", BilingualText.Same("herd"), MeasureUnits.Animal, Tendency.Higher, AggregationRule.Sum, AggregationRule.Last);
        IReadOnlyList<ReportingPeriod> quarters = Year.Split(PeriodKind.Quarter);
        Aggregate<ReportingPeriod> none = Aggregation.OverTime(stock, Year, quarters, [Of(stock, All[0], 7m, quarters[2])]);
        (none.IsComplete, none.Value).Should().Be((false, null));
        Aggregation.OverTime(stock, Year, quarters, [Of(stock, All[0], 9m, quarters[3])]).IsComplete.Should().BeTrue();
    }

    private static void Refuses(string message, Action act) => act.Should().Throw<ArgumentException>().WithMessage(message);
}
