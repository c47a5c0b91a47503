using NodaTime;

namespace BacKan.Indicators.Law;

// Documents of statistics and industrial classification: thống kê và ngành kinh tế.
internal static partial class VietnamInstruments
{
    /// <summary>Decision 305/2005/QĐ-TTg: national system of statistical indicators.</summary>
    public static LegalInstrument Decision305Of2005 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("305/2005/QĐ-TTg"), Issuer = IssuerOf("305/2005/QĐ-TTg"),
        Subject = new("Hệ thống chỉ tiêu thống kê quốc gia", "National system of statistical indicators"),
        IssuedOn = new LocalDate(2005, 11, 24),
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Decision 10/2007/QĐ-TTg: Vietnam standard industrial classification (VSIC 2007).</summary>
    public static LegalInstrument Decision10Of2007 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("10/2007/QĐ-TTg"), Issuer = IssuerOf("10/2007/QĐ-TTg"),
        Subject = new("Hệ thống ngành kinh tế Việt Nam (VSIC 2007)", "Vietnam standard industrial classification (VSIC 2007)"),
        IssuedOn = new LocalDate(2007, 1, 23),
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Decision 43/2010/QĐ-TTg: national system of statistical indicators.</summary>
    /// <remarks>One page of the statistics office prints 2/3/2010 as the day of issue.</remarks>
    public static LegalInstrument Decision43Of2010 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("43/2010/QĐ-TTg"), Issuer = IssuerOf("43/2010/QĐ-TTg"),
        Subject = new("Hệ thống chỉ tiêu thống kê quốc gia", "National system of statistical indicators"),
        IssuedOn = new LocalDate(2010, 6, 2),
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Circular 02/2011/TT-BKHĐT: contents of the national system of statistical indicators.</summary>
    public static LegalInstrument Circular02Of2011Planning => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("02/2011/TT-BKHĐT"), Issuer = IssuerOf("02/2011/TT-BKHĐT"),
        Subject = new("Nội dung Hệ thống chỉ tiêu thống kê quốc gia", "Contents of the national system of statistical indicators"),
        IssuedOn = new LocalDate(2011, 1, 10),
        Address = "https://text.123docz.net/document/1292970-giai-thich-he-thong-chi-tieu-thong-ke-quoc-gia.htm",
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Circular 02/2012/TT-BKHĐT: base year of prices moved from 1994 to 2010.</summary>
    public static LegalInstrument Circular02Of2012Planning => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("02/2012/TT-BKHĐT"), Issuer = IssuerOf("02/2012/TT-BKHĐT"),
        Subject = new("Chuyển năm gốc so sánh từ 1994 sang 2010", "Base year of prices moved from 1994 to 2010"),
        IssuedOn = new LocalDate(2012, 4, 4),
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Law 89/2015/QH13: Law on Statistics.</summary>
    public static LegalInstrument Law89Of2015 => field ??= new()
    {
        Kind = InstrumentKind.Law, Number = new("89/2015/QH13"), Issuer = IssuerOf("89/2015/QH13"),
        Subject = new("Luật Thống kê", "Law on Statistics"),
        IssuedOn = new LocalDate(2015, 11, 23), InForceFrom = new LocalDate(2016, 7, 1),
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Decree 97/2016/NĐ-CP: contents of the national statistical indicators.</summary>
    public static LegalInstrument Decree97Of2016 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("97/2016/NĐ-CP"), Issuer = IssuerOf("97/2016/NĐ-CP"),
        Subject = new("Nội dung chỉ tiêu thống kê quốc gia", "Contents of the national statistical indicators"),
        Address = "http://luatvn.net/decree-97-2016-nd-cp-contents-statistical-indicators-listed-in-the-national-statistical-indicator-system",
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Decision 54/2016/QĐ-TTg: statistical indicators of provinces, districts and communes.</summary>
    public static LegalInstrument Decision54Of2016 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("54/2016/QĐ-TTg"), Issuer = IssuerOf("54/2016/QĐ-TTg"),
        Subject = new("Hệ thống chỉ tiêu thống kê cấp tỉnh, huyện, xã", "Statistical indicators of provinces, districts and communes"),
        IssuedOn = new LocalDate(2016, 12, 19), InForceFrom = new LocalDate(2017, 2, 5),
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Decision 27/2018/QĐ-TTg: Vietnam standard industrial classification (VSIC 2018).</summary>
    public static LegalInstrument Decision27Of2018 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("27/2018/QĐ-TTg"), Issuer = IssuerOf("27/2018/QĐ-TTg"),
        Subject = new("Hệ thống ngành kinh tế Việt Nam (VSIC 2018)", "Vietnam standard industrial classification (VSIC 2018)"),
        IssuedOn = new LocalDate(2018, 7, 6), InForceFrom = new LocalDate(2018, 8, 20),
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Circular 12/2019/TT-BNNPTNT: statistics of forestry.</summary>
    public static LegalInstrument Circular12Of2019Agriculture => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("12/2019/TT-BNNPTNT"), Issuer = IssuerOf("12/2019/TT-BNNPTNT"),
        Subject = new("Thống kê ngành lâm nghiệp", "Statistics of forestry"),
        Address = "https://baovemoitruong.org.vn/quy-dinh-ve-thong-ke-nganh-lam-nghiep/",
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Circular 13/2019/TT-BKHĐT: base year of prices 2020.</summary>
    public static LegalInstrument Circular13Of2019 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("13/2019/TT-BKHĐT"), Issuer = IssuerOf("13/2019/TT-BKHĐT"),
        Subject = new("Năm gốc so sánh 2020", "Base year of prices 2020"),
        IssuedOn = new LocalDate(2019, 12, 31), InForceFrom = new LocalDate(2020, 2, 15),
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Law 01/2021/QH15: new list of national statistical indicators.</summary>
    public static LegalInstrument Law01Of2021 => field ??= new()
    {
        Kind = InstrumentKind.Law, Number = new("01/2021/QH15"), Issuer = IssuerOf("01/2021/QH15"),
        Subject = new("Danh mục chỉ tiêu thống kê quốc gia mới", "New list of national statistical indicators"),
        IssuedOn = new LocalDate(2021, 11, 12), InForceFrom = new LocalDate(2022, 1, 1),
        Confidence = Confidence.Quoted, CheckedOn = SecondReading,
    };

    /// <summary>Decision 1245/QĐ-BKHĐT: income per capita of communes.</summary>
    public static LegalInstrument Decision1245Of2022 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("1245/QĐ-BKHĐT"), Issuer = IssuerOf("1245/QĐ-BKHĐT"),
        Subject = new("Thu nhập bình quân đầu người cấp xã", "Income per capita of communes"),
        IssuedOn = new LocalDate(2022, 6, 30),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 94/2022/NĐ-CP: national statistical indicators; compiling GDP and GRDP.</summary>
    public static LegalInstrument Decree94Of2022 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("94/2022/NĐ-CP"), Issuer = IssuerOf("94/2022/NĐ-CP"),
        Subject = new(
            "Nội dung chỉ tiêu thống kê quốc gia, quy trình biên soạn GDP, GRDP",
            "National statistical indicators; compiling GDP and GRDP"),
        IssuedOn = new LocalDate(2022, 11, 7), InForceFrom = new LocalDate(2023, 1, 1),
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Decision 05/2023/QĐ-TTg: statistical indicators of provinces, districts and communes.</summary>
    public static LegalInstrument Decision05Of2023 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("05/2023/QĐ-TTg"), Issuer = IssuerOf("05/2023/QĐ-TTg"),
        Subject = new("Hệ thống chỉ tiêu thống kê cấp tỉnh, huyện, xã", "Statistical indicators of provinces, districts and communes"),
        IssuedOn = new LocalDate(2023, 2, 24), InForceFrom = new LocalDate(2023, 4, 15),
        Relations = [new(InstrumentRelationKind.Replaces, new("54/2016/QĐ-TTg"))],
        Address = "https://stp.hanam.gov.vn/Pages/quyet-dinh-so-052023qd-ttg-quy-dinh-he-thong-chi-tieu-thong-ke-cap-tinh-cap-huyen-cap-xa.aspx",
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Circular 06/2023/TT-BKHĐT: indicators of the statistics branch.</summary>
    public static LegalInstrument Circular06Of2023 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("06/2023/TT-BKHĐT"), Issuer = IssuerOf("06/2023/TT-BKHĐT"),
        Subject = new("Hệ thống chỉ tiêu thống kê ngành", "Indicators of the statistics branch"),
        IssuedOn = new LocalDate(2023, 10, 2), InForceFrom = new LocalDate(2024, 1, 1),
        Confidence = Confidence.Quoted, CheckedOn = SecondReading,
    };

    /// <summary>Decree 62/2024/NĐ-CP: days of statistical releases.</summary>
    public static LegalInstrument Decree62Of2024 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("62/2024/NĐ-CP"), Issuer = IssuerOf("62/2024/NĐ-CP"),
        Subject = new("Ngày công bố số liệu thống kê", "Days of statistical releases"),
        IssuedOn = new LocalDate(2024, 6, 7), InForceFrom = new LocalDate(2024, 8, 1),
        Confidence = Confidence.Quoted, CheckedOn = SecondReading,
    };

    /// <summary>Circular 02/2025/TT-BKHĐT: statistics of poverty (Annex II).</summary>
    /// <remarks>Annex II, 1.2.1: the multidimensional poverty rate of statistics is poor households over all households.</remarks>
    public static LegalInstrument Circular02Of2025 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("02/2025/TT-BKHĐT"), Issuer = IssuerOf("02/2025/TT-BKHĐT"),
        Subject = new("Thống kê tỷ lệ nghèo đa chiều (Phụ lục II)", "Statistics of multidimensional poverty (Annex II)"),
        InForceFrom = new LocalDate(2025, 3, 10),
        Address = "https://github.com/hrmaster1982-dev/phapluat-8chude-data/blob/HEAD/docs/uu_dai_dt/thong-tu-so-02-2025-tt-bkhdt-43809.txt",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Decision 36/2025/QĐ-TTg: Vietnam standard industrial classification (VSIC 2025).</summary>
    public static LegalInstrument Decision36Of2025 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("36/2025/QĐ-TTg"), Issuer = IssuerOf("36/2025/QĐ-TTg"),
        Subject = new("Hệ thống ngành kinh tế Việt Nam (VSIC 2025)", "Vietnam standard industrial classification (VSIC 2025)"),
        IssuedOn = new LocalDate(2025, 9, 29), InForceFrom = new LocalDate(2025, 11, 15),
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Decree 13/2026/NĐ-CP: days of statistical releases.</summary>
    public static LegalInstrument Decree13Of2026 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("13/2026/NĐ-CP"), Issuer = IssuerOf("13/2026/NĐ-CP"),
        Subject = new("Ngày công bố số liệu thống kê", "Days of statistical releases"),
        IssuedOn = new LocalDate(2026, 1, 13),
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Decision 2545/QĐ-BTC: two statistical indicators of communes.</summary>
    public static LegalInstrument Decision2545Of2026 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("2545/QĐ-BTC"), Issuer = IssuerOf("2545/QĐ-BTC"),
        Subject = new("Hai chỉ tiêu thống kê cấp xã", "Two statistical indicators of communes"),
        IssuedOn = new LocalDate(2026, 9, 14),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    private static IEnumerable<LegalInstrument> Statistics =>
    [
        Decision305Of2005, Decision10Of2007, Decision43Of2010, Circular02Of2011Planning, Circular02Of2012Planning, Law89Of2015,
        Decree97Of2016, Decision54Of2016, Decision27Of2018, Circular12Of2019Agriculture, Circular13Of2019, Law01Of2021, Decision1245Of2022,
        Decree94Of2022, Decision05Of2023, Circular06Of2023, Decree62Of2024, Circular02Of2025, Decision36Of2025, Decree13Of2026,
        Decision2545Of2026,
    ];
}
