using BacKan.Indicators.Localization;
using FluentValidation;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Emulation;

/// <summary>The checks of a proposal: <i>kiểm tra hồ sơ đề nghị khen thưởng</i>.</summary>
/// <remarks>
/// Codes BK5201 to BK5209, all errors. The custom state of a failure is its <see cref="BilingualText"/> in both languages. A proposal
/// without failures may still not meet the standard.
/// </remarks>
internal sealed class ProposalValidator : AbstractValidator<Proposal>
{
    private static readonly ValueRange Months = new(0m, lowIncluded: true, 12m, highIncluded: true);

    /// <summary>Creates the validator.</summary>
    public ProposalValidator()
    {
        RuleFor(p => p.On).Custom((on, context) =>
        {
            Proposal proposal = context.InstanceToValidate;
            if (on.Year < proposal.Year)
                context.Doubt(
                    ErrorCodes.EmulationProposalDay, Severity.Error, on,
                    new("Ngày đề nghị trước năm đạt thành tích.", "The proposal is of a day before the year of the achievement."));
            if (proposal.DecidedOn < on || proposal.DossierOn < new LocalDate(proposal.Year, 1, 1))
                context.Doubt(ErrorCodes.EmulationProposalDay, Severity.Error, on, new(
                    "Ngày nhận hồ sơ, đề nghị, quyết định không theo thứ tự.",
                    "The days of dossier, proposal and decision are not in order."));
        });
        RuleFor(p => p.Title).Custom((title, context) =>
        {
            if (!title.Recipients.Contains(context.InstanceToValidate.Candidate.Recipient))
                context.Doubt(
                    ErrorCodes.EmulationRecipient, Severity.Error, title.Code,
                    new($"{title.Name.Vi} không tặng cho đối tượng này.", $"{title.Name.En} is not for such a recipient."));
        });
        RuleFor(p => p.Candidate).Custom((candidate, context) =>
        {
            CheckYears(candidate, context);
            CheckTitles(candidate, context);
            CheckCollective(candidate.Collective, context);
        });
    }

    private static void CheckYears(Candidate candidate, ValidationContext<Proposal> context)
    {
        foreach (int twice in candidate.Years.Items.GroupBy(y => y.Year).Where(g => g.Skip(1).Any()).Select(g => g.Key))
            context.Doubt(ErrorCodes.EmulationYearTwice, Severity.Error, twice, new(
                Invariant($"Năm {twice} ghi hai lần."), Invariant($"The year {twice} stands twice.")));
        foreach (CandidateYear year in candidate.Years.Items)
        {
            if (IsOutside(year.MonthsWorked)
                || IsOutside(year.MonthsSinceHire)
                || IsOutside(year.LeaveMonths)
                || year.LeaveDays is < 0 or > 366
                || year.MonthsUnderContract < 0
                || year.StudyMonths < 0
                || IsOutside(year.MonthsAtOldUnit))
                context.Doubt(ErrorCodes.EmulationYearTimes, Severity.Error, year.Year, new(
                    Invariant($"Năm {year.Year}: số tháng từ 0 đến 12, số ngày từ 0 đến 366."),
                    Invariant($"In {year.Year} months lie between 0 and 12, days between 0 and 366.")));
            if (year.IsNotRated == true && year.Rating is not null)
                context.Doubt(ErrorCodes.EmulationRatedAndNot, Severity.Error, year.Year, new(
                    Invariant($"Năm {year.Year}: vừa có xếp loại vừa ghi không xếp loại."),
                    Invariant($"The year {year.Year} is rated and said not to be.")));
            if (year.Discipline == DisciplineLevel.None && year.DisciplineEndsOn is not null)
                context.Doubt(ErrorCodes.EmulationDisciplineDays, Severity.Error, year.Year, new(
                    Invariant($"Năm {year.Year}: không bị kỷ luật nhưng có ngày hết thời hạn."),
                    Invariant($"In {year.Year} there was no discipline, but its period ends on a day.")));
        }
    }

    private static void CheckTitles(Candidate candidate, ValidationContext<Proposal> context)
    {
        foreach (AwardedTitle twice in candidate.Titles.Items
            .GroupBy(t => (t.Title, t.Year, t.IsRevoked))
            .Where(g => g.Skip(1).Any())
            .Select(g => g.First()))
            context.Doubt(ErrorCodes.EmulationAwardTwice, Severity.Error, twice.Title.Code, new(
                Invariant($"{twice.Title.Abbreviation} năm {twice.Year} ghi hai lần."),
                Invariant($"{twice.Title.Code} of {twice.Year} stands twice.")));
        foreach (AwardedTitle title in candidate.Titles.Items.Where(
            t => t.DecidedOn < new LocalDate(t.Year, 1, 1) || t.PeriodFrom > t.Year))
            context.Doubt(ErrorCodes.EmulationAwardDays, Severity.Error, title.Title.Code, new(
                Invariant($"{title.Title.Abbreviation} năm {title.Year}: ngày quyết định hoặc giai đoạn không hợp lệ."),
                Invariant($"{title.Title.Code} of {title.Year}: its decision or period cannot be.")));
    }

    private static void CheckCollective(CollectiveYear? collective, ValidationContext<Proposal> context)
    {
        if (collective is null)
            return;
        int?[] parts =
            [
                collective.WithBasicTitle, collective.WithFighterTitle, collective.NotCompleted, collective.Disciplined,
                collective.Reprimanded,
            ];
        if (collective.Members < 0 || parts.Any(p => p < 0 || p > collective.Members))
            context.Doubt(
                ErrorCodes.EmulationCollectiveCounts, Severity.Error, collective.Members,
                new("Số người theo từng loại từ 0 đến tổng số người.", "Each count of members lies between 0 and all of them."));
    }

    private static bool IsOutside(int? months) => months is { } number && !Months.Contains(number);
}
