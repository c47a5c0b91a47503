using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Emulation.Quotas;

/// <summary>The quotas of civil sectors: agriculture, courts, foreign affairs, health, planning, labour and procuracy.</summary>
/// <remarks>
/// Source: the state's codification, and for 2014 the circular itself. Courts round half up (Article 5.13). Foreign affairs and labour
/// round without saying how; in health "rounded up" stands at the end of a sentence on two shares. How many flags the clusters of the
/// courts get by their numbers (Article 19.2) is not here.
/// </remarks>
internal static class SectorQuotas
{
    private static readonly Rounding[] Unstated = [Rounding.Floor, Rounding.HalfAwayFromZero];

    private static readonly BilingualText Fighters = EmulationTitles.GrassrootsEmulationFighter.Name,
        Flags = EmulationTitles.ProvincialFlag.Name, Workers = new("lao động tiên tiến", "advanced workers"),
        Members = new("đơn vị trong khối", "units of the bloc");

    private static readonly LocalDate Agriculture2014 = VietnamInstruments.Circular07Of2014Agriculture.InForceFrom!.Value,
        Agriculture2018 = VietnamInstruments.Circular08Of2018Agriculture.InForceFrom!.Value;

    private static readonly RuleEnd Circular08 = RuleEnd.ByText(new(VietnamInstruments.Circular08Of2018Agriculture));

    /// <summary>Gets them.</summary>
    public static IReadOnlyList<Timeline<QuotaRule>> All { get; } =
    [
        Agriculture("agriculture-grassroots-fighters", Fighters, Workers, new Fraction(1, 5)),
        Agriculture(
            "agriculture-fighters-of-other-units", Fighters, new("người của đơn vị ngoài quản lý nhà nước", "staff of other units"),
            new Fraction(1, 5)),
        Agriculture(
            "agriculture-leaders", new("lãnh đạo trong số chiến sĩ thi đua cơ sở", "leaders among grassroots emulation fighters"),
            new("chiến sĩ thi đua cơ sở", "grassroots emulation fighters"), new Fraction(1, 2)),
        QuotaTimelines.Of(
            "agriculture-bloc-flags", Flags,
            QuotaTimelines.Enact(
                new("agriculture-bloc-flags", Flags, Members, QuotaRule.Collectives)
                {
                    Steps = [new(1, 5, 1), new(7, 10, 2), new(11, null, 3)],
                },
                new(Agriculture2014, Agriculture2018), VietnamInstruments.Circular07Of2014Agriculture.At("điểm a khoản 2 Điều 7"),
                Confidence.OfficialText, Circular08),
            QuotaTimelines.Enact(
                new("agriculture-bloc-flags", Flags, Members, QuotaRule.Collectives) { Share = new Fraction(1, 5) },
                new(Agriculture2018, EmulationLaws.Law2022.From), VietnamInstruments.Circular08Of2018Agriculture.At("khoản 1 Điều 13"),
                Confidence.OfficialText, EmulationEnds.CircularUnderLaw2003)),
        Sector(
            Share("court-grassroots-fighters", Fighters, Workers, new Fraction(3, 20), Rounding.HalfAwayFromZero),
            VietnamInstruments.Circular01Of2018Courts.At("khoản 2 Điều 14")),
        Sector(
            new("court-district-flags", Flags, new("đơn vị cấp huyện", "district courts"), QuotaRule.Collectives)
            {
                Share = new Fraction(1, 10), Readings = [Rounding.HalfAwayFromZero], Small = new(10, 1),
            },
            VietnamInstruments.Circular01Of2018Courts.At("khoản 3 Điều 19")),
        Sector(
            Share("foreign-affairs-fighters-of-excellent-unit", Fighters, Workers, new Fraction(3, 20), Unstated),
            VietnamInstruments.Circular03Of2018ForeignAffairs.At("điểm d khoản 2 Điều 9")),
        Sector(
            Share("foreign-affairs-fighters-of-advanced-unit", Fighters, Workers, new Fraction(1, 10), Unstated),
            VietnamInstruments.Circular03Of2018ForeignAffairs.At("điểm d khoản 2 Điều 9")),
        Sector(
            Share("health-grassroots-fighters", Fighters, Workers, new Fraction(3, 20), Rounding.Floor, Rounding.Ceiling),
            VietnamInstruments.Circular38Of2018Health.At("khoản 3 Điều 7")),
        Sector(
            Share("labour-grassroots-fighters", Fighters, Workers, new Fraction(3, 20), Unstated),
            VietnamInstruments.Circular08Of2019Labour.At("khoản 3 Điều 10")),
        QuotaTimelines.One(
            new("planning-bloc-flags", Flags, Members, QuotaRule.Collectives) { Steps = [new(1, 10, 1), new(11, null, 2)] },
            new(
                VietnamInstruments.Circular07Of2018Planning.InForceFrom!.Value,
                VietnamInstruments.Circular07Of2018Planning.CeasedOn!.Value),
            VietnamInstruments.Circular07Of2018Planning.At("điểm a khoản 3 Điều 14"),
            RuleEnd.ByText(VietnamInstruments.Circular15Of2023Planning.At("Điều 24"))),
        Procuracy(Share("procuracy-grassroots-fighters", Fighters, Workers, new Fraction(3, 20), Rounding.Floor), "khoản 3 Điều 15"),
        Procuracy(
            Share("procuracy-leaders", Fighters, new("lãnh đạo cấp mình", "leaders of the level"), new Fraction(1, 2), Rounding.Floor),
            "khoản 3 Điều 15"),
        Procuracy(
            Collectives(
                "procuracy-excellent-collectives", EmulationTitles.ExcellentCollective.Name,
                new("tập thể lao động tiên tiến", "advanced collectives"), new Fraction(1, 3)),
            "khoản 2 Điều 19"),
        Procuracy(
            Collectives(
                "procuracy-base-flags", Flags, new("tập thể lao động xuất sắc", "excellent collectives"), new Fraction(1, 2)),
            "điểm b khoản 4 Điều 20"),
        Procuracy(Number("procuracy-cluster-flags", new("cụm thi đua", "clusters"), 4), "điểm a khoản 4 Điều 20"),
        Procuracy(Number("procuracy-bloc-flags", new("khối thi đua", "blocs"), 3), "điểm a khoản 4 Điều 20"),
    ];

    private static QuotaRule Share(string id, BilingualText name, BilingualText of, Fraction share, params Rounding[] readings) =>
        new(id, name, of, QuotaRule.People) { Share = share, Readings = readings };

    private static QuotaRule Collectives(string id, BilingualText name, BilingualText of, Fraction share) =>
        new(id, name, of, QuotaRule.Collectives) { Share = share };

    private static QuotaRule Number(string id, BilingualText of, int most) =>
        new(id, Flags, of, QuotaRule.Collectives) { Steps = [new(0, null, most)] };

    // The ceiling of the nation, 15%, came over the sector's own on 15/10/2014.
    private static Timeline<QuotaRule> Agriculture(string id, BilingualText name, BilingualText of, Fraction share) => QuotaTimelines.One(
        new(id, name, of, QuotaRule.People) { Share = share }, new(Agriculture2014, VietnamInstruments.Circular07Of2014.InForceFrom!.Value),
        VietnamInstruments.Circular07Of2014Agriculture.At("khoản 2 Điều 12"),
        RuleEnd.ByText(
            VietnamInstruments.Circular07Of2014.At("Điều 5"),
            new("từ ngày này có trần chung toàn quốc 15%", "a national ceiling of 15% applies from this day")));

    private static Timeline<QuotaRule> Procuracy(QuotaRule rule, string provision) =>
        Sector(rule, VietnamInstruments.Circular01Of2019Procuracy.At(provision));

    private static Timeline<QuotaRule> Sector(QuotaRule rule, Citation citation) => QuotaTimelines.One(
        rule, new(citation.Instrument.InForceFrom!.Value, EmulationLaws.Law2022.From), citation, EmulationEnds.CircularUnderLaw2003);
}
