using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.AwardFacts;
using static BacKan.Indicators.Emulation.PersonFacts;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>
/// Individual titles as amended in 2013, Article 1, clauses 5 and 6: workers left the clause of the officials for that of the farmers.
/// </summary>
internal static class Law39Of2013Persons
{
    /// <summary>Gets Article 24 with Circular 02/2011/TT-BNV, until the decree of 2014.</summary>
    public static Criterion AdvancedWorkerRule { get; } = AdvancedWorkerWith([.. Circular02Of2011Persons.WorkedTimeAndExclusions]);

    /// <summary>Gets Article 23: the holders of the basic title, and one of three limbs.</summary>
    public static Criterion GrassrootsFighterRule { get; } = At("khoản 5 Điều 1")
        .All("grassroots-fighter", "tiêu chuẩn chiến sĩ thi đua cơ sở", "standard of the grassroots emulation fighter",
        Law15Of2003Persons.HoldsBasicTitle(new(VietnamInstruments.Law15Of2003.At("khoản 1 Điều 23"))),
        At("khoản 5 Điều 1")
            .Any("limbs", "sáng kiến, đề tài được áp dụng hoặc mưu trí trong chiến đấu", "an initiative, an applied topic, or combat",
            At("khoản 5 Điều 1").AtLeast(UnitInitiatives(1), 1m),
            At("khoản 5 Điều 1").AtLeast(UnitTopics(1), 1m),
            At("khoản 5 Điều 1").All(
                "combat-limb",
                "mưu trí, sáng tạo trong chiến đấu, hoàn thành xuất sắc nhiệm vụ",
                "combat, and the task completed excellently",
                At("khoản 5 Điều 1").AtLeast(CombatFeats, 1m), At("khoản 5 Điều 1").RatedExcellently())));

    /// <summary>Gets Article 24 with what a decree or circular adds, for all but farmers.</summary>
    public static Criterion AdvancedWorkerWith(params Criterion[] further) => At("khoản 6 Điều 1")
        .Any("advanced-worker", "tiêu chuẩn lao động tiên tiến, chiến sĩ tiên tiến", "standard of the advanced worker or soldier",
        Law("khoản 1 Điều 24").All("rated-worker", "cán bộ, công chức, viên chức, lực lượng vũ trang", "officials and the forces",
        [
            Law("khoản 1 Điều 24").Chosen(
                Group,
                [.. Enum.GetNames<PersonGroup>().Except([nameof(PersonGroup.Farmer), nameof(PersonGroup.Worker)], StringComparer.Ordinal)],
                "official-claimed"),
            Law15Of2003Persons.Registration,
            Law("điểm a khoản 1 Điều 24").RatedWell(),
            Law("điểm b khoản 1 Điều 24").Certified(
                "law-abiding",
                "chấp hành tốt chủ trương, chính sách, pháp luật; tự lực, đoàn kết, tích cực tham gia phong trào thi đua",
                "law-abiding, united, active in movements"),
            Law("điểm c khoản 1 Điều 24")
                .Certified("learning", "tích cực học tập chính trị, văn hóa, chuyên môn, nghiệp vụ", "active in learning"),
            Law("điểm d khoản 1 Điều 24").Certified("morals", "có đạo đức, lối sống lành mạnh", "of good morals"),
            .. further,
        ]),
        Law("khoản 3 Điều 24").All("worker", "công nhân, người lao động", "workers",
        [
            Law("khoản 3 Điều 24").Chosen(Group, [nameof(PersonGroup.Worker)], "worker-claimed"),
            Law15Of2003Persons.Registration,
            .. Productive("worker"),
            .. further,
        ]),
        Law("khoản 3 Điều 24").All("farmer", "nông dân, lao động tự do", "farmers and free workers",
        [
            Law15Of2003Persons.Farmer(Law("khoản 3 Điều 24")),
            .. Productive("farmer"),
        ]));

    private static IEnumerable<Criterion> Productive(string id) =>
    [
        Law("điểm a khoản 3 Điều 24").Certified(
            $"{id}-productive",
            "lao động sản xuất có hiệu quả, tích cực tham gia phong trào thi đua và hoạt động xã hội",
            "works well, active in movements and in society"),
        Law("điểm b khoản 3 Điều 24").Certified(
            $"{id}-law-abiding", "gương mẫu chấp hành pháp luật; đạo đức, lối sống lành mạnh, đoàn kết, giúp đỡ mọi người",
            "law-abiding, of good morals, helpful"),
    ];

    private static Clause At(string provision) => new(VietnamInstruments.Law39Of2013.At(provision));

    // The clauses of the Law of 2003 in the words of 2013.
    private static Clause Law(string provision) => new(VietnamInstruments.Law15Of2003.At(provision));
}
