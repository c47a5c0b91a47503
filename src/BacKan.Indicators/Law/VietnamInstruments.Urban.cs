using NodaTime;

namespace BacKan.Indicators.Law;

// Documents of classes of urban areas and administrative units: phân loại đô thị và đơn vị hành chính.
internal static partial class VietnamInstruments
{
    /// <summary>Decree 42/2009/NĐ-CP: classes of urban areas.</summary>
    public static LegalInstrument Decree42Of2009 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("42/2009/NĐ-CP"), Issuer = IssuerOf("42/2009/NĐ-CP"),
        Subject = new("Phân loại đô thị", "Classes of urban areas"),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Circular 34/2009/TT-BXD: guidance on classes of urban areas.</summary>
    public static LegalInstrument Circular34Of2009 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("34/2009/TT-BXD"), Issuer = IssuerOf("34/2009/TT-BXD"),
        Subject = new("Hướng dẫn phân loại đô thị", "Guidance on classes of urban areas"),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Resolution 1210/2016/UBTVQH13: classes of urban areas.</summary>
    public static LegalInstrument Resolution1210Of2016 => field ??= new()
    {
        Kind = InstrumentKind.Resolution, Number = new("1210/2016/UBTVQH13"), Issuer = IssuerOf("1210/2016/UBTVQH13"),
        Subject = new("Phân loại đô thị", "Classes of urban areas"),
        IssuedOn = new LocalDate(2016, 5, 25),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Resolution 1211/2016/UBTVQH13: standards and classes of administrative units.</summary>
    /// <remarks>The address is a resolution that cites it with its day.</remarks>
    public static LegalInstrument Resolution1211Of2016 => field ??= new()
    {
        Kind = InstrumentKind.Resolution, Number = new("1211/2016/UBTVQH13"), Issuer = IssuerOf("1211/2016/UBTVQH13"),
        Subject = new("Tiêu chuẩn và phân loại đơn vị hành chính", "Standards and classes of administrative units"),
        IssuedOn = new LocalDate(2016, 5, 25), InForceFrom = new LocalDate(2016, 5, 25),
        Address = "https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Nghi-quyet-855-NQ-UBTVQH14-2020-sap-xep-cac-don-vi-hanh-chinh-cap-xa-tinh-Bac-Kan-433884.aspx?tab=7",
        Confidence = Confidence.Secondary, CheckedOn = SecondReading,
    };

    /// <summary>Resolution 26/2022/UBTVQH15: amended classes of urban areas.</summary>
    public static LegalInstrument Resolution26Of2022 => field ??= new()
    {
        Kind = InstrumentKind.Resolution, Number = new("26/2022/UBTVQH15"), Issuer = IssuerOf("26/2022/UBTVQH15"),
        Subject = new("Sửa đổi phân loại đô thị", "Amended classes of urban areas"),
        IssuedOn = new LocalDate(2022, 9, 21), InForceFrom = new LocalDate(2023, 1, 1),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 307/2025/NĐ-CP: classes of administrative units.</summary>
    public static LegalInstrument Decree307Of2025 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("307/2025/NĐ-CP"), Issuer = IssuerOf("307/2025/NĐ-CP"),
        Subject = new("Phân loại đơn vị hành chính", "Classes of administrative units"),
        IssuedOn = new LocalDate(2025, 11, 27), InForceFrom = new LocalDate(2025, 11, 27),
        Address = "https://github.com/tnt305/tai_lieu_noi_bo/blob/HEAD/src/etl/dataset/6e7f0a17bbc99fd4.md",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Resolution 111/2025/UBTVQH15: four classes of urban areas.</summary>
    public static LegalInstrument Resolution111Of2025 => field ??= new()
    {
        Kind = InstrumentKind.Resolution, Number = new("111/2025/UBTVQH15"), Issuer = IssuerOf("111/2025/UBTVQH15"),
        Subject = new("Phân loại đô thị: bốn loại", "Four classes of urban areas"),
        IssuedOn = new LocalDate(2025, 12, 24), AppliesFrom = new LocalDate(2026, 1, 1),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    private static IEnumerable<LegalInstrument> Urban =>
    [
        Decree42Of2009, Circular34Of2009, Resolution1210Of2016, Resolution1211Of2016, Resolution26Of2022, Decree307Of2025,
        Resolution111Of2025,
    ];
}
