using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Law;

/// <summary>The legal documents that the library's rules rest on: <i>danh mục văn bản</i>.</summary>
/// <remarks>What nobody has read stays empty: a document without an address was not opened.</remarks>
public static class VietnamInstruments
{
    private static readonly LocalDate Checked = new(2026, 11, 23);
    private static readonly Text Law = new("Luật", "Law");
    private static readonly Text Decree = new("Nghị định", "Decree");
    private static readonly Text Decision = new("Quyết định", "Decision");
    private static readonly Text Circular = new("Thông tư", "Circular");
    private static readonly Text Resolution = new("Nghị quyết", "Resolution");
    private static readonly Text Assembly = new("Quốc hội", "National Assembly");
    private static readonly Text Government = new("Chính phủ", "Government");
    private static readonly Text PrimeMinister = new("Thủ tướng Chính phủ", "Prime Minister");

    /// <summary>Decision 1143/2000/QĐ-LĐTBXH: poverty lines from 2001.</summary>
    public static LegalInstrument Decision1143Of2000 { get; } = new()
    {
        Kind = Decision, Number = new("1143/2000/QĐ-LĐTBXH"), IssuedOn = new(2000, 11, 1), CheckedOn = Checked,
        Issuer = new("Bộ Lao động – Thương binh và Xã hội", "Ministry of Labour, Invalids and Social Affairs"),
        Subject = new("Chuẩn hộ nghèo giai đoạn 2001–2005", "Poverty lines 2001–2005"),
    };

    /// <summary>Decision 170/2005/QĐ-TTg: poverty lines from 2006.</summary>
    public static LegalInstrument Decision170Of2005 { get; } = new()
    {
        Kind = Decision, Number = new("170/2005/QĐ-TTg"), Issuer = PrimeMinister, IssuedOn = new(2005, 7, 8), InForceFrom = new(2005, 8, 2), CheckedOn = Checked,
        Subject = new("Chuẩn nghèo giai đoạn 2006–2010", "Poverty lines 2006–2010"),
        Address = "https://vbpl.vn/sonla/Pages/vbpq-toanvan.aspx?ItemID=18049",
    };

    /// <summary>Decision 09/2011/QĐ-TTg: lines of poor and near-poor households from 2011.</summary>
    public static LegalInstrument Decision09Of2011 { get; } = new()
    {
        Kind = Decision, Number = new("09/2011/QĐ-TTg"), Issuer = PrimeMinister, IssuedOn = new(2011, 1, 30), InForceFrom = new(2011, 1, 1), CheckedOn = Checked,
        Subject = new("Chuẩn hộ nghèo, hộ cận nghèo giai đoạn 2011–2015", "Lines of poor and near-poor households 2011–2015"),
        Address = "https://nganhangphapluat.thukyluat.vn/tu-van-phap-luat/quyen-dan-su/chuan-ho-ngheo-116153",
    };

    /// <summary>Decision 59/2015/QĐ-TTg: multidimensional poverty standard from 2016.</summary>
    public static LegalInstrument Decision59Of2015 { get; } = new()
    {
        Kind = Decision, Number = new("59/2015/QĐ-TTg"), Issuer = PrimeMinister, IssuedOn = new(2015, 11, 19), InForceFrom = new(2016, 1, 5), CheckedOn = Checked,
        Subject = new("Chuẩn nghèo tiếp cận đa chiều giai đoạn 2016–2020", "Multidimensional poverty standard 2016–2020"),
        Address = "https://hoidapphapluat.co/quyet-dinh-59-2015-qd-ttg-chuan-ngheo-tiep-can-da-chieu-2016-2010.html",
    };

    /// <summary>Decree 07/2021/NĐ-CP: multidimensional poverty standard from 2022; continues that of Decision 59/2015 for 2021.</summary>
    public static LegalInstrument Decree07Of2021 { get; } = new()
    {
        Kind = Decree, Number = new("07/2021/NĐ-CP"), Issuer = Government, IssuedOn = new(2021, 1, 27), InForceFrom = new(2021, 3, 15), CheckedOn = Checked,
        Subject = new("Chuẩn nghèo đa chiều giai đoạn 2021–2025", "Multidimensional poverty standard 2021–2025"),
    };

    /// <summary>Decree 351/2025/NĐ-CP: continues the standard of Decree 07/2021 for 2026; a standard of its own from 2027.</summary>
    public static LegalInstrument Decree351Of2025 { get; } = new()
    {
        Kind = Decree, Number = new("351/2025/NĐ-CP"), Issuer = Government, IssuedOn = new(2025, 12, 30), CheckedOn = Checked,
        Subject = new("Chuẩn nghèo đa chiều quốc gia giai đoạn 2026–2030", "National multidimensional poverty standard 2026–2030"),
        Address = "https://www.vietnamplus.vn/ban-hanh-quy-dinh-ve-chuan-ngheo-da-chieu-quoc-gia-giai-doan-2026-2030-post1086100.vnp",
    };

    /// <summary>Law 15/2003/QH11 on emulation and commendation.</summary>
    public static LegalInstrument Law15Of2003 { get; } = new()
    {
        Kind = Law, Number = new("15/2003/QH11"), Issuer = Assembly, InForceFrom = new(2004, 7, 1), CheckedOn = Checked,
        Subject = new("Luật Thi đua, Khen thưởng", "Law on Emulation and Commendation"),
        Address = "https://github.com/tocit/vietnam-law/blob/HEAD/laws/Luat-Thi-dua-Khen-thuong-2003-15-2003-QH11-51686.html",
    };

    /// <summary>Circular 07/2014/TT-BNV: first national ceiling on the share of grassroots emulation fighters.</summary>
    public static LegalInstrument Circular07Of2014 { get; } = new()
    {
        Kind = Circular, Number = new("07/2014/TT-BNV"), InForceFrom = new(2014, 10, 15), CheckedOn = Checked,
        Issuer = new("Bộ Nội vụ", "Ministry of Home Affairs"),
        Subject = new("Hướng dẫn thi hành Luật Thi đua, Khen thưởng", "Guidance on the Law on Emulation and Commendation"),
    };

    /// <summary>Decree 91/2017/NĐ-CP on emulation and commendation.</summary>
    public static LegalInstrument Decree91Of2017 { get; } = new()
    {
        Kind = Decree, Number = new("91/2017/NĐ-CP"), Issuer = Government, InForceFrom = new(2017, 10, 1), CheckedOn = Checked,
        Subject = new("Quy định chi tiết Luật Thi đua, Khen thưởng", "Details of the Law on Emulation and Commendation"),
        Address = "https://github.com/DAIKOOH12/bot_rasa/blob/HEAD/demuc/467d54d1-b81e-49a0-a066-21e2c9b191fc.html",
    };

    /// <summary>Law 06/2022/QH15 on emulation and commendation.</summary>
    public static LegalInstrument Law06Of2022 { get; } = new()
    {
        Kind = Law, Number = new("06/2022/QH15"), Issuer = Assembly, IssuedOn = new(2022, 6, 15), InForceFrom = new(2024, 1, 1), CheckedOn = Checked,
        Subject = new("Luật Thi đua, khen thưởng", "Law on Emulation and Commendation"),
        Address = "https://github.com/tocit/vietnam-law/blob/HEAD/laws/Luat-Thi-dua-Khen-thuong-2022-418232.html",
    };

    /// <summary>Law 06/2026/QH16 on emulation and commendation: known by its number, not read.</summary>
    public static LegalInstrument Law06Of2026 { get; } = new()
    {
        Kind = Law, Number = new("06/2026/QH16"), Issuer = Assembly, IssuedOn = new(2026, 4, 23), InForceFrom = new(2026, 10, 1), CheckedOn = Checked,
        Subject = new("Luật Thi đua, khen thưởng", "Law on Emulation and Commendation"),
    };

    /// <summary>Resolution 892/NQ-UBTVQH13: Bắc Kạn becomes a city.</summary>
    public static LegalInstrument Resolution892Of2015 { get; } = new()
    {
        Kind = Resolution, Number = new("892/NQ-UBTVQH13"), IssuedOn = new(2015, 3, 11), CheckedOn = Checked,
        Issuer = new("Ủy ban Thường vụ Quốc hội", "Standing Committee of the National Assembly"),
        Subject = new("Thành lập thành phố Bắc Kạn thuộc tỉnh Bắc Kạn", "Founding of Bắc Kạn city in Bắc Kạn province"),
        Address = "https://luatminhkhue.vn/nghi-quyet-892-nq-ubtvqh13-thanh-lap-phuong-xuat-hoa-huyen-tung-thi-xa-bac-kan.aspx",
    };

    /// <summary>Gets every document, in order of declaration.</summary>
    public static IReadOnlyList<LegalInstrument> All { get; } =
    [
        Decision1143Of2000, Decision170Of2005, Decision09Of2011, Decision59Of2015, Decree07Of2021, Decree351Of2025,
        Law15Of2003, Circular07Of2014, Decree91Of2017, Law06Of2022, Law06Of2026, Resolution892Of2015,
    ];
}
