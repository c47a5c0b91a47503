using NodaTime;

namespace BacKan.Indicators.Law;

// Documents of emulation in the sectors and provinces: thi đua theo ngành và địa phương.
internal static partial class VietnamInstruments
{
    /// <summary>Circular 07/2014/TT-BNNPTNT: emulation in agriculture.</summary>
    public static LegalInstrument Circular07Of2014Agriculture => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("07/2014/TT-BNNPTNT"), Issuer = IssuerOf("07/2014/TT-BNNPTNT"),
        Subject = new("Thi đua, khen thưởng ngành nông nghiệp", "Emulation in agriculture"),
        IssuedOn = new LocalDate(2014, 2, 10), InForceFrom = new LocalDate(2014, 3, 27),
        Address = "https://github.com/hieuhan/LuatVietNam/blob/HEAD/App/DocFile/2014/Doc/14222895.doc",
        Confidence = Confidence.OfficialText, CheckedOn = Compiled,
    };

    /// <summary>Circular 02/2015/TT-UBDT: emulation in ethnic minority affairs.</summary>
    public static LegalInstrument Circular02Of2015EthnicAffairs => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("02/2015/TT-UBDT"), Issuer = IssuerOf("02/2015/TT-UBDT"),
        Subject = new("Thi đua, khen thưởng ngành công tác dân tộc", "Emulation in ethnic minority affairs"),
        IssuedOn = new LocalDate(2015, 11, 30), InForceFrom = new LocalDate(2016, 1, 15),
        Address = "https://github.com/DAIKOOH12/bot_rasa/blob/HEAD/demuc/467d54d1-b81e-49a0-a066-21e2c9b191fc.html",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Circular 01/2016/TT-TTCP: emulation in the inspectorate.</summary>
    public static LegalInstrument Circular01Of2016Inspectorate => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("01/2016/TT-TTCP"), Issuer = IssuerOf("01/2016/TT-TTCP"),
        Subject = new("Thi đua, khen thưởng ngành thanh tra", "Emulation in the inspectorate"),
        IssuedOn = new LocalDate(2016, 10, 6), InForceFrom = new LocalDate(2016, 11, 20),
        Address = "https://github.com/DAIKOOH12/bot_rasa/blob/HEAD/demuc/467d54d1-b81e-49a0-a066-21e2c9b191fc.html",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Circular 01/2018/TT-TANDTC: emulation in the courts.</summary>
    public static LegalInstrument Circular01Of2018Courts => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("01/2018/TT-TANDTC"), Issuer = IssuerOf("01/2018/TT-TANDTC"),
        Subject = new("Thi đua, khen thưởng ngành tòa án", "Emulation in the courts"),
        IssuedOn = new LocalDate(2018, 4, 24), InForceFrom = new LocalDate(2018, 6, 8),
        Address = "https://github.com/DAIKOOH12/bot_rasa/blob/HEAD/demuc/467d54d1-b81e-49a0-a066-21e2c9b191fc.html",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Circular 09/2018/TT-BTTTT: emulation in information and communications.</summary>
    public static LegalInstrument Circular09Of2018Information => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("09/2018/TT-BTTTT"), Issuer = IssuerOf("09/2018/TT-BTTTT"),
        Subject = new("Thi đua, khen thưởng ngành thông tin và truyền thông", "Emulation in information and communications"),
        IssuedOn = new LocalDate(2018, 6, 29), InForceFrom = new LocalDate(2018, 8, 15),
        Address = "https://github.com/DAIKOOH12/bot_rasa/blob/HEAD/demuc/467d54d1-b81e-49a0-a066-21e2c9b191fc.html",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Circular 08/2018/TT-BNNPTNT: emulation in agriculture.</summary>
    public static LegalInstrument Circular08Of2018Agriculture => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("08/2018/TT-BNNPTNT"), Issuer = IssuerOf("08/2018/TT-BNNPTNT"),
        Subject = new("Thi đua, khen thưởng ngành nông nghiệp", "Emulation in agriculture"),
        IssuedOn = new LocalDate(2018, 8, 6), InForceFrom = new LocalDate(2018, 9, 20),
        Address = "https://github.com/DAIKOOH12/bot_rasa/blob/HEAD/demuc/467d54d1-b81e-49a0-a066-21e2c9b191fc.html",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Circular 03/2018/TT-BNG: emulation in foreign affairs.</summary>
    public static LegalInstrument Circular03Of2018ForeignAffairs => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("03/2018/TT-BNG"), Issuer = IssuerOf("03/2018/TT-BNG"),
        Subject = new("Thi đua, khen thưởng ngành ngoại giao", "Emulation in foreign affairs"),
        IssuedOn = new LocalDate(2018, 11, 1), InForceFrom = new LocalDate(2018, 11, 1),
        Address = "https://github.com/DAIKOOH12/bot_rasa/blob/HEAD/demuc/467d54d1-b81e-49a0-a066-21e2c9b191fc.html",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Circular 151/2018/TT-BQP: emulation in the army.</summary>
    public static LegalInstrument Circular151Of2018Defence => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("151/2018/TT-BQP"), Issuer = IssuerOf("151/2018/TT-BQP"),
        Subject = new("Thi đua, khen thưởng ngành quân đội", "Emulation in the army"),
        IssuedOn = new LocalDate(2018, 10, 12), InForceFrom = new LocalDate(2018, 11, 25),
        Address = "https://github.com/DAIKOOH12/bot_rasa/blob/HEAD/demuc/467d54d1-b81e-49a0-a066-21e2c9b191fc.html",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Circular 38/2018/TT-BYT: emulation in health.</summary>
    public static LegalInstrument Circular38Of2018Health => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("38/2018/TT-BYT"), Issuer = IssuerOf("38/2018/TT-BYT"),
        Subject = new("Thi đua, khen thưởng ngành y tế", "Emulation in health"),
        IssuedOn = new LocalDate(2018, 11, 30), InForceFrom = new LocalDate(2019, 1, 21),
        Address = "https://github.com/DAIKOOH12/bot_rasa/blob/HEAD/demuc/467d54d1-b81e-49a0-a066-21e2c9b191fc.html",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Circular 07/2018/TT-BKHĐT: emulation in planning and investment.</summary>
    public static LegalInstrument Circular07Of2018Planning => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("07/2018/TT-BKHĐT"), Issuer = IssuerOf("07/2018/TT-BKHĐT"),
        Subject = new("Thi đua, khen thưởng ngành kế hoạch và đầu tư", "Emulation in planning and investment"),
        IssuedOn = new LocalDate(2018, 12, 27), InForceFrom = new LocalDate(2019, 2, 11), CeasedOn = new LocalDate(2024, 2, 9),
        Address = "https://github.com/DAIKOOH12/bot_rasa/blob/HEAD/demuc/467d54d1-b81e-49a0-a066-21e2c9b191fc.html",
        Confidence = Confidence.OfficialText, CheckedOn = Compiled,
    };

    /// <summary>Circular 08/2019/TT-BLĐTBXH: emulation in labour.</summary>
    public static LegalInstrument Circular08Of2019Labour => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("08/2019/TT-BLĐTBXH"), Issuer = IssuerOf("08/2019/TT-BLĐTBXH"),
        Subject = new("Thi đua, khen thưởng ngành lao động", "Emulation in labour"),
        IssuedOn = new LocalDate(2019, 3, 8), InForceFrom = new LocalDate(2019, 5, 1),
        Address = "https://github.com/DAIKOOH12/bot_rasa/blob/HEAD/demuc/467d54d1-b81e-49a0-a066-21e2c9b191fc.html",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Circular 01/2019/TT-VKSTC: emulation in the procuracy.</summary>
    public static LegalInstrument Circular01Of2019Procuracy => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("01/2019/TT-VKSTC"), Issuer = IssuerOf("01/2019/TT-VKSTC"),
        Subject = new("Thi đua, khen thưởng ngành kiểm sát", "Emulation in the procuracy"),
        IssuedOn = new LocalDate(2019, 5, 14), InForceFrom = new LocalDate(2019, 6, 28), CeasedOn = new LocalDate(2024, 10, 1),
        Address = "https://github.com/DAIKOOH12/bot_rasa/blob/HEAD/demuc/467d54d1-b81e-49a0-a066-21e2c9b191fc.html",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Circular 12/2019/TT-BCA: emulation in the police.</summary>
    public static LegalInstrument Circular12Of2019Police => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("12/2019/TT-BCA"), Issuer = IssuerOf("12/2019/TT-BCA"),
        Subject = new("Thi đua, khen thưởng ngành công an", "Emulation in the police"),
        IssuedOn = new LocalDate(2019, 5, 29), InForceFrom = new LocalDate(2019, 7, 12),
        Address = "https://github.com/DAIKOOH12/bot_rasa/blob/HEAD/demuc/467d54d1-b81e-49a0-a066-21e2c9b191fc.html",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Circular 17/2019/TT-NHNN: emulation in banking.</summary>
    public static LegalInstrument Circular17Of2019StateBank => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("17/2019/TT-NHNN"), Issuer = IssuerOf("17/2019/TT-NHNN"),
        Subject = new("Thi đua, khen thưởng ngành ngân hàng", "Emulation in banking"),
        IssuedOn = new LocalDate(2019, 10, 31), InForceFrom = new LocalDate(2019, 12, 16),
        Address = "https://github.com/DAIKOOH12/bot_rasa/blob/HEAD/demuc/467d54d1-b81e-49a0-a066-21e2c9b191fc.html",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Circular 40/2019/TT-BCT: emulation in industry and trade.</summary>
    public static LegalInstrument Circular40Of2019Trade => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("40/2019/TT-BCT"), Issuer = IssuerOf("40/2019/TT-BCT"),
        Subject = new("Thi đua, khen thưởng ngành công thương", "Emulation in industry and trade"),
        IssuedOn = new LocalDate(2019, 12, 10), InForceFrom = new LocalDate(2020, 3, 30),
        Address = "https://github.com/DAIKOOH12/bot_rasa/blob/HEAD/demuc/467d54d1-b81e-49a0-a066-21e2c9b191fc.html",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Circular 21/2020/TT-BGDĐT: emulation in education.</summary>
    public static LegalInstrument Circular21Of2020Education => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("21/2020/TT-BGDĐT"), Issuer = IssuerOf("21/2020/TT-BGDĐT"),
        Subject = new("Thi đua, khen thưởng ngành giáo dục", "Emulation in education"),
        IssuedOn = new LocalDate(2020, 7, 31), InForceFrom = new LocalDate(2020, 10, 1),
        Address = "https://github.com/DAIKOOH12/bot_rasa/blob/HEAD/demuc/467d54d1-b81e-49a0-a066-21e2c9b191fc.html",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Circular 13/2018/TT-BGTVT: emulation in transport.</summary>
    public static LegalInstrument Circular13Of2018Transport => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("13/2018/TT-BGTVT"), Issuer = IssuerOf("13/2018/TT-BGTVT"),
        Subject = new("Thi đua, khen thưởng ngành giao thông vận tải", "Emulation in transport"),
        IssuedOn = new LocalDate(2018, 3, 29), InForceFrom = new LocalDate(2018, 5, 15),
        Confidence = Confidence.Secondary, CheckedOn = SecondReading,
    };

    /// <summary>Circular 07/2019/TT-BVHTTDL: emulation in culture, sports and tourism.</summary>
    public static LegalInstrument Circular07Of2019Culture => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("07/2019/TT-BVHTTDL"), Issuer = IssuerOf("07/2019/TT-BVHTTDL"),
        Subject = new("Thi đua, khen thưởng ngành văn hóa, thể thao và du lịch", "Emulation in culture, sports and tourism"),
        IssuedOn = new LocalDate(2019, 8, 30), InForceFrom = new LocalDate(2019, 10, 15),
        Confidence = Confidence.Secondary, CheckedOn = SecondReading,
    };

    /// <summary>Circular 05/2018/TT-BTP: emulation in justice.</summary>
    public static LegalInstrument Circular05Of2018Justice => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("05/2018/TT-BTP"), Issuer = IssuerOf("05/2018/TT-BTP"),
        Subject = new("Thi đua, khen thưởng ngành tư pháp", "Emulation in justice"),
        IssuedOn = new LocalDate(2018, 6, 7), InForceFrom = new LocalDate(2018, 7, 21),
        Confidence = Confidence.Secondary, CheckedOn = SecondReading,
    };

    /// <summary>Circular 15/2023/TT-BKHĐT: emulation in planning and investment.</summary>
    public static LegalInstrument Circular15Of2023Planning => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("15/2023/TT-BKHĐT"), Issuer = IssuerOf("15/2023/TT-BKHĐT"),
        Subject = new("Thi đua, khen thưởng ngành kế hoạch và đầu tư", "Emulation in planning and investment"),
        IssuedOn = new LocalDate(2023, 12, 26), InForceFrom = new LocalDate(2024, 2, 9),
        Relations = [new(InstrumentRelationKind.Replaces, new("07/2018/TT-BKHĐT"))],
        Address = "https://github.com/hrmaster1982-dev/phapluat-8chude-data/blob/HEAD/docs/uu_dai_dt/thong-tu-so-15-2023-tt-bkhdt-40920.txt",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Circular 01/2024/TT-TANDTC: emulation in the courts.</summary>
    public static LegalInstrument Circular01Of2024Courts => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("01/2024/TT-TANDTC"), Issuer = IssuerOf("01/2024/TT-TANDTC"),
        Subject = new("Thi đua, khen thưởng ngành tòa án", "Emulation in the courts"),
        Address = "https://github.com/tnt305/tai_lieu_noi_bo/blob/HEAD/src/etl/dataset/d506f4f44452e346.md",
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Circular 02/2024/TT-VKSNDTC: emulation in the procuracy.</summary>
    public static LegalInstrument Circular02Of2024Procuracy => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("02/2024/TT-VKSNDTC"), Issuer = IssuerOf("02/2024/TT-VKSNDTC"),
        Subject = new("Thi đua, khen thưởng ngành kiểm sát", "Emulation in the procuracy"),
        IssuedOn = new LocalDate(2024, 8, 12),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Circular 07/2026/TT-BGDĐT: emulation in education.</summary>
    /// <remarks>
    /// Article 32, clause 1, quoted by someone who saw the printed text; dossiers already at the ministry follow the previous circular.
    /// </remarks>
    public static LegalInstrument Circular07Of2026Education => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("07/2026/TT-BGDĐT"), Issuer = IssuerOf("07/2026/TT-BGDĐT"),
        Subject = new("Thi đua, khen thưởng ngành giáo dục", "Emulation in education"),
        IssuedOn = new LocalDate(2026, 2, 15), InForceFrom = new LocalDate(2026, 4, 2),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decision 394/QĐ-UBND: emulation rules of Ninh Thuận.</summary>
    public static LegalInstrument NinhThuanDecision394Of2011 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("394/QĐ-UBND"),
        Issuer = new("Ủy ban nhân dân tỉnh Ninh Thuận", "People's Committee of Ninh Thuận province"),
        Subject = new("Quy định thi đua, khen thưởng của Ninh Thuận", "Emulation rules of Ninh Thuận"),
        IssuedOn = new LocalDate(2011, 8, 2),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decision 2091/QĐ-UBND: bonuses in Bình Định.</summary>
    public static LegalInstrument BinhDinhDecision2091Of2013 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("2091/QĐ-UBND"),
        Issuer = new("Ủy ban nhân dân tỉnh Bình Định", "People's Committee of Bình Định province"),
        Subject = new("Mức tiền thưởng của Bình Định", "Bonuses in Bình Định"),
        IssuedOn = new LocalDate(2013, 8, 1),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decision 335/QĐ-UBND: certificates of merit of Bắc Ninh.</summary>
    public static LegalInstrument BacNinhDecision335Of2022 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("335/QĐ-UBND"),
        Issuer = new("Ủy ban nhân dân tỉnh Bắc Ninh", "People's Committee of Bắc Ninh province"),
        Subject = new("Tặng bằng khen của Bắc Ninh", "Certificates of merit of Bắc Ninh"),
        IssuedOn = new LocalDate(2022, 4, 1),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decision 14/2024/QĐ-UBND: emulation rules of Lào Cai.</summary>
    public static LegalInstrument LaoCaiDecision14Of2024 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("14/2024/QĐ-UBND"),
        Issuer = new("Ủy ban nhân dân tỉnh Lào Cai", "People's Committee of Lào Cai province"),
        Subject = new("Thi đua, khen thưởng của Lào Cai", "Emulation rules of Lào Cai"),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decision 86/2025/QĐ-UBND: emulation rules of Bắc Ninh.</summary>
    public static LegalInstrument BacNinhDecision86Of2025 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("86/2025/QĐ-UBND"),
        Issuer = new("Ủy ban nhân dân tỉnh Bắc Ninh", "People's Committee of Bắc Ninh province"),
        Subject = new("Quy chế thi đua, khen thưởng của Bắc Ninh", "Emulation rules of Bắc Ninh"),
        IssuedOn = new LocalDate(2025, 12, 3), InForceFrom = new LocalDate(2025, 12, 15),
        Address = "https://github.com/tnt305/tai_lieu_noi_bo/blob/HEAD/src/etl/dataset/45fb7c4784bcce3a.md",
        Confidence = Confidence.OfficialText, CheckedOn = Compiled,
    };

    private static IEnumerable<LegalInstrument> EmulationSectors =>
    [
        Circular07Of2014Agriculture, Circular02Of2015EthnicAffairs, Circular01Of2016Inspectorate, Circular01Of2018Courts,
        Circular09Of2018Information, Circular08Of2018Agriculture, Circular03Of2018ForeignAffairs, Circular151Of2018Defence,
        Circular38Of2018Health, Circular07Of2018Planning, Circular08Of2019Labour, Circular01Of2019Procuracy, Circular12Of2019Police,
        Circular17Of2019StateBank, Circular40Of2019Trade, Circular21Of2020Education, Circular13Of2018Transport, Circular07Of2019Culture,
        Circular05Of2018Justice, Circular15Of2023Planning, Circular01Of2024Courts, Circular02Of2024Procuracy, Circular07Of2026Education,
        NinhThuanDecision394Of2011, BinhDinhDecision2091Of2013, BacNinhDecision335Of2022, LaoCaiDecision14Of2024, BacNinhDecision86Of2025,
    ];
}
