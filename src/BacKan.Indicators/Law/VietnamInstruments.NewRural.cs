using NodaTime;

namespace BacKan.Indicators.Law;

// Documents of new rural communes: nông thôn mới.
internal static partial class VietnamInstruments
{
    /// <summary>Decision 491/QĐ-TTg: national criteria of new rural communes.</summary>
    public static LegalInstrument Decision491Of2009 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("491/QĐ-TTg"), Issuer = IssuerOf("491/QĐ-TTg"),
        Subject = new("Bộ tiêu chí quốc gia về nông thôn mới", "National criteria of new rural communes"),
        IssuedOn = new LocalDate(2009, 4, 16),
        Address = "https://www.gso.gov.vn/du-lieu-dac-ta/2019/12/htcttk-cap-tinh-so-xa-duoc-cong-nhan-dat-tieu-chi-nong-thon-moi/",
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Decision 342/QĐ-TTg: five criteria amended.</summary>
    public static LegalInstrument Decision342Of2013 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("342/QĐ-TTg"), Issuer = IssuerOf("342/QĐ-TTg"),
        Subject = new("Sửa đổi năm tiêu chí nông thôn mới", "Five criteria amended"),
        IssuedOn = new LocalDate(2013, 2, 20),
        Relations = [new(InstrumentRelationKind.Amends, new("491/QĐ-TTg"))],
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Decision 1980/QĐ-TTg: criteria of new rural communes 2016–2020.</summary>
    public static LegalInstrument Decision1980Of2016 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("1980/QĐ-TTg"), Issuer = IssuerOf("1980/QĐ-TTg"),
        Subject = new("Bộ tiêu chí xã nông thôn mới 2016–2020", "Criteria of new rural communes 2016–2020"),
        IssuedOn = new LocalDate(2016, 10, 17),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decision 318/QĐ-TTg: criteria of new rural communes, basic and advanced, 2021–2025.</summary>
    public static LegalInstrument Decision318Of2022 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("318/QĐ-TTg"), Issuer = IssuerOf("318/QĐ-TTg"),
        Subject =
            new("Bộ tiêu chí xã nông thôn mới và nâng cao 2021–2025", "Criteria of new rural communes, basic and advanced, 2021–2025"),
        IssuedOn = new LocalDate(2022, 3, 8),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decision 319/QĐ-TTg: model new rural communes 2021–2025.</summary>
    public static LegalInstrument Decision319Of2022 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("319/QĐ-TTg"), Issuer = IssuerOf("319/QĐ-TTg"),
        Subject = new("Xã nông thôn mới kiểu mẫu 2021–2025", "Model new rural communes 2021–2025"),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decision 320/QĐ-TTg: criteria of new rural districts 2021–2025.</summary>
    public static LegalInstrument Decision320Of2022 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("320/QĐ-TTg"), Issuer = IssuerOf("320/QĐ-TTg"),
        Subject = new("Bộ tiêu chí huyện nông thôn mới 2021–2025", "Criteria of new rural districts 2021–2025"),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decision 321/QĐ-TTg: provinces that completed the new rural programme 2021–2025.</summary>
    public static LegalInstrument Decision321Of2022 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("321/QĐ-TTg"), Issuer = IssuerOf("321/QĐ-TTg"),
        Subject = new("Tỉnh hoàn thành nhiệm vụ nông thôn mới 2021–2025", "Provinces that completed the new rural programme 2021–2025"),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decision 51/2025/QĐ-TTg: criteria of new rural communes 2026–2030.</summary>
    public static LegalInstrument Decision51Of2025 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("51/2025/QĐ-TTg"), Issuer = IssuerOf("51/2025/QĐ-TTg"),
        Subject = new("Bộ tiêu chí nông thôn mới 2026–2030", "Criteria of new rural communes 2026–2030"),
        IssuedOn = new LocalDate(2025, 12, 29), InForceFrom = new LocalDate(2026, 2, 15),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Circular 52/2026/TT-BTC: financial criteria of new rural communes 2026–2030.</summary>
    public static LegalInstrument Circular52Of2026 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("52/2026/TT-BTC"), Issuer = IssuerOf("52/2026/TT-BTC"),
        Subject = new(
            "Hướng dẫn các chỉ tiêu nông thôn mới 2026–2030 của ngành tài chính",
            "Criteria of new rural communes 2026–2030 in the field of finance"),
        IssuedOn = new LocalDate(2026, 5, 14), InForceFrom = new LocalDate(2026, 6, 27),
        Address = "https://github.com/hrmaster1982-dev/phapluat-8chude-data/blob/HEAD/docs/thue_tncn/thong-tu-so-52-2026-tt-btc-469527.txt",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    private static IEnumerable<LegalInstrument> NewRural =>
    [
        Decision491Of2009, Decision342Of2013, Decision1980Of2016, Decision318Of2022, Decision319Of2022, Decision320Of2022,
        Decision321Of2022, Decision51Of2025, Circular52Of2026,
    ];
}
