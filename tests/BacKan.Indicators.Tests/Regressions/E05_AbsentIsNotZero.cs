using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Regressions;

/// <summary>E5: null became 0, and 53.1% became 53. Empty cells and yearbook signs are never a number, and nothing rounds by itself.</summary>
public class E05_AbsentIsNotZero
{
    [Theory]
    [InlineData("", NumberErrorCodes.Empty)]
    [InlineData("\u00a0", NumberErrorCodes.Empty)]
    [InlineData("-", NumberErrorCodes.AbsenceSign)]
    [InlineData("–", NumberErrorCodes.AbsenceSign)]
    [InlineData("…", NumberErrorCodes.AbsenceSign)]
    [InlineData("(…)", NumberErrorCodes.AbsenceSign)]
    [InlineData("( - )", NumberErrorCodes.AbsenceSign)]
    public void A_sign_of_absence_is_refused_by_every_reader(string text, string code)
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            string?[] codes =
            [
                LocalNumber.Read(text, language).Error?.Code, Money.Read(text, language).Error?.Code, Quantity.Read(text, language).Error?.Code,
                Percentage.Read(text, language).Error?.Code, StatedNumber.Read(text, language).Error?.Code, StatedRange.Read(text, language).Error?.Code,
                StatedRatio.Read(text, language).Error?.Code, StatedQuantity.Read(text, language).Error?.Code,
            ];
            codes.Should().OnlyContain(c => c == code);
            LocalNumber.TryParse(text, language, out _).Should().BeFalse();
        }
    }

    [Fact]
    public void Not_occurring_and_not_collected_are_told_apart()
    {
        LocalNumber.Read("-", Language.Vietnamese).Error!.Reason.Vi.Should().Contain("không có hiện tượng phát sinh");
        LocalNumber.Read("…", Language.Vietnamese).Error!.Reason.Vi.Should().Contain("không thu thập được");
    }

    [Fact]
    public void Nothing_rounds_by_itself() => Quantity.Read("53,1%", Language.Vietnamese).Value.Should().Be(Quantity.Percent(53.1m)).And.NotBe(Quantity.Percent(53m));
}
