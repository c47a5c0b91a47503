using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Law;
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
    [InlineData(2000, 12, 31)]
    [InlineData(2031, 1, 1)]
    public void A_day_without_a_standard_is_refused_and_says_what_is_covered(int year, int month, int day)
    {
        Action ask = () => PovertyStandards.National.On(new(year, month, day));
        NoRuleInForceException refused = ask.Should().Throw<NoRuleInForceException>().Which;
        refused.On.Should().Be(new LocalDate(year, month, day));
        refused.Covered.Should().HaveCount(8);
        refused.Message.Should().Contain("BK9001").And.Contain("2001-01-01..2005-12-31");
    }

    [Fact]
    public void The_years_that_another_decree_continued_keep_the_standard_under_a_new_basis()
    {
        Enactment<PovertyStandard> before = PovertyStandards.National.On(new(2020, 12, 31)), after = PovertyStandards.National.On(new(2021, 1, 1));
        after.Rule.Should().BeSameAs(before.Rule);
        after.Basis.ToString().Should().Be("khoản 1 Điều 2 Nghị định 07/2021/NĐ-CP");
        PovertyStandards.National.On(new(2026, 6, 1)).Basis.ToString().Should().Be("Nghị định 351/2025/NĐ-CP");
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
        (GrassrootsFighterCeiling.Timeline.On(new(year, month, day)).Rule.OfAdvancedWorkers is not null).Should().Be(ceiling);

    [Fact]
    public void The_law_from_1_10_2026_is_known_but_not_held()
    {
        Action ask = () => GrassrootsFighterCeiling.Timeline.On(new(2026, 10, 1));
        ask.Should().Throw<LawNotHeldException>().Which.Law.Basis.Instrument.Number.Text.Should().Be("06/2026/QH16");
        Action before = () => GrassrootsFighterCeiling.Timeline.On(new(2004, 6, 30));
        before.Should().Throw<NoRuleInForceException>();
    }

    [Fact]
    public void Overlaps_are_refused_and_gaps_are_kept()
    {
        static Enactment<TitleCeiling> Of(int from, int until) => new(
            new(OfAdvancedWorkers: null), new(new LocalDate(from, 1, 1), new LocalDate(until, 1, 1)), new(VietnamInstruments.Law15Of2003), Confidence.Unverified, new LocalDate(2026, 11, 23));
        Action overlap = () => _ = new Timeline<TitleCeiling>("test", [Of(2012, 2014), Of(2010, 2013)]);
        overlap.Should().Throw<ArgumentException>().WithMessage("*2010-01-01..2012-12-31 and 2012-01-01..2013-12-31 overlap*");
        var gap = new Timeline<TitleCeiling>("test", [Of(2012, 2014), Of(2010, 2011)]);
        gap.Enactments.Select(e => e.Applies.From.Year).Should().Equal(2010, 2012);
        Action inGap = () => gap.On(new(2011, 6, 1));
        inGap.Should().Throw<NoRuleInForceException>();
    }

    [Fact]
    public void Official_text_has_the_address_that_was_opened() =>
        GrassrootsFighterCeiling.Timeline.Enactments.Where(e => e.Confidence == Confidence.OfficialText).Should().OnlyContain(e => e.Basis.Instrument.Address != null);

    [Theory]
    [InlineData("2888/QĐ-UBND")]
    [InlineData("09/2011/QĐ-TTg")]
    [InlineData("06/2022/QH15")]
    [InlineData("12-CTr/TU")]
    public void An_instrument_number_keeps_its_text(string text) => new InstrumentNumber(text).ToString().Should().Be(text);

    [Theory]
    [InlineData("")]
    [InlineData("2888")]
    [InlineData("2888/")]
    [InlineData("/QĐ-UBND")]
    [InlineData("2888 /QĐ-UBND")]
    public void What_is_no_instrument_number_is_refused(string text)
    {
        Action create = () => _ = new InstrumentNumber(text);
        create.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_effective_period_prints_its_last_day_included_and_is_never_empty()
    {
        new EffectivePeriod(new(2011, 1, 1), new LocalDate(2016, 1, 1)).In(BacKan.Indicators.Localization.Language.Vietnamese).Should().Be("1/1/2011 – 31/12/2015");
        Action empty = () => _ = new EffectivePeriod(new(2011, 1, 1), new LocalDate(2011, 1, 1));
        empty.Should().Throw<ArgumentOutOfRangeException>();
    }
}
