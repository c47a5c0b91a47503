using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.AwardFacts;
using static BacKan.Indicators.Emulation.EmulationTitles;
using static BacKan.Indicators.Emulation.PersonFacts;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>
/// Individual titles in the Law of 2022, Articles 21 to 24, with Decrees 98/2023 and 152/2025 and Circulars 01/2024 and 15/2025/TT-BNV.
/// </summary>
internal static class Law06Of2022Persons
{
    /// <summary>Gets Article 24 until Circular 01/2024/TT-BNV: who is excluded is not said.</summary>
    public static Criterion AdvancedWorkerRule { get; } = AdvancedWorker(Basic, Ratings.LongLeave, Pending98, UnreadOf2024);

    /// <summary>Gets Article 24 with Circular 01/2024/TT-BNV: less than six months since the hire, and no other exclusion.</summary>
    public static Criterion AdvancedWorkerSinceCircularRule { get; } = AdvancedWorker(Basic, Ratings.LongLeave, Pending98, NewHire);

    /// <summary>Gets Article 24 since Decree 152/2025/NĐ-CP.</summary>
    public static Criterion AdvancedWorkerSince2025Rule { get; } = AdvancedWorker(Basic, Ratings.LongLeave, Pending152, NewHire);

    /// <summary>Gets Article 24 since Circular 15/2025/TT-BNV, whose exclusions were not read.</summary>
    public static Criterion AdvancedWorkerSinceCircular15Rule { get; } = AdvancedWorker(Basic, Ratings.LongLeave, Pending152, UnreadOf2025);

    /// <summary>Gets Article 24 since cadres are rated by the Party's regulation.</summary>
    public static Criterion AdvancedWorkerSinceRegulation366Rule { get; } = AdvancedWorker(
        Basic, Ratings.LongLeaveSinceRegulation366, Pending152, UnreadOf2025);

    /// <summary>Gets Article 24 since civil servants are rated by Decree 335/2025/NĐ-CP.</summary>
    public static Criterion AdvancedWorkerSince2026Rule { get; } = AdvancedWorker(
        Basic, Ratings.LongLeaveSinceDecree335, Pending152, UnreadOf2025);

    /// <summary>Gets Article 24 since public employees are rated by Decree 233/2026/NĐ-CP.</summary>
    public static Criterion AdvancedWorkerSinceDecree233Rule { get; } = AdvancedWorker(
        Basic, Ratings.LongLeaveSinceDecree233, Pending152, UnreadOf2025);

    /// <summary>Gets Article 23 until Circular 01/2024/TT-BNV.</summary>
    public static Criterion GrassrootsFighterRule { get; } = GrassrootsFighter(
        AdvancedWorker(OfFighter, Ratings.LongLeave, Pending98, UnreadOf2024));

    /// <summary>Gets Article 23 with Circular 01/2024/TT-BNV.</summary>
    public static Criterion GrassrootsFighterSinceCircularRule { get; } = GrassrootsFighter(
        AdvancedWorker(OfFighter, Ratings.LongLeave, Pending98, NewHire));

    /// <summary>Gets Article 23 under Decree 152/2025/NĐ-CP.</summary>
    public static Criterion GrassrootsFighterSince2025Rule { get; } = GrassrootsFighter(
        AdvancedWorker(OfFighter, Ratings.LongLeave, Pending152, NewHire));

    /// <summary>Gets Article 23 since Circular 15/2025/TT-BNV.</summary>
    public static Criterion GrassrootsFighterSinceCircular15Rule { get; } = GrassrootsFighter(
        AdvancedWorker(OfFighter, Ratings.LongLeave, Pending152, UnreadOf2025));

    /// <summary>Gets Article 23 since cadres are rated by the Party's regulation.</summary>
    public static Criterion GrassrootsFighterSinceRegulation366Rule { get; } = GrassrootsFighter(
        AdvancedWorker(OfFighter, Ratings.LongLeaveSinceRegulation366, Pending152, UnreadOf2025));

    /// <summary>Gets Article 23 since civil servants are rated by Decree 335/2025/NĐ-CP.</summary>
    public static Criterion GrassrootsFighterSince2026Rule { get; } = GrassrootsFighter(
        AdvancedWorker(OfFighter, Ratings.LongLeaveSinceDecree335, Pending152, UnreadOf2025));

    /// <summary>Gets Article 23 since public employees are rated by Decree 233/2026/NĐ-CP.</summary>
    public static Criterion GrassrootsFighterSinceDecree233Rule { get; } = GrassrootsFighter(
        AdvancedWorker(OfFighter, Ratings.LongLeaveSinceDecree233, Pending152, UnreadOf2025));

    /// <summary>
    /// Gets Article 22: three times running, and an initiative that is applied and fit to be repeated, or an applied topic.
    /// </summary>
    public static Criterion ProvincialFighterRule { get; } = At("Điều 22")
        .All("provincial-fighter", "tiêu chuẩn chiến sĩ thi đua cấp bộ, tỉnh", "standard of the fighter of a ministry or province",
        Law15Of2003Persons.ThreeTimes(At("điểm a khoản 1 Điều 22")),
        At("điểm b khoản 1 Điều 22").Any(
            "initiative",
            "sáng kiến có khả năng nhân rộng, đề tài được áp dụng hoặc mưu trí, sáng tạo trong chiến đấu",
            "an initiative fit to be repeated, an applied topic, or combat",
            At("điểm b khoản 1 Điều 22").AtLeast(ReplicableInitiatives, 1m, "initiatives:province:3"),
            At("điểm b khoản 1 Điều 22").AtLeast(ProvincialTopics, 1m),
            At("điểm b khoản 1 Điều 22").AtLeast(ForceCombat, 1m)),
        Decree91Of2017Persons.UnusedYears(At("điểm a khoản 1 Điều 22")),
        At("điểm a khoản 1 Điều 22").Certified(
            "outstanding",
            "thành tích tiêu biểu xuất sắc trong số những cá nhân có ba lần liên tục",
            "outstanding among those with three times running"));

    /// <summary>Gets Article 21, submitted by 31 December of the adjacent year (Decree 98/2023/NĐ-CP, Article 32.1a).</summary>
    public static Criterion NationalFighterRule { get; } = NationalFighter(
        Decree98("điểm a khoản 1 Điều 32").All("submission", "năm trình và ngày trình", "year and day of the submission",
            Decree98("điểm a khoản 1 Điều 32").By(12, 31, 1, isIncluded: true),
            Decree98("điểm a khoản 1 Điều 32").Exactly(YearsFromAchievement, 1m)));

    /// <summary>Gets Article 21 under Decree 152/2025/NĐ-CP, whose day of submission was not read.</summary>
    public static Criterion NationalFighterSince2025Rule { get; } = NationalFighter(
        Clause.NotHeld(new(VietnamInstruments.Decree152Of2025), "submission", "thời hạn trình", "the last day of submission"));

    private static Clause Basic => At("điểm a khoản 1 Điều 24");

    private static Clause OfFighter => At("khoản 1 Điều 23");

    private static Criterion UnreadOf2024 => Law15Of2003Persons.Unread(new(VietnamInstruments.Circular01Of2024));

    private static Criterion UnreadOf2025 => Law15Of2003Persons.Unread(new(VietnamInstruments.Circular15Of2025));

    private static Criterion Pending98 => Decree98("Điều 4").Is(PendingCase, expected: false);

    private static Criterion Pending152 =>
        new Clause(VietnamInstruments.Decree152Of2025.At("khoản 4 Điều 4"), Confidence.Quoted).Is(PendingCase, expected: false);

    private static Criterion NewHire =>
        new Clause(VietnamInstruments.Circular01Of2024.At("điểm đ khoản 5 Điều 1"), Confidence.Quoted).AtLeast(ServiceMonths, 6m);

    private static Criterion AdvancedWorker(Clause rated, Criterion leave, params Criterion[] further) => At("Điều 24")
        .Any("advanced-worker", "tiêu chuẩn lao động tiên tiến, chiến sĩ tiên tiến", "standard of the advanced worker or soldier",
        At("khoản 1 Điều 24")
            .All("rated-worker", "cán bộ, công chức, viên chức, người lao động, lực lượng vũ trang", "officials, workers and the forces",
        [
            Law15Of2003Persons.Worker(At("khoản 1 Điều 24")),
            leave,
            rated.AtLeast(MonthsToBeRated, 6m),
            rated.RatedWell(),
            At("điểm b khoản 1 Điều 24").Certified(
                "self-reliant",
                "tự lực, đoàn kết, tương trợ, tích cực tham gia phong trào thi đua",
                "self-reliant, united, active in movements"),
            .. further,
        ]),
        At("khoản 3 Điều 24").All("farmer", "nông dân, người lao động tự do", "farmers and free workers",
            Law15Of2003Persons.Farmer(At("khoản 3 Điều 24")),
            At("điểm a khoản 3 Điều 24").Certified(
                "farmer-productive", "lao động, sản xuất tích cực, có hiệu quả, có tinh thần giúp đỡ mọi người",
                "works well and helps others"),
            At("điểm b khoản 3 Điều 24").Certified(
                "farmer-law-abiding", "chấp hành tốt chủ trương, pháp luật; đạo đức, lối sống lành mạnh; đoàn kết",
                "law-abiding, of good morals, united")));

    private static Criterion GrassrootsFighter(Criterion advancedWorker) =>
        At("Điều 23").All("grassroots-fighter", "tiêu chuẩn chiến sĩ thi đua cơ sở", "standard of the grassroots emulation fighter",
        At("khoản 1 Điều 23").All(
            "advanced-worker-standard", "đạt tiêu chuẩn lao động tiên tiến, chiến sĩ tiên tiến",
            "meets the standard of an advanced worker or soldier", advancedWorker),
        At("khoản 2 Điều 23").Any(
            "limbs",
            "hoàn thành xuất sắc nhiệm vụ, có sáng kiến, đề tài được nghiệm thu hoặc mưu trí trong chiến đấu",
            "completed excellently, an initiative, an accepted topic, or combat",
            At("khoản 2 Điều 23").RatedExcellently(),
            At("khoản 2 Điều 23").AtLeast(UnitInitiatives(1), 1m),
            At("khoản 2 Điều 23").AtLeast(AcceptedTopics, 1m),
            At("khoản 2 Điều 23").AtLeast(CombatFeats, 1m)));

    private static Criterion NationalFighter(Criterion submission) =>
        At("Điều 21").All("national-fighter", "tiêu chuẩn chiến sĩ thi đua toàn quốc", "standard of the national fighter",
        At("điểm a khoản 1 Điều 21").Times(ProvincialEmulationFighter, 2),
        At("điểm b khoản 1 Điều 21").Any(
            "initiative",
            "sáng kiến, đề tài hoặc mưu trí, sáng tạo trong chiến đấu có phạm vi toàn quốc",
            "an initiative, a topic or combat for the whole country",
            At("điểm b khoản 1 Điều 21").AtLeast(ReplicableNationalInitiatives, 1m),
            At("điểm b khoản 1 Điều 21").AtLeast(NationalTopics, 1m),
            At("điểm b khoản 1 Điều 21").AtLeast(NationalCombat, 1m)),
        TwoTitlesRunning.InOneRun(At("điểm a khoản 1 Điều 21")),
        At("điểm a khoản 1 Điều 21").Certified("outstanding", "thành tích tiêu biểu xuất sắc nhất", "the most outstanding"),
        submission);

    private static Clause Decree98(string provision) => new(VietnamInstruments.Decree98Of2023.At(provision), Confidence.Quoted);

    private static Clause At(string provision) => new(VietnamInstruments.Law06Of2022.At(provision));
}
