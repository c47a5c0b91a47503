using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>
/// The vote rules of ministries and provinces for their own councils: <i>tỷ lệ phiếu theo quy định của bộ, ngành, tỉnh</i>.
/// </summary>
/// <remarks>
/// Each binds only those councils, and only if its name is given. A circular under the Law of 2003 is assumed to end with that Law unless
/// its own end was read; one under the Law of 2022 continues, less certainly, after that Law is amended.
/// </remarks>
internal static class LocalCouncilVotes
{
    private static readonly LocalDate Checked = new(2026, 11, 23), CheckedAgain = new(2026, 12, 1);
    private static readonly LocalDate Law2026 = EmulationLaws.Law2026.From;

    private static readonly EmulationTitle[] Fighters = [ProvincialEmulationFighter, NationalEmulationFighter];
    private static readonly EmulationTitle[] Flags = [ProvincialFlag, GovernmentFlag];
    private static readonly EmulationTitle[] GrassrootsTitles =
    [
        AdvancedWorker, AdvancedSoldier, GrassrootsEmulationFighter, AdvancedCollective, AdvancedUnit, ExcellentCollective,
        DeterminedToWinUnit,
    ];
    private static readonly EmulationTitle[] StateForms =
        [PrimeMinistersDiploma, LabourOrderFirstClass, LabourOrderSecondClass, LabourOrderThirdClass];

    /// <summary>Gets every set of local rules, in order of time.</summary>
    public static IReadOnlyList<CouncilRules> All { get; } =
    [
        UnderLaw2003(
            VietnamInstruments.Circular02Of2015EthnicAffairs, new("ngành công tác dân tộc", "ethnic minority affairs"),
            (Fighters, AtLeast(90, 100), null),
            ([.. GrassrootsTitles, .. Flags], AtLeast(60, 100), null)),
        UnderLaw2003(VietnamInstruments.Circular01Of2018Courts, new("ngành tòa án", "the courts"),
            (Fighters, AtLeast(90, 100), null),
            ([.. GrassrootsTitles, .. Flags], AtLeast(2, 3), null)),
        UnderLaw2003(
            VietnamInstruments.Circular09Of2018Information, new("ngành thông tin và truyền thông", "information and communications"),
            ([.. GrassrootsTitles, ProvincialDiploma], Over(50, 100), "Điều 29"),
            ([.. Flags, .. StateForms], Over(70, 100), "Điều 29"),
            (Fighters, Over(90, 100), "Điều 29")),
        UnderLaw2003(VietnamInstruments.Circular03Of2018ForeignAffairs, new("ngành ngoại giao", "foreign affairs"),
            (Fighters, AtLeast(90, 100), "Điều 9"),
            ([GrassrootsEmulationFighter], new(new Fraction(2, 3), VoteBase.Headcount), "Điều 9")),

        // Point b also names "other emulation titles", without saying which.
        UnderLaw2003(VietnamInstruments.Circular151Of2018Defence, new("Quân đội nhân dân", "the People's Army"),
            ([NationalEmulationFighter, GovernmentFlag], AtLeast(90, 100), "điểm a khoản 7 Điều 64"),
            ([ProvincialEmulationFighter, ProvincialFlag, .. StateForms], AtLeast(75, 100), "điểm b khoản 7 Điều 64"),
            ([GrassrootsEmulationFighter], new(new Fraction(50, 100), VoteBase.Headcount, isStrict: true), "điểm b khoản 8 Điều 64")),
        UnderLaw2003(VietnamInstruments.Circular38Of2018Health, new("ngành y tế", "health"),
            (
                [AdvancedWorker, GrassrootsEmulationFighter, ExcellentCollective, .. Flags, .. StateForms], AtLeast(75, 100),
                "điểm a khoản 8 Điều 4"),
            (Fighters, AtLeast(90, 100), null)),
        Sector(VietnamInstruments.Circular07Of2018Planning, new("ngành kế hoạch và đầu tư", "planning and investment"), Checked,
            [(DaysOf(VietnamInstruments.Circular07Of2018Planning), null, RuleEnd.ByText(VietnamInstruments.Circular15Of2023Planning.At(
                "khoản 2 Điều 24")))],
            ([GrassrootsEmulationFighter], new(new Fraction(70, 100), VoteBase.Eligible), "điểm b khoản 2 Điều 24"),
            (Fighters, new(new Fraction(90, 100), VoteBase.Present), "điểm a khoản 2 Điều 24")),
        Sector(VietnamInstruments.Circular01Of2019Procuracy, new("ngành kiểm sát nhân dân", "the procuracy"), Checked,
            [(DaysOf(VietnamInstruments.Circular01Of2019Procuracy), null, OfProcuracy2019)],
            (Fighters, AtLeast(90, 100), "điểm c khoản 1 Điều 17"),
            ([ProvincialFlag], AtLeast(80, 100), null)),
        UnderLaw2003(VietnamInstruments.Circular12Of2019Police, new("Công an nhân dân", "the People's Police"),
            ([AdvancedWorker, AdvancedSoldier], AtLeast(80, 100), "khoản 2 Điều 9"),
            (
                [GrassrootsEmulationFighter, AdvancedCollective, AdvancedUnit, ExcellentCollective, DeterminedToWinUnit, .. Flags],
                AtLeast(80, 100), null),
            (Fighters, AtLeast(90, 100), null)),
        UnderLaw2003(VietnamInstruments.Circular17Of2019StateBank, new("Ngân hàng Nhà nước", "the State Bank"),
            ([ProvincialEmulationFighter], AtLeast(90, 100), null),
            ([.. GrassrootsTitles, .. Flags], AtLeast(70, 100), null)),
        UnderLaw2003(VietnamInstruments.Circular40Of2019Trade, new("ngành công thương", "industry and trade"),
            (Fighters, AtLeast(90, 100), null),
            ([.. GrassrootsTitles, .. Flags], AtLeast(3, 4), null)),
        UnderLaw2003(VietnamInstruments.Circular21Of2020Education, new("ngành giáo dục", "education"),
            (
                [AdvancedWorker, GrassrootsEmulationFighter, ExcellentCollective, .. Flags, ProvincialDiploma, .. StateForms],
                AtLeast(70, 100), "Điều 3")),
        UnderLaw2022(
            VietnamInstruments.Circular01Of2024Courts, new("ngành tòa án, từ năm 2024", "the courts since 2024"), new(2024, 2, 1), Checked,
            ([GrassrootsEmulationFighter, .. Flags], AtLeast(80, 100), null),
            (Fighters, AtLeast(90, 100), null)),
        UnderLaw2022(
            VietnamInstruments.Circular15Of2023Planning, new("ngành kế hoạch và đầu tư, từ năm 2024", "planning and investment since 2024"),
            VietnamInstruments.Circular15Of2023Planning.InForceFrom!.Value, CheckedAgain,
            (Fighters, AtLeast(90, 100), "khoản 4 Điều 18"),
            (Flags, AtLeast(80, 100), "khoản 5 Điều 18"),
            ([GrassrootsEmulationFighter], AtLeast(80, 100), "khoản 6 Điều 18")),
        new(
            "86/2025/QĐ-UBND Bắc Ninh", new("tỉnh Bắc Ninh", "Bắc Ninh province"), [],
            [([.. Fighters, .. GrassrootsTitles, .. Flags, ProvincialDiploma], BacNinhQuorum())]),
    ];

    private static RuleEnd OfProcuracy2019 => RuleEnd.NotHeldFromHere(
        new(
            "thông tư hết hiệu lực từ ngày này; văn bản chấm dứt chưa đọc được",
            "the circular ceased on this day; the text that ends it was not read"),
        new(VietnamInstruments.Circular02Of2024Procuracy));

    private static EffectivePeriod DaysOf(LegalInstrument circular) => new(circular.InForceFrom!.Value, circular.CeasedOn!.Value);

    private static CouncilRules UnderLaw2003(
        LegalInstrument circular, BilingualText name, params (EmulationTitle[] Titles, VoteShare Share, string? Clause)[] clauses) =>
        Sector(
            circular, name, Checked,
            [(new(((RuleDay)circular).From, EmulationLaws.Law2022.From), null, EmulationEnds.CircularUnderLaw2003)], clauses);

    private static CouncilRules UnderLaw2022(
        LegalInstrument circular, BilingualText name, LocalDate from, LocalDate check,
        params (EmulationTitle[] Titles, VoteShare Share, string? Clause)[] clauses) =>
        Sector(circular, name, check, Since2022(from), clauses);

    // What stands under the Law of 2022 goes on after that Law is amended, less certainly.
    private static (EffectivePeriod Days, Confidence? Confidence, RuleEnd? End)[] Since2022(LocalDate from) =>
        [(new(from, Law2026), null, EmulationEnds.LessCertainSince2026), (new(Law2026), Confidence.Secondary, null)];

    // Titles that one clause names share a timeline; the clause is cited where it was read by its number.
    private static CouncilRules Sector(
        LegalInstrument circular, BilingualText name, LocalDate check,
        (EffectivePeriod Days, Confidence? Confidence, RuleEnd? End)[] periods,
        params (EmulationTitle[] Titles, VoteShare Share, string? Clause)[] clauses)
    {
        string id = $"{circular.Number}";
        return new(id, name, clauses.Select((clause, i) => (clause.Titles, new Timeline<VoteRule>(
            FormattableString.Invariant($"council-vote-{id}-{i + 1}"),
            new(
                $"phiếu bầu, {name.Vi}: {string.Join(", ", clause.Titles.Select(t => t.Name.Vi))}",
                $"votes, {name.En}: {string.Join(", ", clause.Titles.Select(t => t.Name.En))}"),
            periods.Select(p => new Enactment<VoteRule>(
                new VoteRule(FormattableString.Invariant($"votes-{id}-{i + 1}"), new("phiếu đồng ý", "yes votes"), clause.Share),
                p.Days,
                clause.Clause is null ? new(circular) : circular.At(clause.Clause),
                p.Confidence ?? circular.Confidence ?? Confidence.Secondary,
                check,
                end: p.End))))));
    }

    // Decision 86/2025/QĐ-UBND, Article 8, clause 4, point b: meetings that propose titles or forms. Others need two thirds.
    private static Timeline<VoteRule> BacNinhQuorum() => new(
        "council-quorum-86/2025/QĐ-UBND",
        new("số thành viên hội đồng tỉnh Bắc Ninh dự họp xét khen thưởng", "attendance of the council of Bắc Ninh on awards"),
        Since2022(VietnamInstruments.BacNinhDecision86Of2025.InForceFrom!.Value).Select(p => new Enactment<VoteRule>(
            new VoteRule(
                "quorum-86/2025/QĐ-UBND", new("thành viên dự họp", "attendance"),
                new VoteShare(new Fraction(80, 100), VoteBase.AllMembers)),
            p.Days, VietnamInstruments.BacNinhDecision86Of2025.At("điểm b khoản 4 Điều 8"), p.Confidence ?? Confidence.OfficialText,
            CheckedAgain, end: p.End)));

    private static VoteShare AtLeast(int numerator, int denominator) => new(new Fraction(numerator, denominator), VoteBase.AllMembers);

    private static VoteShare Over(int numerator, int denominator) =>
        new(new Fraction(numerator, denominator), VoteBase.AllMembers, isStrict: true);
}
