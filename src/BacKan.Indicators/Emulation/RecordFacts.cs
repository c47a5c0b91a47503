using System.Globalization;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>Facts from a candidate's titles, ratings, initiatives and counts over the years.</summary>
internal sealed class RecordFacts(Proposal proposal)
{
    private readonly Candidate candidate = proposal.Candidate;

    /// <summary>Gets the standard in which a household did worst, or null.</summary>
    public (int Got, int Most)? WorstStandard => candidate.Culture?.Standards is { Count: > 0 } all ? all.MinBy(s => new Fraction(s.Got, s.Most)) : null;

    public bool? YesNo(string key)
    {
        CollectiveYear? collective = candidate.Collective;
        return key.Split(':') switch
        {
            ["exceeds-targets"] => collective?.ExceedsTargets,
            ["leads-bloc"] => collective?.LeadsBloc,
            ["leads-national-bloc"] => collective?.LeadsNationalBloc,
            ["party-clean"] => collective?.PartyIsClean,
            ["meets-flag-standard"] => collective?.MeetsFlagStandard,
            ["leads-movement"] => collective?.LeadsMovement,
            ["flag-body"] => collective?.CanReceiveFlag,
            ["initiatives-unused"] => Unused(),
            ["violation", var code] => candidate.Culture?.Violations?.Contains(code, StringComparer.Ordinal),
            ["also-proposed", var code] => proposal.AlsoProposed?.Any(t => string.Equals(t.Code, code, StringComparison.Ordinal)),
            _ => null,
        };
    }

    public bool? Yearly(string key, int year) => key.Split(':') switch
    {
        ["title", var code] => Holds(year, code),
        ["rated", "HTXSNV"] => Rated(year, TaskRating.CompletedExcellently),
        ["rated", "HTTNV"] => Rated(year, TaskRating.CompletedWell),
        ["excellent-title"] => Either(Holds(year, "TTLDXS"), Holds(year, "DVQT")),
        ["excellent-year"] => Either(Either(Holds(year, "TTLDXS"), Holds(year, "DVQT")), Rated(year, TaskRating.CompletedExcellently)),
        ["discipline-ended"] => DisciplineEnded(year),
        _ => null,
    };

    public ValueRange? Number(string key)
    {
        CollectiveYear? collective = candidate.Collective;
        return key.Split(':') switch
        {
            ["share", _] => collective is { Members: > 0 and { } all, WithBasicTitle: { } some } ? ValueRange.Point(new Fraction(some * 100, all)) : null,
            ["members", "CSTDCS"] => Point(collective?.WithFighterTitle),
            ["members-below-completed"] => Point(collective?.NotCompleted),
            ["members-disciplined"] => Point(collective?.Disciplined),
            ["months-existing"] => Point(collective?.MonthsExisting),
            ["years-existing"] => Point(collective?.YearsExisting),
            ["movement-years"] => Point(collective?.MovementYears),
            ["points"] => Point(candidate.Culture?.Points),
            ["worst-standard"] => candidate.Culture?.Standards is { Count: 0 } ? ValueRange.Point(100m) : WorstStandard is { } worst ? ValueRange.Point(new Fraction(worst.Got * 100, worst.Most)) : null,
            ["contribution-value"] => candidate.Culture?.Contribution is { } worth ? ValueRange.Point(worth) : null,
            ["initiatives", var scope, var years] => Count(candidate.Initiatives, years, i => Reaches(i, scope)),
            ["topics", var scope, var years] => Count(candidate.Topics, years, t => Reaches(t, scope)),
            ["combat", var years] => Count(candidate.Combat, years, _ => true),
            ["combat-certificates", var years] => Count(candidate.Combat, years, c => c.HasCertificate),
            ["years-since-decision", var code] => Since(code),
            ["years-from-decision"] => DecidedOn(EmulationTitles.ProvincialEmulationFighter.Code) is { } day ? Point(proposal.On.Year - day.Year) : null,
            ["years-from-achievement"] => Point(proposal.On.Year - proposal.Year),
            _ => null,
        };
    }

    /// <summary>Gets the day of the latest decision on an award; the last day of its year where none is dated.</summary>
    public LocalDate? DecidedOn(string code)
    {
        LocalDate[] days = [.. Awards(code).Select(t => t.DecidedOn ?? new LocalDate(t.Year, 12, 31))];
        return days.Length == 0 ? null : days.Max();
    }

    private IEnumerable<AwardedTitle> Awards(string code) => candidate.Titles.Items.Where(t => !t.IsRevoked && string.Equals(t.Title.Code, code, StringComparison.Ordinal));

    private bool? Holds(int year, string code) => Awards(code).Any(t => t.Year == year) ? true : candidate.Titles.IsComplete(year) ? false : null;

    private bool? Rated(int year, TaskRating least) => candidate.Years.Items.FirstOrDefault(y => y.Year == year) switch
    {
        { Rating: { } rating } => rating >= least,
        { IsNotRated: true } => false,
        { } => null,
        null => candidate.Years.IsComplete(year) ? false : null,
    };

    private bool? DisciplineEnded(int year)
    {
        CandidateYear[] disciplined = [.. candidate.Years.Items.Where(y => y.Year <= year && y.Year >= year - 5 && y.Discipline is { } level && level != DisciplineLevel.None)];
        if (disciplined.Any(y => y.DisciplineEndsOn?.Year == year))
            return true;
        bool isKnown = Enumerable.Range(year - 1, 2).All(y => candidate.Years.Items.FirstOrDefault(i => i.Year == y) is { } found ? found.Discipline is not null : candidate.Years.IsComplete(y));
        return isKnown && disciplined.All(y => y.DisciplineEndsOn is not null) ? false : null;
    }

    private ValueRange? Since(string code) => DecidedOn(code) is { } day
        ? Point(Math.Max(0, Period.Between(day, proposal.On, PeriodUnits.Years).Years))
        : candidate.Titles.IsComplete(proposal.Year) ? Point(0) : null;

    private bool? Unused() => candidate.Initiatives.Items.Any(i => i.IsUsed == true) ? false : candidate.Initiatives.Items.All(i => i.IsUsed == false) ? true : null;

    // Between the entries that count for sure and those that may; without an upper end where a year of the window is not complete.
    private ValueRange? Count<T>(YearRecord<T> entries, string window, Func<T, bool?> counts)
        where T : class, IYearlyRecord
    {
        int years = int.Parse(window, CultureInfo.InvariantCulture), first = proposal.Year - years + 1;
        bool?[] said = [.. entries.Items.Where(i => i.Year >= first && i.Year <= proposal.Year).Select(counts)];
        int sure = said.Count(s => s == true), possible = said.Count(s => s is null);
        if (Enumerable.Range(first, years).All(entries.IsComplete))
            return new(sure, lowIncluded: true, sure + possible, highIncluded: true);
        return sure == 0 ? null : new(sure, lowIncluded: true, null, highIncluded: false);
    }

    private static bool? Reaches(Initiative initiative, string scope) => scope switch
    {
        "grassroots" => Both(initiative.Scope >= InitiativeScope.Grassroots ? true : null, initiative.Recogniser is null ? null : true),
        "province" => Both(AtLeast(initiative.Scope, InitiativeScope.Provincial), IsHigh(initiative.Recogniser)),
        "province-replicable" => Both(Both(AtLeast(initiative.Scope, InitiativeScope.Provincial), IsHigh(initiative.Recogniser)), Both(initiative.IsApplied, initiative.IsReplicable)),
        _ => Both(AtLeast(initiative.Scope, InitiativeScope.National), IsHigh(initiative.Recogniser)),
    };

    private static bool? Reaches(ScientificTopic topic, string scope) => scope switch
    {
        "accepted" => topic.IsAccepted,
        "grassroots" => Both(topic.IsAccepted, topic.IsApplied),
        "province" => Both(AtLeast(topic.Scope, InitiativeScope.Provincial), Both(topic.IsAccepted, topic.IsApplied)),
        _ => Both(AtLeast(topic.Scope, InitiativeScope.National), Both(topic.IsAccepted, topic.IsApplied)),
    };

    private static bool? AtLeast(InitiativeScope? scope, InitiativeScope least) => scope is null ? null : scope >= least;

    private static bool? IsHigh(InitiativeRecogniser? recogniser) =>
        recogniser is null ? null : recogniser is InitiativeRecogniser.ProvinceChair or InitiativeRecogniser.Minister or InitiativeRecogniser.MinistryUnitHead;

    private static bool? Both(bool? left, bool? right) => left == false || right == false ? false : left is null || right is null ? null : true;

    private static bool? Either(bool? left, bool? right) => left == true || right == true ? true : left is null || right is null ? null : false;

    private static ValueRange? Point(int? value) => value is { } number ? ValueRange.Point(number) : null;
}
