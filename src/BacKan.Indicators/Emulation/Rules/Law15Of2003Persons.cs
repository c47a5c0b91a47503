using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.AwardFacts;
using static BacKan.Indicators.Emulation.EmulationTitles;
using static BacKan.Indicators.Emulation.PersonFacts;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>Individual titles in the Law of 2003, Articles 10 and 21 to 24, as enacted.</summary>
internal static class Law15Of2003Persons
{
    /// <summary>Gets Article 10.1b: registration is a basis of every title; for an objective reason it is judged case by case.</summary>
    public static Criterion Registration { get; } = At("điểm b khoản 1 Điều 10")
        .Any("registration", "đăng ký tham gia thi đua", "registered for emulation",
        At("điểm b khoản 1 Điều 10").Is(Registered),
        At("điểm b khoản 1 Điều 10").All("not-registered", "không đăng ký vì lý do khách quan", "not registered for an objective reason",
            At("điểm b khoản 1 Điều 10").Is(ObjectiveReason),
            At("điểm b khoản 1 Điều 10")
                .Open("registration-reason", "lý do khách quan có được chấp nhận không", "is the objective reason accepted")));

    /// <summary>
    /// Gets Article 24.1 before Circular 02/2011/TT-BNV: who is excluded was not read, and matters only for whom it could catch.
    /// </summary>
    public static Criterion AdvancedWorkerRule { get; } = AdvancedWorkerWith(
        Unread(new(VietnamInstruments.Circular01Of2007)));

    /// <summary>
    /// Gets Article 23 as enacted: the standard of an advanced worker, and an initiative, an improvement or a new technology.
    /// </summary>
    public static Criterion GrassrootsFighterRule { get; } = GrassrootsFighterWith(
        At("khoản 1 Điều 23").Any(
            "advanced-worker",
            "đạt tiêu chuẩn lao động tiên tiến, chiến sĩ tiên tiến",
            "meets the standard of an advanced worker or soldier",
            HoldsBasicTitle(At("khoản 1 Điều 23")), AdvancedWorkerRule));

    /// <summary>Gets Article 22 under Decree 121/2005/NĐ-CP, whose text on initiatives was not read.</summary>
    public static Criterion ProvincialFighterUntil2010Rule { get; } = ProvincialFighter(new(VietnamInstruments.Decree121Of2005));

    /// <summary>Gets Article 22 under Decree 42/2010/NĐ-CP, Article 14, which was not read and lived on until 30/9/2017.</summary>
    public static Criterion ProvincialFighterSince2010Rule { get; } = ProvincialFighter(VietnamInstruments.Decree42Of2010.At("Điều 14"));

    /// <summary>Gets Article 21 under Decree 121/2005/NĐ-CP, Article 15.</summary>
    public static Criterion NationalFighterUntil2010Rule { get; } = NationalFighter(VietnamInstruments.Decree121Of2005);

    /// <summary>Gets Article 21 under Decree 42/2010/NĐ-CP, Article 15.</summary>
    public static Criterion NationalFighterSince2010Rule { get; } = NationalFighter(VietnamInstruments.Decree42Of2010);

    /// <summary>Gets Article 24 with what a decree or circular adds.</summary>
    public static Criterion AdvancedWorkerWith(params Criterion[] further) => At("Điều 24")
        .Any("advanced-worker", "tiêu chuẩn lao động tiên tiến, chiến sĩ tiên tiến", "standard of the advanced worker or soldier",
        At("khoản 1 Điều 24")
            .All("rated-worker", "cán bộ, công chức, viên chức, công nhân, lực lượng vũ trang", "officials, workers and the forces",
        [
            Worker(At("khoản 1 Điều 24")),
            Registration,
            At("điểm a khoản 1 Điều 24").RatedWell(),
            At("điểm b khoản 1 Điều 24").Certified(
                "law-abiding",
                "chấp hành tốt chủ trương, chính sách, pháp luật; đoàn kết, tích cực tham gia phong trào thi đua",
                "law-abiding, united, active in movements"),
            At("điểm c khoản 1 Điều 24")
                .Certified("learning", "tích cực học tập chính trị, văn hóa, chuyên môn, nghiệp vụ", "active in learning"),
            At("điểm d khoản 1 Điều 24").Certified("morals", "có đạo đức, lối sống lành mạnh", "of good morals"),
            .. further,
        ]),
        At("khoản 3 Điều 24").All("farmer", "xã viên, nông dân, lao động tự do", "farmers and free workers",
            Farmer(At("khoản 3 Điều 24")),
            At("khoản 3 Điều 24").Certified(
                "farmer", "lao động sản xuất tích cực, có hiệu quả; chấp hành tốt; giúp đỡ mọi người",
                "works well, law-abiding, helpful")));

    /// <summary>Gets Article 23.2 with the first condition in the words of the day.</summary>
    public static Criterion GrassrootsFighterWith(Criterion basic) =>
        At("Điều 23").All("grassroots-fighter", "tiêu chuẩn chiến sĩ thi đua cơ sở", "standard of the grassroots emulation fighter",
        basic,
        At("khoản 2 Điều 23").AtLeast(UnitInitiatives(1), 1m));

    /// <summary>Returns the chain of Article 22: three times running, the last of them the year proposed.</summary>
    public static Criterion ThreeTimes(Clause at) => at.Running(Held(GrassrootsEmulationFighter), 3);

    public static Criterion HoldsBasicTitle(Clause at) =>
        at.Any("basic-title", "là lao động tiên tiến, chiến sĩ tiên tiến", "is an advanced worker or soldier",
        at.Running(Held(AdvancedWorker), 1), at.Running(Held(AdvancedSoldier), 1));

    public static Criterion Worker(Clause at) => at.Chosen(
        Group, [.. Enum.GetNames<PersonGroup>().Where(g => !string.Equals(g, nameof(PersonGroup.Farmer), StringComparison.Ordinal))],
        "worker-claimed");

    public static Criterion Farmer(Clause at) => at.Chosen(Group, [nameof(PersonGroup.Farmer)], "farmer-claimed");

    /// <summary>
    /// Returns a list of exclusions that was not read: whoever has no new hire, leave, fine or discipline is not caught by it.
    /// </summary>
    public static Criterion Unread(Citation unread)
    {
        Clause at = new(unread, Confidence.Unverified);
        return at.Any("exclusions", "trường hợp không xét danh hiệu", "who is excluded",
            at.All(
                "nothing-to-catch",
                "không mới tuyển dụng, không nghỉ, không bị xử phạt, kỷ luật",
                "no new hire, leave, fine or discipline",
                at.AtLeast(ServiceMonths, 12m), at.Below(LeaveDays, 1m), at.Below(LeaveMonths, 1m), at.Is(Fined, expected: false),
                at.Chosen(Discipline, [nameof(DisciplineLevel.None)])),
            Clause.NotHeld(unread, "exclusions-not-held", "trường hợp không xét danh hiệu", "who is excluded"));
    }

    private static Criterion ProvincialFighter(Citation unread) => At("Điều 22")
        .All("provincial-fighter", "tiêu chuẩn chiến sĩ thi đua cấp bộ, tỉnh", "standard of the fighter of a ministry or province",
        ThreeTimes(At("Điều 22")),
        Clause.NotHeld(unread, "initiative-not-held", "sáng kiến, phạm vi ảnh hưởng", "the initiative and how far it reaches"),
        At("Điều 22").Certified(
            "outstanding",
            "tiêu biểu xuất sắc trong số những cá nhân có ba lần liên tục",
            "outstanding among those with three times running"));

    private static Criterion NationalFighter(LegalInstrument decree)
    {
        Clause at = new(decree.At("Điều 15"), Confidence.Secondary);
        return At("Điều 21").All("national-fighter", "tiêu chuẩn chiến sĩ thi đua toàn quốc", "standard of the national fighter",
            at.Times(ProvincialEmulationFighter, 2),
            at.Any("initiative", "sáng kiến có phạm vi ảnh hưởng toàn quốc", "an initiative with effect in the whole country",
                at.AtLeast(NationalInitiatives(6), 1m),
                at.All("other-limbs", "đề tài hoặc mưu trí, sáng tạo trong chiến đấu", "a topic, or combat",
                    at.Any(
                        "topic-or-combat", "có đề tài hoặc mưu trí, sáng tạo trong chiến đấu", "has a topic or a feat in combat",
                        at.AtLeast(NationalTopics, 1m), at.AtLeast(NationalCombat, 1m)),
                    Clause.NotHeld(
                        new(decree), "limbs-not-held", "đề tài, mưu trí, sáng tạo trong chiến đấu có được tính không",
                        "whether a topic or combat counts"))),
            TwoTitlesRunning.ByDistance(at),
            At("Điều 21").Certified("outstanding", "thành tích tiêu biểu xuất sắc nhất", "the most outstanding"));
    }

    private static Clause At(string provision) => new(VietnamInstruments.Law15Of2003.At(provision));
}
