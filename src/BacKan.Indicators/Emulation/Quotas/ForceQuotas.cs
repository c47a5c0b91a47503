using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation.Quotas;

/// <summary>The quotas of the army (Circular 151/2018/TT-BQP) and the police (Circular 12/2019/TT-BCA).</summary>
/// <remarks>Source: the state's codification. The police round half up (Article 7.4); the army's text does not round.</remarks>
internal static class ForceQuotas
{
    private static readonly BilingualText Leaders = new("lãnh đạo đơn vị", "leaders of the unit"),
        Headcount = new("quân số đơn vị", "people in the unit"),
        AdvancedCollectives = new("đơn vị tiên tiến, tập thể lao động tiên tiến", "advanced units and collectives");

    private static readonly BilingualText Fighters = EmulationTitles.GrassrootsEmulationFighter.Name;

    /// <summary>Gets them.</summary>
    public static IReadOnlyList<Timeline<QuotaRule>> All { get; } =
    [
        Army("army-grassroots-fighters", Fighters, Headcount, QuotaRule.People, 10, "điểm b khoản 3 Điều 12"),
        Army("army-advanced-soldiers", EmulationTitles.AdvancedSoldier.Name, Headcount, QuotaRule.People, 40, "điểm a khoản 4 Điều 12"),
        Army("army-advanced-workers", EmulationTitles.AdvancedWorker.Name, Headcount, QuotaRule.People, 70, "điểm b khoản 4 Điều 12"),
        Army(
            "army-unit-flags", new("cờ thi đua của đơn vị trực thuộc Bộ", "flags of a unit under the ministry"),
            new("đầu mối đơn vị thuộc đối tượng tặng cờ", "units that can have the flag"), QuotaRule.Collectives, 20,
            "điểm b khoản 7 Điều 12"),
        Army(
            "army-determined-to-win-units", EmulationTitles.DeterminedToWinUnit.Name,
            new("đầu mối đơn vị thuộc đối tượng tặng", "units that can have the title"), QuotaRule.Collectives, 20,
            "điểm a khoản 8 Điều 12"),
        Police(
            "police-grassroots-fighters", Fighters, new("chiến sĩ tiên tiến, lao động tiên tiến", "advanced soldiers and workers"), 15,
            "khoản 3 Điều 10"),
        Police(
            "police-advanced-workers", new("chiến sĩ tiên tiến, lao động tiên tiến", "advanced soldiers and workers"),
            new("cá nhân đủ điều kiện bình xét", "people who may be proposed"), 80, "khoản 3 Điều 9"),
        Of(
            Rule("police-fighters", EmulationTitles.ProvincialEmulationFighter.Name, Headcount, QuotaRule.People, new Fraction(1, 200), new(
                200, 1)),
            "khoản 3 Điều 11"),
        Police("police-leaders-with-government-flag", Fighters, Leaders, 70, "điểm a khoản 1 Điều 14"),
        Police("police-leaders-with-flag", Fighters, Leaders, 50, "điểm b khoản 1 Điều 14"),
        Police("police-leaders-of-excellent-base-unit", Fighters, Leaders, 40, "điểm c khoản 2 Điều 14"),
        Number("police-leaders-of-advanced-base-unit", Fighters, Leaders, QuotaRule.People, 1, "điểm d khoản 2 Điều 14"),
        Number("police-leaders-without-award", Fighters, Leaders, QuotaRule.People, 0, "điểm d khoản 1 Điều 14"),
        Excellent("police-excellent-units-with-government-flag", 70, "điểm a khoản 3 Điều 16"),
        Excellent("police-excellent-units-with-flag", 60, "điểm b khoản 3 Điều 16"),
        Excellent("police-excellent-units-with-diploma", 50, "điểm c khoản 3 Điều 16"),
        Excellent("police-excellent-units-without-award", 40, "điểm d khoản 3 Điều 16"),
        Of(
            Rule(
                "police-cluster-flags", EmulationTitles.ProvincialFlag.Name, new("đơn vị trong cụm", "units of the cluster"),
                QuotaRule.Collectives, new Fraction(1, 2)),
            "điểm b khoản 1 Điều 17"),
        Of(
            new(
                "police-base-bloc-flags", EmulationTitles.ProvincialFlag.Name, new("đơn vị trong khối", "units of the bloc"),
                QuotaRule.Collectives) { Steps = [new(1, 14, 1), new(15, null, 2)] },
            "điểm b khoản 2 Điều 17"),
    ];

    private static Timeline<QuotaRule> Army(
        string id, BilingualText name, BilingualText of, BilingualText counted, int percent, string provision) => QuotaTimelines.One(
            new(id, name, of, counted) { Share = new Fraction(percent, 100) },
            new(VietnamInstruments.Circular151Of2018Defence.InForceFrom!.Value, EmulationLaws.Law2022.From),
            VietnamInstruments.Circular151Of2018Defence.At(provision), EmulationEnds.CircularUnderLaw2003);

    private static Timeline<QuotaRule> Police(string id, BilingualText name, BilingualText of, int percent, string provision) =>
        Of(Rule(id, name, of, QuotaRule.People, new Fraction(percent, 100)), provision);

    private static Timeline<QuotaRule> Excellent(string id, int percent, string provision) => Of(
        Rule(id, EmulationTitles.ExcellentCollective.Name, AdvancedCollectives, QuotaRule.Collectives, new Fraction(percent, 100)),
        provision);

    private static Timeline<QuotaRule> Number(
        string id, BilingualText name, BilingualText of, BilingualText counted, int most, string provision) =>
        Of(new(id, name, of, counted) { Steps = [new(0, null, most)] }, provision);

    private static QuotaRule Rule(
        string id, BilingualText name, BilingualText of, BilingualText counted, Fraction share, QuotaSmallCase? small = null) =>
        new(id, name, of, counted) { Share = share, Readings = [Rounding.HalfAwayFromZero], Small = small };

    private static Timeline<QuotaRule> Of(QuotaRule rule, string provision) => QuotaTimelines.One(
        rule, new(VietnamInstruments.Circular12Of2019Police.InForceFrom!.Value, EmulationLaws.Law2022.From),
        VietnamInstruments.Circular12Of2019Police.At(provision),
        EmulationEnds.CircularUnderLaw2003);
}
