using BacKan.Indicators.Emulation;
using BacKan.Indicators.Judging;
using NodaTime;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Tests.Emulation;

/// <summary>Rating and leave by group and day: Decree 90/2020 Article 2.3, Decree 233/2026 Articles 14, 19 and 20; Decree 335/2025 and Regulation 366 were not read.</summary>
public class LongLeaveTests
{
    [Theory]
    [InlineData(PersonGroup.PublicEmployee, "2026-08-20", 2026, Outcome.NeedsJudgement, "khoản 1 Điều 20 Nghị định 233/2026/NĐ-CP")]
    [InlineData(PersonGroup.PublicEmployee, "2026-07-01", 2026, Outcome.NeedsJudgement, "khoản 1 Điều 20 Nghị định 233/2026/NĐ-CP")]
    [InlineData(PersonGroup.PublicEmployee, "2026-06-30", 2026, Outcome.NeedsJudgement, "khoản 3 Điều 2 Nghị định 90/2020/NĐ-CP")]
    [InlineData(PersonGroup.PublicEmployee, "2026-05-20", 2026, Outcome.NeedsJudgement, "khoản 3 Điều 2 Nghị định 90/2020/NĐ-CP")]
    [InlineData(PersonGroup.PublicEmployee, "2026-08-20", 2025, Outcome.NeedsJudgement, "khoản 3 Điều 2 Nghị định 90/2020/NĐ-CP")]
    [InlineData(PersonGroup.CivilServant, "2025-12-31", 2025, Outcome.NeedsJudgement, "khoản 3 Điều 2 Nghị định 90/2020/NĐ-CP")]
    [InlineData(PersonGroup.CivilServant, "2026-01-01", 2026, Outcome.Unknown, "Nghị định 335/2025/NĐ-CP")]
    [InlineData(PersonGroup.CivilServant, "2026-05-20", 2026, Outcome.Unknown, "Nghị định 335/2025/NĐ-CP")]
    [InlineData(PersonGroup.CivilServant, "2026-02-10", 2025, Outcome.NeedsJudgement, "khoản 3 Điều 2 Nghị định 90/2020/NĐ-CP")]
    [InlineData(PersonGroup.Cadre, "2025-08-29", 2025, Outcome.NeedsJudgement, "khoản 3 Điều 2 Nghị định 90/2020/NĐ-CP")]
    [InlineData(PersonGroup.Cadre, "2025-08-30", 2025, Outcome.Unknown, "Quy định 366-QĐ/TW")]
    [InlineData(PersonGroup.Cadre, "2026-08-20", 2026, Outcome.Unknown, "Quy định 366-QĐ/TW")] // the decree ended as a whole on 1/7/2026
    [InlineData(PersonGroup.Cadre, "2026-08-20", 2025, Outcome.Unknown, "Quy định 366-QĐ/TW")]
    [InlineData(PersonGroup.Cadre, "2026-08-20", 2024, Outcome.NeedsJudgement, "khoản 3 Điều 2 Nghị định 90/2020/NĐ-CP")] // a rating of its days
    [InlineData(PersonGroup.CivilServant, "2026-08-20", 2026, Outcome.Unknown, "Nghị định 335/2025/NĐ-CP")]
    [InlineData(PersonGroup.CivilServant, "2026-08-20", 2025, Outcome.NeedsJudgement, "khoản 3 Điều 2 Nghị định 90/2020/NĐ-CP")]
    public void Decree_90_was_applied_to_people_whom_it_no_longer_governed(PersonGroup group, string on, int year, Outcome outcome, string basis)
    {
        Finding leave = Leave(group, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value, year, months: 4);
        leave.Outcome.Should().Be(outcome);
        Open(leave).Citation.ToString().Should().Be(basis);
    }

    [Theory]
    [InlineData(PersonGroup.PublicEmployee, 2, LeaveReason.Sick, Outcome.Met)]
    [InlineData(PersonGroup.PublicEmployee, 3, LeaveReason.Sick, Outcome.NeedsJudgement)]
    [InlineData(PersonGroup.PublicEmployee, 6, LeaveReason.Maternity, Outcome.Met)]
    [InlineData(PersonGroup.PublicEmployee, 0, null, Outcome.Met)]
    [InlineData(PersonGroup.Worker, 6, LeaveReason.Sick, Outcome.Met)]
    [InlineData(PersonGroup.Police, 6, LeaveReason.Sick, Outcome.Met)]
    public void Who_was_not_off_for_three_months_or_is_outside_the_decrees_is_not_asked(PersonGroup group, int months, LeaveReason? reason, Outcome outcome) =>
        Leave(group, new(2026, 8, 20), 2026, months, reason).Outcome.Should().Be(outcome);

    [Fact]
    public void The_exclusions_of_2024_began_on_the_day_of_issue_of_their_circular()
    {
        // Circular 01/2024/TT-BNV is in force from 15/4/2024: until then who is excluded was not read.
        CandidateYear newcomer = People.Plain(2024) with { MonthsSinceHire = 8, MonthsUnderContract = 0 };
        Outcome On(EmulationTitle title, LocalDate on) => Services.Get<IEligibility>().Assess(People.For(title, People.With(2024, [], [People.Grassroots(2024)], newcomer), 2024, on)).Outcome;
        (On(AdvancedWorker, new(2024, 4, 14)), On(AdvancedWorker, new(2024, 4, 15))).Should().Be((Outcome.Unknown, Outcome.Met));
        (On(GrassrootsEmulationFighter, new(2024, 4, 14)), On(GrassrootsEmulationFighter, new(2024, 4, 15))).Should().Be((Outcome.Unknown, Outcome.Met));
    }

    private static Finding Leave(PersonGroup group, LocalDate on, int year, int months, LeaveReason? reason = LeaveReason.Sick)
    {
        var judged = new CandidateYear(year) { Rating = TaskRating.CompletedWell, MonthsWorked = 12 - months, LeaveMonths = months, LeaveReason = reason, Discipline = DisciplineLevel.None, MonthsSinceHire = 12 };
        var candidate = new Candidate(RecipientKind.Individual) { Group = group, Years = new([judged]) };
        return Find(Services.Get<IEligibility>().Assess(People.For(AdvancedWorker, candidate, year, on)).Standard!, "rating-and-leave")!;
    }

    private static Finding? Find(Finding finding, string id) => string.Equals(finding.Id, id, StringComparison.Ordinal) ? finding : finding.Parts.Select(p => Find(p, id)).FirstOrDefault(f => f is not null);

    // The condition that leaves it open.
    private static Finding Open(Finding finding) => finding.Parts.FirstOrDefault(p => p.Outcome == finding.Outcome) is { } part ? Open(part) : finding;
}
