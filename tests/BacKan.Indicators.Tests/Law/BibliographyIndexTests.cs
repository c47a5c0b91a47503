using BacKan.Indicators.Law;

namespace BacKan.Indicators.Tests.Law;

public class BibliographyIndexTests
{
    [Fact]
    public void A_number_of_one_document_gives_it() =>
        Bibliography.Vietnam["07/2021/NĐ-CP"].Should().BeSameAs(VietnamInstruments.Decree07Of2021);

    [Fact]
    public void A_number_of_no_document_is_refused_with_the_number() =>
        FluentActions.Invoking(() => Bibliography.Vietnam["7777/2021/NĐ-CP"]).Should().Throw<ArgumentException>().WithMessage("0 documents*7777/2021/NĐ-CP*");

    [Fact]
    public void A_number_of_two_documents_is_refused()
    {
        LegalInstrument one = new() { Kind = InstrumentKind.Decision, Number = new("1/QĐ-UBND"), IssuedOn = new(2020, 1, 2) };
        LegalInstrument other = new() { Kind = InstrumentKind.Decision, Number = new("1/QĐ-UBND"), IssuedOn = new(2021, 1, 2) };

        FluentActions.Invoking(() => new Bibliography([one, other])["1/QĐ-UBND"]).Should().Throw<ArgumentException>().WithMessage("2 documents*");
    }
}
