using BacKan.Indicators.Emulation;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Tests.Emulation;

/// <summary>Limbs and days of articles that a second reading of the texts found to be missing or wrong.</summary>
public class SecondReadingTests
{
    private static readonly IEligibility Eligibility = Services.Get<IEligibility>();

    [Theory]
    [InlineData(2013, "2013-12-20", Outcome.NotMet)] // "công nhân" stood beside the officials until 31/5/2014
    [InlineData(2014, "2014-12-20", Outcome.Met)]
    [InlineData(2019, "2019-12-20", Outcome.Met)]
    [InlineData(2024, "2024-12-20", Outcome.NotMet)] // "người lao động" is back in clause 1 since 2024
    public void A_worker_of_2014_to_2023_was_asked_for_the_rating_of_officials(int year, string on, Outcome outcome)
    {
        CandidateYear completed = People.Plain(year, TaskRating.Completed);
        var worker = new Candidate(RecipientKind.Individual) { Group = PersonGroup.Worker, Years = new([completed], 1945, year), HasPendingCase = false };
        Eligibility.Assess(People.For(AdvancedWorker, worker, year, Day(on))).Outcome.Should().Be(outcome);
    }

    [Fact]
    public void A_disciplined_worker_is_excluded_all_the_same()
    {
        CandidateYear disciplined = People.Plain(2019, TaskRating.CompletedWell) with { Discipline = DisciplineLevel.Reprimand };
        var worker = new Candidate(RecipientKind.Individual) { Group = PersonGroup.Worker, Years = new([disciplined], 1945, 2019), HasPendingCase = false };
        Eligibility.Assess(People.For(AdvancedWorker, worker, 2019, new(2019, 12, 20))).Outcome.Should().Be(Outcome.NotMet);
    }

    [Fact]
    public void The_third_class_for_a_collective_lacked_service_to_a_political_task()
    {
        // Law 06/2022, Article 44.4d.
        var proposal = new Proposal(LabourOrderThirdClass, new(RecipientKind.Collective), 2024, new LocalDate(2025, 3, 20)) { IsAttested = true, Routes = ["d"] };
        Eligibility.Assess(proposal).Outcome.Should().Be(Outcome.Met);
    }

    [Theory]
    [InlineData(2015, Outcome.Met)] // in the run of eight years after the order
    [InlineData(2011, Outcome.NotMet)] // before the order
    public void Initiatives_of_a_run_longer_than_five_years_did_not_count(int year, Outcome outcome)
    {
        Initiative Of(int y) => new(y, InitiativeScope.Provincial, InitiativeRecogniser.ProvinceChair) { IsApplied = true };
        Candidate candidate = Excellent(RecipientKind.Individual, 2013, 2020, [new(LabourOrderThirdClass, 2012)], [Of(year), Of(2019), Of(2020)]);
        Eligibility.Assess(People.For(LabourOrderSecondClass, candidate, 2020, new(2021, 3, 20))).Outcome.Should().Be(outcome);
    }

    [Theory]
    [InlineData(2014, Outcome.Met)]
    [InlineData(2012, Outcome.NotMet)]
    public void Flags_of_a_run_longer_than_five_years_did_not_count(int year, Outcome outcome)
    {
        AwardedTitle[] awards = [new(LabourOrderThirdClass, 2012), new(ProvincialFlag, year), new(ProvincialFlag, 2018), new(ProvincialFlag, 2020)];
        Candidate candidate = Excellent(RecipientKind.Collective, 2013, 2020, awards, []);
        Eligibility.Assess(People.For(LabourOrderSecondClass, candidate, 2020, new(2021, 3, 20))).Outcome.Should().Be(outcome);
    }

    [Theory]
    [InlineData("2020-06-30", null, Outcome.Met)]
    [InlineData("2020-07-01", false, Outcome.NotMet)]
    [InlineData("2020-07-01", null, Outcome.Unknown)]
    [InlineData("2020-07-01", true, Outcome.Met)]
    [InlineData("2020-10-14", true, Outcome.Met)]
    [InlineData("2020-10-15", true, Outcome.NotMet)] // "trước ngày 15 tháng 10"
    public void State_awards_of_2017_to_2023_had_no_last_day(string on, bool? education, Outcome outcome)
    {
        Candidate candidate = Excellent(RecipientKind.Collective, 2015, 2019, [new(LabourOrderThirdClass, 2014), new(ProvincialFlag, 2016), new(ProvincialFlag, 2017), new(ProvincialFlag, 2018)], [], education);
        Eligibility.Assess(People.For(LabourOrderSecondClass, candidate, 2019, Day(on))).Outcome.Should().Be(outcome);
    }

    [Theory]
    [InlineData(2018, "2019-03-30", false, Outcome.Met)]
    [InlineData(2018, "2019-03-31", false, Outcome.NotMet)] // "trước ngày 31 tháng 3"
    [InlineData(2018, "2019-10-14", true, Outcome.Met)]
    [InlineData(2023, "2024-06-30", false, Outcome.Met)] // "chậm nhất vào ngày 30 tháng 6"
    [InlineData(2023, "2024-07-01", false, Outcome.NotMet)]
    [InlineData(2023, "2024-12-31", true, Outcome.Met)]
    [InlineData(2024, "2025-07-01", false, Outcome.Unknown)] // the days of Decree 152/2025 were not read
    public void The_Government_s_flag_had_no_last_day(int year, string on, bool education, Outcome outcome)
    {
        var candidate = new Candidate(RecipientKind.Collective) { IsInEducation = education, Collective = new() { ExceedsTargets = true, MeetsFlagStandard = true, LeadsBloc = true, PartyIsClean = true } };
        EligibilityAdvice advice = Eligibility.Assess(People.For(GovernmentFlag, candidate, year, Day(on)));
        (advice.UnderEarlierLaw is null ? advice.Outcome : advice.Standard!.Outcome).Should().Be(outcome);
    }

    [Theory]
    [InlineData("2026-09-30", true, Outcome.Met)]
    [InlineData("2026-10-01", true, Outcome.Unknown)]
    [InlineData(null, true, Outcome.Unknown)]
    [InlineData("2026-09-30", false, Outcome.Unknown)] // the new law, which was not read, may favour it
    public void A_dossier_of_before_the_law_of_2026_stays_under_the_old_one(string? received, bool excellent, Outcome outcome)
    {
        Candidate candidate = People.With(2026, [], judged: People.Plain(2026, excellent ? TaskRating.CompletedExcellently : TaskRating.CompletedWell));
        var proposal = new Proposal(GrassrootsEmulationFighter, candidate, 2026, new LocalDate(2026, 11, 30)) { IsAttested = true, DossierOn = received is null ? null : Day(received) };
        EligibilityAdvice advice = Eligibility.Assess(proposal);
        advice.Outcome.Should().Be(outcome);
        if (outcome == Outcome.Met)
            (advice.Standard!.Confidence, advice.Standard.Parts[^1].Citation).Should().Be((Confidence.Secondary, VietnamInstruments.Law06Of2026.At("khoản 1 Điều 4")));
        else
            advice.Shortfalls[0].Instrument.Should().Be(VietnamInstruments.Law06Of2026);
        advice.UnderEarlierLaw?.Outcome.Should().Be(Outcome.NotMet);
    }

    [Fact]
    public void The_answer_names_the_clauses_for_which_there_is_no_rule()
    {
        Candidate official = Excellent(RecipientKind.Individual, 2015, 2019, [], []);
        EligibilityAdvice advice = Eligibility.Assess(People.For(LabourOrderThirdClass, official, 2019, new(2020, 3, 20)));
        advice.Outcome.Should().Be(Outcome.NotMet);
        advice.RoutesNotBuilt.Select(r => r.Citation).Should().Equal(VietnamInstruments.Decree91Of2017.At("khoản 2 Điều 24"));
        advice.Explain().In(Language.Vietnamese).Should().Contain("Chưa xét khoản 2 Điều 24 Nghị định 91/2017/NĐ-CP (công nhân, nông dân, người lao động)");
    }

    [Theory]
    [InlineData(PersonGroup.CivilServant, Outcome.NotMet)]
    [InlineData(PersonGroup.Farmer, Outcome.Unknown)]
    [InlineData(PersonGroup.Worker, Outcome.Unknown)]
    public void A_worker_or_farmer_was_told_no_by_the_clause_of_officials(PersonGroup group, Outcome outcome)
    {
        var candidate = new Candidate(RecipientKind.Individual) { Group = group, Years = new([People.Plain(2024)], 2000, 2024), Titles = new([], 2000, 2024), Initiatives = new([], 2000, 2024) };
        Eligibility.Assess(People.For(PrimeMinistersDiploma, candidate, 2024, new(2025, 3, 20))).Outcome.Should().Be(outcome);
    }

    [Theory]
    [InlineData(true, true, Outcome.Met)]
    [InlineData(true, false, Outcome.NotMet)]
    public void An_initiative_of_the_country_need_not_be_fit_to_be_repeated(bool applied, bool replicable, Outcome outcome)
    {
        // Law 06/2022, Article 21.1b: "đã được áp dụng hiệu quả và có khả năng nhân rộng trong toàn quốc".
        AwardedTitle Of(int y) => new(ProvincialEmulationFighter, y) { DecidedOn = new(y, 12, 20) };
        Candidate candidate = People.With(2023, [.. People.Fighter(2018, 2019, 2020, 2021, 2022, 2023), Of(2020), Of(2023)], [new(2023, InitiativeScope.National, InitiativeRecogniser.Minister) { IsApplied = applied, IsReplicable = replicable }]);
        Eligibility.Assess(People.For(NationalEmulationFighter, candidate, 2023, new(2024, 12, 20))).Standard!.Outcome.Should().Be(outcome);
    }

    private static Candidate Excellent(RecipientKind recipient, int from, int to, AwardedTitle[] awards, Initiative[] initiatives, bool? education = false) => new(recipient)
    {
        Group = recipient == RecipientKind.Individual ? PersonGroup.CivilServant : null,
        IsInEducation = education,
        Years = new(Enumerable.Range(from, to - from + 1).Select(y => new CandidateYear(y) { Rating = TaskRating.CompletedExcellently, Discipline = DisciplineLevel.None }), 1945, to),
        Titles = new(awards, 1945, to), Initiatives = new(initiatives, 1945, to), Topics = new([], 1945, to), Combat = new([], 1945, to),
        Collective = recipient == RecipientKind.Collective ? new() { CanReceiveFlag = true, YearsExisting = 20 } : null,
    };

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
