using BacKan.Indicators.Poverty;

namespace BacKan.Indicators.Tests.Poverty.Sheet;

/// <summary>Form A: five conditions of column 0, then fewer than four of nine.</summary>
public class QuickScreenTests
{
    private static readonly bool?[] None = [false, false, false, false, false];

    private static QuickScreen Of(bool?[] exclusions, int yes, int unknown = 0) =>
        new(exclusions, Enumerable.Range(0, 9).Select(i => i < yes ? true : i < yes + unknown ? (bool?)null : false));

    [Theory]
    [InlineData(0, QuickScreenOutcome.Listed)]
    [InlineData(3, QuickScreenOutcome.Listed)]
    [InlineData(4, QuickScreenOutcome.Stopped)]
    [InlineData(9, QuickScreenOutcome.Stopped)]
    public void Fewer_than_four_are_listed(int yes, QuickScreenOutcome outcome) => Of(None, yes).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Any_condition_of_column_0_ends_the_review(int condition)
    {
        bool?[] exclusions = [.. None];
        exclusions[condition] = true;
        Of(exclusions, 0).Outcome.Should().Be(QuickScreenOutcome.NotReviewed);
        Of([.. exclusions.Select(e => e == true ? true : (bool?)null)], 0, unknown: 9).Outcome.Should().Be(QuickScreenOutcome.NotReviewed);
    }

    [Theory]
    [InlineData(4, 5, QuickScreenOutcome.Stopped)]
    [InlineData(3, 1, QuickScreenOutcome.Unknown)]
    [InlineData(2, 1, QuickScreenOutcome.Listed)]
    [InlineData(0, 4, QuickScreenOutcome.Unknown)]
    [InlineData(0, 3, QuickScreenOutcome.Listed)]
    public void Unknown_answers_matter_only_where_they_can_reach_four(int yes, int unknown, QuickScreenOutcome outcome)
    {
        QuickScreen screen = Of(None, yes, unknown);
        screen.Outcome.Should().Be(outcome);
        screen.Ask.Should().HaveCount(outcome == QuickScreenOutcome.Unknown ? unknown : 0);
    }

    [Fact]
    public void A_condition_that_is_not_known_is_asked()
    {
        QuickScreen screen = Of([false, false, null, false, false], 4);
        screen.Outcome.Should().Be(QuickScreenOutcome.Unknown);
        screen.Ask.Select(q => q.Vi).Should().Equal("Sở hữu trang trại hoặc đàn vật nuôi có giá trị từ 200 triệu đồng trở lên");
        QuickScreen.Citation.ToString().Should().Be("điểm a khoản 2 Điều 1 Thông tư 07/2021/TT-BLĐTBXH");
        FluentActions.Invoking(() => new QuickScreen([true], [])).Should().Throw<ArgumentException>()
            .WithMessage("*five conditions, not 1*");
    }
}
