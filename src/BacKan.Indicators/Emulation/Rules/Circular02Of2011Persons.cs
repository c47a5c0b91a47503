using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.PersonFacts;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>
/// Circular 02/2011/TT-BNV, section I.2: who is not considered, and what counts as worked. It ran on until the decree of 2014.
/// </summary>
internal static class Circular02Of2011Persons
{
    /// <summary>Gets the advanced worker.</summary>
    public static Criterion AdvancedWorkerRule { get; } = Law15Of2003Persons.AdvancedWorkerWith([.. WorkedTimeAndExclusions]);

    /// <summary>
    /// Gets the grassroots fighter: chosen among the holders of the basic title; a work solution, a topic or combat will do.
    /// </summary>
    public static Criterion GrassrootsFighterRule { get; } =
        Law.All("grassroots-fighter", "tiêu chuẩn chiến sĩ thi đua cơ sở", "standard of the grassroots emulation fighter",
        Law15Of2003Persons.HoldsBasicTitle(new(VietnamInstruments.Law15Of2003.At("khoản 1 Điều 23"))),
        Limb.Any("limbs", "sáng kiến, giải pháp, đề tài hoặc mưu trí trong chiến đấu", "an initiative, a solution, a topic, or combat",
            Limb.AtLeast(AwardFacts.UnitInitiatives(1), 1m),
            Limb.AtLeast(AcceptedTopics, 1m),
            Limb.AtLeast(CombatFeats, 1m)));

    /// <summary>Gets what counts as worked, and who is not considered.</summary>
    public static IEnumerable<Criterion> WorkedTimeAndExclusions =>
    [
        Study,
        Excluded.AtLeast(HireMonths, 10m),
        Excluded.Below(LeaveDays, 40m),
        Excluded.Is(Fined, expected: false),
        Excluded.Chosen(Discipline, [nameof(DisciplineLevel.None)]),
    ];

    private static Clause Law => new(VietnamInstruments.Law15Of2003.At("Điều 23"));

    private static Clause Limb => new(VietnamInstruments.Law15Of2003.At("khoản 2 Điều 23"));

    private static Clause Excluded => new(VietnamInstruments.Circular02Of2011.At("điểm a khoản 2 mục I"), Confidence.Secondary);

    private static Clause Courses => new(VietnamInstruments.Circular02Of2011.At("khoản 2 mục I"), Confidence.Secondary);

    // A course of less than a year counts as worked where its result is fair or better.
    private static Criterion Study => Courses.Any("study", "đi học", "sent to study",
        Courses.Chosen(PersonFacts.StudyResult, Fair), Courses.Below(StudyMonths, 1m));

    private static string[] Fair =>
        [nameof(Emulation.StudyResult.Fair), nameof(Emulation.StudyResult.Good), nameof(Emulation.StudyResult.Excellent)];
}
