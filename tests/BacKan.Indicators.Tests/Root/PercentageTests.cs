namespace BacKan.Indicators.Tests.Root;

public class PercentageTests
{
    [Fact]
    public void Points_move_a_percentage_and_a_difference_gives_them_back()
    {
        Percentage before = new(51.2m), after = new(53.1m);
        PercentagePoints change = after - before;
        change.Should().Be(new PercentagePoints(1.9m));
        (before + change).Should().Be(after);
        (after - change).Should().Be(before);
        (change - new PercentagePoints(2m)).Should().Be(-new PercentagePoints(0.1m));
        (change * 2m).Should().Be(2m * change).And.Be(new PercentagePoints(3.8m));
    }

    [Fact]
    public void A_part_of_a_whole_is_exact()
    {
        new Percentage(3m).PartOf(50m).Should().Be(new Fraction(3, 2));
        new Percentage(33.3m).PartOf(Quantity.Tonnes(1)).Should().Be(Quantity.Tonnes(0.333m));
        Percentage.Of(125, 120).Value.Should().Be(125m * 100m / 120m);
    }

    [Fact]
    public void A_mean_is_weighted_by_what_the_rates_are_rates_of()
    {
        // 10 of 100 and 5 of 500 households are 15 of 600.
        Percentage.Mean([(new(10m), 100m), (new(1m), 500m)]).Should().Be(Percentage.Of(15, 600));
        Percentage.Mean([(new(3m), 7m)]).Should().Be(new Percentage(3m));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_weight_is_over_zero(int weight)
    {
        Action mean = () => Percentage.Mean([(new(3m), 1m), (new(4m), weight)]);
        mean.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_mean_of_nothing_is_refused()
    {
        Action mean = () => Percentage.Mean([]);
        mean.Should().Throw<ArgumentException>().WithParameterName("rates");
    }

    [Fact]
    public void A_mean_lies_between_its_rates() => Seeds.ForAll(1000, random =>
    {
        (Percentage Rate, decimal Weight)[] rates = [.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => (new Percentage(random.Next(0, 10_000) / 100m), (decimal)random.Next(1, 1000)))];
        Percentage mean = Percentage.Mean(rates);
        (mean >= rates.Min(r => r.Rate) && mean <= rates.Max(r => r.Rate)).Should().BeTrue();
    });

    [Theory]
    [InlineData("53.1%", "53,1%", "53.1%")]
    [InlineData("-1234.50%", "-1.234,50%", "-1,234.50%")]
    public void A_percentage_prints(string invariant, string vi, string en)
    {
        Percentage value = Percentage.Parse(invariant, null);
        $"{value}|{value:vi}|{value:en}".Should().Be($"{invariant}|{vi}|{en}");
    }

    [Fact]
    public void Points_never_print_as_a_percentage()
    {
        var value = new PercentagePoints(1.9m);
        $"{value}|{value:vi}|{value:en}".Should().Be("1.9 percentage points|1,9 điểm %|1.9 percentage points");
    }

    [Fact]
    public void Rounding_is_named()
    {
        Percentage.Of(125, 120).Round(Rounding.HalfAwayFromZero, 2).Should().Be(new Percentage(104.17m));
        Percentage.Of(125, 120).Round(Rounding.Truncation, 2).Should().Be(new Percentage(104.16m));
        new PercentagePoints(-0.125m).Round(Rounding.HalfAwayFromZero, 2).Should().Be(new PercentagePoints(-0.13m));
    }
}
