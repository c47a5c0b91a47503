using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Territory;

public class AdministrativeUnitTests
{
    private static readonly LocalDate TwoLevels = new(2025, 7, 1);

    [Theory]
    [InlineData(AdministrativeUnitType.Province, "06", true)]
    [InlineData(AdministrativeUnitType.Province, "006", false)]
    [InlineData(AdministrativeUnitType.CentralCity, "01", true)]
    [InlineData(AdministrativeUnitType.Town, "058", true)]
    [InlineData(AdministrativeUnitType.Town, "58", false)]
    [InlineData(AdministrativeUnitType.CityOfCentralCity, "769", true)]
    [InlineData(AdministrativeUnitType.Ward, "01840", true)]
    [InlineData(AdministrativeUnitType.Ward, "184", false)]
    public void The_code_fits_the_level(AdministrativeUnitType type, string code, bool fits) =>
        (AdministrativeUnit.Objection(new(code, new(2013, 1, 1)), type) is null).Should().Be(fits);

    [Theory]
    [InlineData(AdministrativeUnitType.Town, "058", "2025-06-30", null, null)]
    [InlineData(AdministrativeUnitType.Town, "058", "2025-07-01", null, "2025-06-30")]
    [InlineData(AdministrativeUnitType.Town, "058", "2013-01-01", "2025-07-01", null)]
    [InlineData(AdministrativeUnitType.Town, "058", "2013-01-01", "2025-07-02", "2025-06-30")]
    [InlineData(AdministrativeUnitType.Township, "01990", "2025-07-01", null, "2025-06-30")]
    [InlineData(AdministrativeUnitType.SpecialZone, "31288", "2025-06-30", null, "2025-07-01")]
    [InlineData(AdministrativeUnitType.SpecialZone, "31288", "2025-07-01", null, null)]
    [InlineData(AdministrativeUnitType.Ward, "01840", "2025-07-01", null, null)]
    [InlineData(AdministrativeUnitType.Ward, "01840", "2025-07-01", "2025-07-01", "2025-07-01")]
    public void A_type_that_does_not_exist_on_the_days_is_refused_naming_the_day(AdministrativeUnitType type, string code, string from, string? until, string? named)
    {
        static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Action create = () => _ = new AdministrativeUnit(new(code, Day(from)), type, "X", until is null ? null : Day(until));
        if (named is null)
            create.Should().NotThrow();
        else
            create.Should().Throw<ArgumentException>().WithMessage($"*{named}*{from}*");
    }

    [Fact]
    public void A_unit_of_a_type_that_ended_ended_with_it()
    {
        new AdministrativeUnit(new("058", new(1990, 7, 16)), AdministrativeUnitType.Town, "Bắc Kạn").ValidUntil.Should().Be(TwoLevels);
        new AdministrativeUnit(new("01840", TwoLevels), AdministrativeUnitType.Ward, "Đức Xuân").ValidUntil.Should().BeNull();
    }

    [Theory]
    [InlineData("058", true)]
    [InlineData("19", true)]
    [InlineData("01840", false)]
    [InlineData("5", false)]
    [InlineData("0x", false)]
    public void The_code_of_a_parent_is_shorter(string parent, bool fits) =>
        (AdministrativeUnit.Objection(new("01840", new(2013, 1, 1)), AdministrativeUnitType.Ward, null, parent) is null).Should().Be(fits);

    [Fact]
    public void Two_units_of_one_identity_are_equal_whatever_else_is_known_of_them()
    {
        var asReported = new AdministrativeUnit(new("058", new(1990, 7, 16)), AdministrativeUnitType.Town, "Bắc Kạn");
        asReported.Should().Be(BacKanUnits.Town);
        BacKanUnits.Successors[0].Should().NotBe(BacKanUnits.DucXuanWard);
    }

    [Theory]
    [InlineData("Đức Xuân", true)]
    [InlineData("Đức xuân", true)]
    [InlineData("PHƯỜNG ĐỨC XUÂN", true)]
    [InlineData("phươ\u0300ng Đư\u0301c\u00A0Xuân", true)]
    [InlineData("xã Đức Xuân", false)]
    [InlineData("Đức Xuan", false)]
    [InlineData("", false)]
    public void A_unit_answers_to_its_name_however_it_was_typed(string name, bool expected) => BacKanUnits.DucXuanWard.IsCalled(name).Should().Be(expected);

    [Fact]
    public void Names_print_in_both_languages_and_a_number_follows_its_type()
    {
        BacKanUnits.Town.In(Language.English).Should().Be("Bắc Kạn town");
        BacKanUnits.Town.FullName.Should().Be("thị xã Bắc Kạn");
        var numbered = new AdministrativeUnit(new("27001", new(2000, 1, 1)), AdministrativeUnitType.Ward, "1");
        numbered.In(Language.Vietnamese).Should().Be("phường 1");
        numbered.In(Language.English).Should().Be("ward 1");
    }

    [Fact]
    public void Every_type_has_names_a_level_and_days_and_its_names_read_back()
    {
        foreach (AdministrativeUnitType type in Enum.GetValues<AdministrativeUnitType>())
        {
            LocalDate day = type.FirstDay() ?? new(2013, 1, 1);
            type.ExistsOn(day).Should().BeTrue();
            var unit = new AdministrativeUnit(new(new string('1', type.Level().CodeLength()), day), type, "Xã Đàn");
            foreach (Language language in Enum.GetValues<Language>())
            {
                AdministrativeUnitName read = AdministrativeUnitName.Read(unit.In(language), language).Value;
                read.Types.Should().Contain(type);
                read.Name.Should().Be("Xã Đàn");
                read.IsOf(unit).Should().BeTrue();
            }

            if (type.Until() is { } until)
                (type.ExistsOn(until.PlusDays(-1)), type.ExistsOn(until)).Should().Be((true, false));
        }

        FluentActions.Invoking(() => default(AdministrativeUnitType).Level()).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("Phường Đức Xuân", AdministrativeUnitType.Ward, "Đức Xuân")]
    [InlineData("thị xã Bắc Kạn", AdministrativeUnitType.Town, "Bắc Kạn")]
    [InlineData("XÃ  Phong Quang", AdministrativeUnitType.Commune, "Phong Quang")]
    [InlineData("thi\u0323 tra\u0302\u0301n Phủ Thông", AdministrativeUnitType.Township, "Phủ Thông")]
    public void A_full_name_is_type_and_name(string text, AdministrativeUnitType type, string name)
    {
        AdministrativeUnitName read = AdministrativeUnitName.Read(text, Language.Vietnamese).Value;
        read.Types.Should().Equal(type);
        read.Name.Should().Be(name);
    }

    [Fact]
    public void A_city_may_be_of_three_types() =>
        AdministrativeUnitName.Read("thành phố Bắc Kạn", Language.Vietnamese).Value.Types.Should().Equal(AdministrativeUnitType.CentralCity, AdministrativeUnitType.ProvincialCity, AdministrativeUnitType.CityOfCentralCity);

    [Theory]
    [InlineData("Đức Xuân", "BK1232")]
    [InlineData("", "BK1232")]
    [InlineData("phường", "BK1233")]
    public void A_name_without_type_or_a_type_without_name_is_refused(string text, string code) =>
        AdministrativeUnitName.Read(text, Language.Vietnamese).Error!.Code.Should().Be(code);

    [Fact]
    public void A_register_refuses_two_units_of_one_code_on_one_day_naming_both()
    {
        AdministrativeUnit[] units =
        [
            new(new("01840", new(1997, 5, 31)), AdministrativeUnitType.Ward, "Đức Xuân", TwoLevels.PlusDays(1)),
            new(new("01840", TwoLevels), AdministrativeUnitType.Commune, "Phong Quang"),
        ];
        FluentActions.Invoking(() => new AdministrativeUnitRegister(units)).Should().Throw<ArgumentException>().WithMessage("*phường Đức Xuân*xã Phong Quang*");
        new AdministrativeUnitRegister([new(units[0].Id, AdministrativeUnitType.Ward, "Đức Xuân", TwoLevels), units[1]]).Units.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(AdministrativeUnitType.Ward, AreaType.Urban)]
    [InlineData(AdministrativeUnitType.Commune, AreaType.Rural)]
    [InlineData(AdministrativeUnitType.Township, null)]
    [InlineData(AdministrativeUnitType.SpecialZone, null)]
    [InlineData(AdministrativeUnitType.Town, null)]
    public void A_type_suggests_an_area_or_none_and_always_says_why(AdministrativeUnitType type, AreaType? area)
    {
        AreaSuggestion.Of(type).Area.Should().Be(area);
        AreaSuggestion.Of(type).Reason.Vi.Should().NotBeEmpty();
    }

    [Fact]
    public void An_area_is_classified_on_a_day_by_somebody()
    {
        var area = new AreaClassification(AreaType.RuralMountainIsland, new(2005, 1, 1), "UBND");
        area.In(Language.Vietnamese).Should().Be("nông thôn miền núi, hải đảo (ngày 1/1/2005, UBND)");
        area.ToString().Should().Be("RuralMountainIsland on 2005-01-01 (UBND)");
        FluentActions.Invoking(() => new AreaClassification(default, new(2005, 1, 1), "UBND")).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new AreaClassification(AreaType.Urban, new(2005, 1, 1), " ")).Should().Throw<ArgumentException>();
    }
}
