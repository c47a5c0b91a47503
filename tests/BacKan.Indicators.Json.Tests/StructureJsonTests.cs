using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Json.Tests;

public class StructureJsonTests
{
    private static readonly SectorScheme Local = SectorSchemes.LocalThreeGroups;
    private static readonly SectorScheme Own = new("own", BilingualText.Same("own"), [new("a", BilingualText.Same("A"), IsAgriculture: true), new("b", BilingualText.Same("B"))]);

    [Fact]
    public void Published_shares_read_back_as_printed()
    {
        EconomicStructure structure = Published(2013, 53.10m, 38.69m, 8.21m) ;
        EconomicStructure read = JsonForm.Again(structure.With(new(100.00m), [new(Local.Sectors[0], [new(new("trade", BilingualText.Same("trade")), new StatedNumber(20.5m))], isWhole: false)]));
        read.Scheme.Should().BeSameAs(Local);
        read.Shares.Should().Equal(structure.Shares);
        read.StatedTotal.Should().Be(new StatedNumber(100.00m));
        read.Breakdowns.Should().ContainSingle().Which.Parts[0].Exact.Should().Be((Fraction)20.5m);
    }

    [Fact]
    public void Values_read_back_and_give_the_same_shares()
    {
        EconomicStructure structure = EconomicStructure.FromValues(Own, ReportingPeriod.Year(2024), [new(Own.Sectors[0], new(1m, MeasureUnits.BillionDong)), new(Own.Sectors[1], new(2_000m, MeasureUnits.MillionDong))]);
        EconomicStructure read = JsonForm.Again(structure.With(null, [new(Own.Sectors[1], [structure.ShareOf(new(new("c", BilingualText.Same("C")), new(1m, MeasureUnits.BillionDong)))], isWhole: true)]));
        read.Shares.Select(s => s.Exact).Should().Equal(new Fraction(100, 3), new Fraction(200, 3));
        read.Breakdowns[0].IsWhole.Should().BeTrue();
    }

    [Fact]
    public void Structures_of_a_scheme_of_ones_own_still_compare_after_they_were_read()
    {
        EconomicStructure from = EconomicStructure.FromValues(Own, ReportingPeriod.Year(2023), [new(Own.Sectors[0], new(1m, MeasureUnits.BillionDong)), new(Own.Sectors[1], new(2m, MeasureUnits.BillionDong))]);
        EconomicStructure to = EconomicStructure.FromValues(Own, ReportingPeriod.Year(2024), [new(Own.Sectors[0], new(1m, MeasureUnits.BillionDong)), new(Own.Sectors[1], new(3m, MeasureUnits.BillionDong))]);
        JsonForm.Again(from).ChangeTo(JsonForm.Again(to)).AngleDegrees.Should().Be(from.ChangeTo(to).AngleDegrees);
        JsonForm.Of(from.ChangeTo(to)).Should().Contain("\"cosPhi\"").And.Contain("\"lilien\"");
        var other = new SectorScheme("own", BilingualText.Same("own"), [.. Own.Sectors.Reverse()]);
        Action mixed = () => from.ChangeTo(EconomicStructure.FromValues(other, ReportingPeriod.Year(2024), [.. to.Values!]));
        mixed.Should().Throw<SchemeMismatchException>();
    }

    [Fact]
    public void Shares_that_were_added_read_back_with_what_their_rounding_hides()
    {
        EconomicStructure sections = new(Vsic.V2025.Scheme, ReportingPeriod.Year(2025), [.. Vsic.V2025.Scheme.Sectors.Select((s, i) => new SectorShare(s, new StatedNumber(i < 2 ? 5.0m : 4.5m)))]);
        EconomicStructure three = Vsic.V2025.ToThreeSectors.Apply(sections), read = JsonForm.Again(three);
        read.Shares.Should().Equal(three.Shares);
        read.Shares[1].HalfUnit.Should().Be(0.25m);
    }

    [Fact]
    public void Ranges_targets_mappings_and_schemes_read_back()
    {
        var range = new RangeStructure(Local, ReportingPeriod.Year(2020), [new(Local.Sectors[0], new StatedRange(new(34m), new(35m))), new(Local.Sectors[1], new StatedNumber(16.4m))]);
        JsonForm.Again(range).Shares.Should().Equal(range.Shares);
        SectorTarget target = SectorTarget.Of(SectorSchemes.Services, TargetSense.Below, new(7.6m));
        JsonForm.Again(target).Wanted.Should().Be(target.Wanted);
        JsonForm.Again(new SectorTarget(SectorSchemes.Services, new(34m, lowIncluded: false, 35m, highIncluded: true)) { Assigner = "tỉnh", Citation = new(VietnamInstruments.Decree07Of2021) }).Assigner.Should().Be("tỉnh");
        foreach (SchemeMapping mapping in new[] { SectorSchemes.LocalToThreeSectors, Vsic.From2025To2018 })
        {
            SchemeMapping read = JsonForm.Again(mapping);
            read.From.Sectors.Select(s => read[s]).Should().Equal(mapping.From.Sectors.Select(s => mapping[s]));
        }

        foreach (SectorScheme scheme in SectorSchemes.All.Concat(Vsic.Editions.Select(e => e.Scheme)))
            JsonForm.Again(scheme).Should().BeSameAs(scheme);
        JsonForm.Again(Own).IsSameAs(Own).Should().BeTrue();
        JsonForm.Again(new SectorShare(SectorSchemes.Services, new StatedNumber(16.40m))).Stated.Decimals.Should().Be(2);
        JsonForm.Again(new SectorValue(SectorSchemes.Services, new(16.40m, MeasureUnits.BillionDong))).Sector.Should().Be(SectorSchemes.Services);
    }

    [Theory]
    [InlineData("""{ "scheme": "four-sectors", "period": "2013", "shares": [] }""", "$.scheme")]
    [InlineData("""{ "scheme": "three-sectors", "period": "2013", "shares": [ { "sector": "trade", "value": 1 } ] }""", "$.shares[0].sector")]
    [InlineData("""{ "scheme": "three-sectors", "period": "2013", "shares": [ { "sector": "services", "value": 101 } ] }""", "$.shares[0]")]
    [InlineData("""{ "scheme": "three-sectors", "period": "2013", "shares": [ { "sector": "services", "value": 1, "unit": "%" } ] }""", "$.shares[0].unit")]
    [InlineData("""{ "scheme": "three-sectors", "period": "2013", "values": [ { "sector": "services", "value": 1, "unit": "ha" } ] }""", "$")]
    [InlineData("""{ "scheme": "three-sectors", "period": "2013", "shares": [ { "sector": "services", "exact": "1/3", "halfUnit": -1 } ] }""", "$.shares[0]")]
    public void What_no_structure_can_be_is_named_with_its_path(string json, string path) => JsonForm.Problems<EconomicStructure>(json).Should().Equal(path);

    private static EconomicStructure Published(int year, params decimal[] shares) =>
        new(Local, ReportingPeriod.Year(year), [.. Local.Sectors.Select((s, i) => new SectorShare(s, new StatedNumber(shares[i])))]);
}
