using NodaTime;

namespace BacKan.Indicators.Law;

// Documents of emulation and commendation since 2017: thi đua, khen thưởng từ năm 2017.
internal static partial class VietnamInstruments
{
    /// <summary>Decree 91/2017/NĐ-CP: details of the Law on Emulation and Commendation.</summary>
    public static LegalInstrument Decree91Of2017 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("91/2017/NĐ-CP"), Issuer = IssuerOf("91/2017/NĐ-CP"),
        Subject = new("Quy định chi tiết Luật Thi đua, Khen thưởng", "Details of the Law on Emulation and Commendation"),
        IssuedOn = new LocalDate(2017, 7, 31), InForceFrom = new LocalDate(2017, 10, 1),
        Relations =
        [new(InstrumentRelationKind.Replaces, new("42/2010/NĐ-CP")), new(InstrumentRelationKind.Replaces, new("39/2012/NĐ-CP")), new(
            InstrumentRelationKind.Replaces, new("65/2014/NĐ-CP"))],
        Address = "https://github.com/DAIKOOH12/bot_rasa/blob/HEAD/demuc/467d54d1-b81e-49a0-a066-21e2c9b191fc.html",
        Confidence = Confidence.OfficialText, CheckedOn = Compiled,
    };

    /// <summary>Circular 08/2017/TT-BNV: guidance on Decree 91/2017/NĐ-CP.</summary>
    public static LegalInstrument Circular08Of2017 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("08/2017/TT-BNV"), Issuer = IssuerOf("08/2017/TT-BNV"),
        Subject = new("Hướng dẫn Nghị định 91/2017/NĐ-CP", "Guidance on Decree 91/2017/NĐ-CP"),
        IssuedOn = new LocalDate(2017, 10, 27), CeasedOn = new LocalDate(2020, 1, 1),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 122/2018/NĐ-CP: cultured families and residential areas.</summary>
    public static LegalInstrument Decree122Of2018 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("122/2018/NĐ-CP"), Issuer = IssuerOf("122/2018/NĐ-CP"),
        Subject = new("Gia đình văn hóa, Khu dân cư văn hóa", "Cultured families and residential areas"),
        IssuedOn = new LocalDate(2018, 9, 17), InForceFrom = new LocalDate(2018, 11, 5),
        Address = "https://github.com/DAIKOOH12/bot_rasa/blob/HEAD/demuc/467d54d1-b81e-49a0-a066-21e2c9b191fc.html",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Circular 12/2019/TT-BNV: guidance on Decree 91/2017/NĐ-CP.</summary>
    public static LegalInstrument Circular12Of2019 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("12/2019/TT-BNV"), Issuer = IssuerOf("12/2019/TT-BNV"),
        Subject = new("Hướng dẫn Nghị định 91/2017/NĐ-CP", "Guidance on Decree 91/2017/NĐ-CP"),
        IssuedOn = new LocalDate(2019, 11, 4), InForceFrom = new LocalDate(2020, 1, 1),
        Address = "https://github.com/DAIKOOH12/bot_rasa/blob/HEAD/demuc/467d54d1-b81e-49a0-a066-21e2c9b191fc.html",
        Confidence = Confidence.OfficialText, CheckedOn = Compiled,
    };

    /// <summary>Circular 05/2020/TT-BNV: amended guidance on emulation.</summary>
    public static LegalInstrument Circular05Of2020 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("05/2020/TT-BNV"), Issuer = IssuerOf("05/2020/TT-BNV"),
        Subject = new("Sửa đổi hướng dẫn thi đua, khen thưởng", "Amended guidance on emulation"),
        IssuedOn = new LocalDate(2020, 11, 9),
        Confidence = Confidence.Unverified, CheckedOn = Compiled,
    };

    /// <summary>Law 06/2022/QH15: Law on Emulation and Commendation.</summary>
    public static LegalInstrument Law06Of2022 => field ??= new()
    {
        Kind = InstrumentKind.Law, Number = new("06/2022/QH15"), Issuer = IssuerOf("06/2022/QH15"),
        Subject = new("Luật Thi đua, khen thưởng", "Law on Emulation and Commendation"),
        IssuedOn = new LocalDate(2022, 6, 15), InForceFrom = new LocalDate(2024, 1, 1),
        Address = "https://github.com/tocit/vietnam-law/blob/HEAD/laws/Luat-Thi-dua-Khen-thuong-2022-418232.html",
        Confidence = Confidence.OfficialText, CheckedOn = Compiled,
    };

    /// <summary>Official letter 5007/BNV-TĐKT: one initiative does not serve several commendations.</summary>
    public static LegalInstrument OfficialLetter5007Of2023 => field ??= new()
    {
        Kind = InstrumentKind.OfficialLetter, Number = new("5007/BNV-TĐKT"), Issuer = IssuerOf("5007/BNV-TĐKT"),
        Subject = new("Một sáng kiến không dùng cho nhiều hình thức khen thưởng", "One initiative does not serve several commendations"),
        Address = "https://github.com/tnt305/tai_lieu_noi_bo/blob/HEAD/src/etl/dataset/5509c4ed34baefd9.md",
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Decree 86/2023/NĐ-CP: culture titles.</summary>
    public static LegalInstrument Decree86Of2023 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("86/2023/NĐ-CP"), Issuer = IssuerOf("86/2023/NĐ-CP"),
        Subject = new("Danh hiệu văn hóa", "Culture titles"),
        InForceFrom = new LocalDate(2024, 1, 30),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 98/2023/NĐ-CP: details of the Law on Emulation and Commendation.</summary>
    public static LegalInstrument Decree98Of2023 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("98/2023/NĐ-CP"), Issuer = IssuerOf("98/2023/NĐ-CP"),
        Subject = new("Quy định chi tiết Luật Thi đua, khen thưởng", "Details of the Law on Emulation and Commendation"),
        IssuedOn = new LocalDate(2023, 12, 31), CeasedOn = new LocalDate(2025, 7, 1),
        Address = "https://github.com/tnt305/tai_lieu_noi_bo/blob/HEAD/src/etl/dataset/28a584966bb6fbc9.md",
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Circular 01/2024/TT-BNV: measures under the Law and Decree 98/2023/NĐ-CP.</summary>
    public static LegalInstrument Circular01Of2024 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("01/2024/TT-BNV"), Issuer = IssuerOf("01/2024/TT-BNV"),
        Subject = new("Biện pháp thi hành Luật và Nghị định 98/2023/NĐ-CP", "Measures under the Law and Decree 98/2023/NĐ-CP"),
        IssuedOn = new LocalDate(2024, 2, 24), InForceFrom = new LocalDate(2024, 4, 15), CeasedOn = new LocalDate(2025, 8, 5),
        Confidence = Confidence.Secondary, CheckedOn = SecondReading,
    };

    /// <summary>Decree 129/2025/NĐ-CP: powers of two-tier local government in home affairs.</summary>
    public static LegalInstrument Decree129Of2025 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("129/2025/NĐ-CP"), Issuer = IssuerOf("129/2025/NĐ-CP"),
        Subject = new("Phân định thẩm quyền hai cấp, lĩnh vực nội vụ", "Powers of two-tier local government in home affairs"),
        Address = "https://github.com/tnt305/tai_lieu_noi_bo/blob/HEAD/src/etl/dataset/c365dc62838fd8ab.md",
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Decree 152/2025/NĐ-CP: delegation and details of the Law on Emulation and Commendation.</summary>
    /// <remarks>The day of its end is the one that its own text states.</remarks>
    public static LegalInstrument Decree152Of2025 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("152/2025/NĐ-CP"), Issuer = IssuerOf("152/2025/NĐ-CP"),
        Subject = new(
            "Phân cấp, phân quyền và chi tiết Luật Thi đua, khen thưởng",
            "Delegation and details of the Law on Emulation and Commendation"),
        IssuedOn = new LocalDate(2025, 6, 14), InForceFrom = new LocalDate(2025, 7, 1), CeasedOn = new LocalDate(2027, 3, 1),
        Relations = [new(InstrumentRelationKind.Replaces, new("98/2023/NĐ-CP"))],
        Address = "https://github.com/tnt305/tai_lieu_noi_bo/blob/HEAD/src/etl/dataset/0a2c9cdccc620fd0.md",
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Circular 15/2025/TT-BNV: measures under the Law and Decree 152/2025/NĐ-CP.</summary>
    public static LegalInstrument Circular15Of2025 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("15/2025/TT-BNV"), Issuer = IssuerOf("15/2025/TT-BNV"),
        Subject = new("Biện pháp thi hành Luật và Nghị định 152/2025/NĐ-CP", "Measures under the Law and Decree 152/2025/NĐ-CP"),
        IssuedOn = new LocalDate(2025, 8, 4), InForceFrom = new LocalDate(2025, 8, 5), CeasedOn = new LocalDate(2027, 3, 1),
        Confidence = Confidence.Secondary, CheckedOn = SecondReading,
    };

    /// <summary>Law 06/2026/QH16: amended Law on Emulation and Commendation.</summary>
    /// <remarks>Known by its number; not read.</remarks>
    public static LegalInstrument Law06Of2026 => field ??= new()
    {
        Kind = InstrumentKind.Law, Number = new("06/2026/QH16"), Issuer = IssuerOf("06/2026/QH16"),
        Subject = new("Sửa đổi Luật Thi đua, khen thưởng", "Amended Law on Emulation and Commendation"),
        IssuedOn = new LocalDate(2026, 4, 23), InForceFrom = new LocalDate(2026, 10, 1),
        Relations = [new(InstrumentRelationKind.Amends, new("06/2022/QH15"))],
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Consolidated text 115/VBHN-VPQH: consolidated Law on Emulation and Commendation.</summary>
    /// <remarks>Known by its number alone.</remarks>
    public static LegalInstrument ConsolidatedText115Of2026 => field ??= new()
    {
        Kind = InstrumentKind.ConsolidatedText, Number = new("115/VBHN-VPQH"), Issuer = IssuerOf("115/VBHN-VPQH"),
        Subject = new("Hợp nhất Luật Thi đua, khen thưởng", "Consolidated Law on Emulation and Commendation"),
        Relations = [new(InstrumentRelationKind.Consolidates, new("06/2022/QH15"))],
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    private static IEnumerable<LegalInstrument> EmulationSince2017 =>
    [
        Decree91Of2017, Circular08Of2017, Decree122Of2018, Circular12Of2019, Circular05Of2020, Law06Of2022, OfficialLetter5007Of2023,
        Decree86Of2023, Decree98Of2023, Circular01Of2024, Decree129Of2025, Decree152Of2025, Circular15Of2025, Law06Of2026,
        ConsolidatedText115Of2026,
    ];
}
