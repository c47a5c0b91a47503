using BacKan.Indicators.Law;
using BacKan.Indicators.Poverty;
using NodaTime;

namespace BacKan.Indicators.Tests.Poverty.Register;

/// <summary>Days of the review, and the village meeting.</summary>
public class ProcedureTests
{
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
    public void Years_that_no_text_was_read_for_are_refused()
    {
        FluentActions.Invoking(() => PovertyReviewProcedure.Yearly(2020)).Should().Throw<NoRuleInForceException>();
        FluentActions.Invoking(() => PovertyReviewProcedure.Yearly(2026)).Should().Throw<NoRuleInForceException>();
        FluentActions.Invoking(() => PovertyReviewProcedure.Monthly(2021, 8)).Should().Throw<NoRuleInForceException>();
    }

    [Theory]
    [InlineData(26, 50, Outcome.Met)]
    [InlineData(25, 50, Outcome.NeedsJudgement)]
    [InlineData(24, 50, Outcome.NotMet)]
    [InlineData(0, 1, Outcome.NotMet)]
    public void Over_half_of_the_meeting_agrees(int agreeing, int present, Outcome outcome) =>
        PovertyReviewProcedure.Meeting(agreeing, present).Should().Be(outcome);
}
