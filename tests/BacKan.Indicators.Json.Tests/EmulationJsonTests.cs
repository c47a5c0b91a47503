using BacKan.Indicators.Emulation;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Tests;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace BacKan.Indicators.Json.Tests;

public class EmulationJsonTests
{
    private static readonly IEligibility Eligibility = new ServiceCollection().AddBacKanIndicators().BuildServiceProvider().GetRequiredService<IEligibility>();
    private static readonly EmulationTitle[] Judged = [EmulationTitles.AdvancedWorker, EmulationTitles.GrassrootsEmulationFighter, EmulationTitles.Find("CSTDT")!];

    [Fact]
    public void A_stored_proposal_is_judged_as_before() => Seeds.ForAll(300, random =>
    {
        Proposal proposal = Draw(random), read = JsonForm.Again(proposal);
        EligibilityAdvice before = Eligibility.Assess(proposal), after = Eligibility.Assess(read);
        (after.Outcome, after.Citation).Should().Be((before.Outcome, before.Citation));
        after.Missing.Should().Equal(before.Missing);
        after.Shortfalls.Select(s => s.ToString()).Should().Equal(before.Shortfalls.Select(s => s.ToString()));
    });

    [Fact]
    public void Records_of_every_kind_read_back()
    {
        foreach (EmulationTitle title in EmulationTitles.All)
            JsonForm.Again(title).Should().BeSameAs(title);
        var collective = new Candidate(RecipientKind.Collective) { Collective = new() { Members = 20, WithBasicTitle = 14, LeadsBloc = true, MovementYears = 3 } };
        JsonForm.Again(collective).Collective.Should().BeEquivalentTo(collective.Collective);
        var household = new Candidate(RecipientKind.Household)
        {
            Culture = new() { RegisteredOn = new LocalDate(2019, 1, 29), Area = CultureArea.PoorOrNearPoor, Points = 85, Standards = [new(18, 20), new(40, 50)], Violations = [], Contribution = 500_000_000m },
        };
        CultureYear culture = JsonForm.Again(household).Culture!;
        (culture.RegisteredOn, culture.Area, culture.Points, culture.Contribution).Should().Be((household.Culture.RegisteredOn, household.Culture.Area, household.Culture.Points, household.Culture.Contribution));
        culture.Standards.Should().BeEquivalentTo(household.Culture.Standards);
        culture.Violations.Should().BeEmpty();
        JsonForm.Again(new CouncilBallot(15, 12, 13, 2, 1)).Should().BeEquivalentTo(new CouncilBallot(15, 12, 13, 2, 1));
        JsonForm.Again(new CandidateYear(2024)).Should().Be(new CandidateYear(2024));
        JsonForm.Again(new ScientificTopic(2024, InitiativeScope.National) { IsAccepted = true }).IsApplied.Should().BeNull();
        JsonForm.Again(new CombatFeat(2024) { HasCertificate = false }).HasCertificate.Should().BeFalse();
    }

    [Fact]
    public void A_year_that_stands_in_no_list_is_not_known_unless_the_list_is_said_to_be_complete()
    {
        const string Entry = """{ "id": "1", "title": "CSTDT", "recipient": "individual", "candidate": { "proposed_year": 2019, "titles": [ { "code": "CSTDCS", "year": 2017 }, { "code": "CSTDCS", "year": 2019 } ]COMPLETE } }""";
        Outcome Judge(string complete) => Eligibility.Assess(ProposalEntry.Read(System.Text.Encoding.UTF8.GetBytes(Entry.Replace("COMPLETE", complete, StringComparison.Ordinal)), new(2019, 12, 20)).Value.Proposal).Outcome;
        Judge("").Should().Be(Outcome.Unknown);
        Judge(""", "complete": { "titles": [2010, 2019] }""").Should().Be(Outcome.NotMet);
        Judge(""", "complete": { "titles": [2010, 2019] }, "records_missing": [2018]""").Should().Be(Outcome.Unknown);
    }

    // Completeness is said once for the whole record, and a list that says its own years goes by them.
    [Theory]
    [InlineData("[2010, 2019]", Outcome.NotMet)]
    [InlineData("[2010]", Outcome.NotMet)] // from 2010 on
    [InlineData("[2018]", Outcome.NotMet)] // the year that is missing is one of them
    [InlineData("[2019]", Outcome.Unknown)]
    public void Ids_names_and_the_completeness_of_a_whole_record_are_read_and_written(string all, Outcome outcome)
    {
        string entry = """{ "id": "HS-7", "title": "CSTDT", "recipient": "individual", "candidate": { "id": "CB-12", "name": "Hồ sơ 7", "proposed_year": 2019, "titles": [ { "code": "CSTDCS", "year": 2017 }, { "code": "CSTDCS", "year": 2019 } ], "complete": { "all": ALL } } }"""
            .Replace("ALL", all, StringComparison.Ordinal);
        Proposal proposal = ProposalEntry.Read(System.Text.Encoding.UTF8.GetBytes(entry), new(2019, 12, 20)).Value.Proposal;
        foreach (Proposal read in new[] { proposal, JsonForm.Again(proposal) })
        {
            (read.Id, read.Candidate.Id, read.Candidate.Name).Should().Be(("HS-7", "CB-12", "Hồ sơ 7"));
            (read.Candidate.CompleteFrom, read.Candidate.CompleteTo).Should().Be((proposal.Candidate.CompleteFrom, proposal.Candidate.CompleteTo));
            Eligibility.Assess(read).Outcome.Should().Be(outcome);
        }

        proposal.Candidate.Titles.CompleteFrom.Should().BeNull("it is said once, for the whole");
    }

    [Theory]
    [InlineData("""{ "titles": [2010] }""")]
    [InlineData("""{ "all": [2010, 2012, 2014] }""")]
    public void Years_that_are_not_two_are_refused(string complete) =>
        ProposalEntry.Read(System.Text.Encoding.UTF8.GetBytes($$"""{ "id": "1", "title": "CSTDT", "recipient": "individual", "candidate": { "proposed_year": 2019, "complete": {{complete}} } }"""), new(2019, 12, 20))
            .Problems.Should().NotBeEmpty();

    [Theory]
    [InlineData("""{ "id": "1", "title": "CSTDCS", "recipient": "individual", "candidate": { "proposed_year": 2024 } }""", "$.on")]
    [InlineData("""{ "id": "1", "title": "CSTD", "recipient": "individual", "on": "2024-12-20", "candidate": { "proposed_year": 2024 } }""", "$.title")]
    [InlineData("""{ "title": "CSTDCS", "recipient": "individual", "on": "2024-12-20", "candidate": { "proposed_year": 2024 } }""", "$.id")]
    [InlineData("""{ "id": "1", "title": "CSTDCS", "recipient": "individual", "on": "2024-12-20", "candidate": { "proposed_year": 2024, "years": [ { "year": 2024, "rating": "TOT" } ] } }""", "$.candidate.years[0].rating")]
    [InlineData("""{ "id": "1", "title": "CSTDCS", "recipient": "individual", "on": "2024-12-20", "candidate": { "proposed_year": 2024, "year": [] } }""", "$.candidate.year")]
    [InlineData("""{ "id": "1", "title": "CSTDCS", "recipient": "individual", "on": "2024-12-20", "candidate": { "kind": "collective", "proposed_year": 2024 } }""", "$.candidate.kind")]
    [InlineData("""{ "id": "1", "title": "CSTDCS", "recipient": "individual", "on": "2024-12-20", "candidate": { "proposed_year": 2024, "years": [ { "year": 2024, "study": { "result": "KHA" } } ] } }""", "$.candidate.years[0].study.months")]
    public void What_no_proposal_can_be_is_named_with_its_path(string json, string path) =>
        ProposalEntry.Read(System.Text.Encoding.UTF8.GetBytes(json), on: null).Problems.Select(p => p.Place.Path).Should().Equal(path);

    // A person's record in which anything may be known or not.
    private static Proposal Draw(Random random)
    {
        int year = random.Next(2005, 2026);
        bool? Flag() => random.Next(3) switch { 0 => null, 1 => true, _ => false };
        int? Whole(int most) => random.Next(3) == 0 ? null : random.Next(most);
        int? from = random.Next(2) == 0 ? null : 2000, to = from is null ? null : year;
        var candidate = new Candidate(RecipientKind.Individual)
        {
            Group = random.Next(3) == 0 ? null : (PersonGroup)random.Next(1, 8),
            Years = new(Enumerable.Range(year - 2, 3).Select(y => new CandidateYear(y)
            {
                Rating = random.Next(4) == 0 ? null : (TaskRating)random.Next(1, 5),
                IsNotRated = Flag(),
                Score = random.Next(2) == 0 ? null : random.Next(1000) / 10m,
                MonthsSinceHire = Whole(13),
                MonthsUnderContract = Whole(13),
                MonthsWorked = Whole(13),
                LeaveDays = Whole(60),
                LeaveMonths = Whole(8),
                LeaveReason = random.Next(2) == 0 ? null : (LeaveReason)random.Next(1, 6),
                StudyMonths = 3, ObeyedSchoolRules = Flag(), StudyResult = random.Next(2) == 0 ? null : (StudyResult)random.Next(1, 6),
                MonthsAtOldUnit = random.Next(12), OldUnitSupports = Flag(),
                SecondedFrom = random.Next(2) == 0 ? "" : "Sở Tài chính", ReceiverConfirms = Flag(),
                IsRegistered = Flag(),
                HasObjectiveReason = Flag(),
                IsFined = Flag(),
                Discipline = random.Next(3) == 0 ? null : (DisciplineLevel)random.Next(1, 8),
                DisciplineEndsOn = random.Next(3) == 0 ? new(y + 1, 2, 10) : null,
            })),
            Titles = new(Enumerable.Range(year - 3, 4).Where(_ => random.Next(2) == 0).Select(y => new AwardedTitle(Judged[random.Next(Judged.Length)], y)
            {
                DecidedOn = random.Next(2) == 0 ? null : new(y, 12, 28), PeriodFrom = random.Next(3) == 0 ? y - 1 : null, Unit = random.Next(2) == 0 ? null : "UBND xã", IsRevoked = random.Next(6) == 0,
            }), from, to, from is null ? [] : [2003]),
            Initiatives = new([new(year, (InitiativeScope)random.Next(1, 4), random.Next(3) == 0 ? null : (InitiativeRecogniser)random.Next(1, 6)) { IsApplied = Flag(), IsReplicable = Flag(), IsUsed = Flag() }], from, to),
            Topics = new([], from, to),
            Combat = random.Next(2) == 0 ? new([]) : new([new(year) { HasCertificate = Flag() }]),
            HasPendingCase = Flag(),
            HeadsUnit = Flag(),
            HeadedUnitIsExcellent = Flag(),
        };
        EmulationTitle title = Judged[random.Next(Judged.Length)];
        return new(title, candidate, year, new(year, 12, 20))
        {
            DossierOn = random.Next(2) == 0 ? null : new(year, 12, 1),
            DecidedOn = random.Next(2) == 0 ? null : new(year + 1, 1, 20),
            Unit = random.Next(2) == 0 ? null : "UBND xã",
            IsAttested = Flag(),
            ExcellentRatingIsEnough = random.Next(2) == 0,
            AlsoProposed = random.Next(2) == 0 ? null : [],
            HasNoEarlierConditions = random.Next(2) == 0,
            Ballot = title == Judged[2] && year >= 2018 && random.Next(3) == 0 ? new CouncilBallot(15, null, random.Next(0, 16)) : null,
        };
    }
}
