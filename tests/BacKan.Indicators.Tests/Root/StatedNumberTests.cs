using System.Globalization;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Root;

public class StatedNumberTests
{
    [Theory]
    [InlineData("110", "[109.5, 110.5)", "[110, 111)")]
    [InlineData("53.1", "[53.05, 53.15)", "[53.1, 53.2)")]
    [InlineData("53.10", "[53.095, 53.105)", "[53.1, 53.11)")]
    [InlineData("-4.13", "(-4.135, -4.125]", "(-4.14, -4.13]")]
    [InlineData("0", "(-0.5, 0.5)", "(-1, 1)")]
    public void A_printed_number_stands_for_an_interval(string digits, string rounded, string truncated)
    {
        var stated = new StatedNumber(decimal.Parse(digits, CultureInfo.InvariantCulture));
        stated.Rounded.ToString().Should().Be(rounded);
        stated.Truncated.ToString().Should().Be(truncated);
        stated.AsOperand.Should().Be(ValueRange.Point(stated.Value));
    }

    [Theory]
    [InlineData(Qualifier.Over, "trên 104", 104, false, 105, true)]
    [InlineData(Qualifier.AtLeast, "từ 104 trở lên", 104, true, 103, false)]
    [InlineData(Qualifier.Under, "dưới 104", 104, false, 103, true)]
    [InlineData(Qualifier.Nearly, "gần 104", 104, false, 103, true)]
    [InlineData(Qualifier.AtMost, "không quá 104", 104, true, 105, false)]
    public void A_word_before_a_number_makes_it_a_bound(Qualifier word, string text, int at, bool contained, int beside, bool besideContained)
    {
        var stated = new StatedNumber(104, qualifier: word);
        stated.In(Language.Vietnamese).Should().Be(text);
        stated.AsOperand.Contains(at).Should().Be(contained);
        stated.AsOperand.Contains(beside).Should().Be(besideContained);
        stated.Rounded.Should().Be(stated.AsOperand);
    }

    [Fact]
    public void Fewer_decimals_than_the_value_needs_are_refused()
    {
        Action lose = () => _ = new StatedNumber(53.15m, decimals: 1);
        lose.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("decimals");
        new StatedNumber(53.1m, decimals: 2).In(Language.Vietnamese).Should().Be("53,10");
    }
}
