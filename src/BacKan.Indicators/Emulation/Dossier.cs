using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>
/// A proposal laid out for reading: what it says of titles, ratings and counts over the years. What it does not say stays not known.
/// </summary>
internal sealed class Dossier
{
    private static readonly ValueRange WholeYear = ValueRange.Point(12m);

    // For each title that is held, the years back from the year judged: bit 0 is that year itself.
    private readonly List<(EmulationTitle Title, UInt128 YearsBack)> held = [];
    private readonly Dictionary<int, CandidateYear> years = [];

    /// <summary>Lays out a proposal.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="assumptions">What is taken for granted of groups.</param>
    public Dossier(Proposal proposal, GroupAssumptions? assumptions = null)
    {
        (Proposal, Candidate, Assumptions) = (proposal, proposal.Candidate, assumptions ?? GroupAssumptions.Standard);
        foreach (AwardedTitle title in Candidate.Titles.Items)
        {
            if (!title.IsRevoked && proposal.Year - title.Year is >= 0 and < 128 and var back)
                Hold(title.Title, back);
        }

        foreach (CandidateYear year in Candidate.Years.Items)
            years.TryAdd(year.Year, year);
        Year = years.GetValueOrDefault(proposal.Year) ?? new CandidateYear(proposal.Year);
    }

    public Proposal Proposal { get; }

    public Candidate Candidate { get; }

    public GroupAssumptions Assumptions { get; }

    /// <summary>Gets the year judged.</summary>
    public CandidateYear Year { get; }

    /// <summary>Returns the standard in which a household did worst, or null.</summary>
    public StandardPoints? WorstStandard =>
        Candidate.Culture?.Standards is { Count: > 0 } all ? all.MinBy(s => new Fraction(s.Got, s.Most)) : null;

    /// <summary>Gets the months since the person was hired and those under contract in the same body before it.</summary>
    public ValueRange? Service => (Year.MonthsSinceHire, Year.MonthsUnderContract) switch
    {
        (null, _) => null,
        ( >= 12, _) => WholeYear,
        ({ } hired, { } contract) => ValueRange.Point(hired + contract),
        ({ } hired, null) => new(hired, lowIncluded: true, null, highIncluded: false),
    };

    /// <summary>Gets the months worked where a year could be left unrated; a year that is rated has enough of them.</summary>
    public ValueRange? MonthsToBeRated => Year.Rating is not null || Year.IsNotRated == false ? WholeYear : Point(Year.MonthsWorked);

    /// <summary>Gets whether none of the initiatives that are relied on served a title already.</summary>
    public bool? Unused => Candidate.Initiatives.Items.Any(i => i.IsUsed == true)
        ? false
        : Candidate.Initiatives.Items.All(i => i.IsUsed == false)
        ? true
        : null;

    public static ValueRange? Point(int? value) => value is { } number ? ValueRange.Point(number) : null;

    public bool? Holds(EmulationTitle title, int year)
    {
        int back = Proposal.Year - year, at = back is >= 0 and < 128 ? PlaceOf(title) : -1;
        return at >= 0 && (held[at].YearsBack >> back & 1) != 0 ? true : IsComplete(Candidate.Titles, year) ? false : null;
    }

    public bool? Rated(int year, TaskRating least) => years.GetValueOrDefault(year) switch
    {
        { Rating: { } rating } => rating >= least,
        { IsNotRated: true } => false,
        { } => null,
        null => IsComplete(Candidate.Years, year) ? false : null,
    };

    public bool? DisciplineEnded(int year)
    {
        CandidateYear[] disciplined = [.. Candidate.Years.Items.Where(
            y => y.Year <= year && y.Year >= year - 5 && y.Discipline is { } level && level != DisciplineLevel.None)];
        if (Array.Exists(disciplined, y => y.DisciplineEndsOn?.Year == year))
            return true;
        bool isKnown = Enumerable.Range(year - 1, 2)
            .All(y => years.GetValueOrDefault(y) is { } found ? found.Discipline is not null : IsComplete(Candidate.Years, y));
        return isKnown && Array.TrueForAll(disciplined, y => y.DisciplineEndsOn is not null) ? false : null;
    }

    /// <summary>Gets time off: maternity and a wound on duty do not count; for a reason that is not known it may be either.</summary>
    public ValueRange? Leave(int? time) => (time, Year.LeaveReason) switch
    {
        (_, LeaveReason.Maternity or LeaveReason.WoundedOnDuty) => ValueRange.Point(0m),
        (null, _) => null,
        (0, _) => ValueRange.Point(0m),
        ({ } length, null) => new(0m, lowIncluded: true, length, highIncluded: true),
        ({ } length, _) => ValueRange.Point(length),
    };

    /// <summary>Returns the day of the latest decision on an award; the last day of its year where none is dated.</summary>
    public LocalDate? DecidedOn(EmulationTitle award)
    {
        LocalDate? latest = null;
        foreach (AwardedTitle title in Awards(award))
        {
            LocalDate day = title.DecidedOn ?? new LocalDate(title.Year, 12, 31);
            latest = latest is { } known && known > day ? known : day;
        }

        return latest;
    }

    /// <summary>Returns the whole years since that day.</summary>
    public ValueRange? YearsSince(EmulationTitle award) => DecidedOn(award) is { } day
        ? Point(Math.Max(0, Period.Between(day, Proposal.On, PeriodUnits.Years).Years))
        : IsComplete(Candidate.Titles, Proposal.Year) ? Point(0) : null;

    /// <summary>Counts the entries of so many years up to the year judged.</summary>
    public ValueRange? Count<T>(YearRecord<T> entries, int within, Func<T, bool?> counts)
        where T : class, IYearlyRecord => Between(entries, within, within, counts);

    /// <summary>
    /// Counts the entries in a run of so many excellent years or more, after an award where one is
    /// named: all that lies in the run, however long it is.
    /// </summary>
    public ValueRange? CountInRun<T>(YearRecord<T> entries, int least, EmulationTitle? award, Func<T, bool?> counts)
        where T : class, IYearlyRecord
    {
        int after = Proposal.Year - Clause.LongestChain;
        if (award is not null && Awards(award).ToArray() is { Length: > 0 } awards)
            after = awards.Min(t => t.Year);
        return Between(entries, Math.Max(least, Run(open: false)), Math.Max(least, Run(open: true)), counts);

        int Run(bool open)
        {
            int run = 0;
            while (run < Clause.LongestChain
                && Proposal.Year - run > after
                && (Rated(Proposal.Year - run, TaskRating.CompletedExcellently) ?? open))
                run++;
            return run;
        }
    }

    /// <summary>
    /// Determines whether five good years, with what is asked for in them, ended one to ten years before the year judged.
    /// </summary>
    public bool? HasEndedChain(EmulationTitle award, int excellent, EmulationTitle title)
    {
        return Any(open: false) ? true : Any(open: true) ? null : false;

        bool Any(bool open) => Enumerable.Range(1, 10).Any(back => Ended(Proposal.Year - back, open));

        bool Ended(int last, bool open) =>
            Enumerable.Range(last - 4, 5).All(y => Rated(y, TaskRating.CompletedWell) ?? open)
            && Enumerable.Range(last - 4, 5).Count(y => Rated(y, TaskRating.CompletedExcellently) ?? open) >= excellent
            && Enumerable.Range(last - 4, 5).Any(y => Holds(title, y) ?? open)
            && Enumerable.Range(last - 5 - Clause.LongestPast + 1, Clause.LongestPast).Any(y => Holds(award, y) ?? open);
    }

    private void Hold(EmulationTitle title, int back)
    {
        int at = PlaceOf(title);
        if (at < 0)
            held.Add((title, UInt128.One << back));
        else
            held[at] = (title, held[at].YearsBack | (UInt128.One << back));
    }

    private int PlaceOf(EmulationTitle title)
    {
        for (int i = 0; i < held.Count; i++)
        {
            if (ReferenceEquals(held[i].Title, title) || string.Equals(held[i].Title.Code, title.Code, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    private IEnumerable<AwardedTitle> Awards(EmulationTitle award) => Candidate.Titles.Items.Where(t => !t.IsRevoked && t.Title == award);

    private bool IsComplete<T>(YearRecord<T> record, int year)
        where T : class, IYearlyRecord => Candidate.IsComplete(record, year) || Assumptions.HasNone(Candidate, typeof(T));

    // Between the entries of so many years that count for sure and those of more years that may;
    // without an upper end where a year is not complete.
    private ValueRange? Between<T>(YearRecord<T> entries, int sureYears, int possibleYears, Func<T, bool?> counts)
        where T : class, IYearlyRecord
    {
        int sure = 0, possible = 0;
        foreach (T entry in entries.Items)
        {
            int back = Proposal.Year - entry.Year;
            if (back < 0 || back >= possibleYears)
                continue;
            bool? said = counts(entry);
            sure += said == true && back < sureYears ? 1 : 0;
            possible += said != false ? 1 : 0;
        }

        for (int back = 0; back < possibleYears; back++)
        {
            if (!IsComplete(entries, Proposal.Year - back))
                return sure == 0 ? null : new(sure, lowIncluded: true, null, highIncluded: false);
        }

        return new(sure, lowIncluded: true, possible, highIncluded: true);
    }
}
