using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Tests.Law;

public class WrittenCitationTests
{
    [Fact]
    public void A_citation_is_written_in_both_languages()
    {
        Citation citation = VietnamInstruments.Decree07Of2021.At("điểm a khoản 2 Điều 3");
        citation.In(Language.Vietnamese).Should().Be("điểm a khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP");
        citation.In(Language.English).Should().Be("point a, clause 2, Article 3 of Decree 07/2021/NĐ-CP");
        new Citation(VietnamInstruments.Law06Of2026).In(Language.English).Should().Be("Law 06/2026/QH16");
    }

    [Fact]
    public void The_longer_name_of_a_kind_is_meant() =>
        WrittenCitation.Read("Thông tư liên tịch 163/2013/TTLT-BTC-BNV").Value.Kind.Should().Be(InstrumentKind.JointCircular);

    [Fact]
    public void Whatever_is_printed_reads_back_in_both_languages() => Seeds.ForAll(1000, random =>
    {
        LegalInstrument instrument = VietnamInstruments.All[random.Next(VietnamInstruments.All.Count)];
        LocalDate? day = random.Next(2) == 0 ? new LocalDate(1945, 9, 2).PlusDays(random.Next(40_000)) : null;
        BilingualText? issuer = random.Next(3) switch { 0 => null, 1 => instrument.Number.ImpliedIssuer, _ => BilingualText.Same("UBND thị xã Bắc Kạn") };
        var written = new WrittenCitation(instrument.Kind, instrument.Number, random.Next(4) == 0 ? null : ProvisionTests.Any(random), day, issuer);

        WrittenCitation.Read(written.In(Language.Vietnamese)).Value.Should().Be(written);
        WrittenCitation.Read(written.In(Language.English), Language.English).Value.Should().Be(written);
        WrittenCitation.Parse(written.In(Language.Vietnamese), null).Should().Be(written);
    });

    [Fact]
    public void Every_document_of_the_bibliography_resolves_from_its_own_citation()
    {
        foreach (LegalInstrument instrument in VietnamInstruments.All)
        {
            var written = new WrittenCitation(instrument.Kind, instrument.Number, null, instrument.IssuedOn, instrument.Issuer);
            Bibliography.Vietnam.Resolve(WrittenCitation.Read(written.In(Language.Vietnamese)).Value).Value.Instrument.Should().Be(instrument);
        }
    }

    [Fact]
    public void Readers_never_throw() => Seeds.ForAll(1000, random =>
    {
        string[] words = ["Điều", "3", "Nghị", "định", "Quyết", "số", "07/2021/NĐ-CP", "ngày", "27/1/2021", "31/2/2021", "của", "Chính phủ", "tháng", "năm", "12", "/", "-", "\u0323"];
        string text = string.Join(' ', Enumerable.Range(0, random.Next(12)).Select(_ => words[random.Next(words.Length)]));
        ReadResult<WrittenCitation> reading = WrittenCitation.Read(text);
        if (reading.TryGet(out WrittenCitation? read))
            WrittenCitation.Read(read.In(Language.Vietnamese)).Value.Should().Be(read);
        else
            reading.Error!.Offset.Should().BeInRange(0, text.Length);
    });
}
