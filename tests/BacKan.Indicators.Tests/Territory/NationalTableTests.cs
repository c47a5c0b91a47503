using BacKan.Indicators.Law;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Territory;

/// <summary>The whole country: the name of this class is what .ci/run counts apart.</summary>
public class NationalTableTests
{
    private static readonly LocalDate Reorganised = new(2025, 7, 1);
    private static readonly LocalDate Listed = new(2026, 7, 25);
    private static readonly LocalDate Eve = Reorganised.PlusDays(-1);

    private static readonly Lazy<TerritoryTableResult> Read = new(() => Reader(new(2026, 4, 30)).Read(TerritoryData.UnitLines, TerritoryData.SuccessionLines));

    private static TerritoryHistory Country
    {
        get
        {
            Assert.SkipUnless(TerritoryData.Exists, TerritoryData.Absent);
            Read.Value.Problems.Where(p => p.Severity == CheckSeverity.Error).Should().BeEmpty();
            return Read.Value.History!;
        }
    }

    [Fact]
    public void Every_old_unit_finds_its_successors_and_every_new_one_its_predecessors()
    {
        AdministrativeUnit[] old = [.. Country.Units.Units.Where(u => u.Days.Contains(Eve))], since = [.. Country.Units.Units.Where(u => u.Days.Contains(Reorganised))];
        old.Should().HaveCount(10_040);
        old.Count(u => u.Level == AdministrativeUnitLevel.District).Should().Be(5, "island districts without communes");
        since.Should().HaveCount(3_321);
        old.Should().OnlyContain(u => Country.SuccessorsOf(u).Count > 0 && Country.HoldersOf(u, Listed).Count > 0);
        since.Should().OnlyContain(u => Country.PredecessorsOf(u).Count > 0 && Country.HoldersOf(u, Eve).Count > 0);
    }

    [Fact]
    public void There_are_10_602_ways_and_471_units_divided_without_weights()
    {
        SuccessionPart[] parts = [.. Country.Successions.Where(s => s.On == Reorganised).SelectMany(s => s.Parts)];
        parts.Should().HaveCount(10_602);
        parts.GroupBy(p => p.From).Count(g => g.Skip(1).Any()).Should().Be(471);
        parts.Should().OnlyContain(p => p.Area == null && p.Population == null && p.Households == null);
    }

    [Theory]
    [InlineData("2025-07-01", 2_621, 687, 13)]
    [InlineData("2026-04-29", 2_621, 687, 13)]
    [InlineData("2026-04-30", 2_611, 697, 13)]
    [InlineData("2026-07-25", 2_611, 697, 13)]
    public void Types_on_a_day(string day, int communes, int wards, int zones)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        AdministrativeUnitType[] types = [.. Country.Units.Units.Where(u => u.Days.Contains(on)).Select(u => u.Type)];
        types.Count(t => t == AdministrativeUnitType.Commune).Should().Be(communes);
        types.Count(t => t == AdministrativeUnitType.Ward).Should().Be(wards);
        types.Count(t => t == AdministrativeUnitType.SpecialZone).Should().Be(zones);
    }

    [Fact]
    public void Ten_communes_of_Dong_Nai_became_wards_on_30_04_2026()
    {
        Succession[] later = [.. Country.Successions.Where(s => s.On > Reorganised)];
        later.Should().HaveCount(10).And.OnlyContain(s => s.Kind == SuccessionKind.TypeChange && s.On == new LocalDate(2026, 4, 30) && s.To[0].Type == AdministrativeUnitType.Ward && s.To[0].ParentCode == "75");
        AdministrativeUnit longThanh = Country.Units.Find("26368", Reorganised)!;
        longThanh.FullName.Should().Be("xã Long Thành");
        Country.SuccessorsOf(longThanh).Should().ContainSingle().Which.FullName.Should().Be("phường Long Thành");
    }

    [Fact]
    public void Without_the_day_of_that_change_the_ten_are_named_and_nothing_is_guessed()
    {
        Assert.SkipUnless(TerritoryData.Exists, TerritoryData.Absent);
        TerritoryTableResult result = Reader(null).Read(TerritoryData.UnitLines, TerritoryData.SuccessionLines);
        result.History.Should().BeNull();
        result.Problems.Where(p => p.Severity == CheckSeverity.Error).Should().HaveCount(10).And.OnlyContain(p => p.Code == ErrorCodes.TerritoryChangedBetween && p.Table == TerritoryTableKind.Units && p.Line > 1 && p.Column == "name");
    }

    [Fact]
    public void Two_areas_of_zero_are_named_and_three_are_absent()
    {
        Country.Units.Units.Count(u => u.Days.Contains(Listed)).Should().Be(Read.Value.Areas.Count + 5);
        Read.Value.Problems.Select(p => (p.Code, p.Line, p.Value)).Should().Equal((ErrorCodes.TerritoryArea, 663, "0.0"), (ErrorCodes.TerritoryArea, 2_848, "0.0"));
    }

    [Fact]
    public void A_code_alone_is_no_identity()
    {
        AdministrativeUnit[] reused = [.. Country.Units.Units.Where(u => u.Id.ValidFrom == Reorganised && Country.Units.Find(u.Id.Code, Eve) is not null)];
        reused.Should().HaveCount(3_315);
        reused.Count(u => !Country.Units.Find(u.Id.Code, Eve)!.IsCalled(u.FullName)).Should().Be(2_139, "of these, another full name wherever the tone stands");
    }

    [Fact]
    public void A_name_finds_its_unit_wherever_the_tone_stands()
    {
        Country.Units.Named("xã Ứng Hoà", Listed).Should().ContainSingle();
        Country.Units.Named("XÃ ỨNG HÒA", Listed).Should().Equal(Country.Units.Named("xã Ứng Hoà", Listed));
    }

    [Fact]
    public void The_part_of_Bac_Kan_is_what_the_library_ships()
    {
        foreach (AdministrativeUnit shipped in BacKanHistory.Successors)
        {
            AdministrativeUnit read = Country.Units.Find(shipped.Id.Code, Reorganised)!;
            (read.Type, read.IsCalled(shipped.Name)).Should().Be((shipped.Type, true), "{0}", shipped);
            Country.PredecessorsOf(read).Select(u => (u.Id.Code, u.Type, u.ParentCode)).Should()
                .BeEquivalentTo(BacKanHistory.History.PredecessorsOf(shipped).Select(u => (u.Id.Code, u.Type, u.ParentCode)));
        }

        BacKanHistory.Successors.Should().HaveCount(37);
    }

    [Fact]
    public void The_sum_over_the_new_units_is_the_sum_over_the_old_ones_that_are_not_divided()
    {
        var year = ReportingPeriod.Year(2024);
        var series = new TerritorialSeries(Country, Country.Units.Units.Where(u => u.Days.Contains(Eve)).Select((u, i) => new TerritorialValue(u, year, Quantity.Tonnes(i))));
        Fraction carried = 0m, whole = 0m;
        int refused = 0;
        foreach (AdministrativeUnit unit in Country.Units.Units.Where(u => u.Days.Contains(Reorganised)))
        {
            RebasedValue value = series.Of(unit, Reorganised, year);
            if (value.Status == RebasedStatus.NotComparable)
            {
                refused++;
                continue;
            }

            carried += value.Value!.Exact;
            whole = value.Shares.Aggregate(whole, (sum, s) => sum + series.Of(s.Unit, Eve, year).Value!.Exact);
        }

        carried.Should().Be(whole);
        refused.Should().Be(441, "so many new units have a part of a divided one in the table");
    }

    private static TerritoryTableReader Reader(LocalDate? changedOn) => new(new()
    {
        ReorganisedOn = Reorganised, Citation = new(VietnamInstruments.Resolution202Of2025), OldUnitsFrom = new(2024, 1, 1),
        ChangedOn = changedOn, ChangeCitation = changedOn is null ? null : new(VietnamInstruments.Resolution30Of2026),
    });
}
