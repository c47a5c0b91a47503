using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Root;

public class ExactnessTests
{
    [Fact]
    public void Quantities_of_one_family_compare_whatever_their_units()
    {
        (Quantity.Tonnes(1) >= new Quantity(1000, MeasureUnits.Kilogram)).Should().BeTrue();
        (Quantity.Tonnes(1) <= new Quantity(1000, MeasureUnits.Kilogram)).Should().BeTrue();
        (Quantity.Tonnes(1) < new Quantity(1000.0001m, MeasureUnits.Kilogram)).Should().BeTrue();
        (Quantity.BillionDong(69.18m) > new Quantity(69_179, MeasureUnits.MillionDong)).Should().BeTrue();
        Quantity.Hectares(1).ConvertTo(MeasureUnits.SquareMetre).Should().Be(new Quantity(10_000, MeasureUnits.SquareMetre));
    }

    [Fact]
    public void Quantities_compare_past_the_28_digits_of_a_product()
    {
        var more = new Quantity(7.9228162514264337593543950335m, MeasureUnits.BillionDong);
        var less = new Quantity(7.9228162514264337593543950334m, MeasureUnits.BillionDong);
        (more > less).Should().BeTrue();
    }

    [Fact]
    public void Mixing_families_throws_with_both_units_named()
    {
        Action mix = () => _ = Quantity.Tonnes(1) > Quantity.Hectares(1);
        MeasureUnitMismatchException mismatch = mix.Should().Throw<MeasureUnitMismatchException>().Which;
        (mismatch.Expected, mismatch.Actual).Should().Be((MeasureUnits.Tonne, MeasureUnits.Hectare));
        mismatch.Message.Should().Contain("tấn").And.Contain("ha");
    }

    [Fact]
    public void A_difference_of_percentages_is_in_points() =>
        (new Percentage(53.1m) - new Percentage(51.2m)).Should().Be(new PercentagePoints(1.9m));

    [Fact]
    public void A_percentage_of_zero_is_refused()
    {
        Action divide = () => Percentage.Of(1, 0);
        divide.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(Rounding.HalfAwayFromZero, "2.5", "3", "-3")]
    [InlineData(Rounding.HalfToEven, "2.5", "2", "-2")]
    [InlineData(Rounding.Truncation, "2.9", "2", "-2")]
    [InlineData(Rounding.Floor, "2.9", "2", "-3")]
    [InlineData(Rounding.Ceiling, "2.1", "3", "-2")]
    public void A_rounding_is_named(Rounding rounding, string value, string up, string down)
    {
        decimal number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        LocalNumber.Format(rounding.Round(number, 0), Language.English).Should().Be(up);
        LocalNumber.Format(rounding.Round(-number, 0), Language.English).Should().Be(down);
    }

    [Theory]
    [InlineData("4785", "4.785", "4,785")]
    [InlineData("53.10", "53,10", "53.10")]
    [InlineData("-1234567.5", "-1.234.567,5", "-1,234,567.5")]
    [InlineData("0.05", "0,05", "0.05")]
    [InlineData("999", "999", "999")]
    public void Numbers_print_in_both_languages(string value, string vi, string en)
    {
        decimal number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        LocalNumber.Format(number, Language.Vietnamese).Should().Be(vi);
        LocalNumber.Format(number, Language.English).Should().Be(en);
    }

    [Fact]
    public void An_interval_is_never_empty_and_knows_its_ends()
    {
        Action empty = () => _ = new ValueRange(1m, lowIncluded: true, 1m, highIncluded: false);
        empty.Should().Throw<ArgumentException>();
        var left = new ValueRange(0m, lowIncluded: true, 1m, highIncluded: false);
        left.Overlaps(new(1m, lowIncluded: true, 2m, highIncluded: true)).Should().BeFalse();
        left.Overlaps(new(0.999m, lowIncluded: true, 2m, highIncluded: true)).Should().BeTrue();
        left.Overlaps(new(null, lowIncluded: false, 0m, highIncluded: true)).Should().BeTrue();
        left.Overlaps(new(null, lowIncluded: false, 0m, highIncluded: false)).Should().BeFalse();
    }
}
