using NodaTime;

namespace BacKan.Indicators.Law;

// Documents of administrative units: đơn vị hành chính.
internal static partial class VietnamInstruments
{
    /// <summary>Decision 262-HĐBT: founding of Bắc Cạn town.</summary>
    /// <remarks>A newspaper calls it a decree and prints 262/HĐBT.</remarks>
    public static LegalInstrument Decision262Of1990 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("262-HĐBT"), Issuer = IssuerOf("262-HĐBT"),
        Subject = new("Thành lập thị xã Bắc Cạn", "Founding of Bắc Cạn town"),
        IssuedOn = new LocalDate(1990, 7, 16),
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Decree 56-CP: Bắc Kạn town enlarged.</summary>
    public static LegalInstrument Decree56Of1997 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("56-CP"), Issuer = IssuerOf("56-CP"),
        Subject = new("Mở rộng thị xã Bắc Kạn", "Bắc Kạn town enlarged"),
        IssuedOn = new LocalDate(1997, 5, 31),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decision 124/2004/QĐ-TTg: codes of administrative units.</summary>
    public static LegalInstrument Decision124Of2004 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("124/2004/QĐ-TTg"), Issuer = IssuerOf("124/2004/QĐ-TTg"),
        Subject = new("Danh mục mã số đơn vị hành chính", "Codes of administrative units"),
        IssuedOn = new LocalDate(2004, 7, 8), InForceFrom = new LocalDate(2004, 8, 27),
        Confidence = Confidence.Unverified, CheckedOn = SecondReading,
    };

    /// <summary>Resolution 892/NQ-UBTVQH13: founding of two wards and of Bắc Kạn city.</summary>
    public static LegalInstrument Resolution892Of2015 => field ??= new()
    {
        Kind = InstrumentKind.Resolution, Number = new("892/NQ-UBTVQH13"), Issuer = IssuerOf("892/NQ-UBTVQH13"),
        Subject = new("Thành lập phường Xuất Hóa, phường Huyền Tụng và thành phố Bắc Kạn", "Founding of two wards and of Bắc Kạn city"),
        IssuedOn = new LocalDate(2015, 3, 11),
        Address = "https://luatminhkhue.vn/nghi-quyet-892-nq-ubtvqh13-thanh-lap-phuong-xuat-hoa-huyen-tung-thi-xa-bac-kan.aspx",
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Resolution 202/2025/QH15: merger of provinces.</summary>
    public static LegalInstrument Resolution202Of2025 => field ??= new()
    {
        Kind = InstrumentKind.Resolution, Number = new("202/2025/QH15"), Issuer = IssuerOf("202/2025/QH15"),
        Subject = new("Sắp xếp đơn vị hành chính cấp tỉnh", "Merger of provinces"),
        IssuedOn = new LocalDate(2025, 6, 12),
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Resolution 1683/NQ-UBTVQH15: communes of Thái Nguyên province rearranged.</summary>
    public static LegalInstrument Resolution1683Of2025 => field ??= new()
    {
        Kind = InstrumentKind.Resolution, Number = new("1683/NQ-UBTVQH15"), Issuer = IssuerOf("1683/NQ-UBTVQH15"),
        Subject = new("Sắp xếp đơn vị hành chính cấp xã tỉnh Thái Nguyên", "Communes of Thái Nguyên province rearranged"),
        IssuedOn = new LocalDate(2025, 6, 16), InForceFrom = new LocalDate(2025, 6, 16), AppliesFrom = new LocalDate(2025, 7, 1),
        Address = "https://github.com/tnt305/tai_lieu_noi_bo/blob/HEAD/src/etl/dataset/24f956b72eef05a2.md",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Decision 19/2025/QĐ-TTg: codes of the two levels of administrative units.</summary>
    public static LegalInstrument Decision19Of2025 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("19/2025/QĐ-TTg"), Issuer = IssuerOf("19/2025/QĐ-TTg"),
        Subject = new("Mã số đơn vị hành chính hai cấp", "Codes of the two levels of administrative units"),
        IssuedOn = new LocalDate(2025, 6, 30), InForceFrom = new LocalDate(2025, 7, 1),
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Resolution 30/2026/QH16: Đồng Nai becomes a city.</summary>
    /// <remarks>Known by its number; that it is a resolution was not read.</remarks>
    public static LegalInstrument Resolution30Of2026 => field ??= new()
    {
        Kind = InstrumentKind.Resolution, Number = new("30/2026/QH16"), Issuer = IssuerOf("30/2026/QH16"),
        Subject = new("Thành lập thành phố Đồng Nai", "Đồng Nai becomes a city"),
        AppliesFrom = new LocalDate(2026, 4, 30),
        Confidence = Confidence.Unverified, CheckedOn = Compiled,
    };

    /// <summary>Resolution 237/NQ-UBTVQH16: communes after 30 April 2026.</summary>
    /// <remarks>Known by its number alone.</remarks>
    public static LegalInstrument Resolution237Of2026 => field ??= new()
    {
        Kind = InstrumentKind.Resolution, Number = new("237/NQ-UBTVQH16"), Issuer = IssuerOf("237/NQ-UBTVQH16"),
        Subject = new("Đơn vị hành chính cấp xã sau ngày 30/4/2026", "Communes after 30 April 2026"),
        Confidence = Confidence.Unverified, CheckedOn = Compiled,
    };

    private static IEnumerable<LegalInstrument> Territory =>
    [
        Decision262Of1990, Decree56Of1997, Decision124Of2004, Resolution892Of2015, Resolution202Of2025, Resolution1683Of2025,
        Decision19Of2025, Resolution30Of2026, Resolution237Of2026,
    ];
}
