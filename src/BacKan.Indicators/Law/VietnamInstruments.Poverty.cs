using NodaTime;

namespace BacKan.Indicators.Law;

// Documents of poverty standards: chuẩn nghèo.
internal static partial class VietnamInstruments
{
    /// <summary>Official letter 1751/LĐTBXH: lines of hunger and poverty from 1998.</summary>
    public static LegalInstrument OfficialLetter1751Of1997 => field ??= new()
    {
        Kind = InstrumentKind.OfficialLetter, Number = new("1751/LĐTBXH"), Issuer = IssuerOf("1751/LĐTBXH"),
        Subject = new("Chuẩn đói nghèo từ năm 1998", "Lines of hunger and poverty from 1998"),
        IssuedOn = new LocalDate(1997, 5, 20),
        Confidence = Confidence.Unverified, CheckedOn = Compiled,
    };

    /// <summary>Decision 1143/2000/QĐ-LĐTBXH: poverty lines 2001–2005.</summary>
    /// <remarks>The first day of application is from the press of the time: https://vietnamembassy-usa.org/news/2000/11/vietnam-poverty-classification-levels-adjusted</remarks>
    public static LegalInstrument Decision1143Of2000 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("1143/2000/QĐ-LĐTBXH"), Issuer = IssuerOf("1143/2000/QĐ-LĐTBXH"),
        Subject = new("Chuẩn hộ nghèo giai đoạn 2001–2005", "Poverty lines 2001–2005"),
        IssuedOn = new LocalDate(2000, 11, 1), AppliesFrom = new LocalDate(2001, 1, 1),
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Decision 170/2005/QĐ-TTg: poverty lines 2006–2010.</summary>
    /// <remarks>The first day of application is known only from the press.</remarks>
    public static LegalInstrument Decision170Of2005 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("170/2005/QĐ-TTg"), Issuer = IssuerOf("170/2005/QĐ-TTg"),
        Subject = new("Chuẩn nghèo giai đoạn 2006–2010", "Poverty lines 2006–2010"),
        IssuedOn = new LocalDate(2005, 7, 8), InForceFrom = new LocalDate(2005, 8, 2), AppliesFrom = new LocalDate(2006, 1, 1),
        Address = "https://vbpl.vn/sonla/Pages/vbpq-toanvan.aspx?ItemID=18049",
        Confidence = Confidence.OfficialText, CheckedOn = Compiled,
    };

    /// <summary>Decision 117/2008/QĐ-TTg: near-poor households (clause 4, Article 1).</summary>
    public static LegalInstrument Decision117Of2008 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("117/2008/QĐ-TTg"), Issuer = IssuerOf("117/2008/QĐ-TTg"),
        Subject = new("Hộ cận nghèo (khoản 4 Điều 1)", "Near-poor households (clause 4, Article 1)"),
        IssuedOn = new LocalDate(2008, 8, 27),
        Address = "http://luatvn.net/huong-dan-20-hd-sldtbxh-ra-soat-lai-ho-ngheo-ho-can-ngheo-ha-tinh-2009",
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Circular 25/2008/TT-BLĐTBXH: guidance on near-poor households.</summary>
    public static LegalInstrument Circular25Of2008 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("25/2008/TT-BLĐTBXH"), Issuer = IssuerOf("25/2008/TT-BLĐTBXH"),
        Subject = new("Hướng dẫn xác định hộ cận nghèo", "Guidance on near-poor households"),
        IssuedOn = new LocalDate(2008, 10, 21),
        Address = "http://luatvn.net/huong-dan-20-hd-sldtbxh-ra-soat-lai-ho-ngheo-ho-can-ngheo-ha-tinh-2009",
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Guidance 20/HD-SLĐTBXH: review of poor and near-poor households in Hà Tĩnh.</summary>
    public static LegalInstrument HaTinhGuidance20 => field ??= new()
    {
        Kind = InstrumentKind.Guidance, Number = new("20/HD-SLĐTBXH"),
        Issuer = new(
            "Sở Lao động – Thương binh và Xã hội tỉnh Hà Tĩnh",
            "Department of Labour, Invalids and Social Affairs of Hà Tĩnh province"),
        Subject = new("Rà soát lại hộ nghèo, hộ cận nghèo tỉnh Hà Tĩnh", "Review of poor and near-poor households in Hà Tĩnh"),
        Address = "http://luatvn.net/huong-dan-20-hd-sldtbxh-ra-soat-lai-ho-ngheo-ho-can-ngheo-ha-tinh-2009",
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Directive 1752/CT-TTg: general survey of poor households of 2010.</summary>
    public static LegalInstrument Directive1752Of2010 => field ??= new()
    {
        Kind = InstrumentKind.Directive, Number = new("1752/CT-TTg"), Issuer = IssuerOf("1752/CT-TTg"),
        Subject = new("Tổng điều tra hộ nghèo năm 2010", "General survey of poor households of 2010"),
        IssuedOn = new LocalDate(2010, 9, 21),
        Address = "http://baolamdong.vn/xahoi/201010/Tieu-chi-ho-ngheo-moi-giai-doan-2011-2015-2011007/",
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>
    /// Official letter 3461/LĐTBXH-BTXH: the list of poor households at the end of a year serves the policies of the next.
    /// </summary>
    public static LegalInstrument OfficialLetter3461Of2011 => field ??= new()
    {
        Kind = InstrumentKind.OfficialLetter, Number = new("3461/LĐTBXH-BTXH"), Issuer = IssuerOf("3461/LĐTBXH-BTXH"),
        Subject = new(
            "Danh sách hộ nghèo cuối năm dùng cho chính sách năm sau",
            "The list of poor households at the end of a year serves the policies of the next"),
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Decision 09/2011/QĐ-TTg: lines of poor and near-poor households 2011–2015.</summary>
    public static LegalInstrument Decision09Of2011 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("09/2011/QĐ-TTg"), Issuer = IssuerOf("09/2011/QĐ-TTg"),
        Subject = new("Chuẩn hộ nghèo, hộ cận nghèo giai đoạn 2011–2015", "Lines of poor and near-poor households 2011–2015"),
        IssuedOn = new LocalDate(2011, 1, 30), InForceFrom = new LocalDate(2011, 1, 1),
        Address = "https://nganhangphapluat.thukyluat.vn/tu-van-phap-luat/quyen-dan-su/chuan-ho-ngheo-116153",
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Circular 21/2012/TT-BLĐTBXH: yearly review of poor and near-poor households.</summary>
    public static LegalInstrument Circular21Of2012 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("21/2012/TT-BLĐTBXH"), Issuer = IssuerOf("21/2012/TT-BLĐTBXH"),
        Subject = new("Quy trình điều tra, rà soát hộ nghèo, hộ cận nghèo hằng năm", "Yearly review of poor and near-poor households"),
        IssuedOn = new LocalDate(2012, 9, 5), InForceFrom = new LocalDate(2012, 11, 20), CeasedOn = new LocalDate(2016, 8, 15),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decision 32/2014/QĐ-TTg: households in farming, forestry, fishery and salt of average living standard 2014–2015.</summary>
    public static LegalInstrument Decision32Of2014 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("32/2014/QĐ-TTg"), Issuer = IssuerOf("32/2014/QĐ-TTg"),
        Subject = new(
            "Tiêu chí hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình 2014–2015",
            "Households in farming, forestry, fishery and salt of average living standard 2014–2015"),
        IssuedOn = new LocalDate(2014, 5, 27),
        Address = "http://danviet.vn/hoat-dong-hoi/tieu-chi-ho-nong-lam-ngu-nghiep-co-muc-song-trung-binh-417427.html",
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decision 1614/QĐ-TTg: scheme for multidimensional measurement of poverty.</summary>
    public static LegalInstrument Decision1614Of2015 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("1614/QĐ-TTg"), Issuer = IssuerOf("1614/QĐ-TTg"),
        Subject = new("Đề án chuyển đổi đo lường nghèo sang đa chiều", "Scheme for multidimensional measurement of poverty"),
        IssuedOn = new LocalDate(2015, 9, 15),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decision 59/2015/QĐ-TTg: multidimensional poverty standard 2016–2020.</summary>
    public static LegalInstrument Decision59Of2015 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("59/2015/QĐ-TTg"), Issuer = IssuerOf("59/2015/QĐ-TTg"),
        Subject = new("Chuẩn nghèo tiếp cận đa chiều giai đoạn 2016–2020", "Multidimensional poverty standard 2016–2020"),
        IssuedOn = new LocalDate(2015, 11, 19), InForceFrom = new LocalDate(2016, 1, 5), AppliesFrom = new LocalDate(2016, 1, 1),
        Address = "https://hoidapphapluat.co/quyet-dinh-59-2015-qd-ttg-chuan-ngheo-tiep-can-da-chieu-2016-2010.html",
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Circular 17/2016/TT-BLĐTBXH: review of households under the standard 2016–2020.</summary>
    public static LegalInstrument Circular17Of2016 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("17/2016/TT-BLĐTBXH"), Issuer = IssuerOf("17/2016/TT-BLĐTBXH"),
        Subject = new(
            "Quy trình rà soát hộ nghèo, hộ cận nghèo theo chuẩn đa chiều 2016–2020",
            "Review of households under the standard 2016–2020"),
        IssuedOn = new LocalDate(2016, 6, 28), InForceFrom = new LocalDate(2016, 8, 15), CeasedOn = new LocalDate(2022, 11, 15),
        Relations = [new(InstrumentRelationKind.Replaces, new("21/2012/TT-BLĐTBXH"))],
        Address = "https://luatannam.vn/chinh-sach/quy-dinh-hien-hanh-ve-lap-danh-sach-ho-ngheo-va-can-ngheo",
        Confidence = Confidence.Quoted, CheckedOn = SecondReading,
    };

    /// <summary>Circular 14/2018/TT-BLĐTBXH: amended review and points of poor and near-poor households.</summary>
    public static LegalInstrument Circular14Of2018 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("14/2018/TT-BLĐTBXH"), Issuer = IssuerOf("14/2018/TT-BLĐTBXH"),
        Subject =
            new("Sửa đổi quy trình và điểm rà soát hộ nghèo, hộ cận nghèo", "Amended review and points of poor and near-poor households"),
        IssuedOn = new LocalDate(2018, 9, 26), CeasedOn = new LocalDate(2022, 11, 15),
        Relations = [new(InstrumentRelationKind.Amends, new("17/2016/TT-BLĐTBXH"))],
        Address = "https://thukyluat.vn/news/binh-luan/to-chuc-ra-soat-lap-danh-sach-phan-loai-ho-gia-dinh-39226.html",
        Confidence = Confidence.Quoted, CheckedOn = SecondReading,
    };

    /// <summary>Decree 07/2021/NĐ-CP: multidimensional poverty standard 2021–2025.</summary>
    /// <remarks>Article 2 continues the standard of 2016–2020 for 2021; Article 3 applies from 2022.</remarks>
    public static LegalInstrument Decree07Of2021 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("07/2021/NĐ-CP"), Issuer = IssuerOf("07/2021/NĐ-CP"),
        Subject = new("Chuẩn nghèo đa chiều giai đoạn 2021–2025", "Multidimensional poverty standard 2021–2025"),
        IssuedOn = new LocalDate(2021, 1, 27), InForceFrom = new LocalDate(2021, 3, 15), AppliesFrom = new LocalDate(2021, 1, 1),
        Address = "http://118.69.201.249:801/phap-luat/ho-gia-dinh-co-thu-nhap-bao-nhieu-thi-duoc-xem-la-ho-can-ngheo-trong-khu-vuc-thanh-thi-theo-quy-din-642067-161441.html",
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Decision 24/2021/QĐ-TTg: review of poor and near-poor households 2022–2025.</summary>
    public static LegalInstrument Decision24Of2021 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("24/2021/QĐ-TTg"), Issuer = IssuerOf("24/2021/QĐ-TTg"),
        Subject = new("Quy trình rà soát hộ nghèo, hộ cận nghèo 2022–2025", "Review of poor and near-poor households 2022–2025"),
        IssuedOn = new LocalDate(2021, 7, 16), InForceFrom = new LocalDate(2021, 9, 1),
        Address = "https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/543FC-hd-phuong-phap-ra-soat-xac-dinh-tieu-chi-do-luong-ngheo-da-chieu.html",
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Circular 07/2021/TT-BLĐTBXH: points to classify poor and near-poor households.</summary>
    public static LegalInstrument Circular07Of2021 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("07/2021/TT-BLĐTBXH"), Issuer = IssuerOf("07/2021/TT-BLĐTBXH"),
        Subject =
            new("Phương pháp rà soát, phân loại hộ nghèo, hộ cận nghèo bằng điểm", "Points to classify poor and near-poor households"),
        IssuedOn = new LocalDate(2021, 7, 18), InForceFrom = new LocalDate(2021, 9, 1),
        Address = "https://github.com/hrmaster1982-dev/phapluat-8chude-data/blob/HEAD/docs/hd_khoan/van-ban-hop-nhat-so-1315-vbhn-bldtbxh-39218.txt",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Circular 02/2022/TT-BLĐTBXH: new report forms of Circular 07/2021/TT-BLĐTBXH.</summary>
    public static LegalInstrument Circular02Of2022 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("02/2022/TT-BLĐTBXH"), Issuer = IssuerOf("02/2022/TT-BLĐTBXH"),
        Subject = new(
            "Thay toàn bộ Phụ lục III (phiếu và bảng điểm), Phụ lục IV và ba mẫu báo cáo của Thông tư 07/2021/TT-BLĐTBXH",
            "All of Annex III (sheets and scores), Annex IV and three report forms of Circular 07/2021/TT-BLĐTBXH replaced"),
        IssuedOn = new LocalDate(2022, 3, 30), InForceFrom = new LocalDate(2022, 5, 15), AppliesFrom = new LocalDate(2022, 1, 1),
        Relations = [new(InstrumentRelationKind.Amends, new("07/2021/TT-BLĐTBXH"))],
        Address = "https://github.com/hrmaster1982-dev/phapluat-8chude-data/blob/HEAD/docs/hdld/thong-tu-so-02-2022-tt-bldtbxh-37042.txt",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Circular 10/2022/TT-BLĐTBXH: supervision and evaluation of the programme on poverty 2021–2025.</summary>
    /// <remarks>Its report form puts the rates of poor and near-poor households under one heading, "multidimensional poverty".</remarks>
    public static LegalInstrument Circular10Of2022 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("10/2022/TT-BLĐTBXH"), Issuer = IssuerOf("10/2022/TT-BLĐTBXH"),
        Subject = new(
            "Giám sát, đánh giá Chương trình giảm nghèo bền vững 2021–2025",
            "Supervision and evaluation of the programme on poverty 2021–2025"),
        IssuedOn = new LocalDate(2022, 5, 31), InForceFrom = new LocalDate(2022, 7, 15),
        Address = "https://github.com/hrmaster1982-dev/phapluat-8chude-data/blob/HEAD/docs/hd_khoan/thong-tu-so-10-2022-tt-bldtbxh-37336.txt",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Circular 18/2022/TT-BLĐTBXH: older circulars on labour and poverty repealed.</summary>
    /// <remarks>Its Annex I ends Circulars 17/2016 and 14/2018 as a whole, with the circular on the review of 2015.</remarks>
    public static LegalInstrument Circular18Of2022 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("18/2022/TT-BLĐTBXH"), Issuer = IssuerOf("18/2022/TT-BLĐTBXH"),
        Subject = new("Bãi bỏ các thông tư cũ về lao động, giảm nghèo", "Older circulars on labour and poverty repealed"),
        IssuedOn = new LocalDate(2022, 9, 30), InForceFrom = new LocalDate(2022, 11, 15),
        Address = "https://github.com/hrmaster1982-dev/phapluat-8chude-data/blob/HEAD/docs/hdld/thong-tu-so-18-2022-tt-bldtbxh-37982.txt",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Consolidated text 1315/VBHN-BLĐTBXH: consolidated circular on the review of poor households.</summary>
    public static LegalInstrument ConsolidatedText1315Of2023 => field ??= new()
    {
        Kind = InstrumentKind.ConsolidatedText, Number = new("1315/VBHN-BLĐTBXH"), Issuer = IssuerOf("1315/VBHN-BLĐTBXH"),
        Subject = new("Hợp nhất thông tư về rà soát hộ nghèo", "Consolidated circular on the review of poor households"),
        IssuedOn = new LocalDate(2023, 4, 13),
        Relations = [new(InstrumentRelationKind.Consolidates, new("07/2021/TT-BLĐTBXH"))],
        Address = "https://github.com/hrmaster1982-dev/phapluat-8chude-data/blob/HEAD/docs/hd_khoan/van-ban-hop-nhat-so-1315-vbhn-bldtbxh-39218.txt",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Decision 71/QĐ-LĐTBXH: results of the review of 2022.</summary>
    public static LegalInstrument Decision71Of2023 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("71/QĐ-LĐTBXH"), Issuer = IssuerOf("71/QĐ-LĐTBXH"),
        Subject = new("Kết quả rà soát hộ nghèo, hộ cận nghèo năm 2022", "Results of the review of 2022"),
        Address = "https://english.luatvietnam.vn/chinh-sach/decision-71-qd-ldtbxh-2023-results-of-reviewing-poor-and-near-poverty-households-in-2022-241796-d1.html",
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 30/2025/NĐ-CP: low-income workers.</summary>
    public static LegalInstrument Decree30Of2025 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("30/2025/NĐ-CP"), Issuer = IssuerOf("30/2025/NĐ-CP"),
        Subject = new("Người lao động có thu nhập thấp", "Low-income workers"),
        IssuedOn = new LocalDate(2025, 2, 24),
        Relations = [new(InstrumentRelationKind.Amends, new("07/2021/NĐ-CP"))],
        Address = "https://vanban123.vn/Nghi-dinh/Decree-No-30-2025-ND-CP-dated-February-24-2025-on-amendments-to-Decree-No-07-2021-ND-CP-on-multidimensional-poverty-criteria-in-the-period-of-2021-2025-679855",
        Confidence = Confidence.Quoted, CheckedOn = Opened,
    };

    /// <summary>Decision 967/QĐ-BNNMT: review of poor households with two levels of government.</summary>
    /// <remarks>
    /// Since 1/7/2025 the chair of the commune receives and recognises, without a step of the district. Only quotations were read.
    /// </remarks>
    public static LegalInstrument Decision967Of2025 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("967/QĐ-BNNMT"), Issuer = IssuerOf("967/QĐ-BNNMT"),
        Subject = new("Rà soát hộ nghèo theo chính quyền hai cấp", "Review of poor households with two levels of government"),
        AppliesFrom = new LocalDate(2025, 7, 1),
        Address = "https://github.com/tnt305/tai_lieu_noi_bo/blob/HEAD/src/etl/dataset/bc9abc9a9d55274e.md",
        Confidence = Confidence.Quoted, CheckedOn = SecondReading,
    };

    /// <summary>Decree 351/2025/NĐ-CP: national multidimensional poverty standard 2026–2030.</summary>
    /// <remarks>Continues the standard of Decree 07/2021 for 2026; its own lines apply from 2027.</remarks>
    public static LegalInstrument Decree351Of2025 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("351/2025/NĐ-CP"), Issuer = IssuerOf("351/2025/NĐ-CP"),
        Subject = new("Chuẩn nghèo đa chiều quốc gia giai đoạn 2026–2030", "National multidimensional poverty standard 2026–2030"),
        IssuedOn = new LocalDate(2025, 12, 30), InForceFrom = new LocalDate(2026, 2, 15), AppliesFrom = new LocalDate(2026, 1, 1),
        Address = "https://www.vietnamplus.vn/ban-hanh-quy-dinh-ve-chuan-ngheo-da-chieu-quoc-gia-giai-doan-2026-2030-post1086100.vnp",
        Confidence = Confidence.Secondary, CheckedOn = SecondReading,
    };

    private static IEnumerable<LegalInstrument> Poverty =>
    [
        OfficialLetter1751Of1997, Decision1143Of2000, Decision170Of2005, Decision117Of2008, Circular25Of2008, HaTinhGuidance20,
        Directive1752Of2010, OfficialLetter3461Of2011, Decision09Of2011, Circular21Of2012, Decision32Of2014, Decision1614Of2015,
        Decision59Of2015, Circular17Of2016, Circular14Of2018, Decree07Of2021, Decision24Of2021, Circular07Of2021, Circular02Of2022,
        Circular10Of2022, Circular18Of2022, ConsolidatedText1315Of2023, Decision71Of2023, Decree30Of2025, Decision967Of2025,
        Decree351Of2025,
    ];
}
