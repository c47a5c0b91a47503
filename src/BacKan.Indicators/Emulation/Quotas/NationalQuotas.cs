using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Emulation.Quotas;

/// <summary>The national quotas but that of grassroots emulation fighters: <i>tỷ lệ theo quy định chung</i>.</summary>
/// <remarks>
/// Source: Decree 91/2017/NĐ-CP, Article 11.1, and Decree 122/2018/NĐ-CP, Article 5.5, in the state's codification. For 2014 to 2017 the
/// share of Government flags is known from a ministry's circular that carries out Circular 07/2014/TT-BNV, Article 7; since 2024 from
/// memory alone.
/// </remarks>
internal static class NationalQuotas
{
    private const string Flags = "government-flags";

    private static readonly LocalDate Circular07 = VietnamInstruments.Circular07Of2014.InForceFrom!.Value,
        Decree65 = VietnamInstruments.Decree65Of2014.InForceFrom!.Value;

    private static readonly BilingualText FlagsTitle = new("trần: cờ thi đua của Chính phủ", "ceiling: emulation flags of the Government");

    /// <summary>Gets them.</summary>
    public static IReadOnlyList<Timeline<QuotaRule>> All { get; } =
    [
        new(
            Flags, FlagsTitle,
            [
                Flag(
                    new(Circular07, EmulationLaws.Decree91.From), VietnamInstruments.Circular07Of2014.At("Điều 7"), Confidence.Secondary,
                    EmulationEnds.ByDecree91Of2017),
                Flag(
                    new(EmulationLaws.Decree91.From, EmulationLaws.Law2022.From), VietnamInstruments.Decree91Of2017.At("khoản 1 Điều 11"),
                    Confidence.OfficialText, EmulationEnds.ByLaw06Of2022),
                Flag(
                    new(EmulationLaws.Law2022.From, EmulationLaws.Law2026.From), new(VietnamInstruments.Law06Of2022, "Điều 25"),
                    Confidence.Unverified, EmulationEnds.NotHeldSince2026),
            ],
            [
                NotRead(EmulationLaws.Law2003.From, EmulationLaws.Decree42.From, new(VietnamInstruments.Decree121Of2005), new(
                    VietnamInstruments.Decree42Of2010)),
                NotRead(
                    EmulationLaws.Decree42.From, Decree65, new(VietnamInstruments.Decree42Of2010),
                    VietnamInstruments.Decree65Of2014.At("Điều 6")),
                NotRead(
                    Decree65, Circular07, VietnamInstruments.Decree65Of2014.At("Điều 6"), VietnamInstruments.Circular07Of2014.At("Điều 7")),
                new(new(EmulationLaws.Law2026.From), new(VietnamInstruments.Law06Of2026), $"{Flags}@2026-10-01"),
            ]),
        Certificates(
            "cultured-family-certificates", new("giấy khen gia đình văn hóa", "certificates for cultured families"),
            new("gia đình văn hóa đủ 03 năm liên tục", "families cultured for three years running"), new("gia đình", "families")),
        Certificates(
            "cultured-village-certificates", new("giấy khen khu dân cư văn hóa", "certificates for cultured villages"),
            new("khu dân cư văn hóa đủ 05 năm liên tục", "villages cultured for five years running"), new("khu dân cư", "villages")),
    ];

    private static Enactment<QuotaRule> Flag(EffectivePeriod applies, Citation citation, Confidence confidence, RuleEnd end) =>
        QuotaTimelines.Enact(
            new(
                Flags, EmulationTitles.GovernmentFlag.Name,
                new("tập thể đạt tiêu chuẩn cờ cấp bộ, tỉnh", "collectives that meet the standard of a ministry's or province's flag"),
                QuotaRule.Collectives) { Share = new Fraction(1, 5) },
            applies, citation, confidence, end);

    private static Timeline<QuotaRule> Certificates(string id, BilingualText name, BilingualText of, BilingualText counted) =>
        QuotaTimelines.One(
            new(id, name, of, counted) { Share = new Fraction(3, 20) }, new(
                VietnamInstruments.Decree122Of2018.InForceFrom!.Value, VietnamInstruments.Decree86Of2023.InForceFrom!.Value),
            VietnamInstruments.Decree122Of2018.At("khoản 5 Điều 5"), RuleEnd.ByText(new(VietnamInstruments.Decree86Of2023)));

    private static UnheldLaw NotRead(LocalDate from, LocalDate until, Citation law, Citation next) =>
        new(new(from, until), law, FormattableString.Invariant($"{Flags}@{from:uuuu-MM-dd}"), RuleEnd.ByText(next));
}
