using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Tests.Emulation;

/// <summary>A law that comes is one rule file and one test file: nothing else says its days, its end of what went before, its title or its facts.</summary>
public class Decree99Of2031Tests : IRuleCases
{
    private static readonly StandardTimelines Law = IRuleCases.Law;
    private static readonly Eligibility Eligibility = new(
        new CouncilVotes(NationalCouncilVotes.Rules, LocalCouncilVotes.All), new GrantingAuthority(GrantingTimeline.Timeline), new AwardRegistry(law: Law));

    IEnumerable<StandardRow> IRuleCases.Lines => Decree99Of2031.Standards;

    string IRuleCases.Limbs => """
        = N99 Nghị định 99/2031/NĐ-CP
        > CSTDCS Individual 2031-04-01
        | 1.7 N99 | person-rating
        | 2.7 N99 | initiatives:grassroots:2 | 1
        > CSTDV Individual 2031-04-01
        | 1.8 N99 | title:CSTDCS | 2
        | 2.8 N99 | works-digitally
        """;

    IEnumerable<Proposal> IRuleCases.Proposals => [Grassroots(TaskRating.CompletedExcellently, 2031), Regional(95m)];

    [Theory]
    [InlineData(TaskRating.CompletedExcellently, 2030, Outcome.Met)]
    [InlineData(TaskRating.CompletedWell, 2030, Outcome.NotMet)]
    [InlineData(TaskRating.CompletedExcellently, 2029, Outcome.NotMet)] // the initiative is older than two years
    public void Its_standard_is_judged_from_its_day_on(TaskRating rating, int initiative, Outcome outcome)
    {
        EligibilityAdvice advice = Eligibility.Assess(Grassroots(rating, initiative));
        (advice.Outcome, advice.Rule!.Id).Should().Be((outcome, "standard-CSTDCS-Individual@2031-04-01"));
    }

    [Theory]
    [InlineData(95, Outcome.Met)]
    [InlineData(89, Outcome.NotMet)]
    [InlineData(null, Outcome.Unknown)]
    public void Its_new_title_rests_on_a_fact_of_its_own(int? score, Outcome outcome) => Eligibility.Assess(Regional(score)).Outcome.Should().Be(outcome);

    [Fact]
    public void It_ends_the_days_of_which_nothing_is_held_and_says_so()
    {
        Timeline<AwardStandard> fighter = Law.Of(GrassrootsEmulationFighter, RecipientKind.Individual)!;
        UnheldLaw before = fighter.Unheld.Should().ContainSingle().Which;
        (before.Applies.From, before.Applies.LastDay, before.End!.By).Should().Be((new LocalDate(2026, 10, 1), new LocalDate(2031, 3, 31), Decree99Of2031.Decree.At("Điều 7")));
        Law.Of(AdvancedWorker, RecipientKind.Individual)!.Ask(new(2031, 6, 1)).Coverage.Should().Be(DayCoverage.Unheld, "the decree says nothing of it");
    }

    [Fact]
    public void It_opens_a_regime_of_its_own() =>
        (Law.RegimeOf(new(2031, 4, 1)) - Law.RegimeOf(new(2031, 3, 31))).Should().Be(1);

    private static Proposal Grassroots(TaskRating rating, int initiative) => new(GrassrootsEmulationFighter, new(RecipientKind.Individual)
    {
        CompleteFrom = 2026, Years = new([CandidateYear.Ordinary(2031, rating)]),
        Initiatives = new([new(initiative, InitiativeScope.Grassroots, InitiativeRecogniser.UnitHead)]),
    }, 2031, new(2031, 12, 20));

    private static Proposal Regional(decimal? score) => new(Decree99Of2031.RegionalFighter, new(RecipientKind.Individual)
    {
        CompleteFrom = 2026, Years = new([CandidateYear.Ordinary(2032, TaskRating.CompletedWell) with { Score = score }]),
        Titles = new([new(GrassrootsEmulationFighter, 2031), new(GrassrootsEmulationFighter, 2032)]),
    }, 2032, new(2032, 12, 20));
}
