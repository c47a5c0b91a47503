using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Territory;

/// <summary>
/// The town of Bắc Kạn and its successors, with its wards and communes, its province and districts:
/// <i>thị xã, thành phố Bắc Kạn và đơn vị liên quan</i>.
/// </summary>
/// <remarks>
/// Each unit says how reliably its days were checked. Days are those of the founding documents unless
/// another effective day was read. Source: Decision 262-HĐBT of 16/7/1990; Decree 56-CP of 31/5/1997;
/// Resolution 892/NQ-UBTVQH13 of 11/3/2015; Resolutions 202/2025/QH15 and 1683/NQ-UBTVQH15, in force since
/// 16/6/2025, with the new bodies at work from 1/7/2025; the official code lists before and after that day.
/// </remarks>
public static class BacKanUnits
{
    private static readonly LocalDate Refounded = new(1997, 1, 1);
    private static readonly LocalDate Enlarged = new(1997, 5, 31);
    private static readonly LocalDate City = new(2015, 3, 11);
    private static readonly LocalDate Merged = new(2025, 7, 1);

    private static readonly BilingualText EnlargedNote = new(
        "Ngày ban hành Nghị định 56-CP, đọc qua báo; ngày có hiệu lực chưa đọc.",
        "The day of Decree 56-CP, read in the press; its day of effect was not read.");

    private static readonly BilingualText CityNote = new(
        "Ngày ban hành Nghị quyết 892/NQ-UBTVQH13; ngày có hiệu lực riêng, nếu có, chưa đọc.",
        "The day of Resolution 892/NQ-UBTVQH13; a separate day of effect, if any, was not read.");

    private static readonly BilingualText AssumedNote = new(
        "Ngày bắt đầu chưa đọc: lấy ngày tái lập tỉnh.",
        "Its first day was not read: the day on which the province was re-founded is taken.");

    /// <summary>Gets the province of Bắc Kạn, re-founded on 1/1/1997, part of Thái Nguyên since 1/7/2025.</summary>
    public static AdministrativeUnit Province { get; } = Of(
        "06", Refounded, AdministrativeUnitType.Province, "Bắc Kạn", Merged, null, Confidence.Secondary);

    /// <summary>Gets the province of Thái Nguyên since 1/7/2025, when Bắc Kạn joined it.</summary>
    public static AdministrativeUnit ThaiNguyen { get; } = Of(
        "19", Merged, AdministrativeUnitType.Province, "Thái Nguyên", null, null, Confidence.Quoted);

    /// <summary>Gets the town of Bắc Kạn, founded on 16/7/1990 by Decision 262-HĐBT, a provincial city since 11/3/2015.</summary>
    public static AdministrativeUnit Town { get; } =
        Of("058", new(1990, 7, 16), AdministrativeUnitType.Town, "Bắc Kạn", City, "06", Confidence.Quoted, new(
        "Quyết định 262-HĐBT viết Bắc Cạn, thuộc tỉnh Bắc Thái đến hết 1996; mở rộng năm 1997 (Nghị định 56-CP).",
        "Decision 262-HĐBT writes Bắc Cạn, in the province of Bắc Thái until the end of 1996; enlarged in 1997 (Decree 56-CP)."));

    /// <summary>Gets the provincial city of Bắc Kạn, 11/3/2015 to 30/6/2025, when the district level ended.</summary>
    public static AdministrativeUnit ProvincialCity { get; } = Of(
        "058", City, AdministrativeUnitType.ProvincialCity, "Bắc Kạn", Merged, "06", Confidence.Quoted, CityNote);

    /// <summary>
    /// Gets the ward of Đức Xuân from Decree 56-CP of 31/5/1997 to 30/6/2025; the present ward of
    /// that name and code combines three old wards.
    /// </summary>
    public static AdministrativeUnit DucXuanWard { get; } = Of(
        "01840", Enlarged, AdministrativeUnitType.Ward, "Đức Xuân", Merged, "058", Confidence.Secondary, EnlargedNote);

    /// <summary>Gets the wards and communes of the town and city, each with all its identities, by code.</summary>
    public static IReadOnlyList<AdministrativeUnit> TownParts { get; } =
    [
        Part("01834", AdministrativeUnitType.Ward, "Nguyễn Thị Minh Khai"),
        Part("01837", AdministrativeUnitType.Ward, "Sông Cầu"),
        DucXuanWard,
        Part("01843", AdministrativeUnitType.Ward, "Phùng Chí Kiên"),
        Part("01846", AdministrativeUnitType.Commune, "Huyền Tụng", City),
        Of("01846", City, AdministrativeUnitType.Ward, "Huyền Tụng", Merged, "058", Confidence.Quoted, CityNote),
        Part("01849", AdministrativeUnitType.Commune, "Dương Quang"),
        Part("01852", AdministrativeUnitType.Commune, "Nông Thượng"),
        Part("01855", AdministrativeUnitType.Commune, "Xuất Hóa", City),
        Of("01855", City, AdministrativeUnitType.Ward, "Xuất Hóa", Merged, "058", Confidence.Quoted, CityNote),
    ];

    /// <summary>
    /// Gets the commune of Đôn Phong, of Bạch Thông district, which joined Dương Quang in the commune of Phong Quang on 1/7/2025.
    /// </summary>
    public static AdministrativeUnit DonPhongCommune { get; } = Of(
        "01984", Refounded, AdministrativeUnitType.Commune, "Đôn Phong", Merged, "063", Confidence.Unverified, AssumedNote);

    /// <summary>Gets the three units that the city's eight became on 1/7/2025: phường Đức Xuân, phường Bắc Kạn, xã Phong Quang.</summary>
    public static IReadOnlyList<AdministrativeUnit> Successors { get; } =
    [
        Of("01840", Merged, AdministrativeUnitType.Ward, "Đức Xuân", null, "19", Confidence.Quoted),
        Of("01843", Merged, AdministrativeUnitType.Ward, "Bắc Kạn", null, "19", Confidence.Quoted),
        Of("01849", Merged, AdministrativeUnitType.Commune, "Phong Quang", null, "19", Confidence.Quoted),
    ];

    /// <summary>Gets the history of the town, the province and the communes: 1997, 2015 and 1/7/2025.</summary>
    public static TerritoryHistory History => BacKanHistory.History;

    /// <summary>Gets the rural districts of the province, until 30/6/2025, by code.</summary>
    public static IReadOnlyList<AdministrativeUnit> RuralDistricts { get; } =
    [
        Of("060", new(2003, 5, 28), AdministrativeUnitType.RuralDistrict, "Pác Nặm", Merged, "06", Confidence.Quoted, new(
            "Ngày ban hành Nghị định 56/2003/NĐ-CP, có hiệu lực 15 ngày sau khi đăng Công báo; ngày đăng chưa đọc.",
            "The day of Decree 56/2003/NĐ-CP, in force 15 days after the gazette printed it; that day was not read.")),
        District("061", "Ba Bể"),
        District("062", "Ngân Sơn"),
        District("063", "Bạch Thông"),
        District("064", "Chợ Đồn"),
        Of("065", new(1998, 7, 21), AdministrativeUnitType.RuralDistrict, "Chợ Mới", Merged, "06", Confidence.Quoted, new(
            "15 ngày sau Nghị định 46/1998/NĐ-CP ngày 6/7/1998.", "15 days after Decree 46/1998/NĐ-CP of 6 July 1998.")),
        District("066", "Na Rì"),
    ];

    /// <summary>Gets the register of all these units.</summary>
    public static AdministrativeUnitRegister Register { get; } =
        new([Province, ThaiNguyen, Town, ProvincialCity, .. TownParts, DonPhongCommune, .. Successors, .. RuralDistricts]);

    private static AdministrativeUnit Part(string code, AdministrativeUnitType type, string name, LocalDate? until = null) =>
        Of(code, Enlarged, type, name, until ?? Merged, "058", Confidence.Secondary, EnlargedNote);

    private static AdministrativeUnit District(string code, string name) =>
        Of(code, Refounded, AdministrativeUnitType.RuralDistrict, name, Merged, "06", Confidence.Unverified, AssumedNote);

    private static AdministrativeUnit Of(
        string code, LocalDate from, AdministrativeUnitType type, string name, LocalDate? until, string? parent, Confidence confidence,
        BilingualText? note = null) =>
        new(new(code, from), type, name, until, parent) { Confidence = confidence, Note = note };
}
