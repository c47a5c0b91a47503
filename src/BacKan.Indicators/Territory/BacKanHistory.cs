using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Territory;

/// <summary>The history of the town, the province and the communes of Bắc Kạn: <i>lịch sử địa giới thị xã và tỉnh Bắc Kạn</i>.</summary>
/// <remarks>
/// <para>
/// 1997: the town was enlarged from Bạch Thông district; 2015: the town became a city and two communes became wards; 1/7/2025: two
/// provinces merged, the eight districts ended, and 108 communes became 37, each moving whole. Weights are not held: an old commune that
/// was merged is "not comparable" afterwards.
/// </para>
/// <para>
/// Source: Decree 56-CP of 31/5/1997; Resolution 892/NQ-UBTVQH13; Resolutions 202/2025/QH15 and 1683/NQ-UBTVQH15; the official code lists.
/// </para>
/// </remarks>
internal static class BacKanHistory
{
    private static readonly LocalDate Enlarged = new(1997, 5, 31);
    private static readonly LocalDate City = new(2015, 3, 11);
    private static readonly LocalDate Merged = AdministrativeUnitTypes.TwoLevels;

    /// <summary>Gets the province of Thái Nguyên before Bắc Kạn joined it, until 30/6/2025.</summary>
    public static AdministrativeUnit ThaiNguyenBefore { get; } = new(
        new("19", BacKanUnits.Province.Id.ValidFrom), AdministrativeUnitType.Province, "Thái Nguyên", Merged)
    {
        Confidence = Confidence.Unverified,
        Note = new(
            "Ngày bắt đầu chưa đọc: lấy ngày tái lập tỉnh Bắc Kạn.",
            "Its first day was not read: that of the province of Bắc Kạn is taken."),
    };

    /// <summary>Gets the communes and townships of the seven rural districts until 30/6/2025, by code; 100 including Đôn Phong.</summary>
    public static IReadOnlyList<AdministrativeUnit> RuralCommunes { get; } =
    [.. BacKanCommunes.All.SelectMany(c => c.From).Select(Old).Append(BacKanUnits.DonPhongCommune).OrderBy(
        u => u.Id.Code, StringComparer.Ordinal)];

    /// <summary>Gets the 37 communes and wards in the territory of the old province since 1/7/2025, by code.</summary>
    public static IReadOnlyList<AdministrativeUnit> Successors { get; } =
    [.. BacKanUnits.Successors, .. BacKanCommunes.All.Select(c => c.Unit)];

    /// <summary>Gets units and successions.</summary>
    public static TerritoryHistory History { get; } = new(
        BacKanUnits.Register.Units.Concat(RuralCommunes).Concat(Successors).Append(ThaiNguyenBefore).Distinct(),
        [.. Before2025(), .. Of2025()]);

    private static IEnumerable<Succession> Before2025()
    {
        AdministrativeUnit bachThong = LastOf("063"), town = BacKanUnits.Town;
        yield return new(
            Enlarged, new(VietnamInstruments.Decree56Of1997), [new(bachThong, bachThong), new(bachThong, town), new(town, town)],
            Confidence.Unverified);
        yield return OneToOne(town, BacKanUnits.ProvincialCity);
        foreach (AdministrativeUnit commune in BacKanUnits.TownParts.Where(u => u.ValidUntil == City))
            yield return OneToOne(commune, BacKanUnits.Register.Find(commune.Id.Code, City)!);
    }

    private static IEnumerable<Succession> Of2025()
    {
        var provinces = new Citation(VietnamInstruments.Resolution202Of2025);
        yield return new(
            Merged, provinces, [new(BacKanUnits.Province, BacKanUnits.ThaiNguyen), new(ThaiNguyenBefore, BacKanUnits.ThaiNguyen)],
            Confidence.Quoted);
        foreach (AdministrativeUnit district in BacKanUnits.RuralDistricts.Append(BacKanUnits.ProvincialCity))
            yield return new(Merged, provinces, [new(district, null)], Confidence.Quoted);

        yield return OfCommunes("01840", "01834", "01840", "01846");
        yield return OfCommunes("01843", "01837", "01843", "01852", "01855");
        AdministrativeUnit phongQuang = BacKanUnits.Successors[2];
        yield return Joined(phongQuang, [LastOf("01849"), BacKanUnits.DonPhongCommune]);
        foreach (BacKanCommunes.New commune in BacKanCommunes.All)
            yield return Joined(commune.Unit, commune.From.Select(Old));
    }

    private static Succession OfCommunes(string code, params string[] from) =>
        Joined(BacKanUnits.Register.Find(code, Merged)!, from.Select(LastOf));

    private static Succession Joined(AdministrativeUnit unit, IEnumerable<AdministrativeUnit> from) =>
        new(Merged, new(VietnamInstruments.Resolution1683Of2025), from.Select(u => new SuccessionPart(u, unit)), Confidence.Quoted);

    private static Succession OneToOne(AdministrativeUnit before, AdministrativeUnit since) =>
        new(City, new(VietnamInstruments.Resolution892Of2015), [new(before, since)], Confidence.Quoted);

    private static AdministrativeUnit LastOf(string code) => BacKanUnits.Register.Find(code, Merged.PlusDays(-1))!;

    private static AdministrativeUnit Old(BacKanCommunes.Old commune) => commune.Unit(LastOf(commune.District).Id.ValidFrom);
}
