using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Tests.Territory;

public class TerritoryTableReaderTests
{
    [Fact]
    public void A_small_country_is_read_with_its_old_units_its_new_ones_and_its_later_change()
    {
        TerritoryTableResult result = SmallCountry.Reader.Read(SmallCountry.Units, SmallCountry.Successions);
        result.Problems.Should().BeEmpty();
        AdministrativeUnitRegister units = result.History!.Units;
        units.Units.Count(u => u.Days.Contains(SmallCountry.Eve)).Should().Be(7);
        units.Units.Count(u => u.Days.Contains(SmallCountry.Reorganised)).Should().Be(5);
        units.Find("00006", SmallCountry.Changed.PlusDays(-1))!.FullName.Should().Be("xã Sáu");
        units.Find("00006", SmallCountry.Changed)!.FullName.Should().Be("phường Sáu");
        units.Find("004", SmallCountry.Eve)!.FullName.Should().Be("huyện Đảo");
        result.Areas[SmallCountry.New("00001").Id].Should().Be(new Quantity(10.5m, MeasureUnits.SquareKilometre));
        result.Areas.Should().HaveCount(4).And.NotContainKey(SmallCountry.New("00005").Id, "its area is not known");
    }

    [Fact]
    public void Ways_that_share_a_unit_are_one_succession_and_say_what_they_are() =>
        SmallCountry.History.Successions.Select(s => s.ToString()).Should().BeEquivalentTo(
            "2025-07-01 Merge: 00001 + 00002 → 00001", "2025-07-01 ParentChange: 00003 → 00003", "2025-07-01 Partial: 00004 + 00005 + 00007 → 00005 + 00006",
            "2025-07-01 TypeChange: 004 → 00009", "2026-04-30 TypeChange: 00006 → 00006");

    [Fact]
    public void A_unit_keeps_the_spelling_of_the_list() => SmallCountry.New("00001").Name.Should().Be("Hoà A");

    [Fact]
    public void Columns_may_stand_in_any_order_with_others_between_and_cells_in_quotes()
    {
        string[] shuffled = [.. SmallCountry.Units.Select(line => line.Split(',')).Select(c => $"\"{c[6]}\",{c[1]},\"say \"\"x, y\"\"\",{c[3]},{c[4]},{c[0]}")];
        shuffled[0] = "area_km2,name,note,type,province_code,code";
        SmallCountry.Reader.Read(shuffled, SmallCountry.Successions).Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("units", 2, "0001,Xã Hoà A,Hoa A,Xã,01,Tỉnh Một,10.5", ErrorCodes.TerritoryCellCode, "code", "0001")]
    [InlineData("units", 2, "00001,Xã Hoà A,Hoa A,Xã,1,Tỉnh Một,10.5", ErrorCodes.TerritoryCellCode, "province_code", "1")]
    [InlineData("units", 2, "00001,Xã Hoà A,Hoa A,Thị trấn,01,Tỉnh Một,10.5", ErrorCodes.TerritoryCellName, "type", "Thị trấn")]
    [InlineData("units", 2, "00001,Hoà A,Hoa A,Xã,01,Tỉnh Một,10.5", ErrorCodes.TerritoryCellName, "name", "Hoà A")]
    [InlineData("units", 2, "00001,Phường Hoà A,Hoa A,Xã,01,Tỉnh Một,10.5", ErrorCodes.TerritoryCellName, "name", "Phường Hoà A")]
    [InlineData("units", 2, "00001,Xã Hoà A,Hoa A,Xã,01", ErrorCodes.TerritoryRow, null, "00001,Xã Hoà A,Hoa A,Xã,01")]
    [InlineData("units", 3, "00001,Phường B,B,Phường,01,Tỉnh Một,4", ErrorCodes.TerritoryOverlap, "code", "00001")]
    [InlineData("units", 2, "00008,Xã Tám,Tam,Xã,01,Tỉnh Một,4", ErrorCodes.TerritoryNoPredecessor, "code", "00008")]
    [InlineData("successions", 4, "00003,Phường B,Phường,002,Quận Hai,01,Tỉnh Một,00008,Phường B,whole", ErrorCodes.TerritoryUnknownCode, "new_code", "00008")]
    [InlineData("successions", 4, "00003,Phường B,Phường,002,Quận Hai,01,Tỉnh Một,,,whole", ErrorCodes.TerritoryVanishes, "new_code", "phường B")]
    [InlineData("successions", 4, "00003,B,Phường,002,Quận Hai,01,Tỉnh Một,00003,Phường B,whole", ErrorCodes.TerritoryCellName, "old_name", "B")]
    [InlineData("successions", 4, "00003,Đặc khu B,Đặc khu,002,Quận Hai,01,Tỉnh Một,00003,Phường B,whole", ErrorCodes.TerritoryCellName, "old_name", "Đặc khu B")]
    [InlineData("successions", 4, "00003,Phường B,Phường,002,Quận Hai,01,Tỉnh Một,00003,Thị trấn B,whole", ErrorCodes.TerritoryCellName, "new_name", "Thị trấn B")]
    [InlineData("successions", 4, "00003,Phường B,Phường,2,Quận Hai,01,Tỉnh Một,00003,Phường B,whole", ErrorCodes.TerritoryCellCode, "old_district_code", "2")]
    [InlineData("successions", 4, "00003,Phường B,Phường,002,Quận Hai,01,Tỉnh Một,00003,Phường B,half", ErrorCodes.TerritoryPart, "part", "half")]
    [InlineData("successions", 4, "00003,Phường B,Phường,002,Quận Hai,01,Tỉnh Một,00003,Phường B,divided", ErrorCodes.TerritoryPart, "part", "divided")]
    [InlineData("successions", 6, "00004,Xã Năm,Xã,001,Huyện Một,01,Tỉnh Một,00006,Xã Sáu,divided", ErrorCodes.TerritoryTwoNames, "old_name", "Xã Năm")]
    [InlineData("successions", 6, "00004,Xã Bốn,Xã,009,Huyện Một,01,Tỉnh Một,00006,Xã Sáu,divided", ErrorCodes.TerritoryTwoNames, "old_district_code", "009")]
    [InlineData("successions", 6, "00004,Xã Bốn,Xã,001,Huyện Một,01,Tỉnh Một,00006,Xã Khác,divided", ErrorCodes.TerritoryTwoNames, "new_name", "Xã Sáu")]
    [InlineData("successions", 7, "00004,Xã Bốn,Xã,001,Huyện Một,01,Tỉnh Một,00006,Xã Sáu,divided", ErrorCodes.TerritoryRowTwice, null, "00004 → 00006")]
    [InlineData("successions", 9, ",,,04,Huyện Đảo,02,Tỉnh Hai,00009,Đặc khu Đảo,whole", ErrorCodes.TerritoryCellCode, "old_district_code", "04")]
    public void What_is_wrong_is_named_with_line_column_and_value(string table, int line, string wrong, string code, string? column, string value)
    {
        string[] units = [.. SmallCountry.Units], successions = [.. SmallCountry.Successions];
        bool inUnits = string.Equals(table, "units", StringComparison.Ordinal);
        (inUnits ? units : successions)[line - 1] = wrong;
        TerritoryTableResult result = SmallCountry.Reader.Read(units, successions);
        result.History.Should().BeNull();
        TerritoryProblem problem = result.Problems.First(p => string.Equals(p.Code, code, StringComparison.Ordinal));
        bool otherLine = value is "Xã Sáu";
        (problem.Column, problem.Value).Should().Be((column, value));
        if (!otherLine)
            (problem.Table, problem.Line).Should().Be((inUnits ? TerritoryTableKind.Units : TerritoryTableKind.Successions, line));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0.0")]
    [InlineData("-1")]
    [InlineData("\"10,5\"")]
    [InlineData("1e3")]
    public void An_area_that_is_none_is_named_and_left_out(string area)
    {
        string[] units = [.. SmallCountry.Units];
        units[1] = $"00001,Xã Hoà A,Hoa A,Xã,01,Tỉnh Một,{area}";
        TerritoryTableResult result = SmallCountry.Reader.Read(units, SmallCountry.Successions);
        result.Problems.Should().ContainSingle().Which.Should().Match<TerritoryProblem>(p => p.Code == ErrorCodes.TerritoryArea && p.Line == 2 && p.Severity == CheckSeverity.Warning);
        result.History.Should().NotBeNull();
        result.Areas.Should().HaveCount(3);
    }

    [Fact]
    public void A_change_between_the_tables_needs_its_day() =>
        SmallCountry.ReaderOf(null).Read(SmallCountry.Units, SmallCountry.Successions).Problems.Should().ContainSingle().Which.Should().Match<TerritoryProblem>(
            p => p.Code == ErrorCodes.TerritoryChangedBetween && p.Line == 5 && p.Value == "Sáu");

    [Theory]
    [InlineData("")]
    [InlineData("code,name,type,province_code")]
    public void A_missing_column_is_named(string header) =>
        SmallCountry.Reader.Read(header.Length == 0 ? [] : [header], SmallCountry.Successions).Problems.Should().Contain(p => p.Code == ErrorCodes.TerritoryColumnMissing && p.Column == "area_km2");

    [Fact]
    public void A_column_that_stands_twice_is_named() =>
        SmallCountry.Reader.Read(["code,code,name,type,province_code,area_km2"], SmallCountry.Successions).Problems.Should().Contain(p => p.Code == ErrorCodes.TerritoryRow && p.Column == "code");

    [Fact]
    public void Every_bad_line_is_named_and_none_stops_the_others()
    {
        string[] units = [.. SmallCountry.Units.Take(1), .. SmallCountry.Units.Skip(1).Select(l => "x" + l)];
        SmallCountry.Reader.Read(units, SmallCountry.Successions).Problems.Select(p => p.Line).Should().Equal(2, 3, 4, 5, 6);
    }

    [Fact]
    public void A_megabyte_on_one_line_ends_at_once() =>
        SmallCountry.Reader.Read([SmallCountry.Units[0], new string(',', 1_000_000), new string('"', 1_000_000)], SmallCountry.Successions).Problems.Should().Contain(p => p.Code == ErrorCodes.TerritoryRow && p.Value.Length == 80);
}
