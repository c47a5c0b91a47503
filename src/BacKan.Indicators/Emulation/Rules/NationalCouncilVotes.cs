using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>The national vote rules of councils: <i>tỷ lệ phiếu theo nghị định</i>.</summary>
/// <remarks>
/// None before 1/10/2017 was read. Law 06/2026/QH16 only amends the Law: Decree 152/2025 continues, less certainly, to the day of its own
/// end. For what a decree leaves to ministries and provinces see <see cref="LocalCouncilVotes"/>.
/// </remarks>
internal static class NationalCouncilVotes
{
    private static readonly LocalDate Checked = new(2026, 11, 23);
    private static readonly LocalDate Law2022 = EmulationLaws.Law2022.From, Law2026 = EmulationLaws.Law2026.From;
    private static readonly LocalDate EndOfDecree152 = VietnamInstruments.Decree152Of2025.CeasedOn!.Value;
    private static readonly EffectivePeriod Decree91 = new(EmulationLaws.Decree91.From, Law2022);
    private static readonly EffectivePeriod Decree98 = new(Law2022, EmulationLaws.TwoTier.From);
    private static readonly EffectivePeriod Decree152 = new(EmulationLaws.TwoTier.From, EndOfDecree152);
    private static readonly EffectivePeriod Decree152Checked = new(EmulationLaws.TwoTier.From, Law2026),
        Decree152Since2026 = new(Law2026, EndOfDecree152);

    // Decree 91/2017, Article 45, clause 8; Decree 98/2023, Article 30, clause 7. The text of 2025 was not read again.
    private static readonly Timeline<VoteRule> Fighters = new(
        "council-vote-fighters",
        new("phiếu bầu chiến sĩ thi đua cấp bộ, tỉnh và toàn quốc", "votes for emulation fighters of ministries, provinces and the nation"),
        [
            Enact(
                new(Votes("fighters"), VoteName, NinetyPercent, IsSecret: true), Decree91,
                VietnamInstruments.Decree91Of2017.At("khoản 8 Điều 45"), Confidence.OfficialText, EmulationEnds.ByLaw06Of2022),
            Enact(
                new(Votes("fighters"), VoteName, NinetyPercent), Decree98, VietnamInstruments.Decree98Of2023.At("khoản 7 Điều 30"),
                Confidence.Quoted, EmulationEnds.ByDecree152Of2025),
        ],
        [
            Unheld("fighters", new(VietnamInstruments.Decree152Of2025), Decree152, EmulationEnds.OfDecree152Of2025),
            NotReadSince2027("fighters"),
        ]);

    private static readonly Timeline<VoteRule> GrassrootsFighters = new(
        "council-vote-grassroots-fighters",
        new("phiếu bầu chiến sĩ thi đua cơ sở", "votes for grassroots emulation fighters"),
        [
            Enact(
                new(Votes("grassroots-fighters"), VoteName, Share: null), Decree91, new(VietnamInstruments.Decree91Of2017),
                Confidence.OfficialText, EmulationEnds.ByLaw06Of2022),
            Enact(
                new(Votes("grassroots-fighters"), VoteName, EightyPercent), Decree98,
                VietnamInstruments.Decree98Of2023.At("khoản 7 Điều 30"), Confidence.Quoted, EmulationEnds.ByDecree152Of2025),
            Enact(
                new(Votes("grassroots-fighters"), VoteName, Share: null), Decree152Checked,
                VietnamInstruments.Decree152Of2025.At("điểm c khoản 2 Điều 6"), Confidence.Quoted, EmulationEnds.LessCertainSince2026),
            Enact(
                new(Votes("grassroots-fighters"), VoteName, Share: null), Decree152Since2026,
                VietnamInstruments.Decree152Of2025.At("điểm c khoản 2 Điều 6"), Confidence.Secondary, EmulationEnds.OfDecree152Of2025),
        ],
        [NotReadSince2027("grassroots-fighters")]);

    private static readonly Timeline<VoteRule> Flags = new(
        "council-vote-flags",
        new("phiếu bầu cờ thi đua", "votes for emulation flags"),
        [
            Enact(
                new(Votes("flags"), VoteName, Share: null), Decree91, new(VietnamInstruments.Decree91Of2017), Confidence.OfficialText,
                EmulationEnds.ByLaw06Of2022),
            Enact(
                new(Votes("flags"), VoteName, EightyPercent), Decree98, VietnamInstruments.Decree98Of2023.At("khoản 7 Điều 30"),
                Confidence.Quoted, EmulationEnds.ByDecree152Of2025),
        ],
        [Unheld("flags", new(VietnamInstruments.Decree152Of2025), Decree152, EmulationEnds.OfDecree152Of2025), NotReadSince2027("flags")]);

    // The quotation of Decree 98/2023 names neither title: from 2024 to mid-2025 nothing is known of them.
    private static readonly Timeline<VoteRule> Workers = new(
        "council-vote-workers",
        new("phiếu bầu lao động tiên tiến, tập thể lao động tiên tiến", "votes for advanced workers and advanced collectives"),
        [
            Enact(
                new(Votes("workers"), VoteName, Share: null), Decree91, new(VietnamInstruments.Decree91Of2017), Confidence.OfficialText,
                EmulationEnds.ByLaw06Of2022),
            Enact(
                new(Votes("workers"), VoteName, Share: null), Decree152Checked,
                VietnamInstruments.Decree152Of2025.At("điểm c khoản 2 Điều 6"), Confidence.Quoted, EmulationEnds.LessCertainSince2026),
            Enact(
                new(Votes("workers"), VoteName, Share: null), Decree152Since2026,
                VietnamInstruments.Decree152Of2025.At("điểm c khoản 2 Điều 6"), Confidence.Secondary, EmulationEnds.OfDecree152Of2025),
        ],
        [NotReadSince2027("workers")]);

    // Decree 122/2018, Articles 9 and 15: a meeting of households, not a council.
    private static readonly Timeline<VoteRule> CultureVotes = new(
        "council-vote-culture",
        new("phiếu bầu gia đình văn hóa, khu dân cư văn hóa", "votes for cultured families and residential areas"),
        [Enact(
            new(Votes("culture"), VoteName, new(new Fraction(60, 100), VoteBase.Present), CountsWriting: false), Culture,
            VietnamInstruments.Decree122Of2018.At("khoản 3 Điều 9"), Confidence.OfficialText, ByDecree86)],
        [Unheld("culture", new(VietnamInstruments.Decree86Of2023), new(VietnamInstruments.Decree86Of2023.InForceFrom!.Value))]);

    private static readonly Timeline<VoteRule> CultureQuorum = new(
        "council-quorum-culture",
        new("số người dự họp xét gia đình văn hóa, khu dân cư văn hóa", "attendance for cultured families and residential areas"),
        [Enact(
            new("quorum-culture", QuorumName, new(new Fraction(60, 100), VoteBase.Summoned), CountsWriting: false), Culture,
            VietnamInstruments.Decree122Of2018.At("điểm a khoản 3 Điều 9"), Confidence.OfficialText, ByDecree86)]);

    // Circular 12/2019/TT-BNV, Article 11, clause 2: councils of ministries and provinces.
    private static readonly Timeline<VoteRule> CouncilQuorum = new(
        "council-quorum",
        new("số thành viên hội đồng cấp bộ, tỉnh dự họp", "attendance of councils of ministries and provinces"),
        [Enact(
            new("quorum-council", QuorumName, new(new Fraction(2, 3), VoteBase.AllMembers)),
            new(VietnamInstruments.Circular12Of2019.InForceFrom!.Value, Law2022), VietnamInstruments.Circular12Of2019.At("khoản 2 Điều 11"),
            Confidence.OfficialText, EmulationEnds.CircularUnderLaw2003)]);

    /// <summary>Gets the rules.</summary>
    public static CouncilRules Rules { get; } = new(
        "national",
        new("quy định chung toàn quốc", "national rules"),
        [
            ([ProvincialEmulationFighter, NationalEmulationFighter], Fighters),
            ([GrassrootsEmulationFighter], GrassrootsFighters),
            ([ProvincialFlag, GovernmentFlag], Flags),
            ([AdvancedWorker, AdvancedSoldier, AdvancedCollective, AdvancedUnit], Workers),
            ([CulturedFamily, CulturedVillage], CultureVotes),
        ],
        [
            ([CulturedFamily, CulturedVillage], CultureQuorum),
            ([ProvincialEmulationFighter, NationalEmulationFighter, ProvincialFlag, GovernmentFlag], CouncilQuorum),
        ]);

    private static VoteShare NinetyPercent => new(new Fraction(90, 100), VoteBase.AllMembers);

    private static VoteShare EightyPercent => new(new Fraction(80, 100), VoteBase.AllMembers);

    private static BilingualText VoteName => new("phiếu đồng ý", "yes votes");

    private static BilingualText QuorumName => new("thành viên dự họp", "attendance");

    private static EffectivePeriod Culture =>
        new(VietnamInstruments.Decree122Of2018.InForceFrom!.Value, VietnamInstruments.Decree86Of2023.InForceFrom!.Value);

    private static RuleEnd ByDecree86 => RuleEnd.ByText(new(VietnamInstruments.Decree86Of2023));

    private static string Votes(string titles) => $"votes-{titles}";

    private static Enactment<VoteRule> Enact(
        VoteRule rule, EffectivePeriod applies, Citation citation, Confidence confidence,
        RuleEnd end) => new(rule, applies, citation, confidence, Checked, end: end);

    private static UnheldLaw Unheld(string titles, Citation citation, EffectivePeriod applies, RuleEnd? end = null) =>
        new(applies, citation, FormattableString.Invariant($"{Votes(titles)}@{applies.From:uuuu-MM-dd}"), end);

    // Whatever follows Decree 152/2025 stands under the Law as amended; nobody has seen it.
    private static UnheldLaw NotReadSince2027(string titles) => Unheld(titles, new(VietnamInstruments.Law06Of2026), new(EndOfDecree152));
}
