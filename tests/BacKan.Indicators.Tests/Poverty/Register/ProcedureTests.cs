using BacKan.Indicators.Law;
using BacKan.Indicators.Poverty;
using NodaTime;

namespace BacKan.Indicators.Tests.Poverty.Register;

/// <summary>Days of the review, and the village meeting.</summary>
public class ProcedureTests
{
    private static PovertyReviewProcedure Of(int year, int month, int day) => PovertyReviewProcedure.National.On(new(year, month, day)).Rule;

    [Fact]
    public void The_yearly_review_runs_from_september_to_14_december()
    {
        EffectivePeriod days = PovertyReviewProcedure.Yearly(2024);
        (days.Contains(new(2024, 8, 31)), days.Contains(new(2024, 9, 1)), days.Contains(new(2024, 12, 14)), days.Contains(new(2024, 12, 15))).Should()
            .Be((false, true, true, false));
        PovertyReviewProcedure.Yearly(2021).From.Should().Be(new LocalDate(2021, 9, 1));
        PovertyReviewProcedure.Monthly(2025, 12).Should().Be(new LocalDate(2025, 12, 15));
    }

    [Fact]
    public void Before_the_decision_nothing_applied_and_after_2025_nothing_is_held()
    {
        FluentActions.Invoking(() => PovertyReviewProcedure.Yearly(2020)).Should().Throw<NoRuleInForceException>();
        FluentActions.Invoking(() => PovertyReviewProcedure.Monthly(2021, 8)).Should().Throw<NoRuleInForceException>();
        FluentActions.Invoking(() => PovertyReviewProcedure.Yearly(2026)).Should().Throw<LawNotHeldException>();
        FluentActions.Invoking(() => PovertyReviewProcedure.Monthly(2026, 1)).Should().Throw<LawNotHeldException>();
    }

    // "Lấy ý kiến thống nhất của ít nhất 50% …"; "niêm yết … trong thời gian 03 ngày làm việc"; "phúc tra … không quá 07 ngày làm việc";
    // "niêm yết công khai kết quả phúc tra … 03 ngày làm việc"; "15 ngày, kể từ ngày bắt đầu rà soát".
    [Fact]
    public void Days_of_decision_967_since_1_july_2025()
    {
        PovertyReviewProcedure since = Of(2025, 7, 1), before = Of(2025, 6, 30);
        (since.PostingWorkingDays, since.RecheckWorkingDays, since.RecheckPostingWorkingDays, since.MonthlySettlingDays, since.NeedsDistrict)
            .Should().Be((3, 7, 3, 15, false));
        (before.PostingWorkingDays, before.RecheckWorkingDays, before.MonthlySettlingDays, before.NeedsDistrict).Should()
            .Be((null, null, null, true), "of Decision 24/2021 no days of posting were read");
        PovertyReviewProcedure.National.On(new(2025, 7, 1)).Confidence.Should().Be(Confidence.Quoted);
        since.MeetingCitation.ToString().Should().Be("Quyết định 967/QĐ-BNNMT");
        before.MeetingCitation.ToString().Should().Be("Phụ lục V Thông tư 07/2021/TT-BLĐTBXH");
    }

    [Theory]
    [InlineData(26, 50, Outcome.Met, Outcome.Met)]
    [InlineData(25, 50, Outcome.NeedsJudgement, Outcome.Met)]
    [InlineData(24, 50, Outcome.NotMet, Outcome.NotMet)]
    [InlineData(0, 1, Outcome.NotMet, Outcome.NotMet)]
    [InlineData(1, 1, Outcome.Met, Outcome.Met)]
    public void Half_of_the_meeting_is_said_by_neither_line_of_the_form_and_is_enough_since_july_2025(
        int agreeing, int present, Outcome before, Outcome since) =>
        (Of(2024, 10, 1).Meeting(agreeing, present), Of(2025, 10, 1).Meeting(agreeing, present)).Should().Be((before, since));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    public void A_meeting_that_cannot_be_is_refused(int agreeing, int present) =>
        Of(2024, 10, 1).Invoking(p => p.Meeting(agreeing, present)).Should().Throw<ArgumentOutOfRangeException>();
}
