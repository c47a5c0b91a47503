using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;
using static BacKan.Indicators.Emulation.Ratings.RatingFacts;

namespace BacKan.Indicators.Emulation.Ratings;

/// <summary>The levels of the yearly rating through time, by group: <i>mức xếp loại theo nhóm đối tượng</i>.</summary>
/// <remarks>
/// <para>
/// Source: Decree 233/2026/NĐ-CP, Articles 7, 12, 14 and 20, from the signed text; the levels of Decree 335/2025/NĐ-CP as the press quotes
/// them; single provisions of Decree 90/2020/NĐ-CP as quoted, whose levels themselves were not read. Not held: Decrees 56/2015 and 88/2017
/// (their first day is from memory), and Regulation 366-QĐ/TW for cadres.
/// </para>
/// </remarks>
internal static class RatingTables
{
    private static readonly LocalDate Decree56 = new(2015, 8, 1), Decree90 = VietnamInstruments.Decree90Of2020.InForceFrom!.Value,
        Regulation366 = VietnamInstruments.Regulation366Of2025.InForceFrom!.Value,
        Decree335 = VietnamInstruments.Decree335Of2025.InForceFrom!.Value,
        Decree233 = VietnamInstruments.Decree233Of2026.InForceFrom!.Value;

    private static readonly BilingualText People = new("xếp loại chất lượng cá nhân", "rating of people");

    private static readonly UnheldLaw Decree56Unheld = new(
        new(Decree56, Decree90), new(VietnamInstruments.Decree56Of2015), "annual-rating@2015-08-01",
        RuleEnd.ByText(new(VietnamInstruments.Decree90Of2020)));

    /// <summary>Gets the levels of public employees.</summary>
    public static Timeline<RatingTable> PublicEmployees { get; } = new(
        "rate-public-employees", People,
        [
            Enact(Quoted90("rate-public-employees"), new(Decree90, Decree233), new(VietnamInstruments.Decree90Of2020), Confidence.Quoted,
                RuleEnd.ByText(VietnamInstruments.Decree233Of2026.At("khoản 2 Điều 19"))),
            Enact(
                new("rate-public-employees", People, Levels233), new(Decree233), VietnamInstruments.Decree233Of2026.At("Điều 12"),
                Confidence.OfficialText, end: null),
        ],
        [Decree56Unheld]);

    /// <summary>Gets the levels of public employees where their unit still rates the year 2026 by Decree 90/2020/NĐ-CP.</summary>
    public static Enactment<RatingTable> StillDecree90 { get; } = Enact(
        Quoted90("rate-public-employees-2026"), new(Decree233), VietnamInstruments.Decree233Of2026.At("khoản 1 Điều 20"),
        Confidence.Quoted, end: null);

    /// <summary>Gets the levels of civil servants.</summary>
    public static Timeline<RatingTable> CivilServants { get; } = new(
        "rate-civil-servants", People,
        [
            Enact(Quoted90("rate-civil-servants"), new(Decree90, Decree335), new(VietnamInstruments.Decree90Of2020), Confidence.Quoted,
                RuleEnd.ByText(new(VietnamInstruments.Decree335Of2025))),
            Enact(
                new("rate-civil-servants", People, Levels335), new(Decree335), new(VietnamInstruments.Decree335Of2025), Confidence.Quoted,
                end: null),
        ],
        [Decree56Unheld]);

    /// <summary>Gets the levels of cadres.</summary>
    public static Timeline<RatingTable> Cadres { get; } = new(
        "rate-cadres", People,
        [
            Enact(Quoted90("rate-cadres"), new(Decree90, Regulation366), new(VietnamInstruments.Decree90Of2020), Confidence.Quoted,
                RuleEnd.ByText(new(VietnamInstruments.Regulation366Of2025))),
        ],
        [Decree56Unheld, new(new(Regulation366), new(VietnamInstruments.Regulation366Of2025), "rate-cadres@2025-08-30")]);

    /// <summary>Gets the levels of public service units.</summary>
    public static Timeline<RatingTable> Units { get; } = new(
        "rate-units", new("xếp loại chất lượng đơn vị sự nghiệp công lập", "rating of public service units"),
        [
            Enact(
                new("rate-units", new("xếp loại chất lượng đơn vị sự nghiệp công lập", "rating of public service units"), Units233.Levels),
                new(Decree233), VietnamInstruments.Decree233Of2026.At("Điều 7"), Confidence.OfficialText, end: null),
        ],
        [
            Decree56Unheld,
            new(
                new(Decree90, Decree233), new(VietnamInstruments.Decree90Of2020), "rate-units@2020-08-20",
                RuleEnd.ByText(VietnamInstruments.Decree233Of2026.At("khoản 2 Điều 19"))),
        ]);

    private static DecisionTable<AnnualRating> Levels233 => new(
    [
        new(AnnualRating.NotRated, At("khoản 1 Điều 14").All(
            "too-short", "làm việc chưa đủ 06 tháng, không do ốm đau, thai sản", "under 6 months of work, not for illness or maternity",
            At("khoản 1 Điều 14").Below(MonthsWorked, 6m), At("khoản 2 Điều 14").Is(OffByInsurance, expected: false))),
        new(AnnualRating.NotCompleted, At("điểm b khoản 4 Điều 12").Is(RatingFacts.Finding)),
        new(AnnualRating.NotCompleted, Disciplinary(At("điểm c khoản 4 Điều 12"), At("điểm a khoản 3 Điều 14"))),
        new(AnnualRating.NotCompleted, Corrupt(At("điểm d khoản 4 Điều 12"))),
        new(AnnualRating.NotCompleted, At("điểm a khoản 4 Điều 12").Below(Points, 50m)),
        Level(AnnualRating.CompletedExcellently, At("khoản 1 Điều 12"), At("khoản 7 Điều 12"), 90m, TaskRating.CompletedExcellently),
        Level(AnnualRating.CompletedWell, At("khoản 2 Điều 12"), At("khoản 7 Điều 12"), 70m, TaskRating.CompletedWell),
        Level(AnnualRating.Completed, At("khoản 3 Điều 12"), At("khoản 7 Điều 12"), 50m, TaskRating.Completed),
        new(AnnualRating.NotCompleted, At("khoản 7 Điều 12").All(
            "head-of-failed-unit", "người đứng đầu đơn vị không hoàn thành nhiệm vụ", "heads a unit rated as not completed",
            At("khoản 7 Điều 12").Is(Head), At("khoản 7 Điều 12").Chosen(UnitRating, [nameof(TaskRating.NotCompleted)]))),
    ]);

    // The press quotes levels, cases and ceiling of Decree 335/2025, not the article on leave nor any on heads of units.
    private static DecisionTable<AnnualRating> Levels335
    {
        get
        {
            Clause at = new(new(VietnamInstruments.Decree335Of2025), Confidence.Quoted);
            return new(
            [
                new(AnnualRating.NotRated, at.All(
                    "away", "không làm việc trọn năm", "not the whole year worked",
                    at.Below(MonthsWorked, 12m),
                    Unread(at, "leave", "quy định về xếp loại khi nghỉ trong năm", "the article on whoever was away"))),
                new(AnnualRating.NotCompleted, at.Is(RatingFacts.Finding)),
                new(AnnualRating.NotCompleted, Disciplinary(at, at)),
                new(AnnualRating.NotCompleted, Corrupt(at)),
                new(AnnualRating.NotCompleted, at.Below(Points, 50m)),
                new(AnnualRating.NotCompleted, at.All(
                    "head-not-held", "là người đứng đầu", "heads a unit",
                    at.Is(Head),
                    Unread(at, "heads", "quy định về người đứng đầu và đơn vị", "what is said of heads and their units"))),
                new(AnnualRating.CompletedExcellently, at.AtLeast(Points, 90m, "points-90")),
                new(AnnualRating.CompletedWell, at.AtLeast(Points, 70m, "points-70")),
                new(AnnualRating.Completed, at.AtLeast(Points, 50m, "points-50")),
            ]);
        }
    }

    // Decree 90/2020: only who is not rated, and who is rated lowest, were quoted; the levels were not.
    private static RatingTable Quoted90(string id)
    {
        Clause at = new(new(VietnamInstruments.Decree90Of2020, "Điều 2"), Confidence.Quoted),
            discipline = new(new(VietnamInstruments.Decree90Of2020, "khoản 5 Điều 2"), Confidence.Quoted);
        return new(id, People, new(
        [
            new(AnnualRating.NotRated, at.All(
                "too-short", "làm việc chưa đủ 06 tháng, không do thai sản", "under 6 months of work, not for maternity",
                at.Below(MonthsWorked, 6m), at.Is(OffByInsurance, expected: false))),
            new(AnnualRating.NotCompleted, Disciplinary(discipline, discipline)),
            new(AnnualRating.Completed, Unread(at, "levels", "tiêu chí các mức xếp loại", "what the levels ask for")),
        ]));
    }

    // What an article says that nobody could read: no fact of the file answers it. It is as well known as its text, so that it makes no
    // simulation of what is decided without it.
    private static Criterion Unread(Clause at, string id, string vi, string en) => at.Is(
        new(
            $"unread:{id}", new($"{vi} (chưa có nội dung)", $"{en} (not held)"),
            new($"Văn bản quy định gì về: {vi}?", $"What does the text say: {en}?"))
        {
            Source = new FactSource { YesNo = _ => null, Role = FactRole.Unread },
        }, id: $"{id}-not-held");

    private static Criterion Disciplinary(Clause at, Clause once) => at.All(
        "disciplined-here", "bị kỷ luật trong năm, hành vi chưa tính ở nơi khác", "disciplined in the year for an act that counts here",
        at.Is(Disciplined), once.Is(CountedElsewhere, expected: false));

    private static Criterion Corrupt(Clause at) => at.All(
        "corrupt-unit-here", "nơi phụ trách có tham nhũng, lãng phí bị xử lý", "corruption or waste in what is managed was punished",
        at.Is(CorruptUnit),
        at.Open(
            "not-found-by-manager",
            "người quản lý không tự phát hiện, báo cáo và khắc phục xong hậu quả",
            "the manager did not find, report and mend it himself"));

    private static DecisionRow<AnnualRating> Level(
        AnnualRating level, Clause at, Clause heads, decimal points, TaskRating least) => new(level, at.All(
            $"level-{(int)points}", $"từ {(int)points} điểm", $"{(int)points} points or more",
            at.AtLeast(Points, points, $"points-{(int)points}"),
            heads.Any(
                $"head-{(int)points}", "không cao hơn xếp loại của đơn vị mình đứng đầu", "no higher than the unit that the person heads",
                heads.Is(Head, expected: false),
                heads.Chosen(
                    UnitRating, [.. Enum.GetValues<TaskRating>().Where(r => r >= least).Select(r => r.ToString())],
                    $"unit-{(int)points}"))));

    private static Clause At(string provision) => new(VietnamInstruments.Decree233Of2026.At(provision));

    private static Enactment<RatingTable> Enact(
        RatingTable table, EffectivePeriod applies, Citation citation, Confidence confidence, RuleEnd? end) =>
        new(table, applies, citation, confidence, new(2026, 12, 1), end: end);
}
