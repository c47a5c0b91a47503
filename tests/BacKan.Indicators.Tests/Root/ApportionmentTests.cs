namespace BacKan.Indicators.Tests.Root;

public class ApportionmentTests
{
    // Regional product of Điện Biên, first half of 2023, million đồng: agriculture, industry and construction, services, product taxes.
    private static readonly decimal[] DienBien = [2171588.31m, 2271463.30m, 7327004.06m, 572404.75m];

    [Fact]
    public void Dien_Bien_2023_keeps_its_hundred_percent_and_agriculture_absorbed_the_hundredth()
    {
        var shares = Apportionment.LargestRemainder(DienBien, 100m, 2);
        shares.Items.Select(i => i.RoundedAlone).Should().Equal(17.59m, 18.40m, 59.36m, 4.64m);
        shares.Items.Sum(i => i.RoundedAlone).Should().Be(99.99m);
        shares.Items.Select(i => i.Value).Should().Equal(17.60m, 18.40m, 59.36m, 4.64m);
        shares.Items.Select(i => i.Absorbed).Should().Equal(0.01m, 0m, 0m, 0m);
    }

    [Fact]
    public void The_largest_absorbs_the_residual_where_it_is_asked_to()
    {
        var shares = Apportionment.ResidualToLargest(DienBien, 100m, 2, Rounding.HalfAwayFromZero);
        shares.Items.Select(i => i.Value).Should().Equal(17.59m, 18.40m, 59.37m, 4.64m);
        shares.Items.Select(i => i.Absorbed).Should().Equal(0m, 0m, 0.01m, 0m);
    }

    [Fact]
    public void Among_equals_the_first_in_order_is_given_more()
    {
        Apportionment.LargestRemainder([1m, 1m, 1m], 100m, 0).Items.Select(i => i.Value).Should().Equal(34m, 33m, 33m);
        Apportionment.LargestRemainder([1m, 1m, 1m], 100m, 1).Items.Select(i => i.Value).Should().Equal(33.4m, 33.3m, 33.3m);
        Apportionment.ResidualToLargest([1m, 1m, 1m], 100m, 0, Rounding.Floor).Items.Select(i => i.Value).Should().Equal(34m, 33m, 33m);
    }

    [Fact]
    public void A_list_that_keeps_its_own_sum_is_rounded_with_it() =>
        Apportionment.LargestRemainder([0.5m, 0.5m, 1m], 2m, 0).Items.Select(i => i.Value).Should().Equal(1m, 0m, 1m);

    [Fact]
    public void The_parts_always_add_up_and_the_largest_remainder_never_strays_a_whole_unit() => Seeds.ForAll(1000, random =>
    {
        decimal[] values = [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(0, 100_000) / 100m), 1m];
        int decimals = random.Next(0, 4);
        decimal unit = new(1, 0, 0, isNegative: false, (byte)decimals), total = random.Next(0, 1000);
        var fair = Apportionment.LargestRemainder(values, total, decimals);
        fair.Items.Sum(i => i.Value).Should().Be(total);
        fair.Items.Should().OnlyContain(i => i.Exact - i.Value < unit && i.Value - i.Exact < unit);
        Apportionment.ResidualToLargest(values, total, decimals, Rounding.HalfToEven).Items.Sum(i => i.Value).Should().Be(total);
    });

    [Theory]
    [InlineData("-1", "100", 0)]
    [InlineData("1", "-1", 0)]
    [InlineData("1", "0.5", 0)]
    [InlineData("1", "100", 21)]
    public void What_cannot_be_kept_is_refused(string value, string total, int decimals)
    {
        Action divide = () => Apportionment.LargestRemainder([Number(value)], Number(total), decimals);
        divide.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Nothing_to_divide_by_is_refused()
    {
        Action none = () => Apportionment.LargestRemainder([], 100m, 0);
        none.Should().Throw<ArgumentException>().WithParameterName("values");
        Action zeros = () => Apportionment.ResidualToLargest([0m, 0m], 100m, 0, Rounding.Floor);
        zeros.Should().Throw<ArgumentException>().WithParameterName("values");
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
