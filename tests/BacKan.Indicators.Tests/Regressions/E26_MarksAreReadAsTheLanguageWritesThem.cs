using System.Globalization;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Regressions;

/// <summary>E26: the framework's invariant reader makes 531 of "53,1" and 4.785 of "4.785".</summary>
public class E26_MarksAreReadAsTheLanguageWritesThem
{
    [Fact]
    public void The_town_s_numbers_are_read_as_they_were_meant()
    {
        decimal.Parse("53,1", CultureInfo.InvariantCulture).Should().Be(531m, "that is the error");
        LocalNumber.Read("53,1", Language.Vietnamese).Value.Should().Be(53.1m);
        LocalNumber.Read("4.785", Language.Vietnamese).Value.Should().Be(4785m);
    }

    [Fact]
    public void What_could_be_meant_in_two_ways_is_refused_with_the_place_and_the_remedy()
    {
        ReadError refusal = LocalNumber.Read("10.98", Language.Vietnamese).Error!;
        (refusal.Code, refusal.Offset).Should().Be((NumberErrorCodes.AmbiguousMark, 2));
        refusal.Reason.Vi.Should().Contain("dấu thập phân");
        LocalNumber.Read("10.98", Language.Vietnamese, DecimalMark.Dot).Value.Should().Be(10.98m);
        LocalNumber.Read("53,1", Language.English).Error!.Code.Should().Be(NumberErrorCodes.AmbiguousMark);
    }

    [Fact]
    public void No_number_is_read_as_another_one_of_the_other_language() => Seeds.ForAll(1000, random =>
    {
        // A number printed in one language and read in the other is refused, or the text means that number there too.
        decimal number = Root.Some.Printed(random);
        if (LocalNumber.Read(LocalNumber.Format(number, Language.English), Language.Vietnamese).TryGet(out decimal read))
            LocalNumber.Format(read, Language.Vietnamese).Should().Be(LocalNumber.Format(number, Language.English));
    });
}
