using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Territory;

public class BacKanHistoryTests
{
    private static readonly LocalDate Eve = new(2025, 6, 30);
    private static readonly LocalDate Merged = new(2025, 7, 1);
    private static readonly TerritoryHistory History = BacKanHistory.History;
    private static readonly AdministrativeUnit[] City = [.. BacKanUnits.TownParts.Where(u => u.Days.Contains(Eve))];

    [Fact]
    public void The_108_communes_of_the_province_are_37_and_each_went_whole()
    {
        AdministrativeUnit[] old = [.. BacKanHistory.RuralCommunes, .. City];
        old.Should().HaveCount(108).And.OnlyHaveUniqueItems();
        old.Select(u => u.Type).GroupBy(t => t).Select(g => (g.Key, g.Count())).Should().BeEquivalentTo([(AdministrativeUnitType.Commune, 95), (AdministrativeUnitType.Township, 7), (AdministrativeUnitType.Ward, 6)]);
        old.Should().OnlyContain(u => History.SuccessorsOf(u).Count == 1);
        BacKanHistory.Successors.Should().HaveCount(37).And.OnlyContain(u => History.PredecessorsOf(u).Count > 0 && u.ParentCode == "19");
        BacKanHistory.Successors.Count(u => u.Type == AdministrativeUnitType.Ward).Should().Be(2);
        BacKanHistory.Successors.SelectMany(History.PredecessorsOf).Should().BeEquivalentTo(old);
    }

    [Fact]
    public void Every_commune_lay_in_a_district_of_the_province_on_its_last_day() =>
        BacKanHistory.RuralCommunes.Concat(City).Should().OnlyContain(u => History.Units.ParentOf(u, Eve)!.ParentCode == "06");

    [Theory]
    [InlineData("01840", "01834", "01840", "01846")]
    [InlineData("01843", "01837", "01843", "01852", "01855")]
    [InlineData("01849", "01849", "01984")]
    public void The_city_went_into_three(string since, params string[] before) =>
        History.PredecessorsOf(History.Units.Find(since, Merged)!).Select(u => u.Id.Code).Should().BeEquivalentTo(before);

    [Fact]
    public void Through_2015_and_2025_Huyen_Tung_went_from_commune_to_ward_to_Duc_Xuan()
    {
        AdministrativeUnit commune = History.Units.Find("01846", new(2015, 3, 10))!;
        History.SuccessorsOf(commune).Should().ContainSingle().Which.FullName.Should().Be("phường Huyền Tụng");
        History.Leaving(commune, new(2015, 3, 11))!.Kind.Should().Be(SuccessionKind.TypeChange);
        History.HoldersOf(commune, Merged).Should().ContainSingle().Which.FullName.Should().Be("phường Đức Xuân");
        History.HoldersOf(BacKanUnits.Successors[0], new(2014, 1, 1)).Select(u => u.FullName).Should().Equal("phường Nguyễn Thị Minh Khai", "phường Đức Xuân", "xã Huyền Tụng");
    }

    [Fact]
    public void The_town_was_enlarged_in_1997_became_a_city_in_2015_and_ended_with_its_level_in_2025()
    {
        Succession enlarged = History.Entering(BacKanUnits.Town, new(1997, 5, 31))!;
        (enlarged.Kind, enlarged.Confidence).Should().Be((SuccessionKind.Partial, Confidence.Unverified));
        History.SuccessorsOf(BacKanUnits.Town).Should().Equal(BacKanUnits.ProvincialCity);
        History.Leaving(BacKanUnits.ProvincialCity, Merged)!.Kind.Should().Be(SuccessionKind.LevelRemoval);
        History.Successions.Count(s => s.Kind == SuccessionKind.LevelRemoval).Should().Be(8, "seven districts and the city");
        History.PredecessorsOf(BacKanUnits.ThaiNguyen).Should().BeEquivalentTo([BacKanUnits.Province, BacKanHistory.ThaiNguyenBefore]);
    }

    [Fact]
    public void The_old_city_is_comparable_since_only_with_Don_Phong()
    {
        var year = ReportingPeriod.Year(2026);
        var people = new TerritorialSeries(History, BacKanUnits.Successors.Select((u, i) => new TerritorialValue(u, year, new Quantity(10_000m * (i + 1), MeasureUnits.Person))));
        people.Together(City, Eve, year).Reason!.En.Should().Be("not comparable: xã Phong Quang is made of xã Dương Quang, xã Đôn Phong");
        people.Together([.. City, BacKanUnits.DonPhongCommune], Eve, year).Value.Should().Be(new Quantity(60_000m, MeasureUnits.Person));
    }
}
