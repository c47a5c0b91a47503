using NodaTime;

namespace BacKan.Indicators.Law;

// Documents of local poverty standards: chuẩn nghèo địa phương.
internal static partial class VietnamInstruments
{
    /// <summary>Decision 01/2011/QĐ-UBND: poverty lines of Hà Nội 2011–2015.</summary>
    public static LegalInstrument HaNoiDecision01Of2011 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("01/2011/QĐ-UBND"),
        Issuer = new("Ủy ban nhân dân thành phố Hà Nội", "People's Committee of Hà Nội"),
        Subject = new("Chuẩn hộ nghèo, cận nghèo của Hà Nội 2011–2015", "Poverty lines of Hà Nội 2011–2015"),
        AppliesFrom = new LocalDate(2011, 1, 1),
        Confidence = Confidence.Unverified, CheckedOn = Compiled,
    };

    /// <summary>Decision 12/2016/QĐ-UBND: poverty standard of Hà Nội 2016–2020.</summary>
    public static LegalInstrument HaNoiDecision12Of2016 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("12/2016/QĐ-UBND"),
        Issuer = new("Ủy ban nhân dân thành phố Hà Nội", "People's Committee of Hà Nội"),
        Subject = new("Chuẩn hộ nghèo, cận nghèo của Hà Nội 2016–2020", "Poverty standard of Hà Nội 2016–2020"),
        IssuedOn = new LocalDate(2016, 4, 13), AppliesFrom = new LocalDate(2016, 1, 1),
        Address = "https://kinhtedothi.vn/ha-noi-ban-hanh-chuan-ho-ngheo-ho-can-ngheo-giai-doan-2016-2020.html",
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decision 472/QĐ-UBND: Hà Nội keeps its standard for 2021.</summary>
    public static LegalInstrument HaNoiDecision472Of2021 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("472/QĐ-UBND"),
        Issuer = new("Ủy ban nhân dân thành phố Hà Nội", "People's Committee of Hà Nội"),
        Subject = new("Giữ chuẩn nghèo của Hà Nội cho năm 2021", "Hà Nội keeps its standard for 2021"),
        AppliesFrom = new LocalDate(2021, 1, 1),
        Address = "https://thuvienphapluat.vn/tintuc/vn/thoi-su-phap-luat/thoi-su/33892/chuan-ngheo-nam-2021-tai-ha-noi-khong-thay-doi-so-voi-nam-2020",
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decision 13/2021/QĐ-UBND: poverty standard of Hà Nội 2022–2025.</summary>
    /// <remarks>The report prints "Quyết định số 13/2021"; the suffix QĐ-UBND is the usual form.</remarks>
    public static LegalInstrument HaNoiDecision13Of2021 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("13/2021/QĐ-UBND"),
        Issuer = new("Ủy ban nhân dân thành phố Hà Nội", "People's Committee of Hà Nội"),
        Subject = new("Chuẩn nghèo đa chiều của Hà Nội 2022–2025", "Poverty standard of Hà Nội 2022–2025"),
        AppliesFrom = new LocalDate(2022, 1, 1),
        Address = "https://baotintuc.vn/giai-ma-muon-mat/thu-nhap-bao-nhieu-o-ha-noi-duoc-xep-la-ho-ngheo-20220102071103127.htm",
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decision 995/QĐ-UBND: poverty standard of Hồ Chí Minh City 2021–2025.</summary>
    /// <remarks>Issued in March 2021; the day was not read.</remarks>
    public static LegalInstrument HoChiMinhCityDecision995Of2021 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("995/QĐ-UBND"),
        Issuer = new("Ủy ban nhân dân Thành phố Hồ Chí Minh", "People's Committee of Hồ Chí Minh City"),
        Subject = new("Chuẩn nghèo đa chiều của Thành phố Hồ Chí Minh 2021–2025", "Poverty standard of Hồ Chí Minh City 2021–2025"),
        AppliesFrom = new LocalDate(2021, 1, 1),
        Address = "https://hochiminhcity.gov.vn/-/quy-inh-chuan-ngheo-a-chieu-giai-oan-2021-2025",
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decision 505/QĐ-UBND: results of the review of 2025 in Hồ Chí Minh City.</summary>
    public static LegalInstrument HoChiMinhCityDecision505Of2026 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("505/QĐ-UBND"),
        Issuer = new("Ủy ban nhân dân Thành phố Hồ Chí Minh", "People's Committee of Hồ Chí Minh City"),
        Subject = new("Kết quả rà soát hộ nghèo năm 2025 của Thành phố Hồ Chí Minh", "Results of the review of 2025 in Hồ Chí Minh City"),
        Address = "https://www.vietnamplus.vn/thanh-pho-ho-chi-minh-con-003-ho-ngheo-ho-can-ngheo-post1090692.vnp",
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    private static IEnumerable<LegalInstrument> LocalPoverty =>
    [
        HaNoiDecision01Of2011, HaNoiDecision12Of2016, HaNoiDecision472Of2021, HaNoiDecision13Of2021, HoChiMinhCityDecision995Of2021,
        HoChiMinhCityDecision505Of2026,
    ];
}
