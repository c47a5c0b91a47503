using BacKan.Indicators.Emulation;
using NodaTime;

namespace BacKan.Indicators.Tests.Emulation;

/// <summary>Made-up candidates for tests.</summary>
internal static class People
{
    /// <summary>Gets a year in which nothing stands out.</summary>
    public static CandidateYear Plain(int year, TaskRating rating = TaskRating.CompletedWell) => new(year)
    {
        Rating = rating, IsNotRated = false, MonthsSinceHire = 12, MonthsUnderContract = 0, MonthsWorked = 12, LeaveDays = 0, LeaveMonths = 0, LeaveReason = LeaveReason.Personal,
        StudyMonths = 0, MonthsAtOldUnit = 0, SecondedFrom = "", IsRegistered = true, HasObjectiveReason = false, IsFined = false, Discipline = DisciplineLevel.None,
    };

    /// <summary>Gets a person whose whole record to the end of a year is known.</summary>
    public static Candidate With(int year, IEnumerable<AwardedTitle> titles, IEnumerable<Initiative>? initiatives = null, CandidateYear? judged = null, int[]? lost = null) => new(RecipientKind.Individual)
    {
        Group = PersonGroup.CivilServant,
        Years = new([judged ?? Plain(year)], 1945, year),
        Titles = new(titles, 1945, year, lost),
        Initiatives = new(initiatives ?? [], 1945, year),
        Topics = new([], 1945, year),
        Combat = new([], 1945, year),
        HasPendingCase = false,
        HeadsUnit = false,
    };

    public static IEnumerable<AwardedTitle> Fighter(params int[] years) => years.Select(y => new AwardedTitle(EmulationTitles.GrassrootsEmulationFighter, y));

    public static Initiative Provincial(int year) => new(year, InitiativeScope.Provincial, InitiativeRecogniser.ProvinceChair) { IsApplied = true, IsReplicable = true };

    public static Initiative Grassroots(int year) => new(year, InitiativeScope.Grassroots, InitiativeRecogniser.UnitHead) { IsApplied = true };

    public static Proposal For(EmulationTitle title, Candidate candidate, int year, LocalDate on, bool? attested = true) => new(title, candidate, year, on) { IsAttested = attested, AlsoProposed = [] };

    /// <summary>Gets a proposal that meets its standard on one of several days, without evidence to spare.</summary>
    public static Proposal Met(Random random)
    {
        int year = new[] { 2012, 2015, 2018, 2019, 2021, 2022, 2024 }[random.Next(7)];
        var on = new LocalDate(year, 12, random.Next(5, 29));
        switch (random.Next(3))
        {
            case 0:
                return For(EmulationTitles.AdvancedWorker, With(year, [], judged: Plain(year, random.Next(2) == 0 ? TaskRating.CompletedWell : TaskRating.CompletedExcellently) with { LeaveDays = random.Next(0, 40), MonthsSinceHire = random.Next(10, 13) }), year, on);
            case 1:
                return For(EmulationTitles.GrassrootsEmulationFighter, With(year, [new(EmulationTitles.AdvancedWorker, year)], [Grassroots(year)]), year, on);
            default:
                int later = new[] { 2018, 2019, 2021, 2022, 2024 }[random.Next(5)];
                return For(EmulationTitles.ProvincialEmulationFighter, With(later, Fighter(later - 2, later - 1, later), [Provincial(later - random.Next(3))]), later, new(later, 12, 20));
        }
    }
}
