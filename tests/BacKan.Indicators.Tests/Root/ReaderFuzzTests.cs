using System.Text;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Root;

/// <summary>Whatever the text, a reader ends with a value or a refusal inside the text, and in time that grows with its length.</summary>
public class ReaderFuzzTests
{
    private const string Nasty = "0123456789.,,..--−–/⁄%‰()[];∞<>≥≤~ \u00a0\u0301\u0323\u0302đtừtrởlêntỷtriệunghìnđồngha²âmkhoảng…\ud800\udc00\0\r\n";

    private static readonly string[] Pieces =
        ["tỷ", "triệu", "nghìn tỷ", "đồng", "từ ", " trở lên", "đến", "âm ", "-", "/", "⁄", "ha", "%", "điểm %", "sào", "1", "048", "4.785", "10.98", "(…)", "[", ", ", "∞)", "trên ", " ", "VND", "billion", "to", "≥"];

    [Fact]
    public void Characters_by_chance() => Seeds.ForAll(1000, random =>
        ReadAll(string.Concat(Enumerable.Range(0, random.Next(0, 40)).Select(_ => Nasty[random.Next(Nasty.Length)]))));

    [Fact]
    public void Words_by_chance() => Seeds.ForAll(1000, random =>
        ReadAll(string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)]))));

    [Fact]
    public void Bytes_by_chance() => Seeds.ForAll(1000, random =>
    {
        byte[] bytes = new byte[random.Next(0, 60)];
        random.NextBytes(bytes);
        ReadAll(Encoding.Latin1.GetString(bytes));
    });

    [Theory]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData(".")]
    [InlineData(".000")]
    [InlineData("1.")]
    [InlineData(",")]
    [InlineData("/")]
    [InlineData("1/")]
    [InlineData("1⁄")]
    [InlineData("-")]
    [InlineData("-1")]
    [InlineData(" ")]
    [InlineData("1 tỷ ")]
    [InlineData("1 ha-")]
    [InlineData("1 ha/")]
    [InlineData("từ ")]
    [InlineData("đến ")]
    [InlineData("1 x đến ")]
    [InlineData("to to")]
    [InlineData("[")]
    [InlineData("\u0301")]
    [InlineData("e\u0323\u0302")]
    [InlineData("(")]
    public void A_megabyte_of_one_thing_ends(string piece)
    {
        string million = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        ReadAll(million, Language.English);
        ReadAll("từ 1 " + million + " trở lên", Language.Vietnamese);
    }

    private static void ReadAll(string text) => ReadAll(text, Language.Vietnamese, Language.English);

    private static void ReadAll(string text, params ReadOnlySpan<Language> languages)
    {
        foreach (Language language in languages)
        {
            foreach (DecimalMark marks in Enum.GetValues<DecimalMark>())
                Answered(text, LocalNumber.Read(text, language, marks));
            LocalNumber.TryParse(text, language, out _).Should().Be(LocalNumber.Read(text, language).IsSuccess);
            Answered(text, Money.Read(text, language));
            Answered(text, Quantity.Read(text, language));
            Answered(text, Percentage.Read(text, language));
            Answered(text, PercentagePoints.Read(text, language));
            Answered(text, StatedNumber.Read(text, language));
            Answered(text, StatedQuantity.Read(text, language));
            Answered(text, StatedRange.Read(text, language));
            Answered(text, StatedRatio.Read(text, language));
            Answered(text, ValueRange.Read(text, language));
            Answered(text, Fraction.Read(text, language));
        }

        Answered(text, MeasureUnitCatalogue.Vietnam.Read(text));
        _ = Parsed<Quantity>(text);
        _ = Parsed<Fraction>(text);
        _ = Parsed<ValueRange>(text);
        _ = Parsed<Percentage>(text);
        _ = Parsed<PercentagePoints>(text);
        _ = Parsed<StatedNumber>(text);
        _ = Parsed<StatedQuantity>(text);
        _ = Parsed<StatedRange>(text);
        _ = Parsed<StatedRatio>(text);
    }

    private static void Answered<T>(string text, ReadResult<T> reading)
        where T : notnull
    {
        if (reading.Error is not { } refusal)
            return;
        if (refusal.Offset < 0 || refusal.Offset > text.Length)
            throw new InvalidOperationException(FormattableString.Invariant($"{refusal} lies outside a text of {text.Length}."));
        if (refusal.Reason.Vi.Length + refusal.Reason.En.Length > 2000)
            throw new InvalidOperationException("A refusal repeats the text that it refuses.");
    }

    private static bool Parsed<T>(string text)
        where T : IParsable<T> => T.TryParse(text, null, out _);
}
