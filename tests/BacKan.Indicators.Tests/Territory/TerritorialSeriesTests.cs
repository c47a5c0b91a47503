using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Territory;

public class TerritorialSeriesTests
{
    private static readonly ReportingPeriod Y2024 = ReportingPeriod.Year(2024);
    private static readonly ReportingPeriod Y2026 = ReportingPeriod.Year(2026);
    private static readonly LocalDate Start = new(2000, 1, 1);
    private static readonly LocalDate Merger = new(2025, 7, 1);
    private static readonly LocalDate Eve = new(2025, 6, 30);
    private static readonly Citation Basis = new(VietnamInstruments.Resolution202Of2025);

    private static readonly AdministrativeUnit A = Old(1), B = Old(2), AB = New(1), D = Old(4), D1 = New(4), D2 = New(5);

    // A and B merged, 3 hectares and 1; D divided, by population 1 to 2.
    private static readonly TerritoryHistory History = new([A, B, AB, D, D1, D2],
    [
        new(Merger, Basis, [new(A, AB, area: 3m), new(B, AB, area: 1m)]),
        new(Merger, Basis, [new(D, D1, population: 1m), new(D, D2, population: 2m)]),
    ]);

    private static readonly TerritorialSeries Grain = new(History,
    [
        new(A, Y2024, Quantity.Tonnes(100)), new(B, Y2024, Quantity.Tonnes(50)), new(AB, Y2026, Quantity.Tonnes(180)),
        new(D, Y2024, Quantity.Tonnes(100)), new(D1, Y2026, Quantity.Tonnes(30)), new(D2, Y2026, Quantity.Tonnes(90)),
    ]);

    [Fact]
    public void A_merged_commune_answers_for_both_years_in_the_new_boundaries()
    {
        Exact(Grain.Of(AB, Merger, Y2024)).Should().Be(Quantity.Tonnes(150));
        Exact(Grain.Of(AB, Merger, Y2026)).Should().Be(Quantity.Tonnes(180));
    }

    [Fact]
    public void In_the_old_boundaries_it_answers_for_2024_and_for_2026_only_by_an_estimate_that_is_asked_for()
    {
        Exact(Grain.Of(A, Eve, Y2024)).Should().Be(Quantity.Tonnes(100));
        RebasedValue refused = Grain.Of(A, Eve, Y2026);
        (refused.Status, refused.Value).Should().Be((RebasedStatus.NotComparable, null));
        refused.Reason!.En.Should().Be("not comparable: xã 00001 is made of xã 00001, xã 00002");

        RebasedValue estimate = Grain.Of(A, Eve, Y2026, TerritorialMeasure.Area);
        (estimate.Status, estimate.EstimatedBy, estimate.Value).Should().Be((RebasedStatus.Estimated, TerritorialMeasure.Area, Quantity.Tonnes(135)));
        estimate.In(Language.Vietnamese).Should().Be("135 tấn (ước tính theo diện tích)");
        Grain.Of(A, Eve, Y2026, TerritorialMeasure.Population).Reason!.En.Should().Contain("the population of 00001@2000-01-01 → 00001@2025-07-01 is not known");
    }

    [Fact]
    public void Units_together_are_comparable_where_each_of_them_is_not()
    {
        Exact(Grain.Together([A, B], Eve, Y2026)).Should().Be(Quantity.Tonnes(180));
        Exact(Grain.Together([D1, D2], Merger, Y2024)).Should().Be(Quantity.Tonnes(100));
        Exact(Grain.Together([AB, D1, D2], Merger, Y2024)).Should().Be(Quantity.Tonnes(250));
        Grain.Together([A, D], Eve, Y2026).Status.Should().Be(RebasedStatus.NotComparable);
    }

    [Fact]
    public void A_divided_commune_is_not_comparable_without_its_weight_and_keeps_thirds_exact_with_it()
    {
        Grain.Of(D1, Merger, Y2024).Reason!.En.Should().Be("not comparable: xã 00004 was divided among xã 00004, xã 00005");
        Grain.Of(D1, Merger, Y2024, TerritorialMeasure.Households).Status.Should().Be(RebasedStatus.NotComparable);
        Grain.Of(D1, Merger, Y2024, TerritorialMeasure.Population).Value!.Exact.Should().Be(new Fraction(100, 3));
        Exact(Grain.Of(D, Eve, Y2026)).Should().Be(Quantity.Tonnes(120), "all of both is all of it");
    }

    [Fact]
    public void An_estimate_that_is_not_needed_is_not_made() => Exact(Grain.Of(AB, Merger, Y2024, TerritorialMeasure.Area)).Should().Be(Quantity.Tonnes(150));

    [Fact]
    public void A_missing_number_is_named_and_never_taken_for_zero()
    {
        RebasedValue value = new TerritorialSeries(History, [new(A, Y2024, Quantity.Tonnes(100))]).Of(AB, Merger, Y2024);
        (value.Status, value.Value).Should().Be((RebasedStatus.Incomplete, null));
        value.Missing.Should().Equal(B);
        value.Reason!.En.Should().Be("numbers for 2024 are missing of 1 of 2 units: commune 00002");
    }

    [Fact]
    public void A_rate_does_not_add_but_goes_from_one_to_one()
    {
        var renamed = new TerritoryHistory([A, New(7)], [new(Merger, Basis, [new(A, New(7))])]);
        Exact(new TerritorialSeries(renamed, [new(A, Y2024, Quantity.Percent(3.35m))]).Of(New(7), Merger, Y2024)).Should().Be(Quantity.Percent(3.35m));

        var rates = new TerritorialSeries(History, [new(A, Y2024, Quantity.Percent(3m)), new(B, Y2024, Quantity.Percent(5m)), new(AB, Y2026, Quantity.Percent(2m))]);
        rates.Of(AB, Merger, Y2024).Reason!.En.Should().Contain("do not add");
        rates.Of(A, Eve, Y2026, TerritorialMeasure.Area).Status.Should().Be(RebasedStatus.NotComparable, "a share of a rate is no rate");
        Exact(rates.Together([A, B], Eve, Y2026)).Should().Be(Quantity.Percent(2m));
    }

    [Fact]
    public void A_period_stands_in_the_units_of_its_last_day()
    {
        var half = ReportingPeriod.FirstMonths(2025, 6);
        Exact(new TerritorialSeries(History, [new(A, half, Quantity.Tonnes(1))]).Of(A, Eve, half)).Should().Be(Quantity.Tonnes(1));
        FluentActions.Invoking(() => new TerritorialSeries(History, [new(A, ReportingPeriod.Year(2025), Quantity.Tonnes(1))])).Should().Throw<ArgumentException>().WithMessage("*2025-12-31*");
        FluentActions.Invoking(() => Grain.Of(AB, Eve, Y2024)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Grain.Of(Old(9), Eve, Y2024)).Should().Throw<ArgumentException>().WithMessage("*not in the history*");
        FluentActions.Invoking(() => new TerritorialSeries(History, [new(A, Y2024, Quantity.Tonnes(1)), new(A, Y2024, Quantity.Tonnes(2))])).Should().Throw<ArgumentException>().WithMessage("*two numbers*");
    }

    [Fact]
    public void Nothing_is_carried_past_the_beginning_of_the_record_or_the_end_of_a_level()
    {
        AdministrativeUnit district = new(new("001", Start), AdministrativeUnitType.RuralDistrict, "X", Merger);
        var history = new TerritoryHistory([district], [new(Merger, Basis, [new(district, null)])]);
        new TerritorialSeries(history, []).Of(district, Eve, Y2026).Reason!.En.Should().Contain("nothing follows");
        Grain.Of(A, Eve, ReportingPeriod.Year(1999)).Reason!.En.Should().Contain("no predecessor of xã 00001");
    }

    [Fact]
    public void Over_any_mergers_and_divisions_totals_are_kept_and_both_ways_agree() => Seeds.ForAll(1000, random =>
    {
        TerritoryHistory history = Drawn(random, weights: true);
        AdministrativeUnit[] first = On(history, Start), last = On(history, new(2020, 1, 1));
        var late = ReportingPeriod.Year(2021);
        var early = ReportingPeriod.Year(2001);
        var series = new TerritorialSeries(history,
            first.Select(u => new TerritorialValue(u, early, Quantity.Tonnes(random.Next(1, 1000)))).Concat(last.Select(u => new TerritorialValue(u, late, Quantity.Tonnes(random.Next(1, 1000))))));

        foreach ((AdministrativeUnit[] asked, LocalDate on, AdministrativeUnit[] stated, LocalDate day, ReportingPeriod period) in new[]
            { (last, new LocalDate(2020, 1, 1), first, Start, early), (first, Start, last, new LocalDate(2020, 1, 1), late) })
        {
            Fraction total = Sum(stated.Select(u => series.Of(u, day, period)));
            Sum(asked.Select(u => series.Of(u, on, period, TerritorialMeasure.Population))).Should().Be(total);
            Exact(series.Together(asked, on, period)).Exact.Should().Be(total, "the whole country needs no estimate");

            AdministrativeUnit[] part = [.. asked.Where(_ => random.Next(2) == 0)];
            if (part.Length > 0)
                series.Together(part, on, period, TerritorialMeasure.Population).Value!.Exact.Should().Be(Sum(part.Select(u => series.Of(u, on, period, TerritorialMeasure.Population))));
        }
    });

    [Fact]
    public void Without_weights_what_is_exact_is_the_same_and_nothing_is_estimated() => Seeds.ForAll(1000, random =>
    {
        int seed = random.Next();
        TerritoryHistory with = Drawn(new Random(seed), weights: true), without = Drawn(new Random(seed), weights: false);
        var early = ReportingPeriod.Year(2001);
        TerritorialValue[] values = [.. On(with, Start).Select((u, i) => new TerritorialValue(u, early, Quantity.Tonnes(i + 1)))];
        TerritorialSeries series = new(with, values), bare = new(without, values);
        foreach (AdministrativeUnit unit in On(with, new(2020, 1, 1)))
        {
            RebasedValue weighed = series.Of(unit, new(2020, 1, 1), early, TerritorialMeasure.Population), plain = bare.Of(unit, new(2020, 1, 1), early, TerritorialMeasure.Population);
            if (weighed.Status == RebasedStatus.Exact)
                Exact(plain).Should().Be(weighed.Value!);
            else
                plain.Status.Should().Be(RebasedStatus.NotComparable);
        }
    });

    // Two rounds in which the units of an invented country are merged and divided at random; every unit gets a new identity.
    private static TerritoryHistory Drawn(Random random, bool weights)
    {
        var units = new List<AdministrativeUnit>();
        var successions = new List<Succession>();
        AdministrativeUnit[] now = Units(random.Next(2, 9), Start, new(2010, 1, 1));
        units.AddRange(now);
        foreach ((LocalDate on, LocalDate? until) in new (LocalDate, LocalDate?)[] { (new(2010, 1, 1), new LocalDate(2015, 1, 1)), (new(2015, 1, 1), null) })
        {
            AdministrativeUnit[] next = Units(random.Next(1, 9), on, until);
            var ways = new HashSet<(int From, int To)>();
            for (int i = 0; i < now.Length; i++)
                ways.Add((i, random.Next(next.Length)));
            for (int j = 0; j < next.Length; j++)
                ways.Add((random.Next(now.Length), j));
            successions.AddRange(Components(ways, now.Length).Select(c => new Succession(on, Basis, c.Select(w =>
            {
                int weight = random.Next(1, 100);
                return new SuccessionPart(now[w.From], next[w.To], population: weights ? weight : null);
            }))));
            units.AddRange(next);
            now = next;
        }

        return new(units, successions);
    }

    private static IEnumerable<List<(int From, int To)>> Components(HashSet<(int From, int To)> ways, int count)
    {
        var left = new HashSet<(int From, int To)>(ways);
        for (int start = 0; start < count; start++)
        {
            var froms = new HashSet<int> { start };
            List<(int From, int To)> component = [];
            for (bool grew = true; grew;)
            {
                HashSet<int> tos = [.. ways.Where(w => froms.Contains(w.From)).Select(w => w.To)];
                grew = ways.Where(w => tos.Contains(w.To)).Select(w => w.From).ToList().FindAll(froms.Add).Count > 0;
            }

            component.AddRange(ways.Where(w => froms.Contains(w.From) && left.Contains(w)).OrderBy(w => w));
            left.ExceptWith(component);
            if (component.Count > 0)
                yield return component;
        }
    }

    private static AdministrativeUnit[] Units(int count, LocalDate from, LocalDate? until) => [.. Enumerable.Range(1, count).Select(i => Unit(i, from, until))];

    private static AdministrativeUnit[] On(TerritoryHistory history, LocalDate day) => [.. history.Units.Units.Where(u => u.Days.Contains(day))];

    private static Fraction Sum(IEnumerable<RebasedValue> values) => values.Aggregate((Fraction)0m, (sum, v) => sum + v.Value!.Exact);

    private static Quantity Exact(RebasedValue value)
    {
        value.Status.Should().Be(RebasedStatus.Exact, value.Reason?.En ?? "");
        return value.Value!;
    }

    private static AdministrativeUnit Old(int code) => Unit(code, Start, Merger);

    private static AdministrativeUnit New(int code) => Unit(code, Merger, null);

    private static AdministrativeUnit Unit(int code, LocalDate from, LocalDate? until)
    {
        string digits = code.ToString("00000", System.Globalization.CultureInfo.InvariantCulture);
        return new(new(digits, from), AdministrativeUnitType.Commune, digits, until);
    }
}
