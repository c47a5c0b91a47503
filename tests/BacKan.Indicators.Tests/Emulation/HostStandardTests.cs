using BacKan.Indicators.Emulation;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace BacKan.Indicators.Tests.Emulation;

/// <summary>A host's own standard and vote: added by one call, named by a proposal, listed beside the library's.</summary>
public class HostStandardTests
{
    private static readonly LegalInstrument Decision = new() { Kind = InstrumentKind.Decision, Number = new("12/2024/QĐ-UBND"), Confidence = Confidence.Quoted, CheckedOn = new LocalDate(2024, 3, 1) };
    private static readonly EffectivePeriod Since = new(new LocalDate(2024, 4, 1));
    private static readonly LocalDate On = new(2024, 12, 20);

    [Theory]
    [InlineData(2, "12/2024/QĐ-UBND", Outcome.Met)]
    [InlineData(1, "12/2024/QĐ-UBND", Outcome.NotMet)]
    [InlineData(2, null, Outcome.NotMet)] // the Law asks for more
    public void It_applies_where_a_proposal_names_it(int years, string? document, Outcome outcome)
    {
        EligibilityAdvice advice = Eligibility().Assess(Proposal(years, document));
        advice.Outcome.Should().Be(outcome);
        advice.Rule!.IsSetByHost.Should().Be(document is not null);
    }

    [Fact]
    public void It_is_listed_with_the_host_s_citation()
    {
        using ServiceProvider services = Services();
        IEnactment[] own = [.. services.GetServices<ITimeline>().SelectMany(t => t.Enactments).Where(e => e.IsSetByHost)];
        own.Select(e => e.Citation.Instrument).Should().Equal(Decision, Decision);
        own[0].Id.Should().Be("standard-BK_TINH-Individual-12/2024/QĐ-UBND@2024-04-01");
    }

    [Theory]
    [InlineData(12, Outcome.Met)]
    [InlineData(11, Outcome.NotMet)] // 75% of 15 are 12
    public void Its_vote_is_assessed(int yes, Outcome outcome)
    {
        using ServiceProvider services = Services();
        services.GetRequiredService<ICouncilVotes>().Assess(EmulationTitles.ProvincialDiploma, new CouncilBallot(15, yes: yes), On, "12/2024/QĐ-UBND").Outcome.Should().Be(outcome);
    }

    [Fact]
    public void A_fact_that_no_proposal_can_answer_is_refused()
    {
        var unreadable = new YesNoFact("of-the-host", new("riêng", "own"), new("?", "?"));
        Action add = () => new BacKanIndicatorsOptions().AddStandard(
            EmulationTitles.ProvincialDiploma, RecipientKind.Individual, Since, Decision.At("Điều 5"), new YesNoCriterion("own", new("riêng", "own"), Decision.At("Điều 5"), Confidence.Quoted, unreadable));
        add.Should().Throw<ArgumentException>().WithMessage("*of-the-host*ProposalFacts*");
    }

    [Theory]
    [InlineData(TaskRating.CompletedWell, Outcome.Met)]
    [InlineData(TaskRating.Completed, Outcome.NotMet)]
    public void A_title_of_the_host_is_judged_and_listed_with_its_citation(TaskRating rating, Outcome outcome)
    {
        var title = new EmulationTitle("OWN", new("công nhân giỏi", "skilled worker"), "CNG") { Recipients = [RecipientKind.Individual] };
        Citation article = Decision.At("Điều 3");
        using ServiceProvider services = new ServiceCollection().AddBacKanIndicators(options => options.AddTitle(
            title, Since, article, new YearsCriterion("well", new("tốt", "well"), article, Confidence.Quoted, ProposalFacts.Rated(TaskRating.CompletedWell), 1))).BuildServiceProvider();
        var candidate = new Candidate(RecipientKind.Individual) { Years = new([CandidateYear.Ordinary(2024, rating)]) };
        EligibilityAdvice advice = services.GetRequiredService<IEligibility>().Assess(new(title, candidate, 2024, On));
        (advice.Outcome, advice.Citation, advice.Rule!.IsSetByHost).Should().Be((outcome, article, true));
        services.GetServices<ITimeline>().SelectMany(t => t.Enactments).Single(e => e.IsSetByHost).Citation.Should().Be(article);
    }

    [Fact]
    public void A_code_names_one_title()
    {
        var options = new BacKanIndicatorsOptions();
        var twin = new EmulationTitle("CSTDCS", new("chiến sĩ của công ty", "fighter of the company"), "CSCT");
        Criterion rule = new YearsCriterion("well", new("tốt", "well"), Decision.At("Điều 3"), Confidence.Quoted, ProposalFacts.Rated(TaskRating.CompletedWell), 1);
        FluentActions.Invoking(() => options.AddTitle(twin, Since, Decision.At("Điều 3"), rule)).Should().Throw<ArgumentException>().WithMessage("*CSTDCS*code of its own*");
        var own = new EmulationTitle("OWN", new("riêng", "own"), "R");
        FluentActions.Invoking(() => options.AddStandard(own, RecipientKind.Individual, Since, Decision.At("Điều 3"), rule)).Should().Throw<ArgumentException>().WithMessage("*OWN*AddTitle*");
        options.AddTitle(own, Since, Decision.At("Điều 3"), rule);
        FluentActions.Invoking(() => options.AddTitle(own, Since, Decision.At("Điều 3"), rule)).Should().Throw<ArgumentException>().WithMessage("*code of its own*");
    }

    [Fact]
    public void The_answer_says_what_was_taken_for_granted_of_the_group()
    {
        var candidate = new Candidate(RecipientKind.Individual)
        {
            Group = PersonGroup.CivilServant, HasPendingCase = false, Years = new([CandidateYear.Ordinary(2024, TaskRating.CompletedWell)], 2010, 2024),
            Titles = new(People.Fighter(2022, 2023, 2024), 2010, 2024), Initiatives = new([], 2010, 2024), Topics = new([], 2010, 2024),
        };
        EligibilityAdvice advice = Tests.Services.Get<IEligibility>().Assess(People.For(EmulationTitles.ProvincialEmulationFighter, candidate, 2024, On));
        advice.Assumptions.Single().En.Should().Contain("the library's assumption").And.Contain("Decree 91/2017/NĐ-CP");
        advice.Brief(Language.Vietnamese).Should().Contain("giả định của thư viện");
        advice.Explain().In(Language.English).Should().Contain("the library's assumption");
        using ServiceProvider asking = new ServiceCollection().AddBacKanIndicators(o => o.AsksEveryGroupEverything = true).BuildServiceProvider();
        asking.GetRequiredService<IEligibility>().Assess(advice.Proposal).Assumptions.Should().BeEmpty();
        Tests.Services.Get<IEligibility>().Assess(People.For(EmulationTitles.AdvancedWorker, candidate, 2024, On)).Assumptions.Should().BeEmpty("the standard does not ask for feats");
    }

    [Fact]
    public void Every_enactment_has_an_id_of_its_own()
    {
        string[] ids = [.. Tests.Services.Get<IEnumerable<ITimeline>>().Where(t => t.Id.StartsWith("standard-", StringComparison.Ordinal)).SelectMany(t => t.Enactments.Select(e => e.Id).Concat(t.Unheld.Select(u => u.Id)))];
        ids.Should().OnlyHaveUniqueItems();
        Tests.Services.Get<IEnumerable<ITimeline>>().SelectMany(t => t.Enactments).OfType<Enactment<AwardStandard>>().Select(e => e.Rule).Select(s => s.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Combat_is_not_asked_of_an_official_unless_the_host_wants_it()
    {
        var candidate = new Candidate(RecipientKind.Individual)
        {
            Group = PersonGroup.CivilServant, CompleteFrom = 2010, HasPendingCase = false, Years = new([CandidateYear.Ordinary(2024, TaskRating.CompletedWell)]),
            Titles = new(People.Fighter(2022, 2023, 2024)), Initiatives = new([], 2010, 2024), Topics = new([], 2010, 2024), Combat = new([], 1990, 1991),
        };
        Proposal proposal = People.For(EmulationTitles.ProvincialEmulationFighter, candidate, 2024, On);
        Tests.Services.Get<IEligibility>().Assess(proposal).Outcome.Should().Be(Outcome.NotMet);
        using ServiceProvider asking = new ServiceCollection().AddBacKanIndicators(o => o.AsksEveryGroupEverything = true).BuildServiceProvider();
        asking.GetRequiredService<IEligibility>().Assess(proposal).Outcome.Should().Be(Outcome.Unknown);
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Brief_advice_has_at_most_twelve_lines_and_ends_with_what_it_is(Language language) => Seeds.ForAll(60, random =>
    {
        Proposal met = People.Met(random);
        foreach (Proposal proposal in new[] { met, People.For(met.Title, new Candidate(RecipientKind.Individual), met.Year, met.On, attested: null), People.For(EmulationTitles.LabourOrderSecondClass, met.Candidate, met.Year, met.On) })
        {
            string[] lines = Tests.Services.Get<IEligibility>().Assess(proposal).Brief(language).Split('\n');
            lines.Length.Should().BeLessThanOrEqualTo(12);
            lines[^1].Should().Be(EligibilityAdvice.Nature.In(language));
        }
    });

    [Fact]
    public void A_record_that_begins_late_says_so()
    {
        var candidate = new Candidate(RecipientKind.Individual) { Group = PersonGroup.CivilServant, CompleteFrom = 2023, Titles = new(People.Fighter(2023, 2024)) };
        EligibilityAdvice advice = Tests.Services.Get<IEligibility>().Assess(People.For(EmulationTitles.ProvincialEmulationFighter, candidate, 2024, On));
        (advice.Outcome, advice.Chain!.RecordBegins).Should().Be((Outcome.Unknown, (int?)2023));
        advice.Brief(Language.Vietnamese).Should().Contain("hồ sơ chỉ đầy đủ từ năm 2023");
    }

    private static Proposal Proposal(int years, string? document)
    {
        var candidate = new Candidate(RecipientKind.Individual)
        {
            Group = PersonGroup.PublicEmployee, CompleteFrom = 2020,
            Years = new(Enumerable.Range(2025 - years, years).Select(y => CandidateYear.Ordinary(y, TaskRating.CompletedExcellently))),
        };
        return new(EmulationTitles.ProvincialDiploma, candidate, 2024, On) { Circular = document, IsAttested = true };
    }

    private static ServiceProvider Services() => new ServiceCollection().AddBacKanIndicators(options =>
    {
        options.AddStandard(
            EmulationTitles.ProvincialDiploma, RecipientKind.Individual, Since, Decision.At("Điều 5"),
            new YearsCriterion("excellent", new("hoàn thành xuất sắc nhiệm vụ", "completed excellently"), Decision.At("Điều 5"), Confidence.Quoted, ProposalFacts.Rated(TaskRating.CompletedExcellently), 2));
        options.AddVoteRule(new("Hội đồng tỉnh", "the province's council"), [EmulationTitles.ProvincialDiploma], Since, Decision.At("Điều 9"), new VoteShare(new Fraction(3, 4), VoteBase.AllMembers));
    }).BuildServiceProvider();

    private static IEligibility Eligibility() => Services().GetRequiredService<IEligibility>();
}
