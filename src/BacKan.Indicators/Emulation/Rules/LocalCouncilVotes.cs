using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>The votes that ministries and provinces ask of their own councils: <i>tỷ lệ phiếu theo quy định của bộ, ngành, tỉnh</i>.</summary>
/// <remarks>Each binds those councils alone and only where its name is given. A circular under the Law of 2003 is taken to end with that Law unless its own end was read.</remarks>
public static class LocalCouncilVotes
{
    private static readonly LocalDate Checked = new(2026, 11, 23);
    private static readonly LocalDate EndOfLaw2003 = new(2024, 1, 1);
    private static readonly LocalDate EndOfLaw2022 = new(2026, 10, 1);

    private static readonly EmulationTitle[] Fighters = [ProvincialEmulationFighter, NationalEmulationFighter];
    private static readonly EmulationTitle[] Flags = [ProvincialFlag, GovernmentFlag];
    private static readonly EmulationTitle[] GrassrootsTitles = [AdvancedWorker, AdvancedSoldier, GrassrootsEmulationFighter, AdvancedCollective, AdvancedUnit, ExcellentCollective, DeterminedToWinUnit];

    /// <summary>Gets every set of local rules, in order of time.</summary>
    public static IReadOnlyList<CouncilRules> All { get; } =
    [
        Sector(VietnamInstruments.Circular02Of2015EthnicAffairs, new("ngành công tác dân tộc", "ethnic minority affairs"), new(2016, 1, 15), EndOfLaw2003,
            (Fighters, AtLeast(90, 100), null),
            ([.. GrassrootsTitles, .. Flags], AtLeast(60, 100), null)),
        Sector(VietnamInstruments.Circular01Of2018Courts, new("ngành tòa án", "the courts"), new(2018, 6, 8), EndOfLaw2003,
            (Fighters, AtLeast(90, 100), null),
            ([.. GrassrootsTitles, .. Flags], AtLeast(2, 3), null)),
        Sector(VietnamInstruments.Circular09Of2018Information, new("ngành thông tin và truyền thông", "information and communications"), new(2018, 8, 15), EndOfLaw2003,
            (GrassrootsTitles, Over(50, 100), null),
            (Flags, Over(70, 100), null),
            (Fighters, Over(90, 100), null)),
        Sector(VietnamInstruments.Circular03Of2018ForeignAffairs, new("ngành ngoại giao", "foreign affairs"), new(2018, 11, 1), EndOfLaw2003,
            ([ProvincialEmulationFighter], AtLeast(90, 100), null)),
        Sector(VietnamInstruments.Circular151Of2018Defence, new("Quân đội nhân dân", "the People's Army"), new(2018, 11, 25), EndOfLaw2003,
            ([NationalEmulationFighter, GovernmentFlag], AtLeast(90, 100), "điểm a khoản 7 Điều 64"),
            ([ProvincialEmulationFighter, ProvincialFlag, ProvincialDiploma, PrimeMinistersDiploma, LabourOrderFirstClass, LabourOrderSecondClass, LabourOrderThirdClass], AtLeast(75, 100), "điểm b khoản 7 Điều 64"),
            ([GrassrootsEmulationFighter], new(new Fraction(50, 100), VoteBase.Headcount, isStrict: true), "điểm b khoản 8 Điều 64")),
        Sector(VietnamInstruments.Circular38Of2018Health, new("ngành y tế", "health"), new(2019, 1, 21), EndOfLaw2003,
            ([AdvancedWorker, GrassrootsEmulationFighter, ExcellentCollective, ProvincialFlag], AtLeast(75, 100), null),
            (Fighters, AtLeast(90, 100), null)),
        Sector(VietnamInstruments.Circular07Of2018Planning, new("ngành kế hoạch và đầu tư", "planning and investment"), new(2019, 2, 11), EndOfLaw2003,
            ([GrassrootsEmulationFighter], AtLeast(70, 100), null),
            ([ProvincialEmulationFighter], new(new Fraction(90, 100), VoteBase.Present), null)),
        Sector(VietnamInstruments.Circular01Of2019Procuracy, new("ngành kiểm sát nhân dân", "the procuracy"), new(2019, 6, 28), new(2024, 10, 1),
            ([ProvincialEmulationFighter], AtLeast(90, 100), null),
            ([ProvincialFlag], AtLeast(80, 100), null)),
        Sector(VietnamInstruments.Circular12Of2019Police, new("Công an nhân dân", "the People's Police"), new(2019, 7, 12), EndOfLaw2003,
            ([AdvancedWorker, AdvancedSoldier], AtLeast(80, 100), "khoản 2 Điều 9"),
            ([GrassrootsEmulationFighter, AdvancedCollective, AdvancedUnit, ExcellentCollective, DeterminedToWinUnit, .. Flags], AtLeast(80, 100), null),
            (Fighters, AtLeast(90, 100), null)),
        Sector(VietnamInstruments.Circular17Of2019StateBank, new("Ngân hàng Nhà nước", "the State Bank"), new(2019, 12, 16), EndOfLaw2003,
            ([ProvincialEmulationFighter], AtLeast(90, 100), null),
            ([.. GrassrootsTitles, .. Flags], AtLeast(70, 100), null)),
        Sector(VietnamInstruments.Circular40Of2019Trade, new("ngành công thương", "industry and trade"), new(2020, 3, 30), EndOfLaw2003,
            (Fighters, AtLeast(90, 100), null),
            ([.. GrassrootsTitles, .. Flags], AtLeast(3, 4), null)),
        Sector(VietnamInstruments.Circular21Of2020Education, new("ngành giáo dục", "education"), new(2020, 10, 1), EndOfLaw2003,
            ([AdvancedWorker, GrassrootsEmulationFighter, ExcellentCollective, .. Flags], AtLeast(70, 100), null)),
        Sector(VietnamInstruments.Circular01Of2024Courts, new("ngành tòa án, từ năm 2024", "the courts since 2024"), new(2024, 2, 1), EndOfLaw2022,
            ([GrassrootsEmulationFighter, .. Flags], AtLeast(80, 100), null),
            (Fighters, AtLeast(90, 100), null)),
        new("86/2025/QĐ-UBND Bắc Ninh", new("tỉnh Bắc Ninh", "Bắc Ninh province"), [], [([.. Fighters, .. GrassrootsTitles, .. Flags, ProvincialDiploma], BacNinhQuorum())]),
    ];

    // Titles that one clause names share a timeline; the clause is cited where it was read by its number.
    private static CouncilRules Sector(LegalInstrument circular, BilingualText name, LocalDate from, LocalDate until, params (EmulationTitle[] Titles, VoteShare Share, string? Clause)[] clauses)
    {
        string id = $"{circular.Number}";
        return new(id, name, clauses.Select((clause, i) => (clause.Titles, new Timeline<VoteRule>(
            FormattableString.Invariant($"council-vote-{id}-{i + 1}"),
            new($"phiếu bầu, {name.Vi}: {string.Join(", ", clause.Titles.Select(t => t.Name.Vi))}", $"votes, {name.En}: {string.Join(", ", clause.Titles.Select(t => t.Name.En))}"),
            [new(
                new VoteRule(FormattableString.Invariant($"votes-{id}-{i + 1}"), new("phiếu đồng ý", "yes votes"), clause.Share),
                new(from, until),
                clause.Clause is null ? new(circular) : circular.At(clause.Clause),
                circular.Confidence ?? Confidence.Secondary,
                Checked)]))));
    }

    // Decision 86/2025/QĐ-UBND, Article 8, clause 4, point b: meetings that propose titles or forms.
    private static Timeline<VoteRule> BacNinhQuorum() => new(
        "council-quorum-86/2025/QĐ-UBND",
        new("số thành viên hội đồng tỉnh Bắc Ninh dự họp xét khen thưởng", "attendance of the council of Bắc Ninh on awards"),
        [new(
            new VoteRule("quorum-86/2025/QĐ-UBND", new("thành viên dự họp", "attendance"), new VoteShare(new Fraction(80, 100), VoteBase.AllMembers)),
            new(new(2025, 12, 3), EndOfLaw2022),
            VietnamInstruments.BacNinhDecision86Of2025.At("điểm b khoản 4 Điều 8"),
            Confidence.OfficialText,
            Checked)]);

    private static VoteShare AtLeast(int numerator, int denominator) => new(new Fraction(numerator, denominator), VoteBase.AllMembers);

    private static VoteShare Over(int numerator, int denominator) => new(new Fraction(numerator, denominator), VoteBase.AllMembers, isStrict: true);
}
