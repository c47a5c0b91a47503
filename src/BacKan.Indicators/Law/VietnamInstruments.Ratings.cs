using NodaTime;

namespace BacKan.Indicators.Law;

// Documents of the yearly rating: xếp loại hằng năm.
internal static partial class VietnamInstruments
{
    /// <summary>Decree 56/2015/NĐ-CP: rating of officials and public employees.</summary>
    public static LegalInstrument Decree56Of2015 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("56/2015/NĐ-CP"), Issuer = IssuerOf("56/2015/NĐ-CP"),
        Subject = new("Đánh giá, phân loại cán bộ, công chức, viên chức", "Rating of officials and public employees"),
        IssuedOn = new LocalDate(2015, 6, 9),
        Confidence = Confidence.Unverified, CheckedOn = Compiled,
    };

    /// <summary>Decree 88/2017/NĐ-CP: amended Decree 56/2015/NĐ-CP.</summary>
    public static LegalInstrument Decree88Of2017 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("88/2017/NĐ-CP"), Issuer = IssuerOf("88/2017/NĐ-CP"),
        Subject = new("Sửa đổi Nghị định 56/2015/NĐ-CP", "Amended Decree 56/2015/NĐ-CP"),
        IssuedOn = new LocalDate(2017, 7, 27),
        Relations = [new(InstrumentRelationKind.Amends, new("56/2015/NĐ-CP"))],
        Confidence = Confidence.Unverified, CheckedOn = Compiled,
    };

    /// <summary>Decree 90/2020/NĐ-CP: rating of officials and public employees.</summary>
    public static LegalInstrument Decree90Of2020 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("90/2020/NĐ-CP"), Issuer = IssuerOf("90/2020/NĐ-CP"),
        Subject = new("Đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức", "Rating of officials and public employees"),
        IssuedOn = new LocalDate(2020, 8, 13), InForceFrom = new LocalDate(2020, 8, 20),
        Relations = [new(InstrumentRelationKind.Replaces, new("56/2015/NĐ-CP"))],
        Address = "https://github.com/tnt305/tai_lieu_noi_bo/blob/HEAD/src/etl/dataset/805bbdf7225a27f0.md",
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Decree 48/2023/NĐ-CP: ceiling on the best rating.</summary>
    public static LegalInstrument Decree48Of2023 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("48/2023/NĐ-CP"), Issuer = IssuerOf("48/2023/NĐ-CP"),
        Subject = new("Tỷ lệ hoàn thành xuất sắc nhiệm vụ", "Ceiling on the best rating"),
        IssuedOn = new LocalDate(2023, 7, 17),
        Relations = [new(InstrumentRelationKind.Amends, new("90/2020/NĐ-CP"))],
        Address = "https://github.com/tnt305/tai_lieu_noi_bo/blob/HEAD/src/etl/dataset/805bbdf7225a27f0.md",
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Law 80/2025/QH15: Law on Officials and Civil Servants.</summary>
    public static LegalInstrument Law80Of2025 => field ??= new()
    {
        Kind = InstrumentKind.Law, Number = new("80/2025/QH15"), Issuer = IssuerOf("80/2025/QH15"),
        Subject = new("Luật Cán bộ, công chức", "Law on Officials and Civil Servants"),
        InForceFrom = new LocalDate(2025, 7, 1),
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Regulation 366-QĐ/TW: rating in the Party.</summary>
    public static LegalInstrument Regulation366Of2025 => field ??= new()
    {
        Kind = InstrumentKind.Regulation, Number = new("366-QĐ/TW"), Issuer = IssuerOf("366-QĐ/TW"),
        Subject = new("Xếp loại chất lượng trong Đảng", "Rating in the Party"),
        InForceFrom = new LocalDate(2025, 8, 30),
        Address = "https://github.com/tnt305/tai_lieu_noi_bo/blob/HEAD/src/etl/dataset/1902011048a58e9d.md",
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Law 129/2025/QH15: Law on Public Employees.</summary>
    public static LegalInstrument Law129Of2025 => field ??= new()
    {
        Kind = InstrumentKind.Law, Number = new("129/2025/QH15"), Issuer = IssuerOf("129/2025/QH15"),
        Subject = new("Luật Viên chức", "Law on Public Employees"),
        IssuedOn = new LocalDate(2025, 12, 10), InForceFrom = new LocalDate(2026, 7, 1),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 335/2025/NĐ-CP: rating of civil servants.</summary>
    public static LegalInstrument Decree335Of2025 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("335/2025/NĐ-CP"), Issuer = IssuerOf("335/2025/NĐ-CP"),
        Subject = new("Đánh giá, xếp loại công chức", "Rating of civil servants"),
        AppliesFrom = new LocalDate(2026, 1, 1),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 233/2026/NĐ-CP: rating of public employees.</summary>
    public static LegalInstrument Decree233Of2026 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("233/2026/NĐ-CP"), Issuer = IssuerOf("233/2026/NĐ-CP"),
        Subject = new("Đánh giá, xếp loại viên chức", "Rating of public employees"),
        AppliesFrom = new LocalDate(2026, 7, 1),
        Address = "https://github.com/tnt305/tai_lieu_noi_bo/blob/HEAD/src/etl/dataset/1b39bc3858725b77.md",
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    private static IEnumerable<LegalInstrument> Ratings =>
    [
        Decree56Of2015, Decree88Of2017, Decree90Of2020, Decree48Of2023, Law80Of2025, Regulation366Of2025, Law129Of2025, Decree335Of2025,
        Decree233Of2026,
    ];
}
