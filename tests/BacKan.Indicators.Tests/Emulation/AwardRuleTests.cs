using BacKan.Indicators.Emulation;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Tests.Emulation;

/// <summary>Standards of forms and collectives of which no vector speaks, on both sides of their thresholds.</summary>
public class AwardRuleTests
{
    private const int Year = 2019;

    private static readonly LocalDate In2020 = new(2020, 3, 20);
    private static readonly LocalDate In2017 = new(2017, 3, 20);
    private static readonly LocalDate In2025 = new(2025, 3, 20);

    [Theory]
    [InlineData(4, InitiativeScope.National, Outcome.Met)]
    [InlineData(3, InitiativeScope.National, Outcome.NotMet)]
    [InlineData(4, InitiativeScope.Provincial, Outcome.NotMet)]
    public void The_first_class_of_2017_asks_for_four_initiatives_of_national_effect(int count, InitiativeScope scope, Outcome outcome) =>
        Person(LabourOrderFirstClass, 2019, In2020, [new(LabourOrderSecondClass, 2014)], count, scope).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData(2, Outcome.NotMet)]
    [InlineData(3, Outcome.Met)]
    public void The_second_class_of_2017_asks_for_three_of_the_ministry_or_province(int count, Outcome outcome) =>
        Person(LabourOrderSecondClass, 2019, In2020, [new(LabourOrderThirdClass, 2014)], count, InitiativeScope.Provincial).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData(2014, 2, Outcome.Met)]
    [InlineData(2015, 2, Outcome.NotMet)] // four years since the diploma
    [InlineData(2014, 1, Outcome.NotMet)]
    public void The_third_class_of_2017_asks_for_five_years_after_the_diploma(int diploma, int count, Outcome outcome) =>
        Person(LabourOrderThirdClass, 2019, In2020, [new(PrimeMinistersDiploma, diploma)], count, InitiativeScope.Provincial).Outcome.Should().Be(outcome);

    [Fact]
    public void In_2014_the_five_years_run_from_the_decision()
    {
        AwardedTitle late = new(LabourOrderThirdClass, 2011) { DecidedOn = new(2012, 3, 21) }, early = new(LabourOrderThirdClass, 2011) { DecidedOn = new(2012, 3, 20) };
        EligibilityAdvice advice = Person(LabourOrderSecondClass, 2016, In2017, [late], 3, InitiativeScope.Provincial);
        (advice.Outcome, advice.Citation, advice.Shortfalls[0].Until).Should().Be((Outcome.NotMet, VietnamInstruments.Decree65Of2014.At("khoản 4 Điều 2"), (LocalDate?)new LocalDate(2017, 3, 21)));
        Person(LabourOrderSecondClass, 2016, In2017, [early], 3, InitiativeScope.Provincial).Outcome.Should().Be(Outcome.Met);
    }

    [Theory]
    [InlineData(new[] { 2015 }, new[] { 2016, 2017 }, true, Outcome.Met)] // one of the Government, two of the province
    [InlineData(new[] { 2015 }, new[] { 2016 }, true, Outcome.NotMet)]
    [InlineData(new int[0], new[] { 2015, 2016, 2017, 2019 }, true, Outcome.Met)]
    [InlineData(new int[0], new[] { 2014, 2015, 2016, 2017 }, true, Outcome.NotMet)] // one lies before the five years
    [InlineData(new int[0], new int[0], false, Outcome.NotMet)]
    public void Flags_of_the_first_class_for_a_collective(int[] government, int[] province, bool canReceiveFlag, Outcome outcome) =>
        Collective(LabourOrderFirstClass, In2020, new() { CanReceiveFlag = canReceiveFlag }, [new(LabourOrderSecondClass, 2014), .. government.Select(y => new AwardedTitle(GovernmentFlag, y)), .. province.Select(y => new AwardedTitle(ProvincialFlag, y))])
            .Outcome.Should().Be(outcome);

    [Theory]
    [InlineData(3, Outcome.Met)]
    [InlineData(2, Outcome.NotMet)]
    public void A_body_without_flags_shows_diplomas(int diplomas, Outcome outcome) =>
        Collective(LabourOrderFirstClass, In2020, new() { CanReceiveFlag = false }, [new(LabourOrderSecondClass, 2014), .. Enumerable.Range(2015, diplomas).Select(y => new AwardedTitle(ProvincialDiploma, y))])
            .Outcome.Should().Be(outcome);

    [Fact]
    public void Of_a_flag_that_was_not_read_people_are_asked()
    {
        EligibilityAdvice advice = Collective(PrimeMinistersDiploma, In2020, new(), [new(ProvincialDiploma, 2014)]);
        (advice.Outcome, advice.Shortfalls[0].Fact).Should().Be((Outcome.NeedsJudgement, "open:flag-not-read"));
        Collective(PrimeMinistersDiploma, In2020, new(), [new(ProvincialDiploma, 2014), new(ProvincialFlag, 2018)]).Outcome.Should().Be(Outcome.Met);
    }

    [Theory]
    [InlineData(499_999_999, Outcome.NotMet)]
    [InlineData(500_000_000, Outcome.Met)]
    public void A_household_s_contribution_in_2014(int worth, Outcome outcome) => Judge(new(PrimeMinistersDiploma, new(RecipientKind.Household) { Culture = new() { Contribution = worth } }, 2016, In2017) { IsAttested = true }).Outcome.Should().Be(outcome);

    [Fact]
    public void For_a_household_in_2017_to_2023_the_text_was_not_read() =>
        Judge(new(PrimeMinistersDiploma, new(RecipientKind.Household), 2019, In2020) { IsAttested = true }).Outcome.Should().Be(Outcome.Unknown);

    [Fact]
    public void A_certificate_needed_every_point_until_2014_and_one_of_them_after()
    {
        Certificate(2012, new(2013, 1, 20)).Outcome.Should().Be(Outcome.NotMet, "the tasks were not done well");
        EligibilityAdvice after = Certificate(2016, In2017, "a");
        (after.Outcome, after.Citation.Instrument).Should().Be((Outcome.Met, VietnamInstruments.Law39Of2013));
        Certificate(2024, In2025).Outcome.Should().Be(Outcome.NeedsJudgement, "the standard is the province's");

        static EligibilityAdvice Certificate(int year, LocalDate on, params string[] routes) => Judge(new(DepartmentCertificate, Of(RecipientKind.Collective, year, TaskRating.Completed, []), year, on) { IsAttested = true, Routes = routes.Length == 0 ? null : routes });
    }

    [Theory]
    [InlineData(true, 5, Outcome.Met)]
    [InlineData(true, 4, Outcome.NotMet)]
    [InlineData(false, 5, Outcome.NotMet)]
    public void The_Government_s_flag_for_a_movement(bool leads, int years, Outcome outcome) =>
        Judge(new(GovernmentFlag, Of(RecipientKind.Collective, 2024, TaskRating.CompletedExcellently, [], new() { LeadsMovement = leads, MovementYears = years }), 2024, In2025) { IsAttested = true, Routes = ["25.3"] })
            .Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("03/2018/TT-BNG", 10, Outcome.Met)]
    [InlineData(null, 10, Outcome.NotMet)]
    [InlineData("03/2018/TT-BNG", 9, Outcome.NotMet)]
    public void From_half_in_a_circular_and_over_half_in_the_Law(string? circular, int holders, Outcome outcome) =>
        Judge(new(AdvancedCollective, Of(RecipientKind.Collective, Year, TaskRating.CompletedWell, [], new() { Members = 20, WithBasicTitle = holders, Disciplined = 0 }), Year, In2020) { IsAttested = true, Circular = circular, AlsoProposed = [] })
            .Outcome.Should().Be(outcome);

    [Fact]
    public void A_unit_of_the_forces_counts_its_own_title()
    {
        EligibilityAdvice advice = Judge(new(DeterminedToWinUnit, Of(RecipientKind.Collective, 2024, TaskRating.CompletedExcellently, [], new() { Members = 20, WithBasicTitle = 13, WithFighterTitle = 1, NotCompleted = 0 }), 2024, In2025) { IsAttested = true });
        (advice.Outcome, advice.Citation).Should().Be((Outcome.NotMet, VietnamInstruments.Law06Of2022.At("khoản 2 Điều 27")));
        (advice.Shortfalls[0].Fact, advice.Shortfalls[0].Missing).Should().Be(("share:CSTT", 1m));
        advice.Shortfalls[0].In(Language.Vietnamese).Should().StartWith("thiếu 1 cá nhân");
    }

    [Fact]
    public void What_was_counted_before_the_award_does_not_count_after_it()
    {
        // Eight excellent years; the order in the third of them. The flags of the first two years are of another time.
        AwardedTitle[] early = [new(LabourOrderThirdClass, 2019), new(ProvincialFlag, 2017), new(ProvincialFlag, 2018), new(ProvincialFlag, 2024)];
        Collective(LabourOrderSecondClass, In2025, new() { CanReceiveFlag = true }, early, 2024).Outcome.Should().Be(Outcome.NotMet);
        Collective(LabourOrderSecondClass, In2025, new() { CanReceiveFlag = true }, [.. early, new(ProvincialFlag, 2021), new(ProvincialFlag, 2022)], 2024).Outcome.Should().Be(Outcome.Met);
    }

    private static EligibilityAdvice Person(EmulationTitle title, int year, LocalDate on, AwardedTitle[] awards, int initiatives, InitiativeScope scope)
    {
        var recognised = Enumerable.Range(0, initiatives).Select(i => new Initiative(year - (i % 5), scope, InitiativeRecogniser.ProvinceChair) { IsApplied = true, IsReplicable = true, IsUsed = false });
        return Judge(new(title, Of(RecipientKind.Individual, year, TaskRating.CompletedExcellently, awards, initiatives: recognised), year, on) { IsAttested = true, AlsoProposed = [] });
    }

    private static EligibilityAdvice Collective(EmulationTitle title, LocalDate on, CollectiveYear collective, AwardedTitle[] awards, int year = Year) =>
        Judge(new(title, Of(RecipientKind.Collective, year, TaskRating.CompletedExcellently, awards, collective), year, on) { IsAttested = true, AlsoProposed = [] });

    // The same rating in all of the last eight years.
    private static Candidate Of(RecipientKind recipient, int year, TaskRating rating, AwardedTitle[] awards, CollectiveYear? collective = null, IEnumerable<Initiative>? initiatives = null) => new(recipient)
    {
        Years = new(Enumerable.Range(year - 7, 8).Select(y => new CandidateYear(y) { Rating = rating, IsNotRated = false, Discipline = DisciplineLevel.None }), 1945, year),
        Titles = new(awards, 1945, year),
        Initiatives = new(initiatives ?? [], 1945, year),
        Topics = new([], 1945, year),
        Combat = new([], 1945, year),
        Collective = collective,
    };

    private static EligibilityAdvice Judge(Proposal proposal) => Services.Get<IEligibility>().Assess(proposal);
}
