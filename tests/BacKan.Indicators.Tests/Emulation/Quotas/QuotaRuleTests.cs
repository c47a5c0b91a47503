using BacKan.Indicators.Emulation.Quotas;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;

namespace BacKan.Indicators.Tests.Emulation.Quotas;

/// <summary>The quotas by day: the numbers stand in the provisions named beside them.</summary>
public class QuotaRuleTests
{
    private static readonly IQuotas Quotas = Services.Get<IQuotas>();

    // rule, day, base, units, ceiling; null: no single ceiling.
    [Theory]
    [InlineData("grassroots-fighter-ceiling", "2014-10-14", 100, null, "khoản|15/2003/QH11")]
    [InlineData("grassroots-fighter-ceiling", "2014-10-15", 100, 15, "Điều 5 Thông tư 07/2014/TT-BNV")]
    [InlineData("grassroots-fighter-ceiling", "2023-12-31", 100, 15, "khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP")]
    [InlineData("grassroots-fighter-ceiling", "2024-01-01", 100, null, "Điều 23 Luật 06/2022/QH15")]
    [InlineData("government-flags", "2014-10-15", 14, 2, "Điều 7 Thông tư 07/2014/TT-BNV")]
    [InlineData("government-flags", "2017-10-01", 15, 3, "khoản 1 Điều 11 Nghị định 91/2017/NĐ-CP")]
    [InlineData("government-flags", "2023-12-31", 4, 0, "khoản 1 Điều 11 Nghị định 91/2017/NĐ-CP")]
    [InlineData("cultured-village-certificates", "2024-01-29", 20, 3, "khoản 5 Điều 5 Nghị định 122/2018/NĐ-CP")]
    [InlineData("army-grassroots-fighters", "2018-11-25", 129, 12, "điểm b khoản 3 Điều 12 Thông tư 151/2018/TT-BQP")]
    [InlineData("army-advanced-soldiers", "2020-01-01", 99, 39, "điểm a khoản 4 Điều 12 Thông tư 151/2018/TT-BQP")]
    [InlineData("army-advanced-workers", "2020-01-01", 99, 69, "điểm b khoản 4 Điều 12 Thông tư 151/2018/TT-BQP")]
    [InlineData("army-unit-flags", "2020-01-01", 14, 2, "điểm b khoản 7 Điều 12 Thông tư 151/2018/TT-BQP")]
    [InlineData("police-grassroots-fighters", "2019-07-12", 30, 5, "khoản 3 Điều 10 Thông tư 12/2019/TT-BCA")]
    [InlineData("police-grassroots-fighters", "2019-07-12", 29, 4, "khoản 3 Điều 10 Thông tư 12/2019/TT-BCA")]
    [InlineData("police-fighters", "2020-01-01", 199, 1, "khoản 3 Điều 11 Thông tư 12/2019/TT-BCA")]
    [InlineData("police-fighters", "2020-01-01", 40, 1, "khoản 3 Điều 11 Thông tư 12/2019/TT-BCA")]
    [InlineData("police-fighters", "2020-01-01", 300, 2, "khoản 3 Điều 11 Thông tư 12/2019/TT-BCA")]
    [InlineData("police-leaders-with-government-flag", "2020-01-01", 5, 4, "điểm a khoản 1 Điều 14 Thông tư 12/2019/TT-BCA")]
    [InlineData("police-leaders-of-advanced-base-unit", "2020-01-01", 5, 1, "điểm d khoản 2 Điều 14 Thông tư 12/2019/TT-BCA")]
    [InlineData("police-leaders-without-award", "2020-01-01", 5, 0, "điểm d khoản 1 Điều 14 Thông tư 12/2019/TT-BCA")]
    [InlineData("police-excellent-units-with-flag", "2020-01-01", 9, 5, "điểm b khoản 3 Điều 16 Thông tư 12/2019/TT-BCA")]
    [InlineData("police-base-bloc-flags", "2020-01-01", 14, 1, "điểm b khoản 2 Điều 17 Thông tư 12/2019/TT-BCA")]
    [InlineData("police-base-bloc-flags", "2020-01-01", 15, 2, "điểm b khoản 2 Điều 17 Thông tư 12/2019/TT-BCA")]
    [InlineData("court-district-flags", "2020-01-01", 9, 1, "khoản 3 Điều 19 Thông tư 01/2018/TT-TANDTC")]
    [InlineData("court-district-flags", "2020-01-01", 14, 1, "khoản 3 Điều 19 Thông tư 01/2018/TT-TANDTC")]
    [InlineData("court-district-flags", "2020-01-01", 15, 2, "khoản 3 Điều 19 Thông tư 01/2018/TT-TANDTC")]
    [InlineData("foreign-affairs-fighters-of-excellent-unit", "2020-01-01", 33, null, "điểm d khoản 2 Điều 9 Thông tư 03/2018/TT-BNG")]
    [InlineData("health-grassroots-fighters", "2020-01-01", 33, null, "khoản 3 Điều 7 Thông tư 38/2018/TT-BYT")]
    [InlineData("planning-bloc-flags", "2024-02-08", 10, 1, "điểm a khoản 3 Điều 14 Thông tư 07/2018/TT-BKHĐT")]
    [InlineData("planning-bloc-flags", "2020-01-01", 11, 2, "điểm a khoản 3 Điều 14 Thông tư 07/2018/TT-BKHĐT")]
    [InlineData("procuracy-bloc-flags", "2020-01-01", 9, 3, "điểm a khoản 4 Điều 20 Thông tư 01/2019/TT-VKSTC")]
    [InlineData("procuracy-cluster-flags", "2020-01-01", 9, 4, "điểm a khoản 4 Điều 20 Thông tư 01/2019/TT-VKSTC")]
    [InlineData("procuracy-leaders", "2020-01-01", 5, 2, "khoản 3 Điều 15 Thông tư 01/2019/TT-VKSTC")]
    [InlineData("agriculture-bloc-flags", "2018-09-19", 10, 2, "điểm a khoản 2 Điều 7 Thông tư 07/2014/TT-BNNPTNT")]
    [InlineData("agriculture-bloc-flags", "2018-09-20", 10, 2, "khoản 1 Điều 13 Thông tư 08/2018/TT-BNNPTNT")]
    [InlineData("agriculture-bloc-flags", "2018-09-20", 11, 2, "khoản 1 Điều 13 Thông tư 08/2018/TT-BNNPTNT")]
    [InlineData("excellent-public-employees", "2026-07-01", 47, 9, "điểm a khoản 6 Điều 12 Nghị định 233/2026/NĐ-CP")]
    [InlineData("excellent-public-employees-of-excellent-unit", "2026-07-01", 47, 11, "điểm b khoản 6 Điều 12 Nghị định 233/2026/NĐ-CP")]
    [InlineData("excellent-civil-servants", "2026-01-01", 47, 9, "335/2025/NĐ-CP")]
    public void A_ceiling_of_a_day(string rule, string day, int number, int? ceiling, string citation)
    {
        QuotaCheck check = Quotas.Check(rule, new(number), Day(day));
        check.Ceiling.Should().Be(ceiling, check.ToString());
        check.Finding.Citation.ToString().Should().Contain(citation.Split('|')[^1]);
    }

    // The last day of one rule and the first day that has none: the periods are those of the texts.
    [Theory]
    [InlineData("army-grassroots-fighters", "2018-11-24")]
    [InlineData("police-grassroots-fighters", "2019-07-11")]
    [InlineData("police-grassroots-fighters", "2024-01-01")]
    [InlineData("agriculture-grassroots-fighters", "2014-10-15")]
    [InlineData("planning-bloc-flags", "2024-02-09")]
    [InlineData("cultured-family-certificates", "2024-01-30")]
    [InlineData("excellent-units-of-outstanding-body", "2026-06-30")]
    public void Before_and_after_its_days_a_rule_is_refused(string rule, string day) =>
        FluentActions.Invoking(() => Quotas.Check(rule, new(10), Day(day))).Should().Throw<NoRuleInForceException>();

    [Fact]
    public void Thirty_one_of_280_in_2013_is_under_no_ceiling_and_that_is_said()
    {
        QuotaCheck check = Quotas.Check("grassroots-fighter-ceiling", new(280) { Listed = 31 }, new(2013, 12, 31));
        (check.Outcome, check.Ceiling, check.Over, check.Rule!.HasCeiling).Should().Be((Outcome.Met, null, 0, false));
        check.In(Language.Vietnamese).Should().Be(
            "31 / 280 lao động tiên tiến, chiến sĩ tiên tiến = 11,07%; không có trần chung toàn quốc; mức 15% chỉ có từ 15/10/2014 (Điều 5 Thông tư 07/2014/TT-BNV) (Điều 23 Luật 15/2003/QH11).");
        Quotas.Check("grassroots-fighter-ceiling", new(33) { Listed = 20 }, new(2024, 12, 20)).In(Language.English)
            .Should().Contain("there is no national ceiling").And.NotContain("begins");
    }

    [Fact]
    public void Five_of_33_is_one_over_a_strict_15_percent()
    {
        QuotaCheck check = Quotas.Check("grassroots-fighter-ceiling", new(33) { Listed = 5 }, new(2019, 12, 20));
        (check.Outcome, check.Ceiling, check.Over, check.Exact).Should().Be((Outcome.NotMet, 4, 1, new Fraction(99, 20)));
        check.In(Language.Vietnamese).Should().Be("5 / 33 lao động tiên tiến, chiến sĩ tiên tiến = 15,15%; trần 15% của 33 là 4,95 → 4 người; vượt trần 1 người (khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP).");
        check.In(Language.English).Should().Be("5 / 33 (advanced workers) = 15.15%; the ceiling of 15% of 33 is 4.95 → 4 people; over the ceiling by 1 (clause 3, Article 9 of Decree 91/2017/NĐ-CP).");
    }

    // Where the text does not say how to round: both counts, and no decision between them.
    [Theory]
    [InlineData(4, Outcome.Met)]
    [InlineData(5, Outcome.NeedsJudgement)]
    [InlineData(6, Outcome.NotMet)]
    public void A_silent_text_needs_judgement_only_between_its_two_counts(int listed, Outcome outcome)
    {
        QuotaCheck check = Quotas.Check("labour-grassroots-fighters", new(33) { Listed = listed }, new(2019, 12, 20));
        (check.Outcome, check.LowestCeiling, check.HighestCeiling, check.Ceiling).Should().Be((outcome, 4, 5, null));
        check.Over.Should().BeNull();
        check.ToString().Should().Contain("4 (lấy phần nguyên) hoặc 5 (làm tròn nửa lên)");
    }

    [Fact]
    public void A_reading_is_taken_only_where_the_text_leaves_one()
    {
        Quotas.Check("labour-grassroots-fighters", new(33) { Listed = 5, Reading = Rounding.HalfAwayFromZero }, new(2019, 12, 20)).Outcome.Should().Be(Outcome.Met);
        FluentActions.Invoking(() => Quotas.Check("grassroots-fighter-ceiling", new(33) { Reading = Rounding.HalfAwayFromZero }, new(2019, 12, 20))).Should().Throw<ArgumentException>();
    }

    // Decree 233/2026, Article 7, clause 7, point c: fewer than five units, at most one.
    [Theory]
    [InlineData(4, 4, 1)]
    [InlineData(4, 5, 0)]
    [InlineData(5, null, 1)]
    [InlineData(3, null, null)]
    [InlineData(10, 12, 2)]
    public void Under_five_units_at_most_one_is_excellent(int ratedWell, int? units, int? ceiling)
    {
        QuotaCheck check = Quotas.Check("excellent-units", new(ratedWell) { Units = units }, new(2026, 12, 10));
        check.Ceiling.Should().Be(ceiling, check.ToString());
        if (ceiling is null)
            (check.LowestCeiling, check.HighestCeiling, check.Outcome).Should().Be((0, 1, Outcome.Unknown));
    }

    [Fact]
    public void Decree_48_asks_for_the_share_of_the_Party_and_takes_all_staff()
    {
        QuotaCheck open = Quotas.Check("excellent-civil-servants", new(60) { Listed = 12 }, new(2024, 12, 10));
        (open.Outcome, open.Ceiling).Should().Be((Outcome.Unknown, null));
        QuotaCheck stated = Quotas.Check("excellent-civil-servants", new(60) { Listed = 13, StatedCeiling = new Percentage(20m) }, new(2024, 12, 10));
        (stated.Outcome, stated.Ceiling, stated.Over).Should().Be((Outcome.NotMet, 12, 1));
    }

    [Theory]
    [InlineData("government-flags", "2024-12-20", 14, 3, 2, Outcome.NotMet)]
    [InlineData("excellent-civil-servants-of-outstanding-body", "2026-12-10", 47, 11, 11, Outcome.Met)]
    public void What_is_known_from_memory_is_a_simulation(string rule, string day, int number, int listed, int ceiling, Outcome outcome)
    {
        QuotaCheck check = Quotas.Check(rule, new(number) { Listed = listed }, Day(day));
        (check.Outcome, check.Ceiling, check.LowestCeiling, check.Over).Should().Be((Outcome.Unknown, null, null, null));
        (check.Simulation!.Ceiling, check.Simulation.Outcome).Should().Be((ceiling, outcome));
        check.ToString().Should().StartWith("chưa kết luận được").And.Contain("mô phỏng");
    }

    [Theory]
    [InlineData("government-flags", "2013-12-31", "42/2010/NĐ-CP")]
    [InlineData("government-flags", "2014-09-01", "65/2014/NĐ-CP")]
    [InlineData("government-flags", "2026-10-01", "06/2026/QH16")]
    [InlineData("grassroots-fighter-ceiling", "2026-10-01", "06/2026/QH16")]
    [InlineData("excellent-public-employees", "2021-12-10", "90/2020/NĐ-CP")]
    public void A_law_that_is_not_held_decides_nothing(string rule, string day, string law)
    {
        QuotaCheck check = Quotas.Check(rule, new(14) { Listed = 0 }, Day(day));
        (check.Outcome, check.Ceiling, check.Applied).Should().Be((Outcome.Unknown, null, null));
        check.Finding.Citation.Instrument.Number.Text.Should().Be(law);
    }

    [Fact]
    public void A_host_adds_its_own_quota_and_replaces_the_ceiling_of_the_nation()
    {
        QuotaRule own = QuotaRule.AtMost("own", new("giấy khen của công ty", "certificates of the company"), new("người lao động", "workers"), new Fraction(1, 8));
        var basis = new Citation(new LegalInstrument { Kind = InstrumentKind.Decision, Number = new("12/QĐ-TCT") });
        using ServiceProvider services = new ServiceCollection()
            .AddBacKanIndicators(o => o.Quotas.Add(new("own", [new(own, new(new LocalDate(2025, 1, 1)), basis, Confidence.Secondary, new LocalDate(2026, 12, 1), isSetByHost: true)])))
            .BuildServiceProvider();
        IQuotas quotas = services.GetRequiredService<IQuotas>();
        quotas.Check("own", new(100) { Listed = 13 }, new(2025, 6, 1)).Should().Match<QuotaCheck>(c => c.Ceiling == 12 && c.Over == 1 && c.Applied!.IsSetByHost);
        FluentActions.Invoking(() => quotas.Check("nobody's", new(1), new(2025, 6, 1))).Should().Throw<ArgumentException>().WithMessage("*grassroots-fighter-ceiling*");
    }

    [Fact]
    public void Impossible_numbers_are_refused()
    {
        FluentActions.Invoking(() => new QuotaQuestion(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new QuotaQuestion(1) { Listed = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new QuotaQuestion(1) { StatedCeiling = new Percentage(101m) }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => QuotaRule.AtMost("t", new("t", "t"), new("t", "t"), new Fraction(3, 2))).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
