using BacKan.Indicators.Localization;
using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Tests.Structure;

/// <summary>A structure prints as reports do and reads back.</summary>
public class StructureTextTests
{
    private static readonly Sector Farming = new("a", new("nông – lâm nghiệp", "agriculture and forestry"), isAgriculture: true), Industry = new("b", new("công nghiệp", "industry")),
        Building = new("b1", new("công nghiệp xây dựng", "building")), Making = new("b2", new("chế biến", "manufacturing")), Food = new("b21", new("chế biến thực phẩm (cả đồ uống)", "food, drinks")),
        Services = new("c", new("thương mại; dịch vụ", "trade; services"));

    private static readonly SectorScheme Scheme = new("test", BilingualText.Same("test"), [Farming, Industry, Services]);
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2013);

    [Theory]
    [InlineData(Language.Vietnamese, "nông – lâm nghiệp chiếm 8,21%; công nghiệp 38,69% (trong đó: công nghiệp xây dựng 12%; chế biến khoảng 20% (gồm: chế biến thực phẩm (cả đồ uống) trên 7%)); thương mại; dịch vụ 53,1%; tổng số 100,0%")]
    [InlineData(Language.English, "agriculture and forestry 8.21%; industry 38.69% (of which: building 12%; manufacturing about 20% (made up of: food, drinks over 7%)); trade; services 53.1%; total 100.0%")]
    public void It_is_printed_as_reports_do(Language language, string expected)
    {
        EconomicStructure structure = new EconomicStructure(Scheme, Year, [new(Farming, new(8.21m)), new(Industry, new(38.69m)), new(Services, new(53.1m))])
            .WithTotal(new(100.0m))
            .WithParts(Industry, [new(Building, new(12m)), new(Making, new(20m, null, Qualifier.About))], areAll: false)
            .WithParts(Making, [new(Food, new(7m, null, Qualifier.Over))], areAll: true);
        structure.ToText(Presentation.In(language)).Should().Be(expected);
        Same(EconomicStructure.Read(Scheme, Year, expected, language, Building, Making, Food).Value, structure);
    }

    [Fact]
    public void What_was_computed_is_rounded_by_the_presentation_and_what_was_printed_is_not()
    {
        Presentation zero = new(Language.Vietnamese, 0), four = new(Language.Vietnamese, 4, Rounding.Floor);
        EconomicStructure values = Values(_ => 1);
        values.ToText(zero).Should().Be("nông – lâm nghiệp chiếm 33%; công nghiệp 33%; thương mại; dịch vụ 33%");
        values.ToText(four).Should().Be("nông – lâm nghiệp chiếm 33,3333%; công nghiệp 33,3333%; thương mại; dịch vụ 33,3333%");
        new EconomicStructure(Scheme, Year, [new(Farming, new(8.21m))]).ToText(zero).Should().Be("nông – lâm nghiệp chiếm 8,21%");
    }

    [Theory]
    [InlineData("nông – lâm nghiệp", "BK1101")]
    [InlineData("nông nghiệp 8%", "BK3004")]
    [InlineData("nông – lâm nghiệp 8%; nông – lâm nghiệp 9%", "BK3004")]
    [InlineData("nông – lâm nghiệp 101%", "BK3002")]
    [InlineData("nông – lâm nghiệp 8 tấn", "BK3004")]
    [InlineData("công nghiệp 8% (trong đó: công nghiệp xây dựng 3%", "BK3004")]
    [InlineData("công nghiệp 8% (ngoài ra: công nghiệp xây dựng 3%)", "BK3004")]
    [InlineData("công nghiệp 8% (trong đó: nông – lâm nghiệp 3%)", "BK3004")]
    [InlineData("công nghiệp 8%)", "BK3004")]
    [InlineData("", "BK3004")]
    public void What_is_no_structure_is_refused_with_its_place(string text, string code) =>
        EconomicStructure.Read(Scheme, Year, text, Language.Vietnamese, Building).Error.Should().Match<ReadError>(e => e.Code == code && e.Offset >= 0 && e.Offset <= text.Length);

    [Fact]
    public void What_is_printed_reads_back() => Seeds.ForAll(500, random =>
    {
        var language = (Language)random.Next(1, 3);
        SectorShare Share(Sector sector) => new(sector, new(random.Next(0, 10_000) / 100m, null, (Qualifier)random.Next(1, 8)));
        EconomicStructure structure = new EconomicStructure(Scheme, Year, [.. Scheme.Sectors.Where(_ => random.Next(5) > 0).DefaultIfEmpty(Industry).Select(Share)])
            .WithTotal(random.Next(2) == 0 ? null : new(random.Next(9_900, 10_100) / 100m));
        if (structure.Shares.Any(s => s.Sector == Industry) && random.Next(2) == 0)
        {
            structure = structure.WithParts(Industry, [Share(Making)], random.Next(2) == 0);
            if (random.Next(2) == 0)
                structure = structure.WithParts(Making, [Share(Food)], areAll: false);
        }

        string text = structure.ToText(new(language, random.Next(0, 5)));
        Same(EconomicStructure.Read(Scheme, Year, text, language, Building, Making, Food).Value, structure);

        // A computed share comes back as the number that was printed.
        var p = new Presentation(language, random.Next(0, 6), (Rounding)random.Next(1, 6));
        EconomicStructure values = Values(_ => random.Next(1, 999));
        EconomicStructure.Read(Scheme, Year, values.ToText(p), language).Value.Shares.Select(s => s.Stated.Value).Should().Equal(values.Shares.Select(s => p.Round(s.Exact)));
    });

    private static EconomicStructure Values(Func<Sector, int> billions) =>
        EconomicStructure.FromValues(Scheme, Year, Scheme.Sectors.ToDictionary(s => s, s => Quantity.BillionDong(billions(s))));

    private static void Same(EconomicStructure read, EconomicStructure expected)
    {
        read.StatedTotal.Should().Be(expected.StatedTotal);
        Same(read.Shares, expected.Shares);
    }

    private static void Same(IReadOnlyList<SectorShare> read, IReadOnlyList<SectorShare> expected)
    {
        read.Select(s => (s.Sector, s.Stated, s.PartsAreAll)).Should().Equal(expected.Select(s => (s.Sector, s.Stated, s.PartsAreAll)));
        foreach ((SectorShare one, SectorShare other) in read.Zip(expected))
            Same(one.Parts, other.Parts);
    }
}
