using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Judging;

public class RatingScaleTests
{
    private static readonly ValueRange Percent = new(0, lowIncluded: true, 100, highIncluded: true);

    // The classes of administrative units under Resolution 1211/2016: I from 75 points, II from 50 to under 75, else III.
    private static readonly RatingScale<string> Classes = new(BilingualText.Same("class of a unit"), Percent,
    [
        new("I", new(75, true, 100, true)),
        new("III", new(0, true, 50, false)),
        new("II", new(50, true, 75, false)),
    ]);

    [Theory]
    [InlineData("0", "III")]
    [InlineData("49.99", "III")]
    [InlineData("50", "II")]
    [InlineData("57.6", "II")]
    [InlineData("74.99", "II")]
    [InlineData("75", "I")]
    [InlineData("100", "I")]
    public void A_value_has_one_grade(string value, string grade) => Classes.Rate(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(grade);

    [Fact]
    public void A_value_outside_the_range_is_refused()
    {
        Action rate = () => Classes.Rate(100.01m);
        rate.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*[0, 100]*");
    }

    [Theory]
    [InlineData(50, true, 50, true, "overlap")]
    [InlineData(50, false, 50, false, "no grade")]
    [InlineData(50, true, 49, true, "overlap")]
    [InlineData(50, true, 51, true, "no grade")]
    public void A_gap_or_an_overlap_is_found_when_the_scale_is_made(int high, bool highIncluded, int low, bool lowIncluded, string said)
    {
        Action make = () => _ = new RatingScale<int>(BilingualText.Same("scale"), Percent, [new(1, new(0, true, high, highIncluded)), new(2, new(low, lowIncluded, 100, true))]);
        make.Should().Throw<ArgumentException>().WithMessage($"*{said}*");
    }

    [Fact]
    public void The_bands_must_reach_both_ends_of_the_range()
    {
        Action late = () => _ = new RatingScale<int>(BilingualText.Same("scale"), Percent, [new(1, new(0, false, 100, true))]);
        Action early = () => _ = new RatingScale<int>(BilingualText.Same("scale"), Percent, [new(1, new(0, true, 100, false))]);
        Action beyond = () => _ = new RatingScale<int>(BilingualText.Same("scale"), Percent, [new(1, new(0, true, null, false))]);
        late.Should().Throw<ArgumentException>().WithMessage("*begin*");
        early.Should().Throw<ArgumentException>().WithMessage("*end*");
        beyond.Should().Throw<ArgumentException>().WithMessage("*end*");
    }

    [Fact]
    public void Any_partition_of_the_line_is_a_scale_and_grades_like_its_bands() => Seeds.ForAll(1000, random =>
    {
        decimal[] cuts = [.. Enumerable.Range(0, random.Next(6)).Select(_ => (decimal)random.Next(100)).Distinct().Order()];
        bool[] toTheLeft = [.. cuts.Select(_ => random.Next(2) == 0)];
        RatingBand<int>[] bands = [.. Enumerable.Range(0, cuts.Length + 1).Select(i => new RatingBand<int>(i, new(
            i == 0 ? null : cuts[i - 1], i > 0 && !toTheLeft[i - 1], i == cuts.Length ? null : cuts[i], i < cuts.Length && toTheLeft[i])))];
        random.Shuffle(bands);
        var scale = new RatingScale<int>(BilingualText.Same("scale"), new(null, false, null, false), bands);
        decimal value = random.Next(200) / 2m;
        bands.Single(b => b.Values.Contains(value)).Grade.Should().Be(scale.Rate(value));
    });
}
