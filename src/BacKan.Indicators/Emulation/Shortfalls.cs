using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>Finds what is missing in the first condition that is not met, or not decided.</summary>
internal sealed class Shortfalls
{
    private readonly FactSheet sheet;
    private readonly LocalDate on;

    /// <summary>Looks at what is known of a case on the day of its proposal.</summary>
    public Shortfalls(FactSheet sheet, LocalDate on)
    {
        (this.sheet, this.on) = (sheet, on);
    }

    /// <summary>Returns the first condition that says what the whole says; of several routes, one that the dossier claims.</summary>
    public static Finding Deciding(Criterion criterion, Finding finding)
    {
        (Criterion Criterion, Finding Finding)[] open = Open(criterion, finding);
        return open.Length == 0 ? finding : Deciding(open[0].Criterion, open[0].Finding);
    }

    /// <summary>Returns what is missing: nothing where the rule is met, one shortfall, or several of which any one is enough.</summary>
    public IReadOnlyList<Shortfall> Of(Criterion criterion, Finding finding)
    {
        if (finding.Outcome == Outcome.Met)
            return [];
        if (criterion.Parts.Count == 0)
            return [Leaf(criterion, finding)];
        (Criterion Criterion, Finding Finding)[] open = Open(criterion, finding);
        if (open.Length == 0)
            return [new(ShortfallKind.Condition, criterion.Id, criterion.Words, finding)];
        if (criterion is not AnyCriterion)
            return Of(open[0].Criterion, open[0].Finding);
        if (finding.Outcome is Outcome.NeedsJudgement or Outcome.Unknown)
            return Of(open[^1].Criterion, open[^1].Finding);

        // Of alternatives on one fact, the nearest.
        return [.. open.SelectMany(p => Of(p.Criterion, p.Finding)).GroupBy(s => (s.Kind, s.Fact)).Select(
            same => same.MinBy(s => Math.Abs(s.Missing ?? 0m))!)];
    }

    // A list of bars is broken by those of its parts that are met: it is named as a whole.
    private static (Criterion Criterion, Finding Finding)[] Open(Criterion criterion, Finding finding) =>
        criterion is CountCriterion && finding.Outcome == Outcome.NotMet
            ? []
            : [.. criterion.Parts.Zip(finding.Parts).Where(p => p.Second.Outcome == finding.Outcome && !IsUnclaimed(p.First, p.Second))];

    private static bool IsUnclaimed(Criterion criterion, Finding finding) => criterion.Parts.Zip(finding.Parts).Any(p =>
        p.Second.Outcome == Outcome.NotMet && p.First is YesNoCriterion { Fact.Source: FactSource { Role: FactRole.Route } });

    private Shortfall Leaf(Criterion criterion, Finding finding)
    {
        if (finding.Outcome is Outcome.NeedsJudgement or Outcome.Unknown)
        {
            (string key, BilingualText name, FactSource? source) = FactOf(criterion);
            if (source?.Unread is { } unread)
                return new(ShortfallKind.Instrument, key, name, finding) { Instrument = unread };
            return new(
                finding.Outcome == Outcome.Unknown ? ShortfallKind.NotKnown : ShortfallKind.Judgement, key, name,
                finding) { IsReading = source?.Role == FactRole.Reading };
        }

        return criterion switch
        {
            YearsCriterion years => Years(years, finding),
            RunCriterion run => Run(run, finding),
            ThresholdCriterion number => Amount(number, finding),
            DateCriterion date => Late(date, finding),
            ChoiceCriterion choice when IsScale(choice.Fact) => Levels(choice, finding),
            _ => Condition(criterion, finding),
        };
    }

    private Shortfall Years(YearsCriterion criterion, Finding finding)
    {
        int last = sheet.RequireYear(criterion.Id) + criterion.LastYearOffset;
        int[] without =
            [.. Enumerable.Range(last - criterion.Years + 1, criterion.Years).Where(year => sheet[criterion.Fact.ForYear(year)] != true)];
        if (criterion.IsConsecutive && criterion.Years > 1)
        {
            int running = 0;
            while (running < criterion.Years && sheet[criterion.Fact.ForYear(last - running)] == true)
                running++;
            return Short(ShortfallKind.YearsRunning, criterion.Years - running, MeasureUnits.Year, without);
        }

        // Granted, but too near to the year judged: years are short, not the award.
        int year = sheet.RequireYear(criterion.Id);
        if (criterion.LastYearOffset < 0
            && criterion.Least == 1
            && Enumerable.Range(last + 1, year - last).Where(y => sheet[criterion.Fact.ForYear(y)] == true).ToArray() is [var granted, ..])
            return Short(ShortfallKind.YearsAfter, granted - last, MeasureUnits.Year, []);
        return Short(
            ShortfallKind.Times, criterion.Least - (criterion.Years - without.Length), MeasureUnits.Times,
            without.Length > 12 ? [] : without);

        Shortfall Short(ShortfallKind kind, int missing, MeasureUnit unit, int[] years) =>
            new(kind, criterion.Fact.Key, criterion.Fact.Name, finding) { Missing = missing, Unit = unit, MissingYears = years };
    }

    // The run is tested by itself, and so is the award before it: what is short here are the times
    // in the longest run that begins after the award.
    private Shortfall Run(RunCriterion criterion, Finding finding)
    {
        int last = sheet.RequireYear(criterion.Id), run = 0;
        while (run < criterion.Longest
            && (criterion.Run is null || sheet[criterion.Run.ForYear(last - run)] == true)
            && (criterion.After is null || sheet[criterion.After.ForYear(last - run)] != true))
            run++;
        int got = Enumerable.Range(0, run).Count(back => sheet[criterion.Counted.ForYear(last - back)] == true);
        return new(
            ShortfallKind.Times, criterion.Counted.Key, criterion.Counted.Name,
            finding) { Missing = Math.Max(0, criterion.Least - got), Unit = MeasureUnits.Times };
    }

    private Shortfall Amount(ThresholdCriterion criterion, Finding finding)
    {
        NumberFact fact = criterion.Fact;
        Fraction has = sheet[fact]!.Low!.Value;
        FactSource? source = fact.Source as FactSource;
        if (source is { Role: FactRole.Waiting, Beside: DateFact from } && sheet[from] is { } decided)
        {
            LocalDate until = decided.PlusYears((int)criterion.Allowed.Low!.Value.ToNearestDecimal());
            return new(ShortfallKind.Wait, fact.Key, fact.Name, finding) { Missing = Period.DaysBetween(on, until), Until = until };
        }

        if (source is { Role: FactRole.Share, Beside: NumberFact of } && sheet[of]?.Low is { } members)
            return new(
                ShortfallKind.Amount, fact.Key, fact.Name,
                finding) { Missing = PeopleShort(criterion.Allowed, has, members), Unit = MeasureUnits.Individual };
        if (source is { Role: FactRole.WorstStandard, Beside: NumberFact full } && sheet[full]?.Low is { } most)
            return new(ShortfallKind.Amount, fact.Key, fact.Name, finding)
            {
                Missing = ((criterion.Allowed.Low!.Value * most / 100m).Round(Rounding.Ceiling, 0)) - (has * most / 100m)
                    .ToNearestDecimal(),
                Unit = AwardFacts.Points.Unit,
            };
        Fraction missing = criterion.Allowed.Low is { } low && has <= low
            ? low - has + (criterion.Allowed.LowIncluded ? 0m : 1m)
            : criterion.Allowed.High!.Value - has - (criterion.Allowed.HighIncluded || !fact.IsWhole ? 0m : 1m);
        return new(ShortfallKind.Amount, fact.Key, fact.Name, finding) { Missing = missing.ToNearestDecimal(), Unit = fact.Unit };
    }

    // The fewest people that meet a share, less those there are: whole people, no rounding of the share.
    private static decimal PeopleShort(ValueRange allowed, Fraction share, Fraction members)
    {
        Fraction least = allowed.Low!.Value * members / 100m, has = share * members / 100m;
        decimal needed = allowed.LowIncluded ? least.Round(Rounding.Ceiling, 0) : least.Round(Rounding.Floor, 0) + 1m;
        return needed - has.Round(Rounding.Floor, 0);
    }

    private Shortfall Late(DateCriterion criterion, Finding finding)
    {
        if (criterion.Until is { } bound && sheet[criterion.Fact] is { } day)
        {
            LocalDate last = bound.IsIncluded ? bound.At(sheet, criterion.Id) : bound.At(sheet, criterion.Id).PlusDays(-1);
            if (day > last)
                return new(ShortfallKind.Late, criterion.Fact.Key, criterion.Fact.Name, finding) { Missing = Period.DaysBetween(
                    last, day) };
        }

        return new(ShortfallKind.Condition, criterion.Fact.Key, criterion.Fact.Name, finding);
    }

    private static bool IsScale(ChoiceFact fact) => fact.Source is FactSource { Role: FactRole.Scale };

    private Shortfall Levels(ChoiceCriterion criterion, Finding finding)
    {
        ChoiceFact fact = criterion.Fact;
        int least = criterion.Allowed.Min(fact.IndexOf), has = fact.IndexOf(sheet[fact]!);
        return new(ShortfallKind.Levels, fact.Key, fact.Name, finding) { Missing = least - has };
    }

    private static Shortfall Condition(Criterion criterion, Finding finding)
    {
        (string key, BilingualText name, FactSource? _) = FactOf(criterion);
        return new(ShortfallKind.Condition, key, name, finding);
    }

    private static (string Key, BilingualText Name, FactSource? Source) FactOf(Criterion criterion) => criterion switch
    {
        YesNoCriterion c => (c.Fact.Key, c.Fact.Name, c.Fact.Source as FactSource),
        JudgementCriterion c => (c.Fact.Key, c.Fact.Name, c.Fact.Source as FactSource),
        ThresholdCriterion c => (c.Fact.Key, c.Fact.Name, c.Fact.Source as FactSource),
        ChoiceCriterion c => (c.Fact.Key, c.Fact.Name, c.Fact.Source as FactSource),
        DateCriterion c => (c.Fact.Key, c.Fact.Name, c.Fact.Source as FactSource),
        YearsCriterion c => (c.Fact.Key, c.Fact.Name, c.Fact.Source as FactSource),
        RunCriterion c => (c.Counted.Key, c.Counted.Name, c.Counted.Source as FactSource),
        _ => (criterion.Id, criterion.Words, null),
    };
}
