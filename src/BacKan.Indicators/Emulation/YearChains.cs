using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>Finds the chain of years that a standard asks for and says what each year does in it.</summary>
internal static class YearChains
{
    /// <summary>Returns the first chain of two years or more that the rule asks for, or null.</summary>
    public static YearChain? Of(Criterion rule, FactSheet sheet, Proposal proposal)
    {
        if (First(rule) is not { } chain)
            return null;
        int last = proposal.Year + chain.LastYearOffset;
        EmulationTitle? title = (chain.Fact.Source as FactSource)?.Title;
        return new(
            chain.Fact.Name, chain.Years, last, [.. Enumerable.Range(last - chain.Years + 1, chain.Years).Select(year => new YearInChain(
            year, sheet[chain.Fact.ForYear(year)], title is not null && IsRevoked(proposal.Candidate, title, year),
            title is null ? null : UsedBy(proposal, title, year, chain.Years))
        {
            Note = sheet[chain.Fact.ForYear(year)] == false
                ? NoteOf(proposal.Candidate.Years.Items.FirstOrDefault(y => y.Year == year))
                : null,
        })])
        {
            RecordBegins = BeginsOf(
                proposal.Candidate, title is null ? proposal.Candidate.Years.CompleteFrom : proposal.Candidate.Titles.CompleteFrom)
                is { } begins && begins > last - chain.Years + 1 ? begins : null,
        };
    }

    private static int? BeginsOf(Candidate candidate, int? ofList) => ofList ?? candidate.CompleteFrom;

    private static YearsCriterion? First(Criterion criterion) =>
        criterion is YearsCriterion { IsConsecutive: true, Years: > 1 } chain ? chain : criterion.Parts.Select(First)
            .FirstOrDefault(c => c is not null);

    // What happened in a year without the title; no text lets these times bridge a chain.
    private static BilingualText? NoteOf(CandidateYear? year) => year switch
    {
        { LeaveReason: LeaveReason.Maternity } => new("nghỉ thai sản", "maternity"),
        { StudyMonths: > 0 } => new("đi học", "sent to study"),
        { MonthsAtOldUnit: > 0 } => new("chuyển công tác", "moved to another unit"),
        { Discipline: > DisciplineLevel.None } => new("bị kỷ luật", "disciplined"),
        _ => null,
    };

    private static bool IsRevoked(Candidate candidate, EmulationTitle title, int year) =>
        candidate.Titles.Items.Any(t => t.IsRevoked && t.Year == year && t.Title == title);

    // An earlier award of the title that is asked for rests on the years of its own chain.
    private static AwardedTitle? UsedBy(Proposal proposal, EmulationTitle title, int year, int length) =>
        proposal.Title == title ? null : proposal.Candidate.Titles.Items.LastOrDefault(t =>
            !t.IsRevoked && t.Title == proposal.Title && t.Year < proposal.Year && year <= t.Year && year > t.Year - length);
}
