using System.Globalization;
using System.Text.RegularExpressions;
using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Tests.Law;

/// <summary>An address must be able to contain the document that it is cited for.</summary>
public class AddressTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static IEnumerable<LegalInstrument> Addressed => Bibliography.Vietnam.Instruments.Where(i => i.Address is not null);

    // Decree 233/2026 was cited for seven months from a page that was written half a year before its issue.
    [Fact]
    public void Decree_233_of_2026_is_read_at_its_own_text_and_not_at_an_older_article() =>
        VietnamInstruments.Decree233Of2026.Address.Should().EndWith("233-2026-ND-CP-danh-gia-xep-loai-vien-chuc.md");

    [Fact]
    public void A_document_whose_text_was_read_has_the_address_of_that_text()
    {
        foreach ((string address, string number, string _) in LawTexts.Read)
        {
            LegalInstrument[] cited = [.. Addressed.Where(i => string.Equals(i.Address, address, StringComparison.Ordinal))];
            cited.Select(i => i.Number.Text).Should().Contain(number, "{0} is its text", address);
            cited.Should().OnlyContain(i => i.Confidence == Confidence.OfficialText);
            if (!LawTexts.Shared.ContainsKey(address))
                cited.Should().ContainSingle("{0} is the text of {1} alone", address, number);
        }
    }

    [Fact]
    public void An_address_of_several_documents_is_listed_with_the_reason() =>
        Addressed.GroupBy(i => i.Address!, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key)
            .Should().BeEquivalentTo(LawTexts.Shared.Keys, "each shared address stands there, and none without need");

    [Fact]
    public void The_codification_serves_its_18_documents() =>
        Addressed.Count(i => i.Address!.Contains("bot_rasa", StringComparison.Ordinal)).Should().Be(18);

    // A day or a month in an address is that of the page: it cannot quote what was issued later.
    [Fact]
    public void No_page_is_older_than_the_document_that_it_is_cited_for() => Older(Addressed).Should().BeEmpty();

    // An address that bears the number of a document is that of this document, or of one that is listed as serving several.
    [Fact]
    public void An_address_that_bears_a_number_bears_the_right_one() => Misnamed(Addressed).Should().BeEmpty();

    [Fact]
    public void A_wrong_address_is_found()
    {
        LegalInstrument decree = VietnamInstruments.Decree233Of2026;
        Older([decree with { Address = "https://example.vn/2025/12/luat-vien-chuc.html" }]).Should().ContainSingle();
        Older([decree with { Address = "https://example.vn/luat-vien-chuc-20251210203438478.htm" }]).Should().ContainSingle();
        Older([decree with { Address = "https://example.vn/2026/06/danh-gia-vien-chuc.html" }]).Should().BeEmpty();
        Misnamed([decree with { Address = "https://example.vn/nghi-dinh-so-161-2026-nd-cp-469550.txt" }]).Should().ContainSingle();
        Misnamed([decree with { Address = "https://example.vn/nghi-dinh-so-233-2026-nd-cp-1.txt" }]).Should().BeEmpty();
    }

    private static IEnumerable<string> Older(IEnumerable<LegalInstrument> instruments) =>
        instruments.Where(i => i.IssuedOn is { } issued && DayOf(i.Address!) is { } page && page < issued).Select(i => $"{i.Number} {i.Address}");

    // The last day that the address can mean.
    private static LocalDate? DayOf(string address)
    {
        Match day = Regex.Match(address, @"(?<![0-9])(20[0-3][0-9])(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{6,9}(?![0-9])", RegexOptions.None, Patience);
        if (day.Success)
            return new(Number(day.Groups[1]), Number(day.Groups[2]), Number(day.Groups[3]));
        Match month = Regex.Match(address, "/(20[0-3][0-9])/?(0[1-9]|1[0-2])/", RegexOptions.None, Patience);
        return month.Success ? new LocalDate(Number(month.Groups[1]), Number(month.Groups[2]), 1).PlusMonths(1).PlusDays(-1) : null;
    }

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Misnamed(IEnumerable<LegalInstrument> instruments) => instruments
        .Where(i => !LawTexts.Shared.ContainsKey(i.Address!) && Regex.Match(i.Address!, @"(?<![0-9])0*([0-9]{1,4})-(20[0-3][0-9])-(?:nd|tt|qd|vbhn|nq)\b", RegexOptions.IgnoreCase, Patience) is { Success: true } named
            && (Number(named.Groups[1]) != i.Number.Serial || Number(named.Groups[2]) != i.Number.Year))
        .Select(i => $"{i.Number} {i.Address}");
}
