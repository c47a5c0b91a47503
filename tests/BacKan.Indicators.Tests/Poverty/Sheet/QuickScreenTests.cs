using BacKan.Indicators.Poverty;

namespace BacKan.Indicators.Tests.Poverty.Sheet;

/// <summary>Form A: five conditions of column 0, then fewer than four of nine.</summary>
public class QuickScreenTests
{
    private static readonly bool?[] None = [false, false, false, false, false];

    private static QuickScreen Of(bool?[] exclusions, int yes, int unknown = 0) =>
        new(exclusions, Enumerable.Range(0, 9).Select(i => i < yes ? true : i < yes + unknown ? (bool?)null : false));

    [Theory]
    [InlineData(0, Outcome.Met)]
    [InlineData(3, Outcome.Met)]
    [InlineData(4, Outcome.NotMet)]
    [InlineData(9, Outcome.NotMet)]
    public void Fewer_than_four_are_listed(int yes, Outcome listed) =>
        (Of(None, yes).Listed, Of(None, yes).Excluded).Should().Be((listed, Outcome.NotMet));

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
        foreach (QuickScreen screen in new[] { Of(exclusions, 0), Of([.. exclusions.Select(e => e == true ? true : (bool?)null)], 0, unknown: 9) })
            (screen.Excluded, screen.Listed, screen.Ask.Count).Should().Be((Outcome.Met, Outcome.NotMet, 0));
    }

    [Theory]
    [InlineData(4, 5, Outcome.NotMet)]
    [InlineData(3, 1, Outcome.Unknown)]
    [InlineData(2, 1, Outcome.Met)]
    [InlineData(0, 4, Outcome.Unknown)]
    [InlineData(0, 3, Outcome.Met)]
    public void Unknown_answers_matter_only_where_they_can_reach_four(int yes, int unknown, Outcome listed)
    {
        QuickScreen screen = Of(None, yes, unknown);
        screen.Listed.Should().Be(listed);
        screen.Ask.Should().HaveCount(listed == Outcome.Unknown ? unknown : 0);
    }

    [Fact]
    public void A_condition_that_is_not_known_is_asked()
    {
        QuickScreen screen = Of([false, false, null, false, false], 3);
        (screen.Excluded, screen.Listed).Should().Be((Outcome.Unknown, Outcome.Unknown));
        screen.Ask.Select(q => q.Vi).Should().Equal(
            "Hộ gia đình sở hữu trang trại hoặc chăn nuôi đàn gia súc, gia cầm, vật nuôi khác có giá trị từ 200 triệu đồng trở lên");
        QuickScreen.Citation.ToString().Should().Be("điểm a khoản 2 Điều 1 Thông tư 07/2021/TT-BLĐTBXH");
        FluentActions.Invoking(() => new QuickScreen([true], [])).Should().Throw<ArgumentException>()
            .WithMessage("*five conditions, not 1*");
        FluentActions.Invoking(() => new QuickScreen(None, [true])).Should().Throw<ArgumentException>().WithMessage("*nine criteria, not 1*");
    }

    [Fact]
    public void Four_criteria_settle_it_whatever_column_0_says()
    {
        QuickScreen screen = Of([null, null, null, null, null], 4);
        (screen.Excluded, screen.Listed, screen.Ask.Count).Should().Be((Outcome.Unknown, Outcome.NotMet, 0));
    }
}
