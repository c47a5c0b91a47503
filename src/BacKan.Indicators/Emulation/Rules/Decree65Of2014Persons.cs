using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.AwardFacts;
using static BacKan.Indicators.Emulation.EmulationTitles;
using static BacKan.Indicators.Emulation.PersonFacts;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>Individual titles in Decree 65/2014/NĐ-CP, Articles 3 to 5. Article 14 of the decree of 2010 lived on beside it.</summary>
internal static class Decree65Of2014Persons
{
    /// <summary>Gets Article 3: two titles of a ministry or province, proposed in the adjacent year.</summary>
    public static Criterion NationalFighterRule { get; } = NationalFighter(TwoTitlesRunning.ByDistance(At("khoản 1 Điều 3")));

    /// <summary>Gets Article 3 with Circular 07/2014/TT-BNV: six years running as a grassroots fighter.</summary>
    public static Criterion NationalFighterSinceCircularRule { get; } = NationalFighter(
        new Clause(new(VietnamInstruments.Circular07Of2014), Confidence.Quoted).Running(Held(GrassrootsEmulationFighter), 6),
        TwoTitlesRunning.InOneRun(At("khoản 1 Điều 3")));

    /// <summary>Gets Article 4.1: is an advanced worker, and one of three limbs.</summary>
    public static Criterion GrassrootsFighterRule { get; } = At("khoản 1 Điều 4")
        .All("grassroots-fighter", "tiêu chuẩn chiến sĩ thi đua cơ sở", "standard of the grassroots emulation fighter",
        Law15Of2003Persons.HoldsBasicTitle(At("điểm a khoản 1 Điều 4")),
        At("điểm b khoản 1 Điều 4")
            .Any("limbs", "sáng kiến, đề tài được áp dụng hoặc mưu trí trong chiến đấu", "an initiative, an applied topic, or combat",
            At("điểm b khoản 1 Điều 4").AtLeast(UnitInitiatives(1), 1m),
            At("điểm b khoản 1 Điều 4").AtLeast(UnitTopics(1), 1m),
            At("điểm b khoản 1 Điều 4").All(
                "combat-limb",
                "mưu trí, sáng tạo trong chiến đấu, hoàn thành xuất sắc nhiệm vụ",
                "combat, and the task completed excellently",
                At("điểm b khoản 1 Điều 4").AtLeast(CombatFeats, 1m), At("điểm b khoản 1 Điều 4").RatedExcellently())));

    /// <summary>Gets Article 5: the advanced worker.</summary>
    public static Criterion AdvancedWorkerRule { get; } = Law39Of2013Persons.AdvancedWorkerWith(
    [
        .. WorkedTime(At("khoản 3 Điều 5"), At("khoản 5 Điều 5")),
        At("khoản 6 Điều 5").AtLeast(HireMonths, 10m),
        At("khoản 6 Điều 5").Below(LeaveDays, 40m),
        At("khoản 6 Điều 5").Chosen(Discipline, [nameof(DisciplineLevel.None)]),
    ]);

    /// <summary>
    /// Returns what counts as worked: study that kept the rules, a year or more of it with a fair
    /// result; moves and secondments with a word of the other unit.
    /// </summary>
    public static IEnumerable<Criterion> WorkedTime(Clause study, Clause move) =>
    [
        study.Any("study-rules", "đi học, bồi dưỡng và chấp hành quy định", "sent to study, and kept the rules",
            study.Is(StudyObeyed), study.Below(StudyMonths, 1m, "no-study")),
        study.Any("study-result", "đi học từ 01 năm trở lên và đạt loại khá trở lên", "a year of study or more, with a fair result",
            study.Chosen(PersonFacts.StudyResult, [nameof(Emulation.StudyResult.Fair), nameof(Emulation.StudyResult.Good), nameof(
                Emulation.StudyResult.Excellent)]),
            study.Below(StudyMonths, 12m)),
        move.Any("transfer", "chuyển công tác", "moved to another unit",
            move.Is(OldUnitSupports), move.Below(OldUnitMonths, 6m)),
        move.Any("secondment", "điều động, biệt phái", "seconded",
            move.All(
                "secondment-conditions",
                "đơn vị điều động bình xét, đơn vị tiếp nhận xác nhận",
                "proposed by the sender, confirmed by the receiver",
                move.Is(ProposedBySender), move.Is(ReceiverConfirms)),
            move.Is(Seconded, expected: false)),
    ];

    private static Criterion NationalFighter(params Criterion[] further) =>
        At("Điều 3").All("national-fighter", "tiêu chuẩn chiến sĩ thi đua toàn quốc", "standard of the national fighter",
    [
        At("khoản 1 Điều 3").Times(ProvincialEmulationFighter, 2),
        .. further,
        At("khoản 2 Điều 3").Any(
            "initiative",
            "sáng kiến, đề tài hoặc mưu trí, sáng tạo trong chiến đấu có phạm vi toàn quốc",
            "an initiative, a topic or combat for the whole country",
            At("khoản 2 Điều 3").AtLeast(NationalInitiatives(6), 1m),
            At("khoản 2 Điều 3").AtLeast(NationalTopics, 1m),
            At("khoản 3 Điều 3").AtLeast(NationalCombat, 1m)),
        At("khoản 1 Điều 3").Certified("outstanding", "thành tích tiêu biểu xuất sắc nhất", "the most outstanding"),
        At("khoản 4 Điều 3")
            .All("submission", "năm trình: sau năm đạt danh hiệu lần thứ hai", "submitted in the year after the second title",
            At("khoản 4 Điều 3").Exactly(YearsFromAchievement, 1m)),
    ]);

    private static Clause At(string provision) => new(VietnamInstruments.Decree65Of2014.At(provision));
}
