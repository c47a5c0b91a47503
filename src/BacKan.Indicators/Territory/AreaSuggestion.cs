using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Territory;

/// <summary>What a unit's type suggests about its area, and why: <i>gợi ý khu vực theo loại đơn vị</i>.</summary>
/// <remarks>
/// <para>For a person who decides, see <see cref="AreaClassification"/>. There may be no suggestion, but there is always a reason.</para>
/// <para>
/// Source: Article 3(1) of Decree 57/2018/NĐ-CP and Circular 14/2018/TT-BLĐTBXH (both secondary); since 1/7/2025 the draft law on local
/// government (press). No definition made for poverty or planning was read. Immutable; compares by reference.
/// </para>
/// </remarks>
internal sealed record AreaSuggestion
{
    private AreaSuggestion(AreaType? area, BilingualText reason) => (Area, Reason) = (area, reason);

    /// <summary>Gets the suggested area, or null if there is none.</summary>
    public AreaType? Area { get; }

    /// <summary>Gets the reason.</summary>
    public BilingualText Reason { get; }

    /// <summary>Returns the suggestion for a type.</summary>
    public static AreaSuggestion Of(AdministrativeUnitType type) => type switch
    {
        AdministrativeUnitType.Ward => new(AreaType.Urban, new("phường là đơn vị hành chính đô thị", "a ward is an urban unit")),
        AdministrativeUnitType.Township => new(null, new(
            "hai nguồn khác nhau: thị trấn là thành thị (suy ra từ Thông tư 14/2018/TT-BLĐTBXH), là nông thôn (khoản 1 Điều 3 Nghị định "
                + "57/2018/NĐ-CP)",
            "two sources differ: townships are urban (implied by Circular 14/2018/TT-BLĐTBXH), are rural (Article 3(1) of Decree "
                + "57/2018/NĐ-CP)")),
        AdministrativeUnitType.Commune => new(AreaType.Rural, new(
            "xã là đơn vị hành chính nông thôn; đồng bằng hay miền núi, hải đảo phải xác định riêng",
            "a commune is a rural unit; whether in the plains or in mountains and islands must be said")),
        AdministrativeUnitType.SpecialZone =>
            new(null, new("chưa có quy định được đọc về khu vực của đặc khu", "nothing was read about the area of special zones")),
        _ => new(null, new(
            $"{type.Name().Vi} gồm cả thành thị và nông thôn: xác định theo từng xã, phường",
            $"a {type.Name().En} may hold both: classify each of its communes and wards")),
    };

    /// <summary>Returns suggestion and reason.</summary>
    public override string ToString() => $"{(Area is { } area ? area.ToString() : "none")}: {Reason.En}";
}
