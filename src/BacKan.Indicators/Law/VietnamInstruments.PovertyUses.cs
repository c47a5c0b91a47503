using NodaTime;

namespace BacKan.Indicators.Law;

// Documents of laws that use the poverty classes: văn bản dùng chuẩn nghèo.
internal static partial class VietnamInstruments
{
    /// <summary>Circular 09/2002/TT-BTC: agricultural land tax (cites the poverty lines).</summary>
    public static LegalInstrument Circular09Of2002 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("09/2002/TT-BTC"), Issuer = IssuerOf("09/2002/TT-BTC"),
        Subject = new("Thuế sử dụng đất nông nghiệp (viện dẫn chuẩn hộ nghèo)", "Agricultural land tax (cites the poverty lines)"),
        InForceFrom = new LocalDate(2002, 2, 6),
        Address = "https://github.com/diepxuan/diepxuan.github.io/blob/fbaa690e/van-ban/thue-phi-le-phi-cac-khoan-thu-khac/thue-su-dung-dat-nong-nghiep.md",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Circular 120/2011/TT-BTC: relief from agricultural land tax (cites the poverty lines).</summary>
    public static LegalInstrument Circular120Of2011 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("120/2011/TT-BTC"), Issuer = IssuerOf("120/2011/TT-BTC"),
        Subject = new(
            "Miễn, giảm thuế sử dụng đất nông nghiệp (viện dẫn chuẩn hộ nghèo)",
            "Relief from agricultural land tax (cites the poverty lines)"),
        InForceFrom = new LocalDate(2011, 10, 1),
        Address = "https://github.com/diepxuan/diepxuan.github.io/blob/fbaa690e/van-ban/thue-phi-le-phi-cac-khoan-thu-khac/thue-su-dung-dat-nong-nghiep.md",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Decree 57/2018/NĐ-CP: what is rural (clause 1, Article 3).</summary>
    public static LegalInstrument Decree57Of2018 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("57/2018/NĐ-CP"), Issuer = IssuerOf("57/2018/NĐ-CP"),
        Subject = new("Khu vực nông thôn (khoản 1 Điều 3)", "What is rural (clause 1, Article 3)"),
        IssuedOn = new LocalDate(2018, 4, 17), InForceFrom = new LocalDate(2018, 4, 17),
        Address = "https://thuvienphapluat.vn/hoi-dap-phap-luat/49CAB-hd-thu-nhap-3-trieu-moi-thang-co-duoc-xet-tro-thanh-ho-ngheo-khong.html",
        Confidence = Confidence.Quoted, CheckedOn = SecondReading,
    };

    /// <summary>Decree 146/2018/NĐ-CP: health insurance (poor, multidimensionally poor and near-poor households).</summary>
    public static LegalInstrument Decree146Of2018 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("146/2018/NĐ-CP"), Issuer = IssuerOf("146/2018/NĐ-CP"),
        Subject = new(
            "Bảo hiểm y tế (hộ nghèo, hộ nghèo đa chiều, hộ cận nghèo)",
            "Health insurance (poor, multidimensionally poor and near-poor households)"),
        IssuedOn = new LocalDate(2018, 10, 17), InForceFrom = new LocalDate(2018, 12, 1),
        Address = "https://github.com/diepxuan/diepxuan.github.io/blob/fbaa690e/van-ban/bao-hiem/bao-hiem-y-te.md",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Decree 75/2023/NĐ-CP: amended rules of health insurance.</summary>
    public static LegalInstrument Decree75Of2023 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("75/2023/NĐ-CP"), Issuer = IssuerOf("75/2023/NĐ-CP"),
        Subject = new("Sửa đổi quy định về bảo hiểm y tế", "Amended rules of health insurance"),
        IssuedOn = new LocalDate(2023, 10, 19), InForceFrom = new LocalDate(2023, 12, 3),
        Relations = [new(InstrumentRelationKind.Amends, new("146/2018/NĐ-CP"))],
        Address = "https://github.com/diepxuan/diepxuan.github.io/blob/fbaa690e/van-ban/bao-hiem/bao-hiem-y-te.md",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Decree 175/2026/NĐ-CP: microfinance (cites households of average living standard).</summary>
    public static LegalInstrument Decree175Of2026 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("175/2026/NĐ-CP"), Issuer = IssuerOf("175/2026/NĐ-CP"),
        Subject = new("Tài chính vi mô (viện dẫn hộ có mức sống trung bình)", "Microfinance (cites households of average living standard)"),
        IssuedOn = new LocalDate(2026, 5, 15), InForceFrom = new LocalDate(2026, 7, 1),
        Address = "https://github.com/hrmaster1982-dev/phapluat-8chude-data/blob/HEAD/docs/hd_kinh_te/nghi-dinh-so-175-2026-nd-cp-469564.txt",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    private static IEnumerable<LegalInstrument> PovertyUses =>
    [
        Circular09Of2002, Circular120Of2011, Decree57Of2018, Decree146Of2018, Decree75Of2023, Decree175Of2026,
    ];
}
