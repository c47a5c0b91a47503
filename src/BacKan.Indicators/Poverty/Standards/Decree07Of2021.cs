using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Poverty.Standards;

/// <summary>The poverty standard vn-2022-2026: <i>chuẩn nghèo đa chiều giai đoạn 2022–2025, áp dụng đến hết 2026</i>.</summary>
internal static class Decree07Of2021
{
    private static readonly Citation PointBasis = VietnamInstruments.Circular07Of2021.At("điểm b khoản 1 Điều 1");

    // The decree's own point c was read in the press alone; the bands stand in the note to the circular's Annex VIII.
    private static readonly Citation AverageBasis = VietnamInstruments.Circular07Of2021.At("Phụ lục VIII");

    private static readonly LocalDate NoteAmended = new(2022, 5, 15);

    private static readonly BilingualText AverageIncome = new(
        "với hộ có mức sống trung bình: thu nhập 12 tháng trước rà soát, không tính trợ cấp hoặc trợ giúp xã hội do ngân sách nhà nước bảo "
            + "đảm; với hộ nghèo, cận nghèo: không hỏi số tiền, thu nhập ước lượng bằng điểm A",
        "for the average class: income of the 12 months before the review, without social allowances or assistance from the state budget; "
            + "for poor and near-poor households no amount is asked: points A estimate the income");

    public static readonly PovertyStandard Standard = new(
        "vn-2022-2026",
        new(
            "chuẩn nghèo đa chiều giai đoạn 2022–2025, áp dụng đến hết 2026",
            "multidimensional poverty standard 2022–2025, continued through 2026"),
        VietnamInstruments.Decree07Of2021.At("Điều 3"),
        [
            Row("poor.rural", PovertyClass.Poor, "điểm a khoản 2 Điều 3", AreaType.Rural, Band.UpTo(1_500_000), Band.From(3)),
            Row("poor.urban", PovertyClass.Poor, "điểm a khoản 2 Điều 3", AreaType.Urban, Band.UpTo(2_000_000), Band.From(3)),
            Row("near-poor.rural", PovertyClass.NearPoor, "điểm b khoản 2 Điều 3", AreaType.Rural, Band.UpTo(1_500_000), Band.Under(3)),
            Row("near-poor.urban", PovertyClass.NearPoor, "điểm b khoản 2 Điều 3", AreaType.Urban, Band.UpTo(2_000_000), Band.Under(3)),
            Average("average.rural", PovertyClass.AverageLivingStandard, AreaType.Rural, Band.OverUpTo(1_500_000, 2_250_000)),
            Average("average.urban", PovertyClass.AverageLivingStandard, AreaType.Urban, Band.OverUpTo(2_000_000, 3_000_000)),
            Average("above.rural", PovertyClass.Above, AreaType.Rural, Band.Over(2_250_000)),
            Average("above.urban", PovertyClass.Above, AreaType.Urban, Band.Over(3_000_000)),
        ],
        Form32Of2022.Indicators,
        [
            Point("points.poor.rural", PovertyClass.Poor, AreaType.Rural, Band.UpTo(140), Band.From(30)),
            Point("points.poor.urban", PovertyClass.Poor, AreaType.Urban, Band.UpTo(175), Band.From(30)),
            Point("points.near-poor.rural", PovertyClass.NearPoor, AreaType.Rural, Band.UpTo(140), Band.Under(30)),
            Point("points.near-poor.urban", PovertyClass.NearPoor, AreaType.Urban, Band.UpTo(175), Band.Under(30)),
            Point("points.above.rural", PovertyClass.Above, AreaType.Rural, Band.Over(140), null),
            Point("points.above.urban", PovertyClass.Above, AreaType.Urban, Band.Over(175), null),
        ],
        [
            // For the average class alone. Whether a household is poor or near-poor is not asked in
            // đồng: its points A are a sum in which pensions,
            // social insurance and merit benefits add points, and a monthly social allowance only marks a dependant.
            new(
                AverageIncome, VietnamInstruments.Decision24Of2021.At("Điều 2"), Confidence.Quoted, excludesStateAllowance: null,
                VietnamInstruments.Decision24Of2021.InForceFrom,
                NoteAmended) { End = RuleEnd.ByText(VietnamInstruments.Circular02Of2022.At("khoản 4 Điều 1")) },
            new(
                AverageIncome, VietnamInstruments.Circular02Of2022.At("khoản 4 Điều 1"), Confidence.OfficialText,
                excludesStateAllowance: null, NoteAmended),
        ]);

    // Article 3 applies for 2022–2025.
    public static readonly Enactment<PovertyStandard> Enactment = new(
        Standard, new(new LocalDate(2022, 1, 1), new LocalDate(2026, 1, 1)), VietnamInstruments.Decree07Of2021.At("Điều 3"),
        Confidence.Quoted, checkedOn: new LocalDate(2026, 11, 23),
        end: RuleEnd.OfItsPeriod(VietnamInstruments.Decree07Of2021.At("Điều 3"), new("giai đoạn 2022–2025", "the period 2022–2025")));

    // The year 2026, by the next decree.
    public static readonly Enactment<PovertyStandard> Continued2026 = new(
        Standard, new(new LocalDate(2026, 1, 1), new LocalDate(2027, 1, 1)), new(VietnamInstruments.Decree351Of2025), Confidence.Secondary,
        checkedOn: new LocalDate(2026, 11, 23),
        end: RuleEnd.OfItsPeriod(new(VietnamInstruments.Decree351Of2025), new("đến hết ngày 31/12/2026", "until 31 December 2026")));

    private static PovertyRow Row(
        string id, PovertyClass of, string provision, AreaType area, ValueRange income, ValueRange deprivations) =>
        new(
            id, of, VietnamInstruments.Decree07Of2021.At(provision),
            Confidence.Quoted) { Areas = [area], Income = income, Deprivations = deprivations };

    private static PovertyRow Average(string id, PovertyClass of, AreaType area, ValueRange income) =>
        new(id, of, AverageBasis, Confidence.OfficialText) { Areas = [area], Income = income };

    private static PovertyRow Point(string id, PovertyClass of, AreaType area, ValueRange a, ValueRange? b) =>
        new(id, of, PointBasis, Confidence.OfficialText) { Areas = [area], Income = a, Deprivations = b };
}
