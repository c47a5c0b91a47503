using BacKan.Indicators.Law;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Poverty.Standards;

/// <summary>
/// The poverty standard of Đồng Nai: <i>chuẩn hộ nghèo đa chiều của tỉnh Đồng Nai 2022–2025</i>, with higher lines and a lower count.
/// </summary>
internal static class DongNai
{
    // The press does not print the number of the decision.
    private static readonly LegalInstrument Decision = new()
    {
        Kind = InstrumentKind.Decision, Number = InstrumentNumber.NotRead("QĐ-UBND"),
        Issuer = new("Ủy ban nhân dân tỉnh Đồng Nai", "People's Committee of Đồng Nai province"),
        Subject = new("Chuẩn hộ nghèo đa chiều của Đồng Nai 2022–2025", "Poverty standard of Đồng Nai 2022–2025"),
        AppliesFrom = new LocalDate(2022, 1, 1),
        Address = "https://kinhtedothi.vn/dong-nai-ban-hanh-quy-dinh-chuan-ho-ngheo-da-chieu-giai-doan-2022-2025.html",
        Confidence = Confidence.Secondary, CheckedOn = new LocalDate(2026, 11, 23),
    };

    private static readonly Citation Basis = new(Decision);

    public static readonly PovertyStandard Standard = new(
        "dongnai-2022-2025", new("chuẩn hộ nghèo đa chiều của Đồng Nai 2022–2025", "poverty standard of Đồng Nai 2022–2025"), Basis,
        [
            Row("poor.rural", PovertyClass.Poor, AreaType.Rural, Band.UpTo(2_000_000), Band.From(2)),
            Row("poor.urban", PovertyClass.Poor, AreaType.Urban, Band.UpTo(2_500_000), Band.From(2)),

            // The report prints "từ 2 chỉ số" here too; read as fewer than 2, since the first two rows have the others.
            Row("near-poor.rural", PovertyClass.NearPoor, AreaType.Rural, Band.UpTo(2_000_000), Band.Under(2)),
            Row("near-poor.urban", PovertyClass.NearPoor, AreaType.Urban, Band.UpTo(2_500_000), Band.Under(2)),
            Row("average.rural", PovertyClass.AverageLivingStandard, AreaType.Rural, Band.OverUpTo(2_000_000, 3_000_000), null),
            Row("average.urban", PovertyClass.AverageLivingStandard, AreaType.Urban, Band.OverUpTo(2_500_000, 3_750_000), null),
            Row("above.rural", PovertyClass.Above, AreaType.Rural, Band.Over(3_000_000), null),
            Row("above.urban", PovertyClass.Above, AreaType.Urban, Band.Over(3_750_000), null),
        ],
        Decree07Of2021.Standard.Indicators);

    public static readonly Timeline<PovertyStandard> Timeline = new(
        "dong-nai-poverty-standards", new("chuẩn nghèo của Đồng Nai", "poverty standards of Đồng Nai"),
        [new(
            Standard, new(new LocalDate(2022, 1, 1), new LocalDate(2026, 1, 1)), Basis, Confidence.Secondary, new LocalDate(2026, 11, 23),
            end: RuleEnd.OfItsPeriod(Basis, new(
                "giai đoạn 2022–2025; chưa đọc được việc áp dụng cho năm 2026",
                "the period 2022–2025; whether it was kept for 2026 was not read")))]);

    private static PovertyRow Row(string id, PovertyClass of, AreaType area, ValueRange income, ValueRange? deprivations) =>
        new(id, of, Basis, Confidence.Secondary) { Areas = [area], Income = income, Deprivations = deprivations };
}
