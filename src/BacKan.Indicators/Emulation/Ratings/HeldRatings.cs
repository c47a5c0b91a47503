using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation.Ratings;

/// <summary>Rates years: <i>xếp loại chất lượng hằng năm</i>. Stateless and thread-safe.</summary>
internal sealed class HeldRatings : IAnnualRatings
{
    /// <inheritdoc/>
    public Determination<AnnualRating> Rate(RatingRecord record, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(record);
        LocalDate day = LawOf(record.Year, on);
        FactSheet sheet = RatingFacts.Of(record);
        if (record.Group != PersonGroup.PublicEmployee || record.Year != 2026 || day < VietnamInstruments.Decree233Of2026.InForceFrom)
            return Judge(TimelineOf(record.Group), sheet, day);

        // Decree 233/2026, Article 20, clause 1: a unit without a regulation of its own rates the year 2026 by Decree 90/2020.
        return record.UnitHasRegulation switch
        {
            true => Judge(RatingTables.PublicEmployees, sheet, day),
            false => Judge(RatingTables.StillDecree90, sheet, day),
            null => Either(sheet, day),
        };
    }

    /// <inheritdoc/>
    public Determination<AnnualRating> RateUnit(UnitRatingRecord record, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Judge(RatingTables.Units, RatingFacts.Of(record), LawOf(record.Year, on));
    }

    // A year that has ended is rated by the law of its end, however late.
    private static LocalDate LawOf(int year, LocalDate on) => on.Year < year
        ? throw new ArgumentOutOfRangeException(nameof(on), on, $"The year {year} cannot be rated before it.")
        : LocalDate.Min(on, new(year, 12, 31));

    private static Timeline<RatingTable> TimelineOf(PersonGroup group) => group switch
    {
        PersonGroup.PublicEmployee => RatingTables.PublicEmployees,
        PersonGroup.CivilServant => RatingTables.CivilServants,
        _ => RatingTables.Cadres,
    };

    private static Determination<AnnualRating> Judge(Timeline<RatingTable> timeline, FactSheet sheet, LocalDate day) =>
        timeline.Ask(day).Unheld is { } unheld
            ? Determination.NotHeld<AnnualRating>(timeline.Id, timeline.Title, day, unheld)
            : Judge(timeline.On(day), sheet, day);

    private static Determination<AnnualRating> Judge(Enactment<RatingTable> table, FactSheet sheet, LocalDate day)
    {
        Determination<AnnualRating> said = Determination.Of(
            AppliedRule.Of(table, day), table.Rule.Levels.Evaluate(sheet), RatingTable.Words);

        // Only a text that was not read is missing: that is no fact that somebody could look up in the file.
        return said.Kind == DeterminationKind.Unknown && said.Missing.Count > 0 && said.Missing.All(IsUnread)
            ? new(
                said.Rule, DeterminationKind.Unknown, UnknownReason.LawNotHeld, default, resultName: null, deciding: null, said.Confidence,
                said.Findings, said.Data, [], firstQuestion: null)
            : said;
    }

    // Which decree the unit rates by is not known: the answer stands where both give it; else the regulation is asked for.
    private static Determination<AnnualRating> Either(FactSheet sheet, LocalDate day)
    {
        Enactment<RatingTable> now = RatingTables.PublicEmployees.On(day);
        Determination<AnnualRating> own = Judge(now, sheet, day), old = Judge(RatingTables.StillDecree90, sheet, day);
        if (own.IsDecided && old.IsDecided && own.Result == old.Result)
            return own;
        Fact asked = RatingFacts.UnitHasRegulation;
        return new(
            own.Rule, DeterminationKind.Unknown, UnknownReason.MissingFacts, default, resultName: null, deciding: null, own.Confidence,
            own.Findings, own.Data, [asked, .. own.Missing], asked);
    }

    private static bool IsUnread(Fact missing) => missing.Source is FactSource { Role: FactRole.Unread };
}
