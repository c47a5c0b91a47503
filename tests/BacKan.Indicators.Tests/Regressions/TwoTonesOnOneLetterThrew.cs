using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Regressions;

/// <summary>A letter with two tones is no Vietnamese letter; it stays as it came.</summary>
public class TwoTonesOnOneLetterThrew
{
    [Theory]
    [InlineData("ợ\u0309")]
    [InlineData("a\u0300\u0301")]
    public void It_is_kept(string text) => VietnameseText.Compose(text).Should().EndWith(text[^1..]);
}
