using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Territory;

/// <summary>What is known of each type of unit: <i>tên, cấp và thời gian tồn tại của loại đơn vị hành chính</i>.</summary>
/// <remarks>Only the change of 1/7/2025 is held: the first days of the older types were not looked up, and a type without one is taken to have always been. Source: Resolutions 202/2025/QH15 and 1683/NQ-UBTVQH15.</remarks>
public static class UnitTypes
{
    /// <summary>The first day without districts and townships, and with special zones.</summary>
    internal static readonly LocalDate TwoLevels = new(2025, 7, 1);

    /// <summary>Gets the word that stands beside a name: "thị xã", "town".</summary>
    /// <remarks>One word may serve several types: thành phố, district.</remarks>
    public static Text Word(this UnitType type) => Of(type).Word;

    /// <summary>Gets the level.</summary>
    public static UnitLevel Level(this UnitType type) => Of(type).Level;

    /// <summary>Gets the first day on which there are units of the type, or null where none is held.</summary>
    public static LocalDate? FirstDay(this UnitType type) => Of(type).From;

    /// <summary>Gets the first day on which there are no more units of the type, or null while there are.</summary>
    public static LocalDate? Until(this UnitType type) => Of(type).Until;

    /// <summary>Tells whether there are units of the type on a day.</summary>
    public static bool ExistsOn(this UnitType type, LocalDate on) => !(on < type.FirstDay()) && !(on >= type.Until());

    /// <summary>Gets how many digits the code of a unit of a level has: 2, 3 or 5.</summary>
    public static int CodeLength(this UnitLevel level) => level switch
    {
        UnitLevel.Province => 2,
        UnitLevel.District => 3,
        UnitLevel.Commune => 5,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Expected a defined level."),
    };

    private static (Text Word, UnitLevel Level, LocalDate? From, LocalDate? Until) Of(UnitType type) => type switch
    {
        UnitType.Province => (new("tỉnh", "province"), UnitLevel.Province, null, null),
        UnitType.CentralCity => (new("thành phố", "city"), UnitLevel.Province, null, null),
        UnitType.ProvincialCity or UnitType.CityOfCentralCity => (new("thành phố", "city"), UnitLevel.District, null, TwoLevels),
        UnitType.Town => (new("thị xã", "town"), UnitLevel.District, null, TwoLevels),
        UnitType.RuralDistrict => (new("huyện", "district"), UnitLevel.District, null, TwoLevels),
        UnitType.UrbanDistrict => (new("quận", "district"), UnitLevel.District, null, TwoLevels),
        UnitType.Commune => (new("xã", "commune"), UnitLevel.Commune, null, null),
        UnitType.Ward => (new("phường", "ward"), UnitLevel.Commune, null, null),
        UnitType.Township => (new("thị trấn", "township"), UnitLevel.Commune, null, TwoLevels),
        UnitType.SpecialZone => (new("đặc khu", "special zone"), UnitLevel.Commune, TwoLevels, null),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Expected a defined type of unit."),
    };
}
