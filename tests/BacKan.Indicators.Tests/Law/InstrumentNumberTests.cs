using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Law;

public class InstrumentNumberTests
{
    private static readonly string[] Segments = ["QĐ", "NĐ", "CP", "TTg", "UBND", "CTr", "TU", "VBHN", "QH15", "UBTVQH13", "BLĐTBXH", "TĐKT", "VIII", "BLĐTB&XH", "XÑ2"];

    [Theory]
    [InlineData("2888/QĐ-UBND")]
    [InlineData("09/2011/QĐ-TTg")]
    [InlineData("06/2022/QH15")]
    [InlineData("12-CTr/TU")]
    public void A_number_keeps_its_text(string text) => new InstrumentNumber(text).Text.Should().Be(text);

    [Theory]
    [InlineData("")]
    [InlineData("2888")]
    [InlineData("2888/")]
    [InlineData("/QĐ-UBND")]
    [InlineData("2888 /QĐ-UBND")]
    [InlineData("2888/qđ-ubnd")]
    [InlineData("2888/QĐ–UBND")]
    [InlineData("2888/QĐ-UBND ")]
    public void Code_and_data_write_a_number_as_it_is_printed(string text)
    {
        Action create = () => _ = new InstrumentNumber(text);
        create.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("07/2021/NĐ-CP", "7/2021/NĐ-CP", true)]
    [InlineData("262-HĐBT", "262/HĐBT", true)]
    [InlineData("12-CTr/TU", "12/CTr-TU", true)]
    [InlineData("07/2021/NĐ-CP", "07/2022/NĐ-CP", false)]
    [InlineData("07/2021/NĐ-CP", "07/NĐ-CP", false)]
    [InlineData("07/2014/TT-BNV", "07/2014/TT-BNNPTNT", false)]
    [InlineData("30/2008/NQ-CP", "30a/2008/NQ-CP", false)]
    public void Padding_and_marks_do_not_tell_two_numbers_apart(string left, string right, bool same)
    {
        InstrumentNumber a = new(left), b = new(right);
        a.Equals(b).Should().Be(same);
        (a.CompareTo(b) == 0).Should().Be(same);
        if (same)
            a.GetHashCode().Should().Be(b.GetHashCode());
    }

    [Fact]
    public void Numbers_are_ordered_by_year_then_serial() =>
        new[] { "30a/2008/NQ-CP", "1143/2000/QĐ-LĐTBXH", "100/QĐ-TTg", "9/2008/NĐ-CP", "99/QĐ-TTg", "30/2008/NQ-CP" }
            .Select(t => new InstrumentNumber(t)).Order().Select(n => n.Text)
            .Should().Equal("99/QĐ-TTg", "100/QĐ-TTg", "1143/2000/QĐ-LĐTBXH", "9/2008/NĐ-CP", "30/2008/NQ-CP", "30a/2008/NQ-CP");

    [Fact]
    public void Only_symbols_that_one_body_has_imply_an_issuer()
    {
        new InstrumentNumber("07/2021/NĐ-CP").ImpliedIssuer!.Vi.Should().Be("Chính phủ");
        new InstrumentNumber("06/2026/QH16").ImpliedIssuer!.En.Should().Be("National Assembly");
        new InstrumentNumber("2888/QĐ-UBND").ImpliedIssuer.Should().BeNull();
        new InstrumentNumber("366-QĐ/TW").ImpliedIssuer.Should().BeNull();
        new InstrumentNumber("20/HD-SLĐTBXH").ImpliedIssuer.Should().BeNull();
    }

    [Fact]
    public void Whatever_is_printed_reads_back() => Seeds.ForAll(1000, random =>
    {
        string serial = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{random.Next(1, 1_000_000)}").PadLeft(random.Next(1, 7), '0');
        string letter = random.Next(8) == 0 ? "a" : "";
        string year = random.Next(2) == 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/{random.Next(1945, 2101)}") : "";
        string mark = year.Length > 0 || random.Next(2) == 0 ? "/" : "-";
        string[] segments = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Segments[random.Next(Segments.Length)])];
        string text = serial + letter + year + mark + string.Join(random.Next(2) == 0 ? "-" : "/", segments);

        InstrumentNumber number = new(text);
        number.Text.Should().Be(text);
        InstrumentNumber.Parse(((IFormattable)number).ToString("en", null), null).Should().Be(number);
        InstrumentNumber.Read($" {text.Replace("/", " / ", StringComparison.Ordinal).Replace('-', '–')}\u00A0").Value.Text.Should().Be(text);
    });

    [Fact]
    public void Readers_never_throw_and_what_they_read_prints_back() => Seeds.ForAll(1000, random =>
    {
        const string alphabet = "0123456789//--–  QĐNCPtgđa.,\u0301…";
        string text = new([.. Enumerable.Range(0, random.Next(24)).Select(_ => alphabet[random.Next(alphabet.Length)])]);
        if (InstrumentNumber.TryParse(text, null, out InstrumentNumber? number))
            new InstrumentNumber(number.Text).Should().Be(number);
        else
            InstrumentNumber.Read(text).Error!.Offset.Should().BeInRange(0, text.Length);
    });

    [Theory]
    [InlineData('7')]
    [InlineData('/')]
    [InlineData('-')]
    [InlineData(' ')]
    [InlineData('\u0301')]
    public void A_megabyte_ends_at_once(char filler)
    {
        string text = new(filler, 1 << 20);
        InstrumentNumber.Read(text).IsSuccess.Should().BeFalse();
        Provision.Read(text).IsSuccess.Should().BeFalse();
        WrittenCitation.Read(text).IsSuccess.Should().BeFalse();
        InstrumentNumber.Read("12/" + text + "QĐ").Error!.Reason.En.Should().Contain("longer");
    }

    [Fact]
    public void A_format_that_is_none_is_refused()
    {
        Action format = () => ((IFormattable)new InstrumentNumber("12/QĐ-TTg")).ToString("x", null);
        format.Should().Throw<FormatException>();
        Action parse = () => InstrumentNumber.Parse("x", null);
        parse.Should().Throw<TextFormatException>();
        Span<char> small = stackalloc char[3];
        ((ISpanFormattable)new InstrumentNumber("12/QĐ-TTg")).TryFormat(small, out int written, "", null).Should().BeFalse();
        written.Should().Be(0);
    }
}
