using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.AwardFacts;
using static BacKan.Indicators.Emulation.EmulationTitles;
using static BacKan.Indicators.Emulation.PersonFacts;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>
/// Individual titles in Decree 91/2017/NĐ-CP, Articles 9, 10 and 48, with Circular 12/2019/TT-BNV
/// and the rating of Decree 90/2020/NĐ-CP from their days on.
/// </summary>
internal static class Decree91Of2017Persons
{
    /// <summary>Gets Article 9.1: two titles of a ministry or province running, an initiative of national effect.</summary>
    public static Criterion NationalFighterRule { get; } = NationalFighterWith(Submission());

    /// <summary>
    /// Gets Article 9.2: three times a grassroots fighter running, and an initiative recognised by the head of the ministry or province.
    /// </summary>
    public static Criterion ProvincialFighterRule { get; } = ProvincialFighterWith(Law15Of2003Persons.ThreeTimes(At("khoản 2 Điều 9")));

    /// <summary>Gets Article 10: the advanced worker.</summary>
    public static Criterion AdvancedWorkerRule { get; } = AdvancedWorker();

    /// <summary>Gets Article 10 since Circular 12/2019/TT-BNV.</summary>
    public static Criterion AdvancedWorkerSince2020Rule { get; } = AdvancedWorker(Pending);

    /// <summary>Gets Article 10 since Decree 90/2020/NĐ-CP.</summary>
    public static Criterion AdvancedWorkerSinceRatingRule { get; } = AdvancedWorker(Pending, Ratings.LongLeave);

    /// <summary>Gets Article 9.3: the grassroots fighter.</summary>
    public static Criterion GrassrootsFighterRule { get; } = GrassrootsFighter(AdvancedWorkerRule);

    /// <summary>Gets Article 9.3 since Decree 90/2020/NĐ-CP.</summary>
    public static Criterion GrassrootsFighterSinceRatingRule { get; } = GrassrootsFighter(AdvancedWorkerSinceRatingRule);

    private static Criterion Pending =>
        new Clause(VietnamInstruments.Circular12Of2019.At("khoản 5 Điều 2")).Is(PendingCase, expected: false);

    /// <summary>Gets Article 9.2 with a chain that a circular may move.</summary>
    public static Criterion ProvincialFighterWith(Criterion chain) => At("khoản 2 Điều 9")
        .All("provincial-fighter", "tiêu chuẩn chiến sĩ thi đua cấp bộ, tỉnh", "standard of the fighter of a ministry or province",
        chain,
        At("khoản 2 Điều 9").Any(
            "initiative",
            "sáng kiến, đề tài hoặc mưu trí, sáng tạo trong chiến đấu được bộ, ngành, tỉnh công nhận",
            "an initiative, a topic or combat that the ministry or province recognises",
            At("khoản 2 Điều 9").AtLeast(ProvincialInitiatives(3), 1m),
            At("khoản 2 Điều 9").AtLeast(ProvincialTopics, 1m),
            At("khoản 2 Điều 9").AtLeast(ForceCombat, 1m),
            At("khoản 2 Điều 9").All("earlier-initiative", "sáng kiến của những năm trước", "an initiative of earlier years",
                At("khoản 2 Điều 9").AtLeast(ProvincialInitiatives(30), 1m),
                new Clause(VietnamInstruments.Circular07Of2014Agriculture.At("khoản 1 Điều 12")).Open(
                    "initiative-window",
                    "sáng kiến ngoài 03 năm tính thành tích có được dùng không",
                    "does an initiative from before the three years count"))),
        UnusedYears(),
        At("khoản 2 Điều 9").Certified(
            "outstanding",
            "thành tích tiêu biểu xuất sắc được bình chọn trong số những cá nhân có ba lần liên tục",
            "chosen as outstanding among those with three times running"));

    /// <summary>Gets Article 9.1 with a way to say when it is proposed.</summary>
    public static Criterion NationalFighterWith(Criterion submission, params Criterion[] further) =>
        At("khoản 1 Điều 9").All("national-fighter", "tiêu chuẩn chiến sĩ thi đua toàn quốc", "standard of the national fighter",
    [
        At("khoản 1 Điều 9").Times(ProvincialEmulationFighter, 2),
        .. further,
        At("khoản 1 Điều 9").Any(
            "initiative",
            "sáng kiến, đề tài hoặc mưu trí, sáng tạo trong chiến đấu có phạm vi toàn quốc",
            "an initiative, a topic or combat for the whole country",
            At("khoản 1 Điều 9").AtLeast(AppliedNationalInitiatives, 1m),
            At("khoản 1 Điều 9").AtLeast(NationalTopics, 1m),
            At("khoản 1 Điều 9").AtLeast(NationalCombat, 1m)),
        TwoTitlesRunning.InOneRun(At("khoản 1 Điều 9")),
        At("khoản 1 Điều 9").Certified("outstanding", "thành tích tiêu biểu xuất sắc nhất", "the most outstanding"),
        submission,
    ]);

    // No text of the nation forbids it; circulars do not add up what was rewarded already.
    private static Criterion UnusedYears()
    {
        Clause at = new(VietnamInstruments.Circular03Of2018ForeignAffairs.At("điểm c khoản 2 Điều 3"));
        return UnusedYears(at);
    }

    public static Criterion UnusedYears(Clause at) =>
        at.Any("unused-years", "các năm chưa dùng để xét danh hiệu trước", "years that no earlier title rests on",
        at.None(
            "no-title-in-chain",
            "đã được tặng chiến sĩ thi đua cấp bộ, tỉnh trong 02 năm trước",
            "the title was granted in the two years before",
            at.Times(ProvincialEmulationFighter, 1, within: 2, lastYearOffset: -1, id: "title-in-chain")),
        at.Open(
            "used-years",
            "năm đã dùng để xét danh hiệu trước có được dùng lại không",
            "do years count again that an earlier title rests on"));

    private static Criterion GrassrootsFighter(Criterion advancedWorker)
    {
        Clause b = At("điểm b khoản 3 Điều 9");
        return At("khoản 3 Điều 9")
            .All("grassroots-fighter", "tiêu chuẩn chiến sĩ thi đua cơ sở", "standard of the grassroots emulation fighter",
            At("điểm a khoản 3 Điều 9").All(
                "advanced-worker-standard", "đạt tiêu chuẩn lao động tiên tiến, chiến sĩ tiên tiến",
                "meets the standard of an advanced worker or soldier", advancedWorker),
            b.Any("limbs", "sáng kiến, đề tài được áp dụng hoặc mưu trí trong chiến đấu", "an initiative, an applied topic, or combat",
                b.AtLeast(UnitInitiatives(1), 1m),
                b.AtLeast(UnitTopics(1), 1m),
                b.All(
                    "combat-limb", "mưu trí, sáng tạo trong chiến đấu, hoàn thành xuất sắc nhiệm vụ",
                    "combat, and the task completed excellently", b.AtLeast(CombatFeats, 1m), b.RatedExcellently()),
                b.All(
                    "excellent-limb", "hoàn thành xuất sắc nhiệm vụ, nếu hiểu là điều kiện độc lập",
                    "completed excellently, where it is read as a limb of its own", b.Is(ExcellentIsEnough),
                    b.RatedExcellently("excellent-alone"))));
    }

    private static Criterion AdvancedWorker(params Criterion[] further) => Law39Of2013Persons.AdvancedWorkerWith(
    [
        .. Decree65Of2014Persons.WorkedTime(At("khoản 3 Điều 10"), At("khoản 5 Điều 10")),
        At("khoản 6 Điều 10").AtLeast(HireMonths, 10m),
        At("khoản 6 Điều 10").Chosen(Discipline, [nameof(DisciplineLevel.None)]),
        .. further,
    ]);

    // Article 48.1a counts from the year of the decision, circulars from the year of the title: where they differ people judge.
    private static Criterion Submission()
    {
        Clause at = At("điểm a khoản 1 Điều 48");
        return at.Any("submission", "năm trình và ngày trình", "year and day of the submission",
            at.All("submission-same-year", "quyết định trong năm đạt", "decided in the year of the title",
                at.Exactly(YearsFromDecision, 1m), at.Exactly(YearsFromAchievement, 1m), at.By(10, 31, 1, isIncluded: true)),
            at.All("submission-by-decision", "tính từ năm có quyết định", "counted from the decision",
                at.Exactly(YearsFromDecision, 1m), at.Exactly(YearsFromAchievement, 2m), at.By(10, 31, 2, isIncluded: true), Differ(at)),
            at.All("submission-by-achievement", "tính từ năm đạt", "counted from the year of the title",
                at.Exactly(YearsFromDecision, 0m), at.Exactly(YearsFromAchievement, 1m), at.By(10, 31, 1, isIncluded: true), Differ(at)));
    }

    private static Criterion Differ(Clause at) => at.Open(
        "year-of-decision-or-title",
        "tính từ năm có quyết định (nghị định) hay năm đạt danh hiệu (thông tư)",
        "counted from the year of the decision (the decree) or of the title (circulars)");

    private static Clause At(string provision) => new(VietnamInstruments.Decree91Of2017.At(provision));
}
