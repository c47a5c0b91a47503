using System.Reflection;
using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Tests.Docs;

/// <summary>Every indicator of the catalogue has one constant, and a row on the page.</summary>
public class CataloguePageTests
{
    private const string Begin = "<!-- catalogue:begin -->\n", End = "<!-- catalogue:end -->";

    private static readonly (string Name, Indicator Indicator)[] Constants =
    [
        .. typeof(IndicatorCatalogue).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == typeof(Indicator))
            .Select(p => (p.Name, (Indicator)p.GetValue(null)!)),
    ];

    [Fact]
    public void Every_indicator_has_exactly_one_constant()
    {
        Constants.Select(c => c.Indicator.Id).Should().BeEquivalentTo(IndicatorCatalogue.Vietnam.Indicators.Select(i => i.Id));
        Constants.Should().OnlyContain(c => ReferenceEquals(c.Indicator, IndicatorCatalogue.Vietnam[c.Indicator.Id]));
        FluentActions.Invoking(() => IndicatorCatalogue.Vietnam["gone"]).Should().Throw<KeyNotFoundException>().WithMessage("*'gone'*");
    }

    [Fact]
    public void The_page_lists_every_indicator_with_its_names_and_unit()
    {
        string path = Repository.PathOf("docs", "catalogue.md"), page = File.ReadAllText(path).ReplaceLineEndings("\n");
        int from = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, to = page.IndexOf(End, StringComparison.Ordinal);
        string expected = page[..from] + Table() + page[to..];
        if (Environment.GetEnvironmentVariable("BACKAN_UPDATE") is "1")
            File.WriteAllText(path, expected);
        else
            page.Should().Be(expected, "the page is made of the catalogue; run this test once with BACKAN_UPDATE=1 and commit it");
    }

    private static string Table() => "| id | constant | Vietnamese | English | unit |\n|---|---|---|---|---|\n" + string.Concat(
        IndicatorCatalogue.Vietnam.Indicators.Select(i => $"| `{i.Id}` | `{Constants.Single(c => c.Indicator == i).Name}` | {i.OfficialName.Vi} | {i.OfficialName.En} | {i.Unit.Name.Vi} |\n"));
}
