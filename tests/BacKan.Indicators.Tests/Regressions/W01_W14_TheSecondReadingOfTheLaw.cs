using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Planning.Rules;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;
using BacKan.Indicators.Tests.Emulation;
using NodaTime;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Tests.Regressions;

/// <summary>Fourteen rows that a second reading of the law found wrong, one test for each mistake; what surrounds them is tested beside the rules.</summary>
public class W01_W14_TheSecondReadingOfTheLaw
{
    // Law 06/2022, Article 22.1b: "hoặc mưu trí, sáng tạo trong chiến đấu … toàn lực lượng Công an nhân dân".
    [Theory]
    [InlineData(InitiativeScope.Provincial, Outcome.Met)]
    [InlineData(null, Outcome.Unknown)]
    public void W01_A_policeman_without_an_initiative_was_told_no(InitiativeScope? scope, Outcome outcome)
    {
        var candidate = new Candidate(RecipientKind.Individual)
        {
            Group = PersonGroup.Police, Titles = new(People.Fighter(2023, 2024, 2025), 2000, 2026), Initiatives = new([], 2000, 2026), Topics = new([], 2000, 2026),
            Combat = new([new CombatFeat(2025) { Scope = scope }], 2000, 2026),
        };
        Services.Get<IEligibility>().Assess(People.For(ProvincialEmulationFighter, candidate, 2025, new(2025, 12, 20))).Outcome.Should().Be(outcome);
    }

    // Decree 233/2026, Articles 14.2 and 19.2: no limit of months, and Decree 90/2020 ceased on 1 July 2026.
    [Fact]
    public void W02_Decree_90_went_on_for_public_employees_after_June_2026()
    {
        VietnamInstruments.Decree90Of2020.CeasedOn.Should().Be(new LocalDate(2026, 7, 1));
        Criterion rule = AwardRule.For(AdvancedWorker, RecipientKind.Individual, new(2026, 7, 1))!.Criterion!;
        Leaves(rule).Where(l => l.Citation.Instrument == VietnamInstruments.Decree233Of2026).Select(l => l.Citation.Provision!.In(Language.Vietnamese)).Should().Contain(["khoản 1 Điều 20", "khoản 2 Điều 14"]);
        Leaves(AwardRule.For(AdvancedWorker, RecipientKind.Individual, new(2026, 6, 30))!.Criterion!).Should().NotContain(l => l.Citation.Instrument == VietnamInstruments.Decree233Of2026);
    }

    [Fact]
    public void W03_A_press_article_of_2025_was_the_address_of_a_decree_of_2026()
    {
        LegalInstrument decree = VietnamInstruments.Decree233Of2026;
        (decree.IssuedOn, decree.InForceFrom).Should().Be((new LocalDate(2026, 6, 26), new LocalDate(2026, 7, 1)));
        decree.Address.Should().EndWith("233-2026-ND-CP-danh-gia-xep-loai-vien-chuc.md");
    }

    // Circular 02/2022, Articles 1.1, 1.2 and 2: Annexes III and IV whole, since 1 January 2022, in force 15 May 2022.
    [Fact]
    public void W04_The_circular_that_replaced_every_score_sheet_was_said_to_replace_report_forms()
    {
        LegalInstrument circular = VietnamInstruments.Circular02Of2022;
        circular.Subject!.Vi.Should().Contain("toàn bộ Phụ lục III").And.Contain("bảng điểm").And.Contain("Phụ lục IV");
        (circular.IssuedOn, circular.InForceFrom, circular.AppliesFrom).Should().Be((new LocalDate(2022, 3, 30), new LocalDate(2022, 5, 15), new LocalDate(2022, 1, 1)));
    }

    // In force 15 April 2024, issued 24 February 2024.
    [Fact]
    public void W05_A_circular_on_exclusions_began_on_its_day_of_issue()
    {
        (VietnamInstruments.Circular01Of2024.IssuedOn, VietnamInstruments.Circular01Of2024.InForceFrom).Should().Be((new LocalDate(2024, 2, 24), new LocalDate(2024, 4, 15)));
        bool Asks(LocalDate on) => Leaves(AwardRule.For(AdvancedWorker, RecipientKind.Individual, on)!.Criterion!).Any(l => l is ThresholdCriterion && l.Citation == VietnamInstruments.Circular01Of2024.At("điểm đ khoản 5 Điều 1"));
        (Asks(new(2024, 4, 14)), Asks(new(2024, 4, 15))).Should().Be((false, true));
    }

    // Article 32.1 of Circular 07/2026/TT-BGDĐT: "02/04/2026".
    [Fact]
    public void W06_A_circular_of_education_was_in_force_a_day_early()
    {
        (VietnamInstruments.Circular07Of2026Education.IssuedOn, VietnamInstruments.Circular07Of2026Education.InForceFrom).Should().Be((new LocalDate(2026, 2, 15), new LocalDate(2026, 4, 2)));
        VietnamInstruments.Circular07Of2026Education.Confidence.Should().Be(Confidence.Secondary);
    }

    // Decision 86/2025/QĐ-UBND, Article 2: "kể từ ngày 15 tháng 12 năm 2025".
    [Theory]
    [InlineData(14, false)]
    [InlineData(15, true)]
    public void W07_A_decision_of_Bac_Ninh_was_in_force_on_the_day_of_its_signing(int day, bool covered) =>
        Rules("86/2025/QĐ-UBND Bắc Ninh").QuorumFor(GrassrootsEmulationFighter)!.TryOn(new(2025, 12, day), out _).Should().Be(covered);

    // Law 06/2026 only amends; Decree 152/2025 itself ends on 1 March 2027.
    [Fact]
    public void W08_An_amending_law_ended_local_and_sector_rules()
    {
        LocalDate after = new(2026, 10, 1);
        Rules("86/2025/QĐ-UBND Bắc Ninh").QuorumFor(GrassrootsEmulationFighter)!.On(after).Confidence.Should().Be(Confidence.Secondary);
        Rules("01/2024/TT-TANDTC").VotesFor(GrassrootsEmulationFighter)!.On(after).Confidence.Should().Be(Confidence.Secondary);
        AwardOverlays.Changes.Where(o => o.Circular == VietnamInstruments.Circular02Of2024Procuracy).Should().OnlyContain(o => o.Until == null);
        NationalCouncilVotes.Rules.VotesFor(GrassrootsEmulationFighter)!.On(new(2027, 2, 28)).Applies.LastDay.Should().Be(new LocalDate(2027, 2, 28));
        NationalCouncilVotes.Rules.VotesFor(GrassrootsEmulationFighter)!.Ask(new(2027, 3, 1)).Unheld.Should().NotBeNull();
    }

    // Circular 07/2018/TT-BKHĐT, Article 24.2; replaced on 9 February 2024.
    [Fact]
    public void W09_Votes_of_planning_were_counted_of_all_members_of_the_council()
    {
        CouncilRules planning = Rules("07/2018/TT-BKHĐT");
        Enactment<VoteRule> grassroots = planning.VotesFor(GrassrootsEmulationFighter)!.On(new(2020, 6, 1));
        (grassroots.Rule.Share!.Least, grassroots.Rule.Share.Of, grassroots.Applies.LastDay).Should().Be((new Fraction(70, 100), VoteBase.Eligible, new LocalDate(2024, 2, 8)));
        VoteShare national = planning.VotesFor(NationalEmulationFighter)!.On(new(2020, 6, 1)).Rule.Share!;
        (national.Least, national.Of).Should().Be((new Fraction(90, 100), VoteBase.Present));
    }

    [Fact]
    public void W10_Titles_that_the_texts_name_had_no_vote_and_one_that_they_do_not_name_had_one()
    {
        Rules("151/2018/TT-BQP").VotesFor(ProvincialDiploma).Should().BeNull("Article 64.7b does not name it");
        Rules("151/2018/TT-BQP").VotesFor(LabourOrderThirdClass).Should().NotBeNull();
        Rules("38/2018/TT-BYT").VotesFor(PrimeMinistersDiploma)!.On(new(2020, 6, 1)).Rule.Share!.Least.Should().Be(new Fraction(75, 100));
        Rules("21/2020/TT-BGDĐT").VotesFor(ProvincialDiploma)!.On(new(2021, 6, 1)).Rule.Share!.Least.Should().Be(new Fraction(70, 100));
        Rules("09/2018/TT-BTTTT").VotesFor(PrimeMinistersDiploma)!.On(new(2020, 6, 1)).Rule.Share!.IsStrict.Should().BeTrue();
        Rules("01/2019/TT-VKSTC").VotesFor(NationalEmulationFighter)!.On(new(2020, 6, 1)).Rule.Share!.Least.Should().Be(new Fraction(90, 100));
        Rules("03/2018/TT-BNG").VotesFor(GrassrootsEmulationFighter)!.On(new(2020, 6, 1)).Rule.Share!.Of.Should().Be(VoteBase.Headcount);
    }

    // Article 2: in force on the day of its adoption; the new bodies work from 1 July 2025.
    [Fact]
    public void W11_A_resolution_was_in_force_on_the_day_on_which_the_new_communes_began_to_work() =>
        (VietnamInstruments.Resolution1683Of2025.InForceFrom, VietnamInstruments.Resolution1683Of2025.AppliesFrom).Should().Be((new LocalDate(2025, 6, 16), new LocalDate(2025, 7, 1)));

    // Decree 307/2025, Articles 2.1, 4.4 and 8.3.
    [Fact]
    public void W12_Ninety_points_made_any_unit_special()
    {
        ClassScale scale = AdministrativeClass.Timeline.On(new(2025, 11, 27)).Rule;
        scale.Rate([95m], priority: 0m, AdministrativeUnitType.Commune).Special.Should().Be(Outcome.NotMet);
        scale.Rate([95m], priority: 0m, AdministrativeUnitType.Ward).Special.Should().Be(Outcome.NeedsJudgement);
        (AdministrativeClass.OfCentralCity("01"), AdministrativeClass.OfCentralCity("31")).Should().Be(("special", "I"));
    }

    [Fact]
    public void W13_Two_titles_in_thirty_years_were_two_times_running()
    {
        AwardedTitle Of(int year) => new(ProvincialEmulationFighter, year) { DecidedOn = new(year, 12, 20) };
        Outcome Judge(int first, int second, int broken) => Services.Get<IEligibility>().Assess(People.For(
            NationalEmulationFighter,
            People.With(second, [.. People.Fighter([.. Enumerable.Range(first - 2, second - first + 3).Where(y => y != broken)]), Of(first), Of(second)], [new(second, InitiativeScope.National, InitiativeRecogniser.Minister) { IsApplied = true, IsReplicable = true }]),
            second, new(second + 1, 6, 20))).Outcome;
        (Judge(2012, 2024, broken: 2018), Judge(2012, 2024, broken: 0), Judge(2021, 2024, broken: 0)).Should().Be((Outcome.NotMet, Outcome.NeedsJudgement, Outcome.Met));
    }

    [Theory]
    [InlineData(2014, 1, 1)]
    [InlineData(2014, 6, 30)]
    [InlineData(2015, 12, 31)]
    public void W14_The_line_of_Ho_Chi_Minh_City_of_2009_ran_on_to_2015(int year, int month, int day) =>
        PovertyStandards.HoChiMinhCity.Ask(new(year, month, day)).Unheld!.Id.Should().Be("hcmc-2014-2015");

    private static CouncilRules Rules(string id) => LocalCouncilVotes.All.Single(r => string.Equals(r.Id, id, StringComparison.Ordinal));

    private static IEnumerable<Criterion> Leaves(Criterion criterion) => criterion.Parts.Count == 0 ? [criterion] : criterion.Parts.SelectMany(Leaves);
}
