using System.Text.RegularExpressions;

namespace BacKan.Indicators.Tests.Law;

/// <summary>That the texts at the addresses are what they are said to be; the name of this class is what .ci/run counts apart.</summary>
public class NationalTableOfTextsTests
{
    public static TheoryData<string, string> Texts => new(LawTexts.Read.Select(t => (t.File, t.Number)));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_bears_the_number_of_its_document(string file, string number)
    {
        Assert.SkipUnless(LawTexts.Exists, LawTexts.Absent);
        string text = LawTexts.TextOf(file).Normalize();
        string[] heads = [.. Regex.Matches(text, @"Số\s*:?\s*([0-9]+(?:/[0-9]{4})?/[A-ZĐ0-9\-]+)", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(m => m.Groups[1].Value).Take(1)];

        // One copy has lost its head: its annex says to what it belongs.
        bool isIt = heads.Length == 1 ? string.Equals(heads[0], number, StringComparison.Ordinal) : text.Contains($"Kèm theo* *Nghị định số {number}", StringComparison.Ordinal);
        (isIt || text[..Math.Min(3000, text.Length)].Contains(number, StringComparison.Ordinal)).Should().BeTrue("{0} must be the text of {1}; its head bears {2}", file, number, string.Join(", ", heads));
    }

    // The clauses of Resolution 1683 are an extract of a text that is in the table.
    [Fact]
    public void Every_text_that_was_read_is_in_the_table()
    {
        Assert.SkipUnless(LawTexts.Exists, LawTexts.Absent);
        LawTexts.Files.Except(LawTexts.Read.Select(t => t.File), StringComparer.Ordinal).Should().Equal("nq-1683-clauses.txt");
    }
}
