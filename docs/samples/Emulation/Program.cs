using BacKan.Indicators;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Localization;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

// One official's record from 2012 to 2025, and a question under each law that it meets.
using ServiceProvider services = new ServiceCollection().AddBacKanIndicators().BuildServiceProvider();
var eligibility = services.GetRequiredService<IEligibility>();

EmulationTitle grassroots = EmulationTitle.Read("CSTĐ cơ sở").Value, provincial = EmulationTitles.Find("CSTDT")!;
int[] fighter = [2013, 2014, 2015, 2017, 2018, 2019, 2022, 2023, 2024];
var candidate = new Candidate(RecipientKind.Individual)
{
    Group = PersonGroup.CivilServant,
    Years = new(Enumerable.Range(2012, 14).Select(year => new CandidateYear(year)
    {
        Rating = year >= 2024 ? TaskRating.CompletedExcellently : TaskRating.CompletedWell,
        MonthsSinceHire = 12, MonthsUnderContract = 0, MonthsWorked = 12, LeaveDays = 0, LeaveMonths = 0,
        StudyMonths = 0, MonthsAtOldUnit = 0, SecondedFrom = "",
        IsRegistered = true, IsFined = false, Discipline = DisciplineLevel.None,
    })),
    // Complete from 2012 to 2025: a year without an entry says "not awarded". Without these two years it would say nothing.
    Titles = new(fighter.Select(year => new AwardedTitle(grassroots, year)), 2012, 2025),
    Initiatives = new(
        [new(2019, InitiativeScope.Provincial, InitiativeRecogniser.ProvinceChair) { IsApplied = true, IsReplicable = true }], 2012, 2025),
    Topics = new([], 2012, 2025),
    HasPendingCase = false,
};

foreach ((int year, LocalDate on) in new (int, LocalDate)[]
{
    (2013, new(2013, 12, 20)), (2015, new(2015, 12, 10)), (2019, new(2019, 12, 20)), (2020, new(2020, 12, 20)), (2024, new(2024, 12, 20)),
    (2025, new(2025, 12, 20)), (2026, new(2026, 10, 1)),
})
{
    EligibilityAdvice advice = eligibility.Assess(new(provincial, candidate, year, on) { IsAttested = true });
    Console.WriteLine($"{on:uuuu-MM-dd} {advice.Outcome}: {advice.Citation.In(Language.Vietnamese)}");
    foreach (Shortfall shortfall in advice.Shortfalls)
        Console.WriteLine($"  {shortfall.In(Language.Vietnamese)}");
    if (advice.Chain is { } chain)
        Console.WriteLine($"  {chain.Words.Vi}");
}
