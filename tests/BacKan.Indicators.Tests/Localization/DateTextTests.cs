using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Tests.Localization;

public class DateTextTests
{
    private static readonly LocalDate First = new(1000, 1, 1);

    [Theory]
    [InlineData(Language.Vietnamese, "22/1/2014", "ngày 22 tháng 1 năm 2014")]
    [InlineData(Language.English, "22 January 2014", "22 January 2014")]
    public void A_date_prints_short_and_in_words(Language language, string expected, string expectedLong)
    {
        DateText.Format(new(2014, 1, 22), language).Should().Be(expected);
        DateText.FormatLong(new(2014, 1, 22), language).Should().Be(expectedLong);
    }

    [Fact]
    public void What_is_printed_reads_back() => Seeds.ForAll(1000, random =>
    {
        LocalDate date = Any(random);
        foreach (Language language in Enum.GetValues<Language>())
        {
            DateText.Read(DateText.Format(date, language), language).Value.Should().Be(date);
            DateText.Read(DateText.FormatLong(date, language), language).Value.Should().Be(date);
            DateText.Read(FormattableString.Invariant($"{date:uuuu-MM-dd}"), language).Value.Should().Be(date);
            DateText.Read(DateText.Format(date, language), language, date.Year).Value.Should().Be(date);
        }
    });

    [Fact]
    public void A_date_of_a_year_that_is_given_reads_without_it() => Seeds.ForAll(1000, random =>
    {
        LocalDate date = Any(random);
        DateText.Read(FormattableString.Invariant($"{date.Day}/{date.Month}"), Language.Vietnamese, date.Year).Value.Should().Be(date);
        string english = DateText.Format(date, Language.English);
        DateText.Read(english[..english.LastIndexOf(' ')], Language.English, date.Year).Value.Should().Be(date);
    });

    [Fact]
    public void The_refusal_of_a_slash_without_a_year_says_both_things()
    {
        ReadError refusal = DateText.Read("07/02", Language.Vietnamese).Error!;
        refusal.Reason.Vi.Should().Contain("Không có năm").And.Contain("gạch chéo");
        refusal.Reason.En.Should().Contain("No year").And.Contain("slash");
    }

    [Theory]
    [InlineData(999)]
    [InlineData(10000)]
    public void A_given_year_has_four_digits(int year) =>
        FluentActions.Invoking(() => DateText.Read("1/1", Language.Vietnamese, year)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(year));

    [Fact]
    public void Whatever_stands_in_a_text_is_read_or_refused_inside_it() => Seeds.ForAll(1000, random =>
    {
        string text = Fuzz.Text(random, "0123456789//-.–  ngày tháng năm quý Q January ,\u0301\u0300\u00A0\uD83D\uDE00");
        foreach (Language language in Enum.GetValues<Language>())
        {
            ReadResult<LocalDate> reading = DateText.Read(text, language);
            if (reading.Error is { } refusal)
                refusal.Offset.Should().BeInRange(0, text.Length);
            else
                reading.Value.Year.Should().BeInRange(1000, 9999);
        }
    });

    [Theory]
    [InlineData("9")]
    [InlineData(".")]
    [InlineData("/")]
    [InlineData("1/")]
    [InlineData("ngày ")]
    [InlineData(" ")]
    [InlineData("a\u0301")]
    [InlineData("\u0301")]
    public void A_megabyte_ends(string piece)
    {
        string text = Fuzz.Megabyte(piece);
        foreach (Language language in Enum.GetValues<Language>())
            DateText.Read(text, language).IsSuccess.Should().BeFalse();
    }

    private static LocalDate Any(Random random) => First.PlusDays(random.Next(0, Period.DaysBetween(First, new(9999, 12, 31)) + 1));
}
