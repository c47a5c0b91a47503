using BacKan.Indicators.Planning;
using BacKan.Indicators.Planning.Rules;
using NodaTime;

namespace BacKan.Indicators.Tests.Planning;

public class ClassScaleTests
{
    private static readonly ClassScale Of2016 = AdministrativeClass.Timeline.On(new LocalDate(2025, 11, 26)).Rule;
    private static readonly ClassScale Of2025 = AdministrativeClass.Timeline.On(new LocalDate(2025, 11, 27)).Rule;

    [Fact]
    public void The_province_of_Bac_Ninh_has_57_6_points_and_is_of_class_II() =>
        Of2016.Rate([23.6m, 10m, 3.5m, 20.5m, 0m]).Should().BeEquivalentTo(new ClassRating(57.6m, "II", Outcome.NotMet));

    [Theory]
    [InlineData("49.99", "III", "III")]
    [InlineData("50", "II", "III")]
    [InlineData("59.99", "II", "III")]
    [InlineData("60", "II", "II")]
    [InlineData("74.99", "II", "II")]
    [InlineData("75", "I", "I")]
    [InlineData("100", "I", "I")]
    public void Classes_at_their_edges(string points, string before, string since)
    {
        decimal sum = decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture);
        (Of2016.Rate([sum]).Class, Of2025.Rate([sum]).Class).Should().Be((before, since));
    }

    [Fact]
    public void Since_2025_every_criterion_is_rounded_to_two_decimals_and_priority_points_do_not_make_special()
    {
        Of2025.Rate([29.995m, 29.995m]).Should().BeEquivalentTo(new ClassRating(60.00m, "II", Outcome.NotMet));
        Of2016.Rate([24.995m, 24.995m]).Total.Should().Be(49.99m);
        Of2025.Rate([89.99m], priority: 5m).Should().BeEquivalentTo(new ClassRating(94.99m, "I", Outcome.NotMet));
        Of2025.Rate([90m], priority: 15m).Should().BeEquivalentTo(new ClassRating(105m, "I", Outcome.Unknown));
        FluentActions.Invoking(() => Of2016.Rate([100.01m])).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("special", null, "special")]
    [InlineData("I", "48", "I")]
    [InlineData("I", null, "II")]
    [InlineData("II", null, "II")]
    [InlineData("III", null, "II")]
    [InlineData("IV", null, "III")]
    [InlineData("V", null, "III")]
    public void Six_classes_became_four(string before, string? city, string since) =>
        PlanningRules.UrbanClassSince2026(before, city).Should().Be(since);

    [Fact]
    public void A_class_that_never_was_is_refused() =>
        FluentActions.Invoking(() => PlanningRules.UrbanClassSince2026("VI")).Should().Throw<ArgumentException>().WithMessage("*special, I, II, III, IV, V*");
}
