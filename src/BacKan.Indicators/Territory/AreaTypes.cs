using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Territory;

/// <summary>The words for types of area: <i>tên khu vực</i>.</summary>
internal static class AreaTypes
{
    /// <summary>Returns the words: "thành thị", "rural".</summary>
    public static BilingualText Name(this AreaType area) => area switch
    {
        AreaType.Urban => new("thành thị", "urban"),
        AreaType.Rural => new("nông thôn", "rural"),
        AreaType.RuralPlain => new("nông thôn đồng bằng", "rural plain"),
        AreaType.RuralMountainIsland => new("nông thôn miền núi, hải đảo", "rural mountain or island"),
        _ => throw new ArgumentOutOfRangeException(nameof(area), area, "Expected a defined type of area."),
    };
}
