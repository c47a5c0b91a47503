using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Blocs;
using BacKan.Indicators.Emulation.Bonuses;
using BacKan.Indicators.Emulation.Quotas;
using BacKan.Indicators.Emulation.Ratings;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Json.Tests;

/// <summary>Quotas, ratings, bonuses and blocs: what a program gives reads back, what is answered says what it is.</summary>
public class QuotaJsonTests
{
    private static readonly BacKanServices Library = BacKanServices.Create();
    private static readonly LocalDate On = new(2019, 12, 20);

    [Fact]
    public void Rules_of_a_host_and_questions_read_back()
    {
        QuotaRule read = JsonForm.Again(QuotaRule.AtMost("own", new("giấy khen", "certificates"), new("người", "people"), new Fraction(1, 3), Rounding.HalfAwayFromZero));
        (read.Share, read.CeilingOf(10)).Should().Be((new Fraction(1, 3), 3));
        QuotaQuestion asked = JsonForm.Again(new QuotaQuestion(33) { Listed = 5, Units = 4, Reading = Rounding.Floor, StatedCeiling = new(20m) });
        (asked.Number, asked.Listed, asked.Units, asked.Reading, asked.StatedCeiling).Should().Be((33, 5, 4, Rounding.Floor, new Percentage(20m)));
        JsonForm.Again(new QuotaUnit("A", 10, 2)).Order.Should().Be(2);
        JsonForm.Problems<QuotaQuestion>("""{ "base": -1 }""").Should().Equal("$.base");
        JsonForm.Problems<QuotaRule>("""{ "id": "x", "name": { "vi": "a", "en": "a" }, "of": { "vi": "a", "en": "a" } }""").Should().NotBeEmpty("a rule of a host is a share");
    }

    [Fact]
    public void The_library_s_tables_are_written_by_their_thresholds()
    {
        foreach (Law.Timeline<QuotaRule> rule in Library.Get<IQuotas>().Rules)
            rule.Enactments.Select(e => JsonForm.Of(e.Rule)).Should().OnlyContain(json => json.Contains("\"id\""));
        JsonForm.Of(Rule("agriculture-bloc-flags", new(2014, 12, 1))).Should().Contain("\"thresholds\"").And.NotContain("\"share\"");
    }

    [Fact]
    public void A_check_says_ceiling_and_excess_or_both_counts_or_a_simulation()
    {
        IQuotas quotas = Library.Get<IQuotas>();
        JsonForm.Of(quotas.Check("grassroots-fighter-ceiling", new(33) { Listed = 5 }, On)).Should().Contain("\"outcome\": \"NotMet\"").And.Contain("\"ceiling\": 4").And.Contain("\"exact\": 4.95").And.Contain("\"over\": 1");
        JsonForm.Of(quotas.Check("labour-grassroots-fighters", new(33) { Listed = 5 }, On)).Should().Contain("\"NeedsJudgement\"").And.Contain("\"lowest\": 4").And.Contain("\"highest\": 5").And.NotContain("\"ceiling\"").And.NotContain("\"over\"");
        JsonForm.Of(quotas.Check("government-flags", new(14) { Listed = 3 }, new(2024, 12, 20))).Should().Contain("\"simulation\"").And.Contain("\"outcome\": \"Unknown\"");
        JsonForm.Of(quotas.Check("grassroots-fighter-ceiling", new(280) { Listed = 31 }, new(2013, 12, 31))).Should().NotContain("\"ceiling\"");
        JsonForm.Of(quotas.Allocate("grassroots-fighter-ceiling", [new("A", 33), new("B", 33), new("C", 34)], On, QuotaMethod.LargestRemainder)).Should().Contain("\"unallocated\": 2").And.Contain("largest-remainder");
    }

    [Fact]
    public void Bonuses_say_product_and_amount_and_who_is_paid()
    {
        IBonuses bonuses = Library.Get<IBonuses>();
        JsonForm.Of(bonuses.Of(EmulationTitles.AdvancedWorker, RecipientKind.Individual, new(2025, 12, 5))).Should().Contain("\"product\": 702000").And.Contain("\"amount\": 710000");
        JsonForm.Of(bonuses.Of(EmulationTitles.CommemorativeMedal, RecipientKind.Individual, new(2025, 5, 20))).Should().Contain("\"isCeiling\": true");
        JsonForm.Of(bonuses.Paid([new(EmulationTitles.AdvancedWorker, 2019), new(EmulationTitles.GrassrootsEmulationFighter, 2019)], RecipientKind.Individual, On)[0]).Should().Contain("\"outcome\": \"NotMet\"");
    }

    [Fact]
    public void Records_read_back_and_ratings_say_their_level()
    {
        RatingRecord record = JsonForm.Again(new RatingRecord(PersonGroup.PublicEmployee, 2027)
        {
            Points = 95m, MonthsWorked = 12, IsOffByInsurance = false, IsDisciplined = false, IsCountedElsewhere = false, HasFinding = false, HasCorruptUnit = false,
            IsHead = true, UnitRating = TaskRating.CompletedWell, UnitHasRegulation = true,
        });
        JsonForm.Of(Library.Get<IAnnualRatings>().Rate(record, new(2027, 12, 10))).Should().Contain("\"result\": \"HTTNV\"");
        UnitRatingRecord unit = JsonForm.Again(new UnitRatingRecord(2027) { Points = 90m, Done = new(100m), Late = new(0m), Beyond = new(30m), IsGoodQuality = true, HasFailedPart = false, IsMended = true, HasFault = false });
        JsonForm.Of(Library.Get<IAnnualRatings>().RateUnit(unit, new(2027, 12, 10))).Should().Contain("\"result\": \"HTXSNV\"");
        JsonForm.Problems<RatingRecord>("""{ "group": "farmer", "year": 2027 }""").Should().NotBeEmpty();
        JsonForm.Problems<RatingRecord>("""{ "group": "cadre", "year": 2027, "points": 101 }""").Should().NotBeEmpty();
    }

    [Fact]
    public void A_bloc_reads_back_and_ranks_the_same()
    {
        Indicator grain = IndicatorCatalogue.Vietnam.Find("grain_output")!;
        var bloc = new EmulationBloc(
            "khối xã, phường", 2013,
            [
                new(BacKanUnits.DucXuanWard)
                {
                    Pledge = new(2014, new(2014, 1, 15)) { Targets = [Target.AtLeast(grain, new Quantity(4350m, grain.Unit))], SpecialCase = "lũ" },
                    Lines = [new("nội dung", ScoreLineKind.Content, 10m) { Self = 10m, Cross = 9m, Council = new Fraction(620, 67) }, new("trừ", ScoreLineKind.Penalty, null) { Council = 2m }],
                    Women = new(70m),
                },
                new("B") { Points = 7m, BarredBecause = "người đứng đầu bị cảnh cáo" },
            ],
            new(new("quy chế", "rules")) { PledgeBy = new(1, 31), PledgeInSpecialCasesBy = new(2, 15), Flags = 2, Acclamation = new(new Fraction(2, 3), VoteBase.AllMembers), MostBallots = 2, MostBeyondTarget = 20m, BeyondTargetOfItem = new Fraction(1, 10) })
        {
            Flags = 1, Acclaimed = BacKanUnits.DucXuanWard.FullName, AcclaimedBecause = "mô hình mới", VotesFor = 2, Voters = 3, Ballots = 1,
        };
        EmulationBloc read = JsonForm.Again(bloc);
        JsonForm.Of(read.Rank(new(2014, 1, 22))).Should().Be(JsonForm.Of(bloc.Rank(new(2014, 1, 22)))).And.Contain("\"total\": \"486/67\"");
        JsonForm.Again(BlocRules.HungYenDraft2021).Should().BeSameAs(BlocRules.HungYenDraft2021);
        JsonForm.Problems<EmulationBloc>("""{ "name": "k", "year": 2013, "members": [ { "name": "A" }, { "name": "A" } ] }""").Should().NotBeEmpty();
        JsonForm.Problems<BlocMember>("{}").Should().NotBeEmpty();
        JsonForm.Of(BlocRules.HungYenDraft2021.Check(null)).Should().Contain("\"Unknown\"");
    }

    private static QuotaRule Rule(string id, LocalDate on) => Library.Get<IQuotas>().Rules.Single(r => r.Id == id).On(on).Rule;
}
