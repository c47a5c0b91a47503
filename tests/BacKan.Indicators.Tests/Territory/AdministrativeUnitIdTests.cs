using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Territory;

public class AdministrativeUnitIdTests
{
    [Fact]
    public void Every_text_form_reads_back() => Seeds.ForAll(1000, random =>
    {
        int digits = random.Next(3) switch { 0 => 2, 1 => 3, _ => 5 };
        string code = string.Concat(Enumerable.Range(0, digits).Select(_ => (char)('0' + random.Next(10))));
        var id = new AdministrativeUnitId(code, new LocalDate(1945, 9, 2).PlusDays(random.Next(40000)));
        AdministrativeUnitId.Parse(id.ToString(), null).Should().Be(id);
        AdministrativeUnitId.Read(((IFormattable)id).ToString("vi", null), Language.Vietnamese).Value.Should().Be(id);
        AdministrativeUnitId.Read(id.In(Language.English), Language.English).Value.Should().Be(id);
    });

    [Fact]
    public void Code_and_day_print_in_three_forms()
    {
        AdministrativeUnitId id = BacKanUnits.DucXuanWard.Id;
        id.ToString().Should().Be("01840@1997-05-31");
        id.In(Language.Vietnamese).Should().Be("01840 (từ 31/5/1997)");
        id.In(Language.English).Should().Be("01840 (from 31 May 1997)");
    }

    [Theory]
    [InlineData("")]
    [InlineData("01840")]
    [InlineData("@1997-05-31")]
    [InlineData("0184@1997-05-31")]
    [InlineData("018400@1997-05-31")]
    [InlineData("01840@1997-02-29")]
    [InlineData("01840@1997-05-31 ")]
    [InlineData(" 01840@1997-05-31")]
    [InlineData("01840@31/5/1997")]
    [InlineData("٠١٨٤٠@1997-05-31")]
    public void What_is_no_identity_is_refused(string text)
    {
        AdministrativeUnitId.TryParse(text, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => AdministrativeUnitId.Parse(text, null)).Should().Throw<TextFormatException>().Which.Error.Code.Should().Be(ErrorCodes.TerritoryNotAUnitId);
    }

    [Theory]
    [InlineData("0184 (từ 31/5/1997)", "BK1231", 0)]
    [InlineData("01840", "BK1230", 5)]
    [InlineData("01840 (từ 31/6/1997)", "BK1202", 10)]
    [InlineData("01840 (từ 31/5/1997", "BK1230", 19)]
    [InlineData("01840 (từ 31/5/1997) x", "BK1230", 21)]
    [InlineData("Đức Xuân", "BK1230", 0)]
    public void Words_are_refused_at_their_place(string text, string code, int offset) =>
        AdministrativeUnitId.Read(text, Language.Vietnamese).Error.Should().Match<ReadError>(r => r.Code == code && r.Offset == offset);

    [Theory]
    [InlineData("0")]
    [InlineData("01840 (")]
    [InlineData("phường ")]
    [InlineData("x")]
    [InlineData(" ")]
    public void A_megabyte_ends(string piece)
    {
        string text = Fuzz.Megabyte(piece);
        AdministrativeUnitId.Read(text, Language.Vietnamese).IsSuccess.Should().BeFalse();
        AdministrativeUnitId.TryParse(text, null, out _).Should().BeFalse();
        foreach (Language language in Enum.GetValues<Language>())
            (AdministrativeUnitName.Read(text, language).Error?.Offset ?? 0).Should().BeInRange(0, text.Length);
    }
}
