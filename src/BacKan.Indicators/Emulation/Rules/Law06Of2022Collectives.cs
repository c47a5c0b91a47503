using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.AwardFacts;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>Titles of collectives, households and localities in the Law of 2022, Articles 25 to 31.</summary>
internal static class Law06Of2022Collectives
{
    /// <summary>Gets Article 25: the flag of the Government, by one of three routes.</summary>
    public static Criterion GovernmentFlagRule { get; } = GovernmentFlag(Submissions.GovernmentFlagOf2024);

    /// <summary>Gets the same under Decree 152/2025/NĐ-CP, whose day of submission was not read.</summary>
    public static Criterion GovernmentFlagSince2025Rule { get; } = GovernmentFlag(Submissions.GovernmentFlagOf2025);

    /// <summary>Gets Article 26: the flag of a ministry or province, by one of two routes.</summary>
    public static Criterion ProvincialFlagRule { get; } = At("Điều 26").Any(
        "provincial-flag",
        "một trong các tiêu chuẩn cờ thi đua của bộ, ban, ngành, tỉnh",
        "one of the standards of the flag of a ministry or province",
        At("khoản 1 Điều 26").Route("26.1",
            At("khoản 1 Điều 26").Is(LeadsBloc),
            At("điểm a khoản 1 Điều 26").Is(ExceedsTargets),
            At("điểm a khoản 1 Điều 26").Certified(
                "best-in-province",
                "tập thể tiêu biểu xuất sắc trong bộ, ban, ngành, tỉnh",
                "outstanding in the ministry or province"),
            At("điểm b khoản 1 Điều 26").Is(PartyClean),
            At("điểm b khoản 1 Điều 26").Certified(
                "united", "nội bộ đoàn kết; tích cực thực hành tiết kiệm, chống lãng phí, tham nhũng, tiêu cực",
                "united, thrifty, against corruption")),
        At("khoản 2 Điều 26").SpecialRoute("26.2",
            At("khoản 2 Điều 26").Is(LeadsMovement),
            At("khoản 2 Điều 26").AtLeast(MovementYears, 3m)));

    /// <summary>Gets Article 27.1: the excellent labour collective. The clause on discipline of 2003 is gone.</summary>
    public static Criterion ExcellentCollectiveRule { get; } = Excellent("khoản 1 Điều 27", AdvancedWorker, "điểm c khoản 1 Điều 27");

    /// <summary>Gets Article 27.2: the determined-to-win unit.</summary>
    public static Criterion DeterminedToWinRule { get; } = Excellent("khoản 2 Điều 27", AdvancedSoldier, "khoản 2 Điều 27");

    /// <summary>Gets Article 28.1: the advanced labour collective. At least 70%, where 2003 asked for more than half.</summary>
    public static Criterion AdvancedCollectiveRule { get; } = Advanced("khoản 1 Điều 28", AdvancedWorker, "điểm c khoản 1 Điều 28");

    /// <summary>Gets Article 28.2: the advanced unit, with the clause on discipline.</summary>
    public static Criterion AdvancedUnitRule { get; } = Advanced("khoản 2 Điều 28", AdvancedSoldier, "khoản 2 Điều 28");

    /// <summary>Gets Article 29 while there were districts: the exemplary commune.</summary>
    public static Criterion ExemplaryCommuneRule { get; } = Exemplary(
        At("khoản 1 Điều 29").Certified("leads-district", "dẫn đầu phong trào thi đua cấp huyện", "leads the movement of its district"));

    /// <summary>Gets Article 29 without districts: of what the commune must be the leader is not said.</summary>
    public static Criterion ExemplaryCommuneWithoutDistrictsRule { get; } = Exemplary(
        At("khoản 1 Điều 29").Open(
            "leads-what",
            "không còn cấp huyện: dẫn đầu phong trào thi đua của cấp nào",
            "there are no districts: of which movement must it be the leader"));

    /// <summary>Gets Article 30: the cultured village.</summary>
    public static Criterion CulturedVillageRule { get; } = At("khoản 1 Điều 30")
        .All("cultured-village", "tiêu chuẩn thôn, tổ dân phố văn hóa", "standard of the cultured village",
        At("điểm a khoản 1 Điều 30").Certified("economy", "đời sống kinh tế ổn định và phát triển", "a stable, growing economy"),
        At("điểm b khoản 1 Điều 30").Certified("culture", "đời sống văn hóa, tinh thần lành mạnh, phong phú", "a healthy cultural life"),
        At("điểm c khoản 1 Điều 30")
            .Certified("environment", "môi trường an toàn, thân thiện, cảnh quan sạch đẹp", "safe, friendly, clean surroundings"),
        At("điểm d khoản 1 Điều 30").Certified(
            "law-abiding",
            "chấp hành tốt pháp luật; giữ vững trật tự; tích cực tham gia phong trào thi đua",
            "law-abiding, orderly, active in movements"),
        At("điểm đ khoản 1 Điều 30").Certified("solidarity", "đoàn kết, tương trợ, giúp đỡ lẫn nhau trong cộng đồng", "mutual help"),
        ByProvince("khoản 2 Điều 30"));

    /// <summary>Gets Article 31: the cultured family.</summary>
    public static Criterion CulturedFamilyRule { get; } = At("khoản 1 Điều 31")
        .All("cultured-family", "tiêu chuẩn gia đình văn hóa", "standard of the cultured family",
        At("điểm a khoản 1 Điều 31").Certified("law-abiding", "gương mẫu chấp hành tốt chủ trương, chính sách, pháp luật", "law-abiding"),
        At("điểm b khoản 1 Điều 31")
            .Certified("movements", "tích cực tham gia các phong trào thi đua của địa phương", "active in local movements"),
        At("điểm c khoản 1 Điều 31").Certified(
            "harmony",
            "gia đình no ấm, tiến bộ, hạnh phúc, văn minh; gắn bó, tương trợ trong cộng đồng",
            "a happy family, helpful to the community"),
        ByProvince("khoản 2 Điều 31"));

    // The day of a movement's flag is set by the ministry's guidance, which was not read.
    private static Criterion GovernmentFlag(Func<string, Criterion> submission) => At("Điều 25")
        .Any("government-flag", "một trong các tiêu chuẩn Cờ thi đua của Chính phủ", "one of the standards of the flag of the Government",
        At("khoản 1 Điều 25").Route("25.1",
            At("khoản 1 Điều 25").Is(LeadsBloc),
            At("khoản 1 Điều 25").Certified(
                "best-of-leaders", "tiêu biểu xuất sắc trong số các tập thể dẫn đầu cụm, khối thi đua", "outstanding among the leaders"),
            At("điểm a khoản 1 Điều 25").Is(ExceedsTargets),
            At("điểm b khoản 1 Điều 25").Is(PartyClean),
            At("điểm b khoản 1 Điều 25").Certified(
                "united",
                "nội bộ đoàn kết; đi đầu thực hành tiết kiệm, chống lãng phí, tham nhũng, tiêu cực",
                "united, first in thrift and against corruption"),
            submission("25.1")),
        At("khoản 2 Điều 25").SpecialRoute("25.2",
            At("khoản 2 Điều 25").Is(LeadsNationalBloc),
            submission("25.2")),
        At("khoản 3 Điều 25").SpecialRoute("25.3",
            At("khoản 3 Điều 25").Is(LeadsMovement),
            At("khoản 3 Điều 25").AtLeast(MovementYears, 5m)));

    private static Criterion Excellent(string whole, EmulationTitle basic, string share) => At(whole)
        .All("excellent-collective", "tiêu chuẩn tập thể lao động xuất sắc, đơn vị quyết thắng", "standard of the excellent collective",
        At("điểm a khoản 1 Điều 27").RatedAs("HTXSNV"),
        At("điểm b khoản 1 Điều 27").Certified(
            "movement",
            "tích cực tham gia phong trào thi đua thường xuyên, thiết thực, hiệu quả",
            "active in a steady, practical, effective movement"),
        At(share).Nobody(NotCompleted),
        At(share).AtLeast(ShareOf(basic), 70m),
        At("điểm d khoản 1 Điều 27").AtLeast(FighterHolders, 1m),
        At("điểm đ khoản 1 Điều 27").Certified(
            "united", "nội bộ đoàn kết, gương mẫu chấp hành tốt chủ trương, chính sách, pháp luật",
            "united, exemplary in keeping the law"));

    private static Criterion Advanced(string whole, EmulationTitle basic, string share) => At(whole)
        .All("advanced-collective", "tiêu chuẩn tập thể lao động tiên tiến, đơn vị tiên tiến", "standard of the advanced collective",
        At("điểm a khoản 1 Điều 28").RatedAs("HTTNV", "HTXSNV"),
        At("điểm b khoản 1 Điều 28").Certified(
            "movement",
            "tham gia phong trào thi đua thường xuyên, thiết thực, hiệu quả",
            "takes part in a steady, practical, effective movement"),
        At(share).AtLeast(ShareOf(basic), 70m),
        At(share).Nobody(Disciplined),
        At("điểm d khoản 1 Điều 28")
            .Certified("united", "nội bộ đoàn kết, chấp hành tốt chủ trương, chính sách, pháp luật", "united and law-abiding"));

    private static Criterion Exemplary(Criterion leads) =>
        At("khoản 1 Điều 29").All("exemplary-commune", "tiêu chuẩn xã, phường, thị trấn tiêu biểu", "standard of the exemplary commune",
        leads,
        At("điểm a khoản 1 Điều 29").Certified(
            "tasks",
            "thực hiện tốt nhiệm vụ kinh tế - xã hội, quốc phòng, an ninh",
            "does its social, economic and security tasks well"),
        At("điểm b khoản 1 Điều 29").Certified("economy", "đời sống kinh tế ổn định và từng bước phát triển", "a stable, growing economy"),
        At("điểm c khoản 1 Điều 29").Certified("culture", "đời sống văn hóa, tinh thần lành mạnh, phong phú", "a healthy cultural life"),
        At("điểm d khoản 1 Điều 29")
            .Certified("environment", "môi trường an toàn, thân thiện, cảnh quan sạch đẹp", "safe, friendly, clean surroundings"),
        At("điểm đ khoản 1 Điều 29").Certified("law-abiding", "chấp hành tốt chủ trương, chính sách, pháp luật", "law-abiding"),
        ByProvince("khoản 2 Điều 29"));

    // The province's detail on the frame of Decree 86/2023/NĐ-CP, which was not read.
    private static Criterion ByProvince(string provision) =>
        At(provision).Open("detail-by-province", "quy định chi tiết của Ủy ban nhân dân cấp tỉnh", "the province's detailed standard");

    private static Clause At(string provision) => new(VietnamInstruments.Law06Of2022.At(provision));
}
