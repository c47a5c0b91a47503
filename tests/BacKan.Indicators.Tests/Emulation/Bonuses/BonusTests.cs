using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Bonuses;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime.Text;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Tests.Emulation.Bonuses;

/// <summary>Bonuses beside the worked cases: what a line says, and what nobody decides.</summary>
public class BonusTests
{
    private static readonly IBonuses Bonuses = Services.Get<IBonuses>();

    // Decree 152/2025, Article 49, clause 2: 702,000 is rounded up to 710,000, though portals print 702,000.
    [Fact]
    public void The_line_shows_the_product_and_the_rounding_with_both_provisions()
    {
        Bonus bonus = Bonuses.Of(AdvancedWorker, RecipientKind.Individual, new(2025, 12, 5));
        bonus.In(Language.Vietnamese).Should().Be("0,3 × 2.340.000 = 702.000 đồng, làm tròn lên 710.000 đồng (khoản 1 Điều 50 Nghị định 152/2025/NĐ-CP; Nghị định 73/2024/NĐ-CP)");
        bonus.In(Language.English).Should().Be("0.3 × 2,340,000 = 702,000 VND, rounded up to 710,000 VND (clause 1, Article 50 of Decree 152/2025/NĐ-CP; Decree 73/2024/NĐ-CP)");
    }

    [Fact]
    public void A_multiple_of_ten_thousand_stays_and_a_ceiling_is_not_rounded()
    {
        Bonuses.Of(GrassrootsEmulationFighter, RecipientKind.Individual, new(2026, 7, 1)).In(Language.Vietnamese)
            .Should().Be("1 × 2.530.000 = 2.530.000 đồng (khoản 1 Điều 50 Nghị định 152/2025/NĐ-CP; khoản 2 Điều 3 Nghị định 161/2026/NĐ-CP)");
        Bonus medal = Bonuses.Of(CommemorativeMedal, RecipientKind.Individual, new(2025, 5, 20));
        (medal.Amount, medal.IsCeiling).Should().Be((1_404_000m, true));
        medal.In(Language.Vietnamese).Should().StartWith("không quá 0,6 × 2.340.000 = 1.404.000 đồng");
    }

    // title, recipient, day, amount; from memory or derived: nothing is decided.
    [Theory]
    [InlineData("BK_TTG", RecipientKind.Individual, "2024-12-20", 8_190_000)]
    [InlineData("HCLD1", RecipientKind.Collective, "2024-12-20", 42_120_000)]
    [InlineData("HCLD1", RecipientKind.Individual, "2025-12-20", 21_060_000)]
    [InlineData("GK_HUYEN", RecipientKind.Individual, "2013-12-20", 350_000)]
    [InlineData("BK_TINH", RecipientKind.Individual, "2013-12-20", 1_150_000)]
    [InlineData("GK_XA", RecipientKind.Individual, "2025-12-20", 710_000)]
    [InlineData("CSTDCS", RecipientKind.Individual, "2026-10-01", 2_530_000)]
    public void What_is_not_verified_is_a_simulation(string title, RecipientKind recipient, string day, decimal amount)
    {
        Bonus bonus = Bonuses.Of(EmulationTitles.Find(title)!, recipient, LocalDatePattern.Iso.Parse(day).Value);
        (bonus.Kind, bonus.Amount, bonus.Times).Should().Be((DeterminationKind.Unknown, null, null));
        bonus.Simulation!.Amount.Should().Be(amount);
        bonus.ToString().Should().StartWith("chưa xác định").And.Contain("mô phỏng");
    }

    [Theory]
    [InlineData("GK_XA", RecipientKind.Household, "2019-12-20", DeterminationKind.NotAddressed)]
    [InlineData("GD_VH", RecipientKind.Household, "2019-12-20", DeterminationKind.NotAddressed)]
    [InlineData("XA_TB", RecipientKind.Locality, "2019-12-20", DeterminationKind.NotAddressed)]
    [InlineData("KNC", RecipientKind.Individual, "2019-12-20", DeterminationKind.NotAddressed)]
    [InlineData("GK_XA", RecipientKind.Individual, "2024-12-20", DeterminationKind.NotAddressed)]
    [InlineData("CSTDCS", RecipientKind.Individual, "2008-12-20", DeterminationKind.Unknown)]
    [InlineData("CSTDCS", RecipientKind.Individual, "2027-03-01", DeterminationKind.Unknown)]
    public void What_no_text_says_has_no_amount(string title, RecipientKind recipient, string day, DeterminationKind kind)
    {
        Bonus bonus = Bonuses.Of(EmulationTitles.Find(title)!, recipient, LocalDatePattern.Iso.Parse(day).Value);
        (bonus.Kind, bonus.Amount, bonus.Simulation).Should().Be((kind, null, null));
    }

    [Fact]
    public void No_rule_and_no_such_recipient_are_refused()
    {
        FluentActions.Invoking(() => Bonuses.Of(AdvancedWorker, RecipientKind.Individual, new(2004, 6, 30))).Should().Throw<NoRuleInForceException>();
        FluentActions.Invoking(() => Bonuses.Of(AdvancedWorker, RecipientKind.Collective, new(2019, 6, 30))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_order_of_awards_changes_no_payment()
    {
        AwardedTitle[] awards =
        [
            new(AdvancedWorker, 2019), new(GrassrootsEmulationFighter, 2019), new(ProvincialEmulationFighter, 2019) { PeriodFrom = 2017 },
            new(ProvincialDiploma, 2019) { PeriodFrom = 2018 },
        ];
        string[] Paid(IEnumerable<AwardedTitle> all) =>
            [.. Bonuses.Paid(all, RecipientKind.Individual, new(2019, 12, 20)).Select(p => $"{p.Award.Title.Code} {p.Outcome}").Order(StringComparer.Ordinal)];
        Paid(awards).Should().Equal("BK_TINH Met", "CSTDCS Met", "CSTDT Met", "LDTT NotMet");
        Paid(awards.AsEnumerable().Reverse()).Should().Equal(Paid(awards));
    }

    [Fact]
    public void What_is_not_said_of_the_time_or_the_achievement_is_for_people_to_judge()
    {
        Bonuses.Paid([new(GrassrootsEmulationFighter, 2019), new(ProvincialEmulationFighter, 2019)], RecipientKind.Individual, new(2019, 12, 20))
            .Should().OnlyContain(p => p.Outcome == Outcome.NeedsJudgement, "over which years the second title counts is not said");
        Bonuses.Paid([new(ProvincialDiploma, 2025) { PeriodFrom = 2025 }, new(CommuneCertificate, 2025) { PeriodFrom = 2025 }], RecipientKind.Collective, new(2025, 12, 20))
            .Should().OnlyContain(p => p.Outcome == Outcome.NeedsJudgement, "two forms for one time may be for one achievement");
        Bonuses.Paid([new(AdvancedWorker, 2019) { IsRevoked = true }, new(GrassrootsEmulationFighter, 2019)], RecipientKind.Individual, new(2019, 12, 20))
            .Select(p => p.Outcome).Should().Equal(Outcome.NotMet, Outcome.Met);
    }
}
