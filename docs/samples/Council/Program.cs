using BacKan.Indicators;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Localization;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

// Ten candidates before a council, as a board reads them.
using ServiceProvider services = new ServiceCollection().AddBacKanIndicators().BuildServiceProvider();
var eligibility = services.GetRequiredService<IEligibility>();
LocalDate before = new(2023, 12, 20), after = new(2024, 12, 20), now = new(2026, 11, 30);

Ask("1", "LĐTT", 2023, before, fighters: []);
Ask("2", "CSTĐCS", 2023, before, fighters: []);
Ask("3", "CSTĐCS", 2024, after, fighters: [], TaskRating.CompletedExcellently);
Ask("4", "CSTĐ cấp tỉnh", 2023, before, fighters: [2021, 2022, 2023]);
Ask("5", "CSTĐ cấp tỉnh", 2024, after, fighters: [2022, 2024]); // the chain broke in 2023
Ask("6", "CSTĐ toàn quốc", 2023, new(2024, 10, 20), fighters: [2018, 2019, 2020, 2021, 2022, 2023], provincial: [2020, 2023]);
Ask("7", "bằng khen của UBND tỉnh", 2024, new(2025, 3, 20), fighters: [2023, 2024]);
Ask("8", "HCLĐ hạng Ba", 2024, new(2025, 3, 20), fighters: [2022, 2023, 2024], completeFrom: 2022); // older papers are not there: unknown
Ask("9", "CSTĐCS", 2026, now, fighters: [], TaskRating.CompletedExcellently); // a law that nobody has read
Ask("10", "CSTĐCS", 2026, now, fighters: [], TaskRating.CompletedExcellently, received: new(2026, 9, 15));

void Ask(
    string id, string title, int year, LocalDate on, int[] fighters, TaskRating rating = TaskRating.CompletedWell, int[]? provincial = null,
    int completeFrom = 2010, LocalDate? received = null)
{
    EmulationTitle grassroots = EmulationTitles.GrassrootsEmulationFighter, ofProvince = EmulationTitles.ProvincialEmulationFighter;
    IEnumerable<AwardedTitle> titles = fighters.Select(y => new AwardedTitle(grassroots, y));
    var candidate = new Candidate(RecipientKind.Individual)
    {
        Id = id, Name = $"Hồ sơ {id}", Group = PersonGroup.CivilServant, CompleteFrom = completeFrom, HasPendingCase = false,
        Years = new(Enumerable.Range(completeFrom, year - completeFrom + 1).Select(y => CandidateYear.Ordinary(y, rating))),
        Titles = new(titles.Concat((provincial ?? []).Select(y => new AwardedTitle(ofProvince, y) { DecidedOn = new(y, 12, 28) }))),
        Initiatives = new(
            [new(year, InitiativeScope.National, InitiativeRecogniser.ProvinceChair)
                { IsApplied = true, IsReplicable = true, IsUsed = false }]),
    };
    var proposal =
        new Proposal(EmulationTitle.Read(title).Value, candidate, year, on) { IsAttested = true, AlsoProposed = [], DossierOn = received };
    Console.WriteLine(eligibility.Assess(proposal).Brief(Language.Vietnamese));
    Console.WriteLine();
}
