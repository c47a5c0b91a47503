using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Planning.Rules;
using NodaTime;

namespace BacKan.Indicators.Tests.Planning;

public class ScoreSetTests
{
    private static readonly ScoreSet Held = new("host", BilingualText.Same("host"), new(VietnamInstruments.Resolution1210Of2016), Confidence.Quoted,
        [new("a", BilingualText.Same("a"), 20m, 15m), new("b", BilingualText.Same("b"), 80m, 0m)], pass: 75m);

    [Fact]
    public void Kien_Duc_of_2015_has_83_8_points_13_8_over_the_mark()
    {
        ScoreAssessment score = UrbanClassScores.Timeline.On(new LocalDate(2015, 6, 1)).Rule.Assess(Points(
            ("function", 13.5m), ("population", 6.8m), ("density", 3.5m), ("labour", 5m), ("infrastructure", 46.2m), ("architecture", 8.8m)));
        (score.Total, score.Margin, score.SumOutcome).Should().Be((83.8m, 13.8m, Outcome.Met));
        score.Outcome.Should().Be(Outcome.Unknown, "the minimum of each criterion is not held");
        score.Findings[^1].In(Language.Vietnamese).Should().Contain("từ 70 điểm trở lên; 83,8 điểm");
    }

    [Fact]
    public void Bac_Ninh_has_92_83_points_under_a_mark_that_is_unverified()
    {
        ScoreAssessment score = UrbanClassScores.Timeline.On(new LocalDate(2017, 1, 1)).Rule.Assess(Points(("role", 19.50m), ("population", 4.89m), ("density", 5.01m), ("labour", 6.00m), ("works", 57.43m)));
        (score.Total, score.SumOutcome, score.IsSimulation, score.Outcome).Should().Be((92.83m, Outcome.Met, true, Outcome.Unknown));
    }

    [Theory]
    [InlineData(2015, 100)]
    [InlineData(2017, 100)]
    [InlineData(2024, 100)]
    public void The_maxima_add_up_to_100(int year, int sum) => UrbanClassScores.Timeline.On(new LocalDate(year, 6, 1)).Rule.Maximum.Should().Be(sum);

    [Theory]
    [InlineData("2016-05-24", "urban-class-score-2009")]
    [InlineData("2016-05-25", "urban-class-score-2016")]
    [InlineData("2022-12-31", "urban-class-score-2016")]
    [InlineData("2023-01-01", "urban-class-score-2022")]
    [InlineData("2025-12-31", "urban-class-score-2022")]
    public void A_day_has_its_scores(string day, string id) => UrbanClassScores.Timeline.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Rule.Id.Should().Be(id);

    [Fact]
    public void The_scores_since_2026_are_not_held() =>
        FluentActions.Invoking(() => UrbanClassScores.Timeline.On(new(2026, 1, 1))).Should().Throw<LawNotHeldException>();

    [Theory]
    [InlineData("15", "60", Outcome.Met, Outcome.Met)]
    [InlineData("15", "59.99", Outcome.NotMet, Outcome.NotMet)]
    [InlineData("14.99", "80", Outcome.Met, Outcome.NotMet)]
    [InlineData("15", null, Outcome.Unknown, Outcome.Unknown)]
    [InlineData("14", null, Outcome.Unknown, Outcome.NotMet)]
    [InlineData(null, "80", Outcome.Met, Outcome.Unknown)]
    [InlineData(null, "54.99", Outcome.NotMet, Outcome.NotMet)]
    [InlineData(null, "55", Outcome.Unknown, Outcome.Unknown)]
    public void The_sum_and_the_minima_decide_and_what_is_not_known_is_never_zero(string? a, string? b, Outcome sum, Outcome outcome)
    {
        var points = new Dictionary<string, decimal>(StringComparer.Ordinal);
        if (a is not null)
            points.Add("a", decimal.Parse(a, System.Globalization.CultureInfo.InvariantCulture));
        if (b is not null)
            points.Add("b", decimal.Parse(b, System.Globalization.CultureInfo.InvariantCulture));
        ScoreAssessment score = Held.Assess(points);
        (score.SumOutcome, score.Outcome).Should().Be((sum, outcome));
    }

    [Fact]
    public void Points_over_the_maximum_under_zero_or_of_another_criterion_are_refused()
    {
        FluentActions.Invoking(() => Held.Assess(Points(("a", 20.01m)))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Held.Assess(Points(("a", -0.01m)))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Held.Assess(Points(("c", 1m)))).Should().Throw<ArgumentException>().WithMessage("*a, b*");
        Held.Assess(Points(("a", 20m))).Findings.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("999", "0", "0")]
    [InlineData("1000", "4", "4")]
    [InlineData("1500", "5", "4")]
    [InlineData("1999", "2999/500", "4")]
    [InlineData("2000", "6", "6")]
    [InlineData("3000", "6", "6")]
    public void Between_the_ends_points_follow_the_rule_that_is_named(string value, string linear, string step)
    {
        var scale = new PointScale(1000m, 2000m, minimum: 4m, maximum: 6m);
        scale.Interpolated(Fraction.Parse(value, null)).Should().Be(Fraction.Parse(linear, null));
        ((Fraction)scale.Stepped(Fraction.Parse(value, null))).Should().Be(Fraction.Parse(step, null));
    }

    [Fact]
    public void Fewer_may_be_better() => new PointScale(10m, 5m, minimum: 1m, maximum: 2m).Interpolated(7.5m).Should().Be((Fraction)1.5m);

    private static Dictionary<string, decimal> Points(params (string Id, decimal Points)[] points) => points.ToDictionary(p => p.Id, p => p.Points, StringComparer.Ordinal);
}
