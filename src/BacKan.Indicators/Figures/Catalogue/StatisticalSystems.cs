using BacKan.Indicators.Law;

namespace BacKan.Indicators.Figures;

/// <summary>The official systems whose codes the library knows: <i>các hệ thống chỉ tiêu thống kê</i>.</summary>
internal static class StatisticalSystems
{
    /// <summary>National, 2010 (<i>quốc gia, 2010</i>): Decision 43/2010/QĐ-TTg, its contents in Circular 02/2011/TT-BKHĐT.</summary>
    public static StatisticalSystem National2010 => field ??= new(
        "national-2010", new("Hệ thống chỉ tiêu quốc gia 2010", "National indicators of 2010"), new(VietnamInstruments.Decision43Of2010));

    /// <summary>Provincial, of the time of Circular 02/2011/TT-BKHĐT (<i>cấp tỉnh, 2011</i>).</summary>
    public static StatisticalSystem Province2011 => field ??= new(
        "province-2011", new("Hệ thống chỉ tiêu cấp tỉnh 2011", "Provincial indicators of 2011"),
        new(VietnamInstruments.Circular02Of2011Planning));

    /// <summary>National, 2015 (<i>quốc gia, 2015</i>): the annex of Law 89/2015/QH13, its contents in Decree 97/2016/NĐ-CP.</summary>
    public static StatisticalSystem National2015 => field ??= new(
        "national-2015", new("Hệ thống chỉ tiêu quốc gia 2015", "National indicators of 2015"), new(VietnamInstruments.Decree97Of2016));

    /// <summary>Provincial, 2016 (<i>cấp tỉnh, 2016</i>): Decision 54/2016/QĐ-TTg.</summary>
    public static StatisticalSystem Province2016 => field ??= new(
        "province-2016", new("Hệ thống chỉ tiêu cấp tỉnh 2016", "Provincial indicators of 2016"), new(VietnamInstruments.Decision54Of2016));

    /// <summary>National, 2021 (<i>quốc gia, 2021</i>): the annex of Law 01/2021/QH15, its contents in Decree 94/2022/NĐ-CP.</summary>
    public static StatisticalSystem National2021 => field ??= new(
        "national-2021", new("Hệ thống chỉ tiêu quốc gia 2021", "National indicators of 2021"), new(VietnamInstruments.Decree94Of2022));

    /// <summary>Provincial, 2023 (<i>cấp tỉnh, 2023</i>): Decision 05/2023/QĐ-TTg.</summary>
    public static StatisticalSystem Province2023 => field ??= new(
        "province-2023", new("Hệ thống chỉ tiêu cấp tỉnh 2023", "Provincial indicators of 2023"), new(VietnamInstruments.Decision05Of2023));

    /// <summary>
    /// Provincial codes of guides that do not say whether they follow the system of 2011 or of 2016 (<i>cấp tỉnh, không rõ hệ thống</i>).
    /// </summary>
    public static StatisticalSystem ProvinceUncertain => field ??= new(
        "province-uncertain", new("Hệ thống chỉ tiêu cấp tỉnh, không rõ năm 2011 hay 2016", "Provincial indicators, of 2011 or 2016"),
        citation: null);

    /// <summary>Gets every system, in order of time.</summary>
    public static IReadOnlyList<StatisticalSystem> All =>
        field ??= [National2010, Province2011, National2015, Province2016, National2021, Province2023, ProvinceUncertain];
}
