using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Territory;

/// <summary>Facts about each type of unit: <i>tên, cấp và thời gian tồn tại của loại đơn vị hành chính</i>.</summary>
/// <remarks>
/// Only the change of 1/7/2025 is held: the first days of the older types were not researched, and a type without one is assumed to have
/// always existed. Source: Resolutions 202/2025/QH15 and 1683/NQ-UBTVQH15.
/// </remarks>
internal static class AdministrativeUnitTypes
{
    /// <summary>The first day without districts and townships, and with special zones.</summary>
    internal static readonly LocalDate TwoLevels = new(2025, 7, 1);

    /// <summary>Returns the word for the type beside a name: "thị xã", "town".</summary>
    /// <remarks>One word may mean several types: thành phố, district.</remarks>
    public static BilingualText Name(this AdministrativeUnitType type) => Of(type).Word;

    /// <summary>Returns the level.</summary>
    public static AdministrativeUnitLevel Level(this AdministrativeUnitType type) => Of(type).Level;

    /// <summary>Returns the first day on which units of the type exist, or null if none is held.</summary>
    public static LocalDate? FirstDay(this AdministrativeUnitType type) => Of(type).From;

    /// <summary>Returns the first day on which units of the type no longer exist, or null while they exist.</summary>
    public static LocalDate? Until(this AdministrativeUnitType type) => Of(type).Until;

    /// <summary>Determines whether units of the type exist on a day.</summary>
    public static bool ExistsOn(this AdministrativeUnitType type, LocalDate on) => !(on < type.FirstDay()) && !(on >= type.Until());

    /// <summary>Returns the number of digits in the code of a unit of a level: 2, 3 or 5.</summary>
    public static int CodeLength(this AdministrativeUnitLevel level) => level switch
    {
        AdministrativeUnitLevel.Province => 2,
        AdministrativeUnitLevel.District => 3,
        AdministrativeUnitLevel.Commune => 5,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Expected a defined level."),
    };

    private static (BilingualText Word, AdministrativeUnitLevel Level, LocalDate? From, LocalDate? Until) Of(AdministrativeUnitType type) =>
        type switch
    {
        AdministrativeUnitType.Province => (new("tỉnh", "province"), AdministrativeUnitLevel.Province, null, null),
        AdministrativeUnitType.CentralCity => (new("thành phố", "city"), AdministrativeUnitLevel.Province, null, null),
        AdministrativeUnitType.ProvincialCity or AdministrativeUnitType.CityOfCentralCity =>
            (new("thành phố", "city"), AdministrativeUnitLevel.District, null, TwoLevels),
        AdministrativeUnitType.Town => (new("thị xã", "town"), AdministrativeUnitLevel.District, null, TwoLevels),
        AdministrativeUnitType.RuralDistrict => (new("huyện", "district"), AdministrativeUnitLevel.District, null, TwoLevels),
        AdministrativeUnitType.UrbanDistrict => (new("quận", "district"), AdministrativeUnitLevel.District, null, TwoLevels),
        AdministrativeUnitType.Commune => (new("xã", "commune"), AdministrativeUnitLevel.Commune, null, null),
        AdministrativeUnitType.Ward => (new("phường", "ward"), AdministrativeUnitLevel.Commune, null, null),
        AdministrativeUnitType.Township => (new("thị trấn", "township"), AdministrativeUnitLevel.Commune, null, TwoLevels),
        AdministrativeUnitType.SpecialZone => (new("đặc khu", "special zone"), AdministrativeUnitLevel.Commune, TwoLevels, null),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Expected a defined type of unit."),
    };
}
