using BacKan.Indicators.Law;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Poverty.Standards;

/// <summary>
/// The poverty standards of Hà Nội: <i>chuẩn nghèo của thành phố Hà Nội</i>, 2011–2025. Whether the last was kept for 2026 was not read.
/// </summary>
internal static class HaNoi
{
    private static readonly Citation Of2011 = new(VietnamInstruments.HaNoiDecision01Of2011);
    private static readonly Citation Of2016 = new(VietnamInstruments.HaNoiDecision12Of2016);
    private static readonly Citation Of2021Alone = new(VietnamInstruments.HaNoiDecision472Of2021);
    private static readonly Citation Of2021 = new(VietnamInstruments.HaNoiDecision13Of2021);
    private static readonly LocalDate Checked = new(2026, 11, 23);

    // The same literal gap as in the national decision.
    public static readonly PovertyStandard Standard2011 = new(
        "hn-2011-2015", new("chuẩn hộ nghèo, cận nghèo của Hà Nội 2011–2015", "poverty lines of Hà Nội 2011–2015"), Of2011,
        [
            Row("poor.rural", PovertyClass.Poor, Of2011, AreaType.Rural, Band.UpTo(550_000)),
            Row("poor.urban", PovertyClass.Poor, Of2011, AreaType.Urban, Band.UpTo(750_000)),
            Row("near-poor.rural", PovertyClass.NearPoor, Of2011, AreaType.Rural, Band.FromTo(551_000, 750_000)),
            Row("near-poor.urban", PovertyClass.NearPoor, Of2011, AreaType.Urban, Band.FromTo(751_000, 1_000_000)),
            Row("above.rural", PovertyClass.Above, Of2011, AreaType.Rural, Band.Over(750_000)),
            Row("above.urban", PovertyClass.Above, Of2011, AreaType.Urban, Band.Over(1_000_000)),
        ]);

    // The bands are printed "1,1 - 1,5"; their bounds are taken as in the national decision.
    public static readonly PovertyStandard Standard2016 = new(
        "hn-2016-2020",
        new("chuẩn hộ nghèo, cận nghèo của Hà Nội 2016–2020, giữ cho 2021", "poverty standard of Hà Nội 2016–2020, kept for 2021"),
        Of2016,
        [
            Row("poor.income.rural", PovertyClass.Poor, Of2016, AreaType.Rural, Band.UpTo(1_100_000), null, PovertySubClass.ByIncome),
            Row(
                "poor.deprivation.rural", PovertyClass.Poor, Of2016, AreaType.Rural, Band.OverUpTo(1_100_000, 1_500_000), Band.From(3),
                PovertySubClass.ByDeprivation),
            Row("poor.income.urban", PovertyClass.Poor, Of2016, AreaType.Urban, Band.UpTo(1_400_000), null, PovertySubClass.ByIncome),
            Row(
                "poor.deprivation.urban", PovertyClass.Poor, Of2016, AreaType.Urban, Band.OverUpTo(1_400_000, 1_950_000), Band.From(3),
                PovertySubClass.ByDeprivation),
            Row("near-poor.rural", PovertyClass.NearPoor, Of2016, AreaType.Rural, Band.OverUpTo(1_100_000, 1_500_000), Band.Under(3)),
            Row("near-poor.urban", PovertyClass.NearPoor, Of2016, AreaType.Urban, Band.OverUpTo(1_400_000, 1_950_000), Band.Under(3)),
            Row("average.rural", PovertyClass.AverageLivingStandard, Of2016, AreaType.Rural, Band.OverUpTo(1_500_000, 2_300_000)),
            Row("average.urban", PovertyClass.AverageLivingStandard, Of2016, AreaType.Urban, Band.OverUpTo(1_950_000, 3_000_000)),
            Row("above.rural", PovertyClass.Above, Of2016, AreaType.Rural, Band.Over(2_300_000)),
            Row("above.urban", PovertyClass.Above, Of2016, AreaType.Urban, Band.Over(3_000_000)),
        ],
        Decision59Of2015.Standard.Indicators);

    // The urban near-poor sentence was cut and is taken by symmetry: it stands last, so that only it is doubted.
    public static readonly PovertyStandard Standard2022 = new(
        "hn-2022-2025", new("chuẩn nghèo đa chiều của Hà Nội 2022–2025", "poverty standard of Hà Nội 2022–2025"), Of2021,
        [
            Row("poor.rural", PovertyClass.Poor, Of2021, AreaType.Rural, Band.UpTo(2_000_000), Band.From(3)),
            Row("poor.urban", PovertyClass.Poor, Of2021, AreaType.Urban, Band.UpTo(2_500_000), Band.From(3)),
            Row("near-poor.rural", PovertyClass.NearPoor, Of2021, AreaType.Rural, Band.UpTo(2_000_000), Band.Under(3)),
            Row("above.rural", PovertyClass.Above, Of2021, AreaType.Rural, Band.Over(2_000_000)),
            Row("above.urban", PovertyClass.Above, Of2021, AreaType.Urban, Band.Over(2_500_000)),
            Row(
                "near-poor.urban", PovertyClass.NearPoor, Of2021, AreaType.Urban, Band.UpTo(2_500_000), Band.Under(3),
                confidence: Confidence.Unverified),
        ],
        Decree07Of2021.Standard.Indicators);

    public static readonly Timeline<PovertyStandard> Timeline = new(
        "ha-noi-poverty-standards", new("chuẩn nghèo của Hà Nội", "poverty standards of Hà Nội"),
        [
            new(Standard2011, Years(2011, 2016), Of2011, Confidence.Secondary, Checked, end: RuleEnd.OfItsPeriod(Of2011, new(
                "giai đoạn 2011–2015", "the period 2011–2015"))),
            new(Standard2016, Years(2016, 2021), Of2016, Confidence.Secondary, Checked, end: RuleEnd.OfItsPeriod(Of2016, new(
                "giai đoạn 2016–2020", "the period 2016–2020"))),
            new(Standard2016, Years(2021, 2022), Of2021Alone, Confidence.Secondary, Checked, end: RuleEnd.OfItsPeriod(Of2021Alone, new(
                "năm 2021", "the year 2021"))),
            new(Standard2022, Years(2022, 2026), Of2021, Confidence.Secondary, Checked, end: RuleEnd.OfItsPeriod(Of2021, new(
                "giai đoạn 2022–2025; chưa đọc được việc áp dụng cho năm 2026",
                "the period 2022–2025; whether it was kept for 2026 was not read"))),
        ]);

    private static EffectivePeriod Years(int from, int until) => new(new LocalDate(from, 1, 1), new LocalDate(until, 1, 1));

    private static PovertyRow Row(
        string id, PovertyClass of, Citation citation, AreaType area, ValueRange income, ValueRange? deprivations = null,
        PovertySubClass? subClass = null, Confidence confidence = Confidence.Secondary) =>
        new(id, of, citation, confidence) { Areas = [area], Income = income, Deprivations = deprivations, SubClass = subClass };
}
