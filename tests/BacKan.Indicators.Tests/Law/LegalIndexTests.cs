using BacKan.Indicators.Emulation;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Tests.Law;

public class LegalIndexTests
{
    private const string Of2017 = "grassroots-fighter-ceiling@2017-10-01";

    [Fact]
    public void The_legal_index_in_the_docs_is_as_new_as_the_code()
    {
        string path = Repository.PathOf("docs", "legal-index.md");
        string expected = LegalIndex.Write(Services.Get<IEnumerable<ITimeline>>(), Services.Get<Bibliography>());
        if (string.Equals(Environment.GetEnvironmentVariable("BACKAN_UPDATE"), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(path, expected);
            return;
        }

        // Not Be(expected): it would print the page twice and bury the one line that helps.
        string.Equals(File.ReadAllText(path).ReplaceLineEndings("\n"), expected, StringComparison.Ordinal).Should().BeTrue(
            "docs/legal-index.md must show the law that the code holds; run the tests once with BACKAN_UPDATE=1 and commit it");
    }

    [Fact]
    public void One_threshold_that_a_host_changes_changes_its_row_and_nothing_else()
    {
        string[] before = Index(TitleCeiling.National), after = Index(TwentyPercent());
        before.Except(after, StringComparer.Ordinal).Should().ContainSingle()
            .Which.Should().Contain("2017-10-01 to 2023-12-31").And.Contain("at most 15%");
        after.Except(before, StringComparer.Ordinal).Should().ContainSingle()
            .Which.Should().Contain("2017-10-01 to 2023-12-31").And.Contain("at most 20%").And.Contain("the host's");
        after.Should().HaveSameCount(before);
    }

    [Fact]
    public void The_explanation_and_the_listing_of_the_rule_follow_the_threshold()
    {
        var day = new LocalDate(2018, 1, 1);
        TitleShare national = new TitleShares(TitleCeiling.National).OfGrassrootsFighters(50, 280, day);
        TitleShare host = new TitleShares(TwentyPercent()).OfGrassrootsFighters(50, 280, day);

        national.Finding.Outcome.Should().Be(Outcome.NotMet, "15% of 280 are 42");
        host.Finding.Outcome.Should().Be(Outcome.Met, "20% of 280 are 56");
        host.Finding.Words.Vi.Should().Be(national.Finding.Words.Vi.Replace("15%", "20%", StringComparison.Ordinal).Replace("tức 42", "tức 56", StringComparison.Ordinal));
        host.Ceiling.IsSetByHost.Should().BeTrue();
        national.Ceiling.IsSetByHost.Should().BeFalse();
        ((IEnactment)host.Ceiling).Parameters.Should().ContainSingle().Which.Value.Vi.Should().Be("20%");
    }

    [Fact]
    public void Every_other_day_is_answered_as_before()
    {
        TitleShares national = new(TitleCeiling.National), host = new(TwentyPercent());
        foreach (LocalDate day in TitleCeiling.National.Enactments.Where(e => !string.Equals(e.Id, Of2017, StringComparison.Ordinal)).Select(e => e.Applies.From))
            host.OfGrassrootsFighters(50, 280, day).Finding.In(Language.English).Should().Be(national.OfGrassrootsFighters(50, 280, day).Finding.In(Language.English));
    }

    private static Timeline<TitleCeiling> TwentyPercent()
    {
        Enactment<TitleCeiling> old = TitleCeiling.National.Enactments.Single(e => string.Equals(e.Id, Of2017, StringComparison.Ordinal));
        return TitleCeiling.National.Replace(
            Of2017, new(new(new Percentage(20m)), old.Applies, old.Citation, old.Confidence, old.CheckedOn, Of2017, isSetByHost: true));
    }

    private static string[] Index(ITimeline ceilings) => LegalIndex.Write([ceilings], Bibliography.Vietnam).Split('\n');
}
