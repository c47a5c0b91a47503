using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Emulation.Quotas;

/// <summary>The ceilings on the best rating of the year: <i>tỷ lệ hoàn thành xuất sắc nhiệm vụ</i>.</summary>
/// <remarks>
/// <para>
/// Source: Decree 233/2026/NĐ-CP, Articles 7.7 and 12.6, from the signed text; Decree 335/2025/NĐ-CP as the press quotes it, whose point on
/// the outstanding body was cut before its number: 25% is that of the other two texts; Regulation 366-QĐ/TW, Article 11, as quoted.
/// </para>
/// <para>
/// The base since 2025 is those rated <i>hoàn thành tốt</i> alone, without the excellent ones themselves. Decree 48/2023/NĐ-CP takes all
/// staff of the like group, and a share that the Party's rating states; from which day it applied was not read (15 September 2023 from
/// memory).
/// </para>
/// </remarks>
internal static class RatingQuotas
{
    private static readonly LocalDate Decree48 = new(2023, 9, 15), Decree90 = VietnamInstruments.Decree90Of2020.InForceFrom!.Value,
        Regulation366 = VietnamInstruments.Regulation366Of2025.InForceFrom!.Value,
        Decree335 = VietnamInstruments.Decree335Of2025.InForceFrom!.Value,
        Decree233 = VietnamInstruments.Decree233Of2026.InForceFrom!.Value;

    private static readonly BilingualText Excellent = new("hoàn thành xuất sắc nhiệm vụ", "rated as completed excellently");

    private static readonly BilingualText RatedWell = new(
        "người xếp loại hoàn thành tốt nhiệm vụ trong nhóm tương đồng", "people of the like group rated as completed well");

    private static readonly BilingualText UnitsRatedWell =
        new("đơn vị xếp loại hoàn thành tốt nhiệm vụ", "units rated as completed well");

    private static readonly RuleEnd EndOfDecree90 = RuleEnd.ByText(VietnamInstruments.Decree233Of2026.At("khoản 2 Điều 19"));

    /// <summary>Gets them.</summary>
    public static IReadOnlyList<Timeline<QuotaRule>> All { get; } =
    [
        Staff("excellent-public-employees", Decree233, EndOfDecree90, OfPeople(
            "excellent-public-employees", 20, new(Decree233), VietnamInstruments.Decree233Of2026.At("điểm a khoản 6 Điều 12"))),
        Of(OfPeople(
            "excellent-public-employees-of-excellent-unit", 25, new(Decree233),
            VietnamInstruments.Decree233Of2026.At("điểm b khoản 6 Điều 12"))),
        Of(Units("excellent-units", 20, "điểm a khoản 7 Điều 7")),
        Of(Units("excellent-units-of-outstanding-body", 25, "điểm b khoản 7 Điều 7")),
        Staff("excellent-civil-servants", Decree335, RuleEnd.ByText(new(VietnamInstruments.Decree335Of2025)), OfPeople(
            "excellent-civil-servants", 20, new(Decree335), new(VietnamInstruments.Decree335Of2025))),
        Of(OfPeople(
            "excellent-civil-servants-of-outstanding-body", 25, new(Decree335), new(VietnamInstruments.Decree335Of2025),
            Confidence.Unverified)),
        Of(OfPeople(
            "excellent-cadres", 20, new(Regulation366), new(VietnamInstruments.Regulation366Of2025, "khoản 1 Điều 11"),
            Confidence.Secondary)),
        Of(OfPeople(
            "excellent-cadres-of-outstanding-body", 25, new(Regulation366), new(VietnamInstruments.Regulation366Of2025, "khoản 1 Điều 11"),
            Confidence.Secondary)),
    ];

    private static Timeline<QuotaRule> Of(Enactment<QuotaRule> rule) => QuotaTimelines.Of(rule.Rule.Id, rule.Rule.Name, rule);

    // Before the decree of its own every group was under Decree 90/2020, to which Decree 48/2023 added the ceiling.
    private static Timeline<QuotaRule> Staff(string id, LocalDate until, RuleEnd end, Enactment<QuotaRule> now) => new(
        id, new($"trần: {Excellent.Vi}", $"ceiling: {Excellent.En}"),
        [
            QuotaTimelines.Enact(
                new(
                    id, Excellent, new("người của cơ quan trong nhóm tương đồng", "people of the body in the like group"), QuotaRule.People)
                {
                    StatedBy = new(
                        "tỷ lệ đảng viên được xếp loại hoàn thành xuất sắc nhiệm vụ theo quy định của Đảng",
                        "the share of Party members so rated under the Party's rules"),
                },
                new(Decree48, until), VietnamInstruments.Decree90Of2020.At("khoản 6 Điều 2"), Confidence.Secondary, end),
            now,
        ],
        [
            new(
                new(Decree90, Decree48), new(VietnamInstruments.Decree90Of2020), $"{id}@2020-08-20",
                RuleEnd.ByText(new(VietnamInstruments.Decree48Of2023))),
        ]);

    private static Enactment<QuotaRule> OfPeople(
        string id, int percent, EffectivePeriod applies, Citation citation, Confidence? confidence = null) => QuotaTimelines.Enact(
            new(id, Excellent, RatedWell, QuotaRule.People) { Share = new Fraction(percent, 100) }, applies, citation,
            confidence ?? citation.Instrument.Confidence ?? Confidence.Secondary, end: null);

    private static Enactment<QuotaRule> Units(string id, int percent, string provision) => QuotaTimelines.Enact(
        new(id, Excellent, UnitsRatedWell, new("đơn vị", "units"))
        {
            Share = new Fraction(percent, 100), Small = new(5, 1, new("đơn vị trực thuộc", "units under the body")),
        },
        new(Decree233), VietnamInstruments.Decree233Of2026.At(provision), Confidence.OfficialText, end: null);
}
