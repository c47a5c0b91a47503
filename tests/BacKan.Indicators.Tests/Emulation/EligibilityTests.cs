using BacKan.Indicators.Emulation;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using FluentValidation;
using NodaTime;

namespace BacKan.Indicators.Tests.Emulation;

public class EligibilityTests
{
    [Fact]
    public void A_point_that_the_article_lacks_is_named()
    {
        Proposal Relying(string point) => new(EmulationTitles.ProvincialDiploma, new(RecipientKind.Individual), 2024, new(2024, 12, 20)) { Routes = [point] };
        FluentActions.Invoking(() => Services.Get<IEligibility>().Assess(Relying("x"))).Should().Throw<ArgumentException>().WithMessage("*Routes*BK_TINH*'x'*Article 74*a, b, c, d, đ, 2*");
        Services.Get<IEligibility>().Assess(Relying("d")).Outcome.Should().Be(Outcome.Unknown);
    }

    private static readonly IEligibility Eligibility = Services.Get<IEligibility>();

    [Theory]
    [InlineData(2023, 12, 31, false)]
    [InlineData(2024, 1, 1, true)]
    [InlineData(2024, 12, 31, true)]
    [InlineData(2025, 1, 1, false)]
    public void A_year_that_just_ended_under_the_earlier_law_is_weighed_under_both(int year, int month, int day, bool both)
    {
        EligibilityAdvice advice = Eligibility.Assess(People.For(
            EmulationTitles.ProvincialEmulationFighter, People.With(2023, People.Fighter(2021, 2022, 2023), [People.Provincial(2023)]), 2023, new(year, month, day)));
        (advice.UnderEarlierLaw is not null).Should().Be(both);
        advice.Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Where_the_two_laws_differ_people_judge()
    {
        CandidateYear excellent = People.Plain(2023, TaskRating.CompletedExcellently);
        EligibilityAdvice advice = Eligibility.Assess(People.For(EmulationTitles.GrassrootsEmulationFighter, People.With(2023, [], judged: excellent), 2023, new(2024, 1, 15)));
        advice.Outcome.Should().Be(Outcome.NeedsJudgement, "an excellent rating alone is enough since 2024 and was not in 2023");
        advice.Standard!.Outcome.Should().Be(Outcome.Met);
        advice.UnderEarlierLaw!.Outcome.Should().Be(Outcome.NotMet);
        advice.Shortfalls[0].Fact.Should().Be("two-laws");
        advice.Explain().In(Language.Vietnamese).Should().Contain("khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP, áp dụng cho năm đạt thành tích: không đạt");
    }

    [Theory]
    [InlineData(9, 30, Outcome.Met)]
    [InlineData(10, 1, Outcome.Unknown)]
    public void From_the_day_of_the_law_of_2026_nothing_is_said(int month, int day, Outcome outcome)
    {
        EligibilityAdvice advice = Eligibility.Assess(People.For(EmulationTitles.AdvancedWorker, People.With(2026, []), 2026, new(2026, month, day)));
        advice.Outcome.Should().Be(outcome);
        if (outcome == Outcome.Unknown)
            advice.Shortfalls.Should().ContainSingle().Which.Instrument.Should().Be(VietnamInstruments.Law06Of2026);
    }

    [Fact]
    public void A_circular_that_is_named_is_the_rule_that_is_applied_and_can_be_listed()
    {
        var candidate = People.With(2019, [], [People.Grassroots(2019)]);
        var proposal = new Proposal(EmulationTitles.GrassrootsEmulationFighter, candidate, 2019, new LocalDate(2019, 12, 20)) { IsAttested = true, Circular = "38/2018/TT-BYT" };
        EligibilityAdvice advice = Eligibility.Assess(proposal);
        advice.Outcome.Should().Be(Outcome.NotMet);
        advice.Rule!.Citation.Instrument.Should().Be(VietnamInstruments.Circular38Of2018Health);
        Services.Get<IEnumerable<ITimeline>>().SelectMany(t => t.Enactments).Should().ContainSingle(e => e.Id == advice.Rule.Id)
            .Which.Parameters.Should().Contain(p => p.Citation!.Instrument == VietnamInstruments.Circular38Of2018Health);
    }

    [Fact]
    public void A_standard_that_no_law_has_for_a_recipient_is_refused()
    {
        Action judge = () => Eligibility.Assess(new(EmulationTitles.AdvancedWorker, new(RecipientKind.Household), 2024, new LocalDate(2024, 12, 20)));
        judge.Should().Throw<ArgumentException>().WithMessage("*LDTT*Household*");
    }

    [Theory]
    [InlineData(Language.Vietnamese, "Căn cứ", "thiếu 1 năm liên tục", "không phải quyết định khen thưởng")]
    [InlineData(Language.English, "Legal basis", "1 year running short", "no award is granted")]
    public void It_explains_itself_in_both_languages(Language language, params string[] words)
    {
        EligibilityAdvice advice = Eligibility.Assess(People.For(
            EmulationTitles.ProvincialEmulationFighter, People.With(2019, People.Fighter(2018, 2019), [People.Provincial(2019)]), 2019, new(2020, 2, 15)));
        advice.Explain().In(language).Should().ContainAll(words);
    }

    [Fact]
    public void A_record_says_none_only_of_complete_years()
    {
        var record = new YearRecord<Initiative>([People.Grassroots(2019)], 2017, 2020, [2018]);
        Enumerable.Range(2016, 6).Where(record.IsComplete).Should().Equal(2017, 2019, 2020);
        new YearRecord<Initiative>([]).IsComplete(2019).Should().BeFalse();
        Action half = () => _ = new YearRecord<Initiative>([], 2017);
        half.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_break_in_the_chain_says_what_happened_and_still_breaks_it()
    {
        CandidateYear maternity = People.Plain(2018) with { LeaveReason = LeaveReason.Maternity, LeaveMonths = 6 };
        var candidate = new Candidate(RecipientKind.Individual)
        {
            Group = PersonGroup.CivilServant, Years = new([maternity, People.Plain(2019)], 1945, 2019), Titles = new(People.Fighter(2016, 2017, 2019), 1945, 2019),
            Initiatives = new([People.Provincial(2019)], 1945, 2019), Topics = new([], 1945, 2019), HasPendingCase = false,
        };
        EligibilityAdvice advice = Eligibility.Assess(People.For(EmulationTitles.ProvincialEmulationFighter, candidate, 2019, new(2020, 2, 15)));
        advice.Outcome.Should().Be(Outcome.NotMet);
        advice.Chain!.Words.Should().Match<BilingualText>(w => w.Vi.Contains("2018 không (nghỉ thai sản)", StringComparison.Ordinal) && w.En.Contains("2018 no (maternity)", StringComparison.Ordinal));
    }

    [Fact]
    public void Years_that_an_earlier_title_rests_on_are_named()
    {
        AwardedTitle[] titles = [.. People.Fighter(2017, 2018, 2019, 2020), new(EmulationTitles.ProvincialEmulationFighter, 2019)];
        EligibilityAdvice advice = Eligibility.Assess(People.For(EmulationTitles.ProvincialEmulationFighter, People.With(2020, titles, [People.Provincial(2020)]), 2020, new(2021, 2, 15)));
        advice.Outcome.Should().Be(Outcome.NeedsJudgement);
        advice.Chain!.Years.Where(y => y.UsedBy is not null).Select(y => y.Year).Should().Equal(2018, 2019);
    }

    [Fact]
    public void Doubtful_proposals_are_named_by_code()
    {
        Candidate sound = People.With(2019, People.Fighter(2019));
        Candidate doubtful = new(RecipientKind.Individual)
        {
            Years = new([People.Plain(2019) with { MonthsWorked = 13, IsNotRated = true, DisciplineEndsOn = new(2020, 1, 1) }, People.Plain(2019)]),
            Titles = new([.. People.Fighter(2019, 2019), new(EmulationTitles.AdvancedWorker, 2018) { DecidedOn = new(2017, 1, 1) }]),
            Collective = new() { Members = 3, Disciplined = 4 },
        };
        Codes(People.For(EmulationTitles.AdvancedWorker, sound, 2019, new(2019, 12, 20))).Should().BeEmpty();
        Codes(new(EmulationTitles.CulturedFamily, doubtful, 2019, new LocalDate(2018, 12, 20))).Should().BeEquivalentTo(
            ["BK5201", "BK5202", "BK5203", "BK5204", "BK5205", "BK5206", "BK5207", "BK5208", "BK5209"]);
    }

    private static IEnumerable<string> Codes(Proposal proposal) => Services.Get<IValidator<Proposal>>().Validate(proposal).Errors.Select(e => e.ErrorCode);
}
