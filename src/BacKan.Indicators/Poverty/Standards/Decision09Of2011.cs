using BacKan.Indicators.Law;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Poverty.Standards;

/// <summary>
/// The poverty standard vn-2011-2015: <i>chuẩn hộ nghèo, hộ cận nghèo giai đoạn 2011–2015</i>, with the average class of 2014–2015.
/// </summary>
internal static class Decision09Of2011
{
    private static readonly Citation Average = VietnamInstruments.Decision32Of2014.At("Điều 1");

    // Decision 32/2014 is of 27/5/2014 and for 2014–2015; its first day was not read. It is certain only on the last day of
    // 2014, and until then whoever its band would hold is not decided.
    private static readonly LocalDate AverageIssued = new(2014, 5, 27), AverageCertain = new(2014, 12, 31);

    private static readonly RuleEnd ByAverage = RuleEnd.ByText(
        Average, new("quyết định đặt mức sống trung bình phía trên cận nghèo", "the decision puts an average class above the near-poor"));

    private static readonly RuleEnd FirstDay = RuleEnd.Continues(
        new("từ ngày này chắc chắn quyết định đã áp dụng cho năm 2014", "from this day the decision is certain to apply to 2014"), Average);

    // Near-poor begins at 401.000 and 501.000: what lies between it and the poor line belongs to no class.
    public static readonly PovertyStandard Standard = new(
        "vn-2011-2015",
        new("chuẩn hộ nghèo, hộ cận nghèo giai đoạn 2011–2015", "standard of poor and near-poor households 2011–2015"),
        VietnamInstruments.Decision09Of2011.At("Điều 1"),
        [
            Row("poor.rural", PovertyClass.Poor, "khoản 1 Điều 1", AreaType.Rural, Band.UpTo(400_000)),
            Row("poor.urban", PovertyClass.Poor, "khoản 2 Điều 1", AreaType.Urban, Band.UpTo(500_000)),
            Row("near-poor.rural", PovertyClass.NearPoor, "khoản 3 Điều 1", AreaType.Rural, Band.FromTo(401_000, 520_000)),
            Row("near-poor.urban", PovertyClass.NearPoor, "khoản 4 Điều 1", AreaType.Urban, Band.FromTo(501_000, 650_000)),
            new(
                "above.rural.before-average", PovertyClass.Above, VietnamInstruments.Decision09Of2011.At("khoản 3 Điều 1"),
                Confidence.Quoted) { Areas = [AreaType.Rural], Income = Band.Over(520_000), Until = AverageIssued, End = ByAverage },
            new(
                "above.urban.before-average", PovertyClass.Above, VietnamInstruments.Decision09Of2011.At("khoản 4 Điều 1"),
                Confidence.Quoted) { Areas = [AreaType.Urban], Income = Band.Over(650_000), Until = AverageIssued, End = ByAverage },
            new(
                "above", PovertyClass.Above, Average,
                Confidence.Secondary) { Areas = [AreaType.Rural, AreaType.Urban], Income = Band.From(900_000), From = AverageIssued },
            new(
                "above.other-livelihood.rural", PovertyClass.Above, Average,
                Confidence.Secondary) { Areas = [AreaType.Rural], Income = Band.Over(520_000), Livelihood = Livelihood.Other,
                From = AverageIssued },
            new(
                "above.other-livelihood.urban", PovertyClass.Above, Average,
                Confidence.Secondary) { Areas = [AreaType.Urban], Income = Band.Over(650_000), Livelihood = Livelihood.Other,
                From = AverageIssued },
            AverageRow("average.rural.first-day-not-read", Confidence.Unverified, AreaType.Rural, 520_000, AverageIssued, AverageCertain),
            AverageRow("average.urban.first-day-not-read", Confidence.Unverified, AreaType.Urban, 650_000, AverageIssued, AverageCertain),
            AverageRow("average.rural", Confidence.Secondary, AreaType.Rural, 520_000, AverageCertain, null),
            AverageRow("average.urban", Confidence.Secondary, AreaType.Urban, 650_000, AverageCertain, null),
        ],
        incomeRules:
        [
            new(
                new(
                    "thu nhập của hộ trong 12 tháng qua, không tính trợ cấp bảo trợ xã hội từ ngân sách nhà nước",
                    "income of the household in the past 12 months, without social allowances from the state budget"),
                new(VietnamInstruments.Circular21Of2012), Confidence.Quoted, excludesStateAllowance: true,
                VietnamInstruments.Circular21Of2012.InForceFrom,
                VietnamInstruments.Circular21Of2012.CeasedOn) { End = RuleEnd.ByText(new(VietnamInstruments.Circular17Of2016)) },
        ]);

    // Article 3 sets the first day.
    public static readonly Enactment<PovertyStandard> Enactment = new(
        Standard, new(new LocalDate(2011, 1, 1), new LocalDate(2016, 1, 1)), VietnamInstruments.Decision09Of2011.At("Điều 1"),
        Confidence.Quoted, checkedOn: new LocalDate(2026, 11, 23),
        end: RuleEnd.OfItsPeriod(VietnamInstruments.Decision09Of2011.At("Điều 1"), new("giai đoạn 2011–2015", "the period 2011–2015")));

    private static PovertyRow Row(string id, PovertyClass of, string provision, AreaType area, ValueRange income) =>
        new(id, of, VietnamInstruments.Decision09Of2011.At(provision), Confidence.Quoted) { Areas = [area], Income = income };

    private static PovertyRow AverageRow(
        string id, Confidence confidence, AreaType area, decimal nearPoor, LocalDate from, LocalDate? until) =>
        new(id, PovertyClass.AverageLivingStandard, Average, confidence)
        {
            Areas = [area], Income = Band.OverUnder(nearPoor, 900_000), Livelihood = Livelihood.Farming, From = from, Until = until,
            End = until is null ? null : FirstDay,
        };
}
