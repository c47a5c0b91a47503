using BacKan.Indicators.Law;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Poverty.Standards;

/// <summary>The poverty standard vn-2016-2021: <i>chuẩn nghèo tiếp cận đa chiều giai đoạn 2016–2020, áp dụng đến hết 2021</i>.</summary>
internal static class Decision59Of2015
{
    // Circular 17/2016 as amended on 26/9/2018; its older points were not read, nor the first day of the amendment,
    // which is taken as in force in the year after its issue.
    private static readonly Citation PointBasis = VietnamInstruments.Circular17Of2016.At("khoản 2 Điều 6");
    private static readonly LocalDate PointsRead = new(2019, 1, 1);

    private static readonly RuleEnd PointsReread = RuleEnd.Continues(
        new(
            "điểm theo thông tư sửa đổi ngày 26/9/2018, coi như áp dụng từ năm sau; chưa đọc được ngày đầu",
            "points of the amendment of 26 September 2018, taken to apply from the next year; its first day was not read"),
        new(VietnamInstruments.Circular14Of2018));

    public static readonly PovertyStandard Standard = new(
        "vn-2016-2021",
        new(
            "chuẩn nghèo tiếp cận đa chiều giai đoạn 2016–2020, áp dụng đến hết 2021",
            "multidimensional poverty standard 2016–2020, continued through 2021"),
        VietnamInstruments.Decision59Of2015.At("Điều 2"),
        [
            ByIncome("poor.income.rural", "điểm a khoản 1 Điều 2", AreaType.Rural, 700_000),
            Between(
                "poor.deprivation.rural", PovertyClass.Poor, "điểm a khoản 1 Điều 2", AreaType.Rural, 700_000, 1_000_000, Band.From(3),
                PovertySubClass.ByDeprivation),
            ByIncome("poor.income.urban", "điểm b khoản 1 Điều 2", AreaType.Urban, 900_000),
            Between(
                "poor.deprivation.urban", PovertyClass.Poor, "điểm b khoản 1 Điều 2", AreaType.Urban, 900_000, 1_300_000, Band.From(3),
                PovertySubClass.ByDeprivation),
            Between("near-poor.rural", PovertyClass.NearPoor, "điểm a khoản 2 Điều 2", AreaType.Rural, 700_000, 1_000_000, Band.Under(3)),
            Between("near-poor.urban", PovertyClass.NearPoor, "điểm b khoản 2 Điều 2", AreaType.Urban, 900_000, 1_300_000, Band.Under(3)),
            Average("average.rural", PovertyClass.AverageLivingStandard, AreaType.Rural, Band.OverUpTo(1_000_000, 1_500_000)),
            Average("average.urban", PovertyClass.AverageLivingStandard, AreaType.Urban, Band.OverUpTo(1_300_000, 1_950_000)),
            Average("above.rural", PovertyClass.Above, AreaType.Rural, Band.Over(1_500_000)),
            Average("above.urban", PovertyClass.Above, AreaType.Urban, Band.Over(1_950_000)),
        ],
        [
            Indicators.Of("health-access", "health", "Tiếp cận các dịch vụ y tế", "Access to medical services"), Indicators.HealthInsurance,
            Indicators.AdultEducation, Indicators.ChildSchool, Indicators.HousingQuality, Indicators.HousingArea,
            Indicators.Water("water-sanitation"), Indicators.Toilet("water-sanitation"),
            Indicators.Telecom,
            Indicators.Of("info-assets", "information", "Tài sản phục vụ tiếp cận thông tin", "Assets for access to information"),
        ],
        [.. Points(Confidence.Unverified, null, PointsRead, "2016"), .. Points(Confidence.Quoted, PointsRead, null, "2018")]);

    // Articles 1 and 2 apply from 1/1/2016, though the decision is in force from 5/1/2016.
    public static readonly Enactment<PovertyStandard> Enactment = new(
        Standard, new(new LocalDate(2016, 1, 1), new LocalDate(2021, 1, 1)), VietnamInstruments.Decision59Of2015.At("Điều 2"),
        Confidence.Quoted, checkedOn: new LocalDate(2026, 11, 23),
        end: RuleEnd.OfItsPeriod(VietnamInstruments.Decision59Of2015.At("Điều 2"), new("giai đoạn 2016–2020", "the period 2016–2020")));

    // The year 2021, by the next decree.
    public static readonly Enactment<PovertyStandard> Continued2021 = new(
        Standard, new(new LocalDate(2021, 1, 1), new LocalDate(2022, 1, 1)), VietnamInstruments.Decree07Of2021.At("khoản 1 Điều 2"),
        Confidence.Quoted, checkedOn: new LocalDate(2026, 11, 23),
        end: RuleEnd.OfItsPeriod(VietnamInstruments.Decree07Of2021.At("khoản 1 Điều 2"), new("năm 2021", "the year 2021")));

    private static PovertyRow ByIncome(string id, string provision, AreaType area, decimal line) =>
        new(id, PovertyClass.Poor, VietnamInstruments.Decision59Of2015.At(provision), Confidence.Quoted)
        {
            Areas = [area], Income = Band.UpTo(line), SubClass = PovertySubClass.ByIncome,
        };

    private static PovertyRow Between(
        string id, PovertyClass of, string provision, AreaType area, decimal low, decimal high, ValueRange deprivations,
        PovertySubClass? subClass = null) =>
        new(id, of, VietnamInstruments.Decision59Of2015.At(provision), Confidence.Quoted)
        {
            Areas = [area], Income = Band.OverUpTo(low, high), Deprivations = deprivations, SubClass = subClass,
        };

    private static PovertyRow Average(string id, PovertyClass of, AreaType area, ValueRange income) =>
        new(id, of, VietnamInstruments.Decision59Of2015.At("khoản 3 Điều 2"), Confidence.Secondary)
        {
            Areas = [area], Income = income,
            Note = new("cận trên lấy cả mức, chưa đọc được nguyên văn", "that the upper bound itself counts was not read in the text"),
        };

    // The rural near-poor points were cut in the copy that was read: they stand last, so that only they are doubted.
    private static IEnumerable<PovertyRow> Points(Confidence confidence, LocalDate? from, LocalDate? until, string text)
    {
        return
        [
            Row("poor.income.urban", PovertyClass.Poor, AreaType.Urban, Band.UpTo(140), null, PovertySubClass.ByIncome),
            Row(
                "poor.deprivation.urban", PovertyClass.Poor, AreaType.Urban, Band.OverUpTo(140, 175), Band.From(30),
                PovertySubClass.ByDeprivation),
            Row("poor.income.rural", PovertyClass.Poor, AreaType.Rural, Band.UpTo(120), null, PovertySubClass.ByIncome),
            Row(
                "poor.deprivation.rural", PovertyClass.Poor, AreaType.Rural, Band.OverUpTo(120, 150), Band.From(30),
                PovertySubClass.ByDeprivation),
            Row("near-poor.urban", PovertyClass.NearPoor, AreaType.Urban, Band.OverUpTo(140, 175), Band.Under(30), null),
            Row("above.urban", PovertyClass.Above, AreaType.Urban, Band.Over(175), null, null),
            Row("above.rural", PovertyClass.Above, AreaType.Rural, Band.Over(150), null, null),
            Row(
                "near-poor.rural", PovertyClass.NearPoor, AreaType.Rural, Band.OverUpTo(120, 150), Band.Under(30), null,
                Confidence.Unverified),
        ];

        PovertyRow Row(
            string id, PovertyClass of, AreaType area, ValueRange a, ValueRange? b, PovertySubClass? subClass, Confidence? own = null) =>
            new(
                $"points.{text}.{id}", of, PointBasis,
                own ?? confidence) { Areas = [area],
                    Income = a,
                    Deprivations = b,
                    SubClass = subClass,
                    From = from,
                    Until = until,
                    End = until is null ? null : PointsReread };
    }
}
