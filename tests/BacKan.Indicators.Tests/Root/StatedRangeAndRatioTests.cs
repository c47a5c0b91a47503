using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Root;

public class StatedRangeAndRatioTests
{
    [Fact]
    public void A_range_stands_for_both_its_ends_and_what_lies_between()
    {
        StatedRange range = StatedRange.Read("6,5-7,2%", Language.Vietnamese).Value;
        range.AsOperand.ToString().Should().Be("[6.5, 7.2]");
        range.Rounded.ToString().Should().Be("[6.45, 7.25)");
        (range.In(Language.Vietnamese), range.In(Language.English)).Should().Be(("từ 6,5 đến 7,2%", "from 6.5 to 7.2%"));
    }

    [Fact]
    public void A_range_does_not_go_down_and_its_ends_have_no_words()
    {
        Action down = () => _ = new StatedRange(new(2), new(1));
        down.Should().Throw<ArgumentException>().WithParameterName("high");
        Action word = () => _ = new StatedRange(new(1, qualifier: Qualifier.Over), new(2));
        word.Should().Throw<ArgumentException>().WithParameterName("low");
        new StatedRange(new(2), new(2)).AsOperand.IsPoint.Should().BeTrue();
    }

    [Fact]
    public void A_pair_gives_its_ratio_exactly()
    {
        StatedRatio.Read("125/120 ha", Language.Vietnamese).Value.Ratio.Should().Be(new Fraction(25, 24));
        StatedRatio.Read("07/02 hợp tác xã", Language.Vietnamese).Value.Ratio.Should().Be((Fraction)3.5m);
        StatedRatio.Read("3/0", Language.Vietnamese).Value.Ratio.Should().BeNull();
    }

    [Theory]
    [InlineData(Qualifier.AtLeast, "từ 45 triệu đồng/người trở lên", "at least 45 million VND per person", ">=45 triệu đồng/người")]
    [InlineData(Qualifier.Over, "trên 45 triệu đồng/người", "over 45 million VND per person", ">45 triệu đồng/người")]
    [InlineData(Qualifier.Nearly, "gần 45 triệu đồng/người", "nearly 45 million VND per person", "<~45 triệu đồng/người")]
    public void The_unit_stands_inside_the_words(Qualifier word, string vi, string en, string invariant)
    {
        var stated = new StatedQuantity(new(45, qualifier: word), MeasureUnits.MillionDongPerPerson);
        $"{stated:vi}|{stated:en}|{stated}".Should().Be($"{vi}|{en}|{invariant}");
    }
}
