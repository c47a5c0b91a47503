using System.Globalization;
using System.Reflection;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Tests.Law;

public class BibliographyTests
{
    private static readonly LegalInstrument Town = VietnamInstruments.BacKanTownDecision2888Of2013;

    private static LegalInstrument Other(LocalDate? issuedOn = null) => new()
    {
        Kind = InstrumentKind.Decision, Number = new("2888/QĐ-UBND"), Issuer = new("Ủy ban nhân dân tỉnh Hà Giang", "People's Committee of Hà Giang province"), IssuedOn = issuedOn,
    };

    [Fact]
    public void No_document_stands_in_it_twice()
    {
        VietnamInstruments.All.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(150).And.NotContainNulls();
        Action twice = () => Bibliography.Vietnam.Add(Town with { Subject = null });
        twice.Should().Throw<ArgumentException>().WithMessage("*2888/QĐ-UBND*twice*");
    }

    [Fact]
    public void Every_document_says_when_and_how_well_it_was_checked() =>
        VietnamInstruments.All.Should().OnlyContain(i => i.CheckedOn != null && i.Confidence != null && i.Subject != null);

    [Fact]
    public void No_issuer_contradicts_the_symbol() =>
        VietnamInstruments.All.Where(i => i.Number.ImpliedIssuer is { } implied && i.Issuer != implied).Should().BeEmpty();

    [Fact]
    public void No_kind_and_no_day_contradicts_the_number()
    {
        VietnamInstruments.All.Where(i => i.Number.KindSymbol is { } symbol && !string.Equals(symbol, i.Kind.Symbol, StringComparison.Ordinal)).Should().BeEmpty();
        VietnamInstruments.All.Where(i => i.Number.Year is { } year && i.IssuedOn is { } issued && issued.Year != year).Should().BeEmpty();
        VietnamInstruments.All.Where(i => i.CeasedOn <= i.InForceFrom || i.CeasedOn <= i.AppliesFrom || i.CeasedOn <= i.IssuedOn).Should().BeEmpty();
    }

    [Fact]
    public void Every_document_is_declared_under_its_number_and_listed()
    {
        PropertyInfo[] declared = [.. typeof(VietnamInstruments).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == typeof(LegalInstrument))];
        declared.Select(p => (LegalInstrument)p.GetValue(null)!).Concat(VietnamInstruments.OfRuleFiles).ToHashSet().SetEquals(VietnamInstruments.All).Should().BeTrue();
        declared.Where(p => !Names(p.Name, (LegalInstrument)p.GetValue(null)!)).Select(p => p.Name).Should().BeEmpty();

        static bool Names(string name, LegalInstrument instrument)
        {
            string kind = instrument.Kind.In(Language.English).Replace(" ", "", StringComparison.Ordinal), serial = instrument.Number.Text.Split('/', '-')[0];
            string year = (instrument.Number.Year ?? instrument.IssuedOn?.Year)?.ToString(CultureInfo.InvariantCulture) ?? "";
            return name.Contains(kind + serial, StringComparison.Ordinal) && name.Contains(year, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Official_text_without_an_address_is_refused()
    {
        Action unread = () => _ = new Bibliography([Town with { Confidence = Confidence.OfficialText, Address = null }]);
        unread.Should().Throw<ArgumentException>().WithMessage("*no address*");
    }

    [Fact]
    public void A_written_citation_finds_its_document()
    {
        Citation found = Bibliography.Vietnam.Resolve(WrittenCitation.Read("điểm a khoản 2 Điều 3 Nghị định số 7/2021/nđ-cp ngày 27/01/2021 của Chính phủ").Value).Value;
        found.Should().Be(VietnamInstruments.Decree07Of2021.At("điểm a khoản 2 Điều 3"));
    }

    [Fact]
    public void A_number_that_several_committees_used_is_ambiguous_until_the_text_says_more()
    {
        Bibliography both = Bibliography.Vietnam.Add(Other(new(2014, 5, 5)));
        ReadError refusal = Resolve(both, "Quyết định 2888/QĐ-UBND").Error!;
        refusal.Code.Should().Be(ErrorCodes.LawInstrumentAmbiguous);
        refusal.Reason.Vi.Should().Contain("thị xã Bắc Kạn").And.Contain("tỉnh Hà Giang");
        Resolve(both, "Quyết định 2888/QĐ-UBND ngày 20/12/2013").Value.Instrument.Should().Be(Town);
        Resolve(both, "Quyết định 2888/QĐ-UBND của UBND tỉnh Hà Giang").Value.Instrument.IssuedOn.Should().Be(new LocalDate(2014, 5, 5));
    }

    [Theory]
    [InlineData("Quyết định 2889/QĐ-UBND", ErrorCodes.LawInstrumentNotKnown)]
    [InlineData("Quyết định 07/2021/NĐ-CP", ErrorCodes.LawInstrumentMismatch)]
    [InlineData("Nghị định 07/2021/NĐ-CP ngày 28/1/2021", ErrorCodes.LawInstrumentMismatch)]
    [InlineData("Nghị định 07/2021/NĐ-CP của Quốc hội", ErrorCodes.LawInstrumentMismatch)]
    public void What_cannot_be_told_is_refused(string text, string code) => Resolve(Bibliography.Vietnam, text).Error!.Code.Should().Be(code);

    [Fact]
    public void A_day_that_is_not_known_of_a_document_speaks_neither_for_nor_against_it() =>
        Resolve(new([Other()]), "Quyết định 2888/QĐ-UBND ngày 20/12/2013").IsSuccess.Should().BeTrue();

    [Fact]
    public void A_minister_speaks_for_the_ministry()
    {
        Resolve(Bibliography.Vietnam, "Điều 5 Thông tư 07/2014/TT-BNV của Bộ trưởng Bộ Nội vụ").Value.Instrument.Should().Be(VietnamInstruments.Circular07Of2014);
        WrittenCitation english = WrittenCitation.Read("Article 5 of Circular 07/2014/TT-BNV of the Minister of Home Affairs", Language.English).Value;
        english.Issuer!.Vi.Should().Be("Bộ Nội vụ");
        Bibliography.Vietnam.Resolve(english).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void Relations_are_read_from_either_side()
    {
        VietnamInstruments.Decree30Of2025.Relations.Should().ContainSingle().Which.Should().BeEquivalentTo(new InstrumentRelation(InstrumentRelationKind.Amends, new("07/2021/NĐ-CP")));
        Bibliography.Vietnam.RelatedTo(VietnamInstruments.Decree42Of2010).Should().Equal(
            (VietnamInstruments.Decree39Of2012, InstrumentRelationKind.Amends),
            (VietnamInstruments.Decree65Of2014, InstrumentRelationKind.RepealsInPart),
            (VietnamInstruments.Decree91Of2017, InstrumentRelationKind.Replaces));
        VietnamInstruments.All.SelectMany(i => i.Relations).Should().OnlyContain(r => Bibliography.Vietnam.Find(r.Target).Count == 1);
    }

    [Theory]
    [InlineData("https://kinhtedothi.vn/ha-noi…")]
    [InlineData("https://tailieuchung.com/vn/tlID22960_...")]
    [InlineData("baodongkhoi.vn a4960")]
    [InlineData("kinhtedothi.vn/ha-noi.html")]
    [InlineData("ftp://gso.gov.vn/x")]
    [InlineData("https://gso.gov.vn/a b")]
    [InlineData("")]
    public void A_cut_address_is_no_address(string address)
    {
        Action cut = () => _ = Town with { Address = address };
        cut.Should().Throw<ArgumentException>().WithMessage("*cut address is no address*");
    }

    [Fact]
    public void A_document_is_its_number_issuer_and_day_of_issue()
    {
        Town.Should().Be(Town with { Subject = null, Address = null });
        Town.Should().NotBe(Town with { IssuedOn = null });
        Town.Should().NotBe(Other(Town.IssuedOn));
    }

    [Fact]
    public void Every_kind_is_found_by_its_code_and_both_names()
    {
        InstrumentKind.All.Select(k => k.Code).Should().OnlyHaveUniqueItems();
        foreach (InstrumentKind kind in InstrumentKind.All)
        {
            InstrumentKind.Find(kind.Code).Should().BeSameAs(kind);
            InstrumentKind.Find(kind.Name.Vi.ToUpperInvariant()).Should().BeSameAs(kind);
            InstrumentKind.Find(kind.Name.En).Should().BeSameAs(kind);
        }

        InstrumentKind.Find("Giấy").Should().BeNull();
    }

    private static ReadResult<Citation> Resolve(Bibliography bibliography, string text) => bibliography.Resolve(WrittenCitation.Read(text).Value);
}
