using BacKan.Indicators.Poverty;
using NodaTime;

namespace BacKan.Indicators.Tests.Poverty.Sheet;

/// <summary>Annex IV, part I, and forms 3.2 and 3.11, limb by limb.</summary>
public class DefinitionTests
{
    private static readonly LocalDate Day = new(2024, 10, 1);

    [Theory]
    [InlineData(1, 1, 4, true)]
    [InlineData(3, 3, 3, true)]
    [InlineData(4, 4, 1, false)]
    [InlineData(4, 2, 3, true)]
    [InlineData(2, 3, null, true)]
    [InlineData(4, null, 4, false)]
    [InlineData(4, 1, null, null)]
    [InlineData(1, null, null, null)]
    [InlineData(null, null, null, null)]
    public void Durable_is_two_parts_of_three(int? wall, int? pillar, int? roof, bool? durable)
    {
        ReviewForm.IsDurable(wall, pillar, roof).Should().Be(durable);
        ReviewForm.IsDurable(roof, wall, pillar).Should().Be(durable, "no part counts more than another");
    }

    [Fact]
    public void Lofts_count_half_and_area_is_divided_exactly()
    {
        ReviewForm.FloorArea(40m, 15m).Should().Be(47.5m);
        ReviewForm.AreaPerPerson(50m, 3).Should().Be(new Fraction(50, 3));
    }

    [Theory]
    [InlineData(2, 4, false)]
    [InlineData(3, 5, true)]
    [InlineData(0, 1, false)]
    [InlineData(1, 1, true)]
    public void Half_is_not_over_half(int dependants, int persons, bool over) =>
        ReviewForm.IsDependencyOverHalf(dependants, persons).Should().Be(over);

    [Fact]
    public void A_dependant_is_a_child_or_lives_on_an_allowance()
    {
        bool? Is(LocalDate? born, int? allowance) => ReviewForm.IsDependant(new() { Born = born, Allowance = allowance }, Day);
        Is(new(2008, 10, 2), 0).Should().BeTrue("sixteen tomorrow");
        Is(new(2008, 10, 1), 0).Should().BeFalse("sixteen today");
        Is(new(1940, 1, 1), 1).Should().BeTrue();
        Is(new(1980, 1, 1), 2).Should().BeTrue();
        Is(new(2006, 1, 1), 3).Should().BeFalse("an orphan of eighteen is no child, and neither elderly nor disabled");
        Is(new(1980, 1, 1), null).Should().BeNull();
        Is(null, 1).Should().BeTrue();
        Is(null, 0).Should().BeNull();
    }

    [Fact]
    public void Water_and_toilets()
    {
        Enumerable.Range(1, 4).Select(ReviewForm.IsCleanWater).Should().Equal(true, true, true, false);
        Enumerable.Range(1, 3).Select(ReviewForm.IsHygienicToilet).Should().Equal(true, true, false);
        FluentActions.Invoking(() => ReviewForm.IsCleanWater(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ReviewForm.IsHygienicToilet(4)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ReviewForm.IsDurable(5, 1, 1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    // Months, sex (1 boy, 2 girl), weight, height of form 3.11; every row once, spot by spot.
    [Theory]
    [InlineData(0, 1, 2.5, 46.1)]
    [InlineData(0, 2, 2.4, 45.4)]
    [InlineData(12, 1, 7.7, 71.0)]
    [InlineData(12, 2, 7.0, 68.9)]
    [InlineData(24, 1, 9.7, 81.0)]
    [InlineData(60, 2, 13.7, 99.9)]
    [InlineData(114, 1, 22.2, 122.8)]
    [InlineData(114, 2, 22.0, 123.0)]
    public void Strictly_below_the_row_is_deprived(int months, int sex, double weight, double height)
    {
        Outcome Of(double kg, double cm) => Child(months, sex, (decimal)kg, (decimal)cm);
        Of(weight, height).Should().Be(Outcome.NotMet, "at the number of the form");
        Of(weight - 0.1, height).Should().Be(Outcome.Met);
        Of(weight, height - 0.1).Should().Be(Outcome.Met);
    }

    [Theory]
    [InlineData(120, 1, 125.0)]
    [InlineData(120, 2, 125.8)]
    [InlineData(150, 1, 137.9)]
    [InlineData(186, 1, 155.5)]
    [InlineData(186, 2, 148.5)]
    public void From_ten_years_height_alone_counts(int months, int sex, double height)
    {
        Child(months, sex, null, (decimal)height).Should().Be(Outcome.NotMet);
        Child(months, sex, 10m, (decimal)height).Should().Be(Outcome.NotMet, "no weight is asked for");
        Child(months, sex, null, (decimal)height - 0.1m).Should().Be(Outcome.Met);
    }

    [Fact]
    public void Between_two_rows_both_must_agree()
    {
        // A boy of 13 months: 7.7 kg at 12, 8.3 at 15.
        Child(13, 1, 7.6m, 80m).Should().Be(Outcome.Met);
        Child(13, 1, 7.7m, 80m).Should().Be(Outcome.NeedsJudgement);
        Child(13, 1, 8.2m, 80m).Should().Be(Outcome.NeedsJudgement);
        Child(13, 1, 8.3m, 80m).Should().Be(Outcome.NotMet);

        // Past nine and a half years weight has one row left; height goes on to the row of ten.
        Child(117, 1, 22.2m, 125.0m).Should().Be(Outcome.NotMet);
        Child(117, 1, 22.1m, 125.0m).Should().Be(Outcome.Met);
        Child(117, 1, 22.2m, 124.9m).Should().Be(Outcome.NeedsJudgement);

        // Fifteen and three quarters: the row of sixteen is the upper side.
        Child(189, 2, null, 148.6m).Should().Be(Outcome.NeedsJudgement);
        Child(189, 2, null, 148.9m).Should().Be(Outcome.NotMet);
        Child(191, 1, null, 155.4m).Should().Be(Outcome.Met);
    }

    [Fact]
    public void What_is_not_measured_is_not_known()
    {
        Child(12, 1, null, 80m).Should().Be(Outcome.Unknown);
        Child(12, 1, 7.0m, null).Should().Be(Outcome.Met, "one of the two is enough");
        Child(12, null, 7.0m, 60m).Should().Be(Outcome.Unknown);
        ReviewForm.IsMalnourished(new() { Sex = 1, Weight = 1, Height = 1 }, Day).Should()
            .Be(Outcome.Unknown, "the age is not known");
        Child(192, 1, null, null).Should().Be(Outcome.NotMet, "sixteen years is no child of the form");
        Child(191, 1, null, null).Should().Be(Outcome.Unknown);
    }

    private static Outcome Child(int months, int? sex, decimal? weight, decimal? height) =>
        ReviewForm.IsMalnourished(new() { Born = Day.PlusMonths(-months), Sex = sex, Weight = weight, Height = height }, Day);
}
