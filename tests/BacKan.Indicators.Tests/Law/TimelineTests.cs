using BacKan.Indicators.Emulation;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using NodaTime;

namespace BacKan.Indicators.Tests.Law;

public class TimelineTests
{
    [Theory]
    [InlineData(2001, 1, 1, "vn-2001-2005")]
    [InlineData(2005, 12, 31, "vn-2001-2005")]
    [InlineData(2006, 1, 1, "vn-2006-2010")]
    [InlineData(2010, 12, 31, "vn-2006-2010")]
    [InlineData(2011, 1, 1, "vn-2011-2015")]
    [InlineData(2015, 12, 31, "vn-2011-2015")]
    [InlineData(2016, 1, 1, "vn-2016-2021")]
    [InlineData(2020, 12, 31, "vn-2016-2021")]
    [InlineData(2021, 1, 1, "vn-2016-2021")]
    [InlineData(2021, 12, 31, "vn-2016-2021")]
    [InlineData(2022, 1, 1, "vn-2022-2026")]
    [InlineData(2025, 12, 31, "vn-2022-2026")]
    [InlineData(2026, 12, 31, "vn-2022-2026")]
    [InlineData(2027, 1, 1, "vn-2027-2030")]
    [InlineData(2030, 12, 31, "vn-2027-2030")]
    public void A_poverty_standard_has_its_first_and_last_day(int year, int month, int day, string standard) =>
        PovertyStandards.National.On(new(year, month, day)).Rule.Id.Should().Be(standard);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_day_without_a_standard_is_refused_and_says_what_is_covered(bool before)
    {
        LocalDate on = before ? new(2000, 12, 31) : PovertyStandards.National.Enactments[^1].Applies.Until!.Value;
        Action ask = () => PovertyStandards.National.On(on);
        NoRuleInForceException refused = ask.Should().Throw<NoRuleInForceException>().Which;
        refused.On.Should().Be(on);
        refused.Covered.Should().Equal(PovertyStandards.National.Enactments.Select(e => e.Applies));
        refused.Message.Should().Contain("BK9001").And.Contain("2001-01-01..2005-12-31");
    }

    [Fact]
    public void The_years_that_another_decree_continued_keep_the_standard_under_a_new_basis()
    {
        Enactment<PovertyStandard> before = PovertyStandards.National.On(new(2020, 12, 31)), after = PovertyStandards.National.On(new(2021, 1, 1));
        after.Rule.Should().BeSameAs(before.Rule);
        after.Citation.ToString().Should().Be("khoản 1 Điều 2 Nghị định 07/2021/NĐ-CP");
        PovertyStandards.National.On(new(2026, 6, 1)).Citation.ToString().Should().Be("Nghị định 351/2025/NĐ-CP");
    }

    [Theory]
    [InlineData(2004, 7, 1, false)]
    [InlineData(2014, 10, 14, false)]
    [InlineData(2014, 10, 15, true)]
    [InlineData(2017, 9, 30, true)]
    [InlineData(2017, 10, 1, true)]
    [InlineData(2023, 12, 31, true)]
    [InlineData(2024, 1, 1, false)]
    [InlineData(2026, 9, 30, false)]
    public void The_15_percent_ceiling_has_its_first_and_last_day(int year, int month, int day, bool ceiling) =>
        (TitleCeiling.National.On(new(year, month, day)).Rule.OfAdvancedWorkers is not null).Should().Be(ceiling);

    [Fact]
    public void The_law_from_1_10_2026_is_known_but_not_held()
    {
        Action ask = () => TitleCeiling.National.On(new(2026, 10, 1));
        ask.Should().Throw<LawNotHeldException>().Which.Law.Citation.Instrument.Number.Text.Should().Be("06/2026/QH16");
        Action before = () => TitleCeiling.National.On(new(2004, 6, 30));
        before.Should().Throw<NoRuleInForceException>();
    }

    [Fact]
    public void Overlaps_are_refused_and_gaps_are_kept()
    {
        static Enactment<TitleCeiling> Of(int from, int until) => new(
            new(ofAdvancedWorkers: null), new(new LocalDate(from, 1, 1), new LocalDate(until, 1, 1)), new(VietnamInstruments.Law15Of2003), Confidence.Unverified, new LocalDate(2026, 11, 23));
        Action overlap = () => _ = new Timeline<TitleCeiling>("test", [Of(2012, 2014), Of(2010, 2013)]);
        overlap.Should().Throw<ArgumentException>().WithMessage("*2010-01-01..2012-12-31 and 2012-01-01..2013-12-31 overlap*");
        var gap = new Timeline<TitleCeiling>("test", [Of(2012, 2014), Of(2010, 2011)]);
        gap.Enactments.Select(e => e.Applies.From.Year).Should().Equal(2010, 2012);
        Action inGap = () => gap.On(new(2011, 6, 1));
        inGap.Should().Throw<NoRuleInForceException>();
    }

    [Fact]
    public void An_effective_period_prints_its_last_day_included_and_is_never_empty()
    {
        new EffectivePeriod(new(2011, 1, 1), new LocalDate(2016, 1, 1)).In(Language.Vietnamese).Should().Be("1/1/2011 – 31/12/2015");
        Action empty = () => _ = new EffectivePeriod(new(2011, 1, 1), new LocalDate(2011, 1, 1));
        empty.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Any_disjoint_periods_are_accepted_in_any_order_and_answer_day_by_day() => Seeds.ForAll(1000, random =>
    {
        (EffectivePeriod Period, bool Held)[] entries = [.. Disjoint(random).Select(p => (p, random.Next(4) != 0))];
        random.Shuffle(entries);
        var timeline = new Timeline<Rule>(
            "test", BilingualText.Same("test"), entries.Where(e => e.Held).Select(e => Of(e.Period)), entries.Where(e => !e.Held).Select(e => new UnheldLaw(e.Period, Basis)));

        timeline.Enactments.Select(e => e.Applies.From).Should().BeInAscendingOrder();
        for (LocalDate day = First.PlusDays(-2); day < First.PlusDays(70); day = day.PlusDays(1))
        {
            (EffectivePeriod Period, bool Held)[] naive = [.. entries.Where(e => e.Period.From <= day && (e.Period.Until is null || e.Period.Until > day))];
            DayCoverage expected = naive is [] ? DayCoverage.Uncovered : naive.Single().Held ? DayCoverage.Covered : DayCoverage.Unheld;
            TimelineAnswer<Rule> answer = timeline.Ask(day);
            answer.Coverage.Should().Be(expected);
            (answer.Enactment?.Applies ?? answer.Unheld?.Applies).Should().Be(naive is [] ? null : naive[0].Period);
            timeline.TryOn(day, out Enactment<Rule>? found).Should().Be(expected == DayCoverage.Covered);
            found.Should().BeSameAs(answer.Enactment);
            timeline.Gaps.Any(g => g.Contains(day)).Should().Be(
                expected == DayCoverage.Uncovered && entries.Any(e => e.Period.From < day) && entries.Any(e => e.Period.From > day), "a gap lies between two entries");
        }
    });

    [Fact]
    public void Any_overlap_is_refused() => Seeds.ForAll(1000, random =>
    {
        List<EffectivePeriod> periods = [.. Disjoint(random)];
        EffectivePeriod hit = periods[random.Next(periods.Count)];
        LocalDate from = hit.From.PlusDays(-random.Next(3));
        periods.Insert(random.Next(periods.Count + 1), new(from, random.Next(3) == 0 ? null : hit.From.PlusDays(1 + random.Next(5))));
        Action create = () => _ = new Timeline<Rule>("test", BilingualText.Same("test"), periods.Select((p, i) => Of(p, $"{i}")));
        create.Should().Throw<ArgumentException>().WithMessage("*overlap*");
    });

    [Fact]
    public void A_host_adds_where_nothing_is_covered_and_replaces_by_id()
    {
        Timeline<TitleCeiling> national = TitleCeiling.National;
        Enactment<TitleCeiling> early = Ceiling(new(new(2000, 1, 1), new LocalDate(2004, 7, 1)), isSetByHost: true);
        national.Add(early).On(new(2003, 1, 1)).Should().BeSameAs(early);
        Timeline<TitleCeiling> later = national.Replace("grassroots-fighter-ceiling@2026-10-01", Ceiling(new(new(2026, 10, 1)), isSetByHost: true));
        later.On(new(2027, 1, 1)).IsSetByHost.Should().BeTrue();
        later.Unheld.Should().BeEmpty();
        national.Ask(new(2027, 1, 1)).Coverage.Should().Be(DayCoverage.Unheld, "a timeline never changes");
    }

    [Fact]
    public void A_host_s_enactment_that_does_not_fit_is_refused()
    {
        Timeline<TitleCeiling> national = TitleCeiling.National;
        Enactment<TitleCeiling> law = Ceiling(new(new(2000, 1, 1), new LocalDate(2004, 7, 1)), isSetByHost: false);
        Enactment<TitleCeiling> over = Ceiling(new(new(2004, 1, 1), new LocalDate(2004, 7, 2)), isSetByHost: true);
        ((Action)(() => national.Add(law))).Should().Throw<ArgumentException>().WithMessage("*the host sets it*");
        ((Action)(() => national.Add(over))).Should().Throw<ArgumentException>().WithMessage("*overlap*");
        ((Action)(() => national.Replace("2017", over))).Should().Throw<ArgumentException>().WithMessage("*no entry '2017'*grassroots-fighter-ceiling@2017-10-01*@2026-10-01*");
        ((Action)(() => national.Replace("grassroots-fighter-ceiling@2017-10-01", law))).Should().Throw<ArgumentException>().WithMessage("*the host sets it*");
    }

    [Fact]
    public void Two_entries_never_share_an_id()
    {
        Action create = () => _ = new Timeline<Rule>("test", [Of(new(First, First.PlusDays(1)), "x"), Of(new(First.PlusDays(5)), "x")]);
        create.Should().Throw<ArgumentException>().WithMessage("*the id x*");
    }

    [Fact]
    public void Official_text_without_an_address_is_refused()
    {
        var basis = new Citation(VietnamInstruments.Law06Of2026);
        Action claim = () => _ = new Enactment<Rule>(new(), new(First), basis, Confidence.OfficialText, First);
        claim.Should().Throw<ArgumentException>().WithMessage("*06/2026/QH16*no address*");
    }

    [Fact]
    public void A_day_after_everything_is_refused_with_the_days_of_laws_that_are_not_held()
    {
        var timeline = new Timeline<Rule>("test", BilingualText.Same("test"), [Of(new(First, First.PlusDays(2)))], [new(new(First.PlusDays(9), First.PlusDays(11)), Basis)]);
        Action ask = () => timeline.On(First.PlusDays(20));
        ask.Should().Throw<NoRuleInForceException>().Which.Covered.Should().Equal(new EffectivePeriod(First, First.PlusDays(2)), new EffectivePeriod(First.PlusDays(9), First.PlusDays(11)));
        timeline.Gaps.Should().Equal(new EffectivePeriod(First.PlusDays(2), First.PlusDays(9)));
    }

    private static readonly LocalDate First = new(2020, 2, 20);
    private static readonly Citation Basis = VietnamInstruments.Decree91Of2017.At("Điều 9");

    private static Enactment<Rule> Of(EffectivePeriod period, string? id = null) => new(new(), period, Basis, Confidence.OfficialText, First, id);

    private static Enactment<TitleCeiling> Ceiling(EffectivePeriod period, bool isSetByHost) =>
        new(new(new Percentage(20m)), period, Basis, Confidence.Unverified, First, isSetByHost: isSetByHost);

    private static IEnumerable<EffectivePeriod> Disjoint(Random random)
    {
        LocalDate day = First.PlusDays(random.Next(5));
        for (int count = random.Next(1, 7); count > 0; count--)
        {
            LocalDate until = day.PlusDays(random.Next(1, 7));
            yield return new(day, count == 1 && random.Next(2) == 0 ? null : until);
            day = until.PlusDays(random.Next(2) == 0 ? 0 : random.Next(1, 4));
        }
    }

    private sealed class Rule;
}
