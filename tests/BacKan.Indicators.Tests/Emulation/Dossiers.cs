using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Rules;
using NodaTime;

namespace BacKan.Indicators.Tests.Emulation;

/// <summary>Made-up dossiers under every standard: those that say nothing, and records of 2 to 30 years that say more or less.</summary>
internal static class Dossiers
{
    /// <summary>Gets the days on which they are proposed: one under each law, and after each decree that changed much.</summary>
    public static IReadOnlyList<LocalDate> Days { get; } =
        [new(2009, 6, 15), new(2013, 6, 15), new(2014, 9, 15), new(2016, 6, 15), new(2019, 6, 15), new(2021, 6, 15), new(2024, 6, 15), new(2025, 9, 15), new(2026, 8, 15)];

    /// <summary>Gets the titles and recipients with a standard on a day.</summary>
    public static IEnumerable<(EmulationTitle Title, RecipientKind Recipient, LocalDate On)> Standards =>
        from title in EmulationTitles.All
        from recipient in title.Recipients
        from day in Days
        where AwardTimelines.Of(title, recipient)!.TryOn(day, out _)
        select (title, recipient, day);

    /// <summary>Returns the dossiers of one standard.</summary>
    public static IEnumerable<(string Name, Proposal Proposal)> Of(EmulationTitle title, RecipientKind recipient, LocalDate on, params int[] years)
    {
        int year = on.Year - 1;
        yield return ("empty", new(title, new(recipient), year, on));
        foreach (int n in years)
        {
            yield return ($"complete, {n} years", new(title, Record(recipient, year, n, isComplete: true, holes: 0), year, on) { IsAttested = true, AlsoProposed = [] });
            yield return ($"as kept, {n} years", new(title, Record(recipient, year, n, isComplete: false, holes: 0), year, on));
            yield return ($"with gaps, {n} years", new(title, Record(recipient, year, n, isComplete: false, holes: 3), year, on) { IsAttested = true });
        }
    }

    // Every other year a title above the basic one, and awards one after another; a hole is a year without a rating.
    private static Candidate Record(RecipientKind recipient, int year, int length, bool isComplete, int holes)
    {
        int first = year - length + 1;
        int[] years = [.. Enumerable.Range(first, length)];
        bool isPerson = recipient == RecipientKind.Individual;
        (EmulationTitle basic, EmulationTitle? higher, EmulationTitle award) = recipient switch
        {
            RecipientKind.Individual => (EmulationTitles.AdvancedWorker, EmulationTitles.GrassrootsEmulationFighter, EmulationTitles.ProvincialDiploma),
            RecipientKind.Collective => (EmulationTitles.AdvancedCollective, EmulationTitles.ExcellentCollective, EmulationTitles.ProvincialFlag),
            RecipientKind.Household => (EmulationTitles.CulturedFamily, (EmulationTitle?)null, EmulationTitles.ProvincialDiploma),
            _ => (EmulationTitles.CulturedVillage, null, EmulationTitles.DistrictCertificate),
        };
        List<AwardedTitle> titles = [.. years.Select(y => new AwardedTitle(basic, y)), .. higher is null ? [] : years.Where(y => (y - first) % 2 == 1).Select(y => new AwardedTitle(higher, y))];
        (int At, EmulationTitle Title)[] awards = [(2, award), (3, EmulationTitles.PrimeMinistersDiploma), (9, EmulationTitles.LabourOrderThirdClass)];
        titles.AddRange(awards.Where(a => length > 2 * a.At).Select(a => new AwardedTitle(a.Title, first + a.At) { DecidedOn = new(first + a.At + 1, 3, 1) }));
        TaskRating? Rating(int y) => holes > 0 && (y - first) % holes == 0 ? null : isPerson && (y - first) % 4 != 1 ? TaskRating.CompletedWell : TaskRating.CompletedExcellently;
        return new(recipient)
        {
            Group = isPerson ? PersonGroup.CivilServant : null, CompleteFrom = isComplete ? first : null, HasPendingCase = false,
            Years = new(years.Select(y => isPerson ? CandidateYear.Ordinary(y, Rating(y)) : new CandidateYear(y) { Rating = Rating(y) })),
            Titles = new(titles),
            Initiatives = new(isPerson ? years.Where(y => (y - first) % 3 == 0).Select(y => new Initiative(y, InitiativeScope.Provincial, holes > 0 ? null : InitiativeRecogniser.ProvinceChair) { IsApplied = true }) : []),
            Collective = isPerson ? null : new() { Members = 20, WithBasicTitle = 15, WithFighterTitle = 3, NotCompleted = 0, MonthsExisting = 120, YearsExisting = 12, LeadsBloc = true },
        };
    }
}
