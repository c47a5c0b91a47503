using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Law;

public class ProvisionTests
{
    private const string Points = "abcdđeghiklmnopqrstuvxy";

    [Theory]
    [InlineData("điểm a khoản 2 Điều 3", "point a, clause 2, Article 3")]
    [InlineData("khoản 3 Điều 9", "clause 3, Article 9")]
    [InlineData("Điều 23", "Article 23")]
    [InlineData("Điều 58a", "Article 58a")]
    [InlineData("Phụ lục II", "Annex II")]
    [InlineData("Phụ lục", "Annex")]
    [InlineData("mục 2 Phụ lục", "Section 2, Annex")]
    [InlineData("mục I.2a", "Section I.2a")]
    [InlineData("điểm 2.1 mục III", "point 2.1, Section III")]
    [InlineData("điểm đ khoản 1 Điều 42", "point đ, clause 1, Article 42")]
    [InlineData("điểm a1 khoản 1 Điều 42", "point a1, clause 1, Article 42")]
    [InlineData("Điều 1–5", "Articles 1–5")]
    [InlineData("các khoản 2, 3 Điều 10", "clauses 2 and 3, Article 10")]
    [InlineData("các điểm a, b, đ khoản 1 Điều 2", "points a, b and đ, clause 1, Article 2")]
    [InlineData("các Điều 1–5, 7", "Articles 1–5 and 7")]
    [InlineData("mục 1 Chương IX", "Section 1, Chapter IX")]
    [InlineData("Điều 7 mục 1 Chương II", "Article 7, Section 1, Chapter II")]
    public void A_provision_is_written_in_both_languages(string vi, string en)
    {
        Provision provision = Provision.Read(vi).Value;
        provision.In(Language.Vietnamese).Should().Be(vi);
        provision.In(Language.English).Should().Be(en);
        Provision.Read(en, Language.English).Value.Should().Be(provision);
    }

    [Theory]
    [InlineData("Điều 3 khoản 2 điểm a")]
    [InlineData("Điểm A, Khoản 2, ĐIỀU 3")]
    [InlineData("điê\u0309m a khoa\u0309n 2 Điê\u0300u 3")]
    [InlineData("điểm\u00A0a của khoản 02 Điều 3")]
    public void Order_case_and_letters_as_typed_do_not_matter(string typed) =>
        Provision.Read(typed).Value.Should().Be(Provision.Parse("điểm a khoản 2 Điều 3", null));

    [Theory]
    [InlineData("khoản 2, khoản 3 Điều 10")]
    [InlineData("khoản 2 và 3 Điều 10")]
    [InlineData("Điều 10 các khoản 2; 3")]
    public void Lists_are_written_in_several_ways(string typed) => Provision.Read(typed).Value.In(Language.Vietnamese).Should().Be("các khoản 2, 3 Điều 10");

    [Fact]
    public void A_range_may_be_written_with_words() => Provision.Read("Điều 1 đến 5").Value.In(Language.Vietnamese).Should().Be("Điều 1–5");

    [Theory]
    [InlineData("", ErrorCodes.LawProvision, 0)]
    [InlineData("Nghị định", ErrorCodes.LawProvision, 0)]
    [InlineData("Điều 3 x", ErrorCodes.LawProvision, 7)]
    [InlineData("Điều", ErrorCodes.LawProvisionLabel, 4)]
    [InlineData("Điều 0", ErrorCodes.LawProvisionLabel, 5)]
    [InlineData("Điều III", ErrorCodes.LawProvisionLabel, 5)]
    [InlineData("điểm f khoản 1 Điều 2", ErrorCodes.LawProvisionLabel, 5)]
    [InlineData("điểm w khoản 1 Điều 2", ErrorCodes.LawProvisionLabel, 5)]
    [InlineData("Điều 5–3", ErrorCodes.LawProvisionLabel, 7)]
    [InlineData("Điều 12345", ErrorCodes.LawProvisionLabel, 5)]
    [InlineData("khoản 2 và Điều 3", ErrorCodes.LawProvisionLabel, 11)]
    [InlineData("khoản 2", ErrorCodes.LawProvisionLevels, 7)]
    [InlineData("điểm a Chương", ErrorCodes.LawProvisionLabel, 13)]
    [InlineData("Điều 3 Điều 4", ErrorCodes.LawProvisionLevels, 7)]
    [InlineData("khoản 1 Điều 3–5", ErrorCodes.LawProvisionLevels, 0)]
    [InlineData("Điều 3,", ErrorCodes.LawProvision, 7)]
    [InlineData("điê\u0309m a khoản 1 Điều Z", ErrorCodes.LawProvisionLabel, 21)]
    public void What_is_no_provision_is_refused_where_it_stops_making_sense(string text, string code, int offset)
    {
        ReadError refusal = Provision.Read(text).Error!;
        refusal.Code.Should().Be(code);
        refusal.Offset.Should().Be(offset);
    }

    [Fact]
    public void Findings_are_sorted_as_the_law_is_read()
    {
        string[] inOrder =
        [
            "mục I.2", "mục I.2a", "mục 1", "Chương II", "Điều 2", "khoản 1 Điều 2", "điểm a khoản 1 Điều 2", "điểm d khoản 1 Điều 2", "điểm đ khoản 1 Điều 2", "điểm e khoản 1 Điều 2",
            "khoản 2 Điều 2", "khoản 10 Điều 2", "Điều 10", "Điều 10–12", "Điều 58", "Điều 58a", "Phụ lục", "Phụ lục I", "mục 1 Phụ lục I", "Phụ lục IX", "Phụ lục X",
        ];
        Seeds.ForAll(20, random =>
        {
            string[] shuffled = [.. inOrder];
            random.Shuffle(shuffled);
            shuffled.Select(t => Provision.Read(t).Value).Order().Select(p => p.In(Language.Vietnamese)).Should().Equal(inOrder);
        });
    }

    [Fact]
    public void English_translations_write_dd_for_đ() => Provision.Read("point dd, clause 1, Article 2", Language.English).Value.In(Language.Vietnamese).Should().Be("điểm đ khoản 1 Điều 2");

    [Fact]
    public void Whatever_is_printed_reads_back_in_both_languages() => Seeds.ForAll(1000, random =>
    {
        Provision provision = Any(random);
        Provision.Read(provision.In(Language.Vietnamese)).Value.Should().Be(provision);
        Provision.Read(provision.In(Language.English), Language.English).Value.Should().Be(provision);
        Provision.Parse(((IFormattable)provision).ToString(null, null), null).CompareTo(provision).Should().Be(0);
    });

    [Fact]
    public void Readers_never_throw() => Seeds.ForAll(1000, random =>
    {
        string[] words = ["điểm", "khoản", "Điều", "mục", "Phụ", "lục", "các", "số", "1", "2a", "đ", "IV", ",", "–", "và", "của", ".", "\u0301", "đến", "I.2a"];
        string text = string.Join(random.Next(2) == 0 ? " " : "", Enumerable.Range(0, random.Next(9)).Select(_ => words[random.Next(words.Length)]));
        ReadResult<Provision> reading = Provision.Read(text);
        if (reading.TryGet(out Provision? read))
            Provision.Read(read.In(Language.Vietnamese)).Value.Should().Be(read);
        else
            reading.Error!.Offset.Should().BeInRange(0, text.Length);
    });

    [Fact]
    public void An_instrument_refuses_what_is_no_provision_with_the_reason()
    {
        Action at = () => VietnamInstruments.Decree07Of2021.At("khoản f Điều 3");
        at.Should().Throw<ArgumentException>().WithMessage("*khoản f Điều 3*BK9112*");
    }

    internal static Provision Any(Random random)
    {
        string text = random.Next(6) switch
        {
            0 => $"Phụ lục {Roman(random)}",
            1 => $"mục {Roman(random)}.{random.Next(1, 30)}{Letter(random)}",
            2 => $"các Điều {random.Next(1, 40)}, {random.Next(1, 40)}–{random.Next(41, 99)}",
            3 => $"khoản {random.Next(1, 20)} Điều {random.Next(1, 200)}a",
            4 => $"các điểm {Letter(random)}, {Letter(random)}{random.Next(1, 9)} khoản {random.Next(1, 20)} Điều {random.Next(1, 200)}",
            _ => $"Điều {random.Next(1, 200)} mục {random.Next(1, 9)} Chương {Roman(random)}",
        };
        return Provision.Parse(text, null);
    }

    private static string Roman(Random random) => new[] { "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XIX", "XXXIX" }[random.Next(12)];

    private static char Letter(Random random) => Points[random.Next(Points.Length)];
}
