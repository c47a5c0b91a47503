using System.Text;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Territory;

public class BacKanUnitsTests
{
    private const string Start = "<!-- units:start -->";
    private const string End = "<!-- units:end -->";

    private static readonly LocalDate LastOfTown = new(2015, 3, 10);
    private static readonly LocalDate LastOfDistricts = new(2025, 6, 30);

    public static IEnumerable<TheoryDataRow<string>> Identities => BacKanUnits.Register.Units.Select(u => new TheoryDataRow<string>(u.Id.ToString()));

    [Theory]
    [MemberData(nameof(Identities))]
    public void Each_identity_holds_on_its_edge_days_and_not_beside_them(string identity)
    {
        AdministrativeUnitId id = AdministrativeUnitId.Parse(identity, null);
        AdministrativeUnit unit = BacKanUnits.Register.Find(id)!;
        BacKanUnits.Register.Find(id.Code, id.ValidFrom)!.Should().Be(unit);
        BacKanUnits.Register.Find(id.Code, id.ValidFrom.PlusDays(-1)).Should().NotBe(unit);
        if (unit.ValidUntil is { } until)
        {
            BacKanUnits.Register.Find(id.Code, until.PlusDays(-1)).Should().Be(unit);
            BacKanUnits.Register.Find(id.Code, until).Should().NotBe(unit);
        }
        else
        {
            BacKanUnits.Register.Find(id.Code, new(2999, 12, 31)).Should().Be(unit);
        }
    }

    [Theory]
    [InlineData("058", "1990-07-15", null)]
    [InlineData("058", "1990-07-16", "thị xã Bắc Kạn")]
    [InlineData("058", "2015-03-10", "thị xã Bắc Kạn")]
    [InlineData("058", "2015-03-11", "thành phố Bắc Kạn")]
    [InlineData("058", "2025-06-30", "thành phố Bắc Kạn")]
    [InlineData("058", "2025-07-01", null)]
    [InlineData("06", "1996-12-31", null)]
    [InlineData("06", "1997-01-01", "tỉnh Bắc Kạn")]
    [InlineData("06", "2025-06-30", "tỉnh Bắc Kạn")]
    [InlineData("06", "2025-07-01", null)]
    [InlineData("19", "2025-07-01", "tỉnh Thái Nguyên")]
    [InlineData("01846", "2015-03-10", "xã Huyền Tụng")]
    [InlineData("01846", "2015-03-11", "phường Huyền Tụng")]
    [InlineData("01855", "2015-03-10", "xã Xuất Hóa")]
    [InlineData("01855", "2015-03-11", "phường Xuất Hóa")]
    [InlineData("01855", "2025-07-01", null)]
    [InlineData("01843", "2025-06-30", "phường Phùng Chí Kiên")]
    [InlineData("01843", "2025-07-01", "phường Bắc Kạn")]
    [InlineData("01849", "2025-06-30", "xã Dương Quang")]
    [InlineData("01849", "2025-07-01", "xã Phong Quang")]
    [InlineData("01984", "2025-06-30", "xã Đôn Phong")]
    [InlineData("01984", "2025-07-01", null)]
    [InlineData("060", "2003-05-27", null)]
    [InlineData("065", "1998-07-21", "huyện Chợ Mới")]
    public void A_code_is_what_it_was_on_that_day(string code, string day, string? fullName) =>
        BacKanUnits.Register.Find(code, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)?.FullName.Should().Be(fullName);

    [Fact]
    public void The_town_had_four_wards_and_four_communes_the_city_six_and_two()
    {
        BacKanUnits.Register.PartsOf(BacKanUnits.Town, LastOfTown).Select(u => u.Type).Should().HaveCount(8).And.Subject.Count(t => t == AdministrativeUnitType.Ward).Should().Be(4);
        BacKanUnits.Register.PartsOf(BacKanUnits.ProvincialCity, LastOfTown.PlusDays(1)).Select(u => u.Type).Should().HaveCount(8).And.Subject.Count(t => t == AdministrativeUnitType.Ward).Should().Be(6);
        BacKanUnits.Register.PartsOf(BacKanUnits.Province, LastOfDistricts).Should().HaveCount(8).And.Contain(BacKanUnits.ProvincialCity);
        BacKanUnits.Register.PartsOf(BacKanUnits.Province, LastOfDistricts.PlusDays(1)).Should().BeEmpty();
    }

    [Fact]
    public void The_parent_of_a_ward_is_who_bore_the_code_on_that_day()
    {
        BacKanUnits.Register.ParentOf(BacKanUnits.DucXuanWard, LastOfTown).Should().Be(BacKanUnits.Town);
        BacKanUnits.Register.ParentOf(BacKanUnits.DucXuanWard, LastOfTown.PlusDays(1)).Should().Be(BacKanUnits.ProvincialCity);
        BacKanUnits.Register.ParentOf(BacKanUnits.DucXuanWard, LastOfDistricts.PlusDays(1)).Should().BeNull();
        BacKanUnits.Register.ParentOf(BacKanUnits.Successors[0], LastOfDistricts.PlusDays(1)).Should().Be(BacKanUnits.ThaiNguyen);
        BacKanUnits.Register.ParentOf(BacKanUnits.Town, new(1996, 12, 31)).Should().BeNull("Bắc Thái is not held");
    }

    [Fact]
    public void A_name_finds_its_units_of_the_day_however_it_was_typed()
    {
        BacKanUnits.Register.Named("Đức xuân", LastOfTown).Should().Equal(BacKanUnits.DucXuanWard);
        BacKanUnits.Register.Named("PHƯỜNG  ĐỨC XUÂN", LastOfDistricts.PlusDays(1)).Should().Equal(BacKanUnits.Successors[0]);
        BacKanUnits.Register.Named("Xuất Hoá", LastOfTown).Should().ContainSingle().Which.Type.Should().Be(AdministrativeUnitType.Commune);
        BacKanUnits.Register.Named("xã Xuất Hóa", LastOfTown.PlusDays(1)).Should().BeEmpty();
        BacKanUnits.Register.Named("Bắc Kạn", LastOfTown).Should().BeEquivalentTo([BacKanUnits.Province, BacKanUnits.Town]);
        BacKanUnits.Register.Named("Bắc Can", LastOfTown).Should().BeEmpty();
    }

    [Fact]
    public void Days_that_were_not_read_say_so()
    {
        BacKanUnits.Register.Units.Should().OnlyContain(u => u.Confidence != null);
        BacKanUnits.Register.Units.Where(u => u.Confidence == Confidence.Unverified).Should().OnlyContain(u => u.Note != null);
    }

    [Fact]
    public void The_page_lists_the_units_as_they_are_held()
    {
        string path = Repository.PathOf("docs", "territory.md");
        string page = File.ReadAllText(path).ReplaceLineEndings("\n");
        string expected = page[..(page.IndexOf(Start, StringComparison.Ordinal) + Start.Length)] + "\n" + Table() + page[page.IndexOf(End, StringComparison.Ordinal)..];
        if (string.Equals(Environment.GetEnvironmentVariable("BACKAN_UPDATE"), "1", StringComparison.Ordinal))
            File.WriteAllText(path, expected);
        else
            string.Equals(page, expected, StringComparison.Ordinal).Should().BeTrue("docs/territory.md must show the units; run the tests once with BACKAN_UPDATE=1 and commit it");
    }

    private static string Table()
    {
        var table = new StringBuilder("| code | unit | English | days | in | confidence |\n|---|---|---|---|---|---|\n");
        foreach (AdministrativeUnit u in BacKanUnits.Register.Units)
            table.Append("| ").AppendJoin(" | ", u.Id.Code, u.FullName, u.In(Language.English), u.Days.In(Language.Vietnamese), u.ParentCode ?? "", u.Confidence.ToString()!.ToLowerInvariant()).Append(" |\n");
        return table.ToString();
    }
}
