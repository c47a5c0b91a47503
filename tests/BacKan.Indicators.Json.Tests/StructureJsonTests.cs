using BacKan.Indicators.Localization;
using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Json.Tests;

public class StructureJsonTests
{
    private static readonly SectorScheme Local = SectorSchemes.LocalThreeGroups;
    private static readonly SectorScheme Own = new("own", BilingualText.Same("own"), [new("a", BilingualText.Same("A"), isAgriculture: true), new("b", BilingualText.Same("B"))]);

    [Fact]
    public void Published_shares_read_back_as_printed()
    {
        EconomicStructure structure = Published(2013, 53.10m, 38.69m, 8.21m);
        EconomicStructure read = JsonForm.Again(structure.WithTotal(100.00m)
            .WithParts(Local.Sectors[0], [new(new("trade", BilingualText.Same("trade")), 20.5m)], areAll: false)
            .WithParts(new("trade", BilingualText.Same("trade")), [new(new("retail", BilingualText.Same("retail")), 3.0m)], areAll: true));
        read.Scheme.Should().BeSameAs(Local);
        Written(read).Should().Equal(Written(structure));
        read.StatedTotal.Should().Be(new StatedNumber(100.00m));
        SectorShare trade = read.Shares[0].Parts.Should().ContainSingle().Subject;
        (trade.Exact, read.Shares[0].PartsAreAll, trade.PartsAreAll, trade.Parts[0].Exact).Should().Be(((Fraction)20.5m, false, true, (Fraction)3m));
    }

    [Fact]
    public void Values_read_back_and_give_the_same_shares()
    {
        EconomicStructure structure = Values(2024, Quantity.BillionDong(1m), new(2_000m, MeasureUnits.MillionDong));
        EconomicStructure read = JsonForm.Again(structure.WithParts(Own.Sectors[1], [structure.ShareOf(new("c", BilingualText.Same("C")), Quantity.BillionDong(1m))], areAll: true));
        read.Shares.Select(s => s.Exact).Should().Equal(new Fraction(100, 3), new Fraction(200, 3));
        (read.Shares[1].PartsAreAll, read.Shares[1].Parts[0].Exact).Should().Be((true, new Fraction(100, 3)));
        read.Values!.Select(v => v.Value.ToString()).Should().Equal("1 tỷ đồng", "2000 triệu đồng");
    }

    [Fact]
    public void Structures_of_a_scheme_of_ones_own_still_compare_after_they_were_read()
    {
        EconomicStructure from = Values(2023, Quantity.BillionDong(1m), Quantity.BillionDong(2m));
        EconomicStructure to = Values(2024, Quantity.BillionDong(1m), Quantity.BillionDong(3m));
        JsonForm.Again(from).ChangeTo(JsonForm.Again(to)).AngleDegrees.Should().Be(from.ChangeTo(to).AngleDegrees);
        JsonForm.Of(from.ChangeTo(to)).Should().Contain("\"cosPhi\"").And.Contain("\"lilien\"");
        var other = new SectorScheme("own", BilingualText.Same("own"), [.. Own.Sectors.Reverse()]);
        Action mixed = () => from.ChangeTo(EconomicStructure.FromValues(other, ReportingPeriod.Year(2024), to.Values!));
        mixed.Should().Throw<ArgumentException>().WithMessage("*Map one to the other*");
    }

    [Fact]
    public void Shares_that_were_added_read_back_with_what_their_rounding_hides()
    {
        EconomicStructure sections = new(Vsic.V2025.Scheme, ReportingPeriod.Year(2025), [.. Vsic.V2025.Scheme.Sectors.Select((s, i) => new SectorShare(s, i < 2 ? 5.0m : 4.5m))]);
        EconomicStructure three = Vsic.V2025.ToThreeSectors.Apply(sections), read = JsonForm.Again(three);
        Written(read).Should().Equal(Written(three));
        read.Shares[1].HalfUnit.Should().Be(0.25m);
    }

    [Fact]
    public void Plans_mappings_and_schemes_read_back()
    {
        var plan = new PlannedStructure(Local, ReportingPeriod.Year(2020), new Dictionary<Sector, StatedRange> { [Local.Sectors[0]] = new(34m, 35m), [Local.Sectors[1]] = new(16.4m, 16.4m) });
        JsonForm.Again(plan).Shares.Should().Equal(plan.Shares);
        foreach (SchemeMapping mapping in new[] { SectorSchemes.LocalToThreeSectors, Vsic.From2025To2018 })
        {
            SchemeMapping read = JsonForm.Again(mapping);
            read.From.Sectors.Select(s => read[s]).Should().Equal(mapping.From.Sectors.Select(s => mapping[s]));
        }

        foreach (SectorScheme scheme in SectorSchemes.All.Concat(Vsic.Editions.Select(e => e.Scheme)))
            JsonForm.Again(scheme).Should().BeSameAs(scheme);
        JsonForm.Again(Own).IsSameAs(Own).Should().BeTrue();
        JsonForm.Again(new SectorShare(SectorSchemes.Services, 16.40m)).Stated.Decimals.Should().Be(2);
    }

    [Fact]
    public void What_a_closed_share_took_over_reads_back()
    {
        EconomicStructure closed = Published(2017, 30.9m, 22.5m, 46.7m).Close(ClosurePolicy.ResidualToLargest, 1), read = JsonForm.Again(closed);
        read.Shares.Select(s => s.Absorbed).Should().Equal(new PercentagePoints(0m), new PercentagePoints(0m), new PercentagePoints(-0.1m));
        JsonForm.Again(Published(2017, 30.9m, 22.5m, 46.6m)).Shares.Should().OnlyContain(s => s.Absorbed == null, "nobody closed them");
    }

    [Theory]
    [InlineData("""{ "scheme": "four-sectors", "period": "2013", "shares": [] }""", "$.scheme")]
    [InlineData("""{ "scheme": "three-sectors", "period": "2013", "shares": [ { "sector": "trade", "value": 1 } ] }""", "$.shares[0].sector")]
    [InlineData("""{ "scheme": "three-sectors", "period": "2013", "shares": [ { "sector": "services", "value": 101 } ] }""", "$.shares[0]")]
    [InlineData("""{ "scheme": "three-sectors", "period": "2013", "shares": [ { "sector": "services", "value": 1, "unit": "%" } ] }""", "$.shares[0].unit")]
    [InlineData("""{ "scheme": "three-sectors", "period": "2013", "values": [ { "sector": "services", "value": 1, "unit": "ha" } ] }""", "$")]
    [InlineData("""{ "scheme": "three-sectors", "period": "2013", "shares": [ { "sector": "services", "exact": "1/3", "halfUnit": -1 } ] }""", "$.shares[0]")]
    [InlineData("""{ "scheme": "three-sectors", "period": "2013", "shares": [ { "sector": "services", "exact": "1/3", "absorbed": 1 } ] }""", "$.shares[0]")]
    [InlineData("""{ "scheme": "three-sectors", "period": "2013", "values": [ { "sector": "services", "value": 1, "unit": "tỷ đồng" }, { "sector": "services", "value": 1, "unit": "tỷ đồng" } ] }""", "$")]
    public void What_no_structure_can_be_is_named_with_its_path(string json, string path) => JsonForm.Problems<EconomicStructure>(json).Should().Equal(path);

    private static IEnumerable<string> Written(EconomicStructure structure) => structure.Shares.Select(s => JsonForm.Of(s));

    private static EconomicStructure Values(int year, Quantity a, Quantity b) =>
        EconomicStructure.FromValues(Own, ReportingPeriod.Year(year), new Dictionary<Sector, Quantity> { [Own.Sectors[0]] = a, [Own.Sectors[1]] = b });

    private static EconomicStructure Published(int year, params decimal[] shares) =>
        new(Local, ReportingPeriod.Year(year), [.. Local.Sectors.Select((s, i) => new SectorShare(s, shares[i]))]);
}
