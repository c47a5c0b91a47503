using BacKan.Indicators.Law;
using BacKan.Indicators.Poverty.Standards;

namespace BacKan.Indicators.Poverty;

/// <summary>The national poverty standards since 2001: <i>các chuẩn nghèo quốc gia</i>.</summary>
/// <remarks>Standards before 2001 are unverified and stay out: such a day is refused.</remarks>
public static class PovertyStandards
{
    /// <summary>Gets the national timeline.</summary>
    public static Timeline<PovertyStandard> National { get; } = new(
        "national-poverty-standards",
        new("chuẩn nghèo quốc gia", "national poverty standards"),
        [
            Decision1143Of2000.Enactment,
            Decision170Of2005.Enactment,
            Decision09Of2011.Enactment,
            Decision59Of2015.Enactment,
            Decision59Of2015.Continued2021,
            Decree07Of2021.Enactment,
            Decree07Of2021.Continued2026,
            Decree351Of2025.Enactment,
        ]);

    /// <summary>Gets the timeline of Hà Nội, 2011–2025; where a province set lines of its own, they decide.</summary>
    public static Timeline<PovertyStandard> HaNoi => Standards.HaNoi.Timeline;

    /// <summary>Gets the timeline of Hồ Chí Minh City, 2009–2025; the standards of 2014–2020 and of the review of 2025 are known and not held.</summary>
    public static Timeline<PovertyStandard> HoChiMinhCity => Standards.HoChiMinhCity.Timeline;

    /// <summary>Gets the timeline of Đồng Nai, 2022–2025.</summary>
    public static Timeline<PovertyStandard> DongNai => Standards.DongNai.Timeline;

    /// <summary>Gets the timelines of provinces that are held.</summary>
    public static IReadOnlyList<Timeline<PovertyStandard>> Local => [HaNoi, HoChiMinhCity, DongNai];

    /// <summary>Gets every standard that is held, national and local, in order of the timelines.</summary>
    public static IReadOnlyList<PovertyStandard> All =>
        [.. Local.Prepend(National).SelectMany(t => t.Enactments).Select(e => e.Rule).Distinct()];

    /// <summary>Finds a standard by its id, "vn-2022-2026"; null where none has it.</summary>
    public static PovertyStandard? Find(string id) => All.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal));
}
