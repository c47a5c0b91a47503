using System.Numerics;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Root;

public class FractionTests
{
    [Fact]
    public void It_is_reduced_with_a_denominator_over_zero()
    {
        var fraction = new Fraction(6, -4);
        (fraction.Numerator, fraction.Denominator).Should().Be((-3, 2));
        fraction.Should().Be((Fraction)(-1.5m)).And.Be(new Fraction(-9, 6));
        fraction.GetHashCode().Should().Be(((Fraction)(-1.50m)).GetHashCode());
        (default(Fraction).Numerator, default(Fraction).Denominator).Should().Be((0, 1));
        default(Fraction).Should().Be(new Fraction(0, 7));
    }

    [Fact]
    public void Zero_divides_nothing()
    {
        Action create = () => _ = new Fraction(1, 0);
        create.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("denominator");
        Action divide = () => _ = (Fraction)1m / 0m;
        divide.Should().Throw<DivideByZeroException>();
    }

    [Fact]
    public void A_third_three_times_is_one()
    {
        // The decimal's own answer is 0.9999999999999999999999999999.
        ((1m / 3m) * 3m).Should().NotBe(1m);
        ((Fraction)1m / 3m * 3m).Should().Be((Fraction)1m);
    }

    [Fact]
    public void Calculation_agrees_with_whole_numbers_over_a_common_denominator() => Seeds.ForAll(1000, random =>
    {
        long a = random.Next(-999, 999), b = random.Next(1, 999), c = random.Next(-999, 999), d = random.Next(1, 999);
        Fraction left = new(a, b), right = new(c, d);
        (left + right).Should().Be(new Fraction((a * d) + (c * b), b * d));
        (left - right).Should().Be(new Fraction((a * d) - (c * b), b * d));
        (left * right).Should().Be(new Fraction(a * c, b * d));
        (left < right).Should().Be(a * d < c * b);
        (left >= right).Should().Be(a * d >= c * b);
        (left == right).Should().Be(a * d == c * b);
        if (c != 0)
            (left / right * right).Should().Be(left);
    });

    [Fact]
    public void A_decimal_goes_in_and_comes_out() => Seeds.ForAll(1000, random =>
    {
        decimal number = Some.Decimal(random);
        ((Fraction)number).TryToDecimal(out decimal back).Should().BeTrue();
        back.Should().Be(number);
    });

    [Theory]
    [InlineData(1, 3, false)]
    [InlineData(1, 8, true)]
    [InlineData(250, 9, false)]
    [InlineData(7, 20, true)]
    public void Only_finite_decimals_come_out(int numerator, int denominator, bool finite) =>
        new Fraction(numerator, denominator).TryToDecimal(out _).Should().Be(finite);

    [Fact]
    public void What_a_decimal_cannot_hold_does_not_come_out()
    {
        new Fraction((BigInteger.One << 96) - 1, 1).TryToDecimal(out decimal largest).Should().BeTrue();
        largest.Should().Be(decimal.MaxValue);
        new Fraction(BigInteger.One << 96, 1).TryToDecimal(out _).Should().BeFalse();
        new Fraction(1, BigInteger.Pow(10, 28)).TryToDecimal(out decimal smallest).Should().BeTrue();
        smallest.Should().Be(0.0000000000000000000000000001m);
        new Fraction(1, BigInteger.Pow(10, 29)).TryToDecimal(out _).Should().BeFalse();
    }

    [Theory]
    [InlineData(Rounding.HalfAwayFromZero, 5, 2, "3", "-3")]
    [InlineData(Rounding.HalfToEven, 5, 2, "2", "-2")]
    [InlineData(Rounding.HalfToEven, 7, 2, "4", "-4")]
    [InlineData(Rounding.Truncation, 29, 10, "2", "-2")]
    [InlineData(Rounding.Floor, 29, 10, "2", "-3")]
    [InlineData(Rounding.Ceiling, 21, 10, "3", "-2")]
    [InlineData(Rounding.Ceiling, 4, 2, "2", "-2")]
    public void A_rounding_is_named(Rounding rounding, int numerator, int denominator, string up, string down)
    {
        $"{new Fraction(numerator, denominator).Round(rounding, 0)}".Should().Be(up);
        $"{rounding.Round(new Fraction(-numerator, denominator), 0)}".Should().Be(down);
    }

    [Fact]
    public void Rounding_a_fraction_agrees_with_rounding_a_decimal() => Seeds.ForAll(1000, random =>
    {
        decimal number = Some.Printed(random);
        int decimals = random.Next(0, 5);
        foreach (Rounding rounding in Enum.GetValues<Rounding>())
            ((Fraction)number).Round(rounding, decimals).Should().Be(rounding.Round(number, decimals));
    });

    [Fact]
    public void A_half_that_no_decimal_shows_is_not_rounded_up()
    {
        // 1/2 − 10⁻⁴⁰ is 0.5 for a decimal, which half away from zero makes 1.
        Fraction underHalf = new Fraction(1, 2) - new Fraction(1, BigInteger.Pow(10, 40));
        underHalf.Round(Rounding.HalfAwayFromZero, 0).Should().Be(0m);
    }

    [Fact]
    public void The_nearest_decimal_is_the_one_that_division_gives() => Seeds.ForAll(1000, random =>
    {
        decimal a = random.Next(-100_000, 100_000), b = random.Next(1, 100_000);
        new Fraction((BigInteger)a, (BigInteger)b).ToNearestDecimal().Should().Be(a / b);
    });

    [Fact]
    public void Too_large_for_a_decimal_is_said()
    {
        Action nearest = () => _ = new Fraction(BigInteger.Pow(10, 40), 3).ToNearestDecimal();
        nearest.Should().Throw<OverflowException>();
        Action round = () => _ = new Fraction(BigInteger.Pow(10, 20), 3).Round(Rounding.Floor, 20);
        round.Should().Throw<OverflowException>();
    }

    [Theory]
    [InlineData("109.5", "109,5", "109.5")]
    [InlineData("250/9", "250⁄9", "250⁄9")]
    [InlineData("1234.5", "1.234,5", "1,234.5")]
    public void It_prints_as_a_decimal_where_one_holds_it(string invariant, string vi, string en)
    {
        Fraction value = Fraction.Parse(invariant, null);
        $"{value}|{value:vi}|{value:en}".Should().Be($"{invariant}|{vi}|{en}");
    }

    [Fact]
    public void A_thousand_digits_are_read_and_more_are_refused()
    {
        string digits = new('7', 1000);
        Fraction.TryParse($"{digits}/3", null, out _).Should().BeTrue();
        Action more = () => Fraction.Parse($"{digits}7/3", null);
        more.Should().Throw<TextFormatException>().Which.Error.Code.Should().Be(NumberErrorCodes.TooManyDigits);
    }
}
