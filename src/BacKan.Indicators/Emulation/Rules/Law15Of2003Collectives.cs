using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.AwardFacts;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>Titles of collectives, households and localities in the Law of 2003, Articles 25 to 30.</summary>
internal static class Law15Of2003Collectives
{
    /// <summary>Gets Article 25: the flag of the Government, as enacted.</summary>
    public static Criterion GovernmentFlagRule { get; } = At("Điều 25")
        .All("government-flag", "tiêu chuẩn Cờ thi đua của Chính phủ", "standard of the flag of the Government",
        At("khoản 1 Điều 25").Is(ExceedsTargets),
        At("khoản 1 Điều 25")
            .Certified("best-in-country", "tập thể tiêu biểu xuất sắc trong toàn quốc", "outstanding in the whole country"),
        At("khoản 2 Điều 25").Certified(
            "new-model",
            "có nhân tố mới, mô hình mới tiêu biểu cho cả nước học tập",
            "a new model for the country to learn from"),
        At("khoản 3 Điều 25").Certified(
            "united",
            "nội bộ đoàn kết, đi đầu thực hành tiết kiệm, chống lãng phí, tham nhũng",
            "united, first in thrift and against corruption"));

    /// <summary>Gets Article 26: the flag of a ministry or province.</summary>
    public static Criterion ProvincialFlagRule { get; } = At("Điều 26").All(
        "provincial-flag", "tiêu chuẩn Cờ thi đua cấp bộ, ngành, tỉnh", "standard of the flag of a ministry or province",
        ProvincialFlagParts);

    /// <summary>Gets Article 27.1: the excellent labour collective.</summary>
    public static Criterion ExcellentCollectiveRule { get; } = Excellent("khoản 1 Điều 27", AdvancedWorker, "điểm c khoản 1 Điều 27");

    /// <summary>Gets Article 27.2: the determined-to-win unit.</summary>
    public static Criterion DeterminedToWinRule { get; } = Excellent("khoản 2 Điều 27", AdvancedSoldier, "khoản 2 Điều 27");

    /// <summary>Gets Article 28.1: the advanced labour collective. More than half, not half.</summary>
    public static Criterion AdvancedCollectiveRule { get; } = Advanced(At("điểm c khoản 1 Điều 28").Over(ShareOf(AdvancedWorker), 50m));

    /// <summary>
    /// Gets Article 28.2: the advanced unit. The clause repeats points a, b and d of clause 1, not the one on discipline.
    /// </summary>
    public static Criterion AdvancedUnitRule { get; } = At("khoản 2 Điều 28")
        .All("advanced-unit", "tiêu chuẩn đơn vị tiên tiến", "standard of the advanced unit",
        At("điểm a khoản 1 Điều 28").RatedAs("HTTNV", "HTXSNV"),
        At("điểm b khoản 1 Điều 28").Certified(
            "movement",
            "có phong trào thi đua thường xuyên, thiết thực, có hiệu quả",
            "a steady, practical, effective movement"),
        At("khoản 2 Điều 28").Over(ShareOf(AdvancedSoldier), 50m),
        At("khoản 2 Điều 28").Any("discipline", "kỷ luật của thành viên", "discipline of members",
            At("khoản 2 Điều 28").Nobody(Disciplined),
            At("khoản 2 Điều 28").Open(
                "discipline-not-named",
                "khoản 2 không nhắc điều kiện kỷ luật, có xét hay không",
                "clause 2 does not name discipline: does it bar")),
        At("điểm d khoản 1 Điều 28")
            .Certified("united", "nội bộ đoàn kết, chấp hành tốt chủ trương, chính sách, pháp luật", "united and law-abiding"));

    /// <summary>Gets Article 29: the cultured family.</summary>
    public static Criterion CulturedFamilyRule { get; } = At("Điều 29")
        .All("cultured-family", "tiêu chuẩn gia đình văn hóa", "standard of the cultured family", CulturedFamilyParts);

    /// <summary>Gets Article 30: the cultured village.</summary>
    public static Criterion CulturedVillageRule { get; } = At("Điều 30")
        .All("cultured-village", "tiêu chuẩn thôn, tổ dân phố văn hóa", "standard of the cultured village", CulturedVillageParts);

    internal static Criterion[] ProvincialFlagParts =>
    [
        At("khoản 1 Điều 26").Is(ExceedsTargets),
        At("khoản 1 Điều 26")
            .Certified("best-in-province", "tập thể tiêu biểu xuất sắc của bộ, ngành, tỉnh", "outstanding in the ministry or province"),
        At("khoản 2 Điều 26")
            .Certified("new-model", "có nhân tố mới, mô hình mới để các tập thể khác học tập", "a new model for others to learn from"),
        At("khoản 3 Điều 26").Certified(
            "united", "nội bộ đoàn kết, tích cực thực hành tiết kiệm, chống lãng phí, tham nhũng", "united, thrifty, against corruption"),
    ];

    internal static Criterion[] CulturedFamilyParts =>
    [
        At("khoản 1 Điều 29").Certified(
            "law-abiding",
            "gương mẫu chấp hành chủ trương, pháp luật; tích cực tham gia phong trào thi đua nơi cư trú",
            "law-abiding, active in local movements"),
        At("khoản 2 Điều 29")
            .Certified("harmony", "gia đình hòa thuận, hạnh phúc, tiến bộ; tương trợ cộng đồng", "harmonious, helpful to the community"),
        At("khoản 3 Điều 29")
            .Certified("work", "lao động, sản xuất, công tác, học tập đạt năng suất, chất lượng, hiệu quả", "productive in work and study"),
    ];

    internal static Criterion[] CulturedVillageParts =>
    [
        At("khoản 1 Điều 30").Certified("economy", "đời sống kinh tế ổn định và từng bước phát triển", "a stable, growing economy"),
        At("khoản 2 Điều 30").Certified("culture", "đời sống văn hóa, tinh thần lành mạnh, phong phú", "a healthy cultural life"),
        At("khoản 3 Điều 30").Certified("environment", "môi trường cảnh quan sạch đẹp", "clean surroundings"),
        At("khoản 4 Điều 30").Certified("law-abiding", "chấp hành tốt chủ trương, chính sách, pháp luật", "law-abiding"),
        At("khoản 5 Điều 30").Certified("solidarity", "đoàn kết, tương trợ, giúp đỡ lẫn nhau trong cộng đồng", "mutual help"),
    ];

    /// <summary>Article 28.1 with a share of members of its own: a sector's.</summary>
    internal static Criterion Advanced(Criterion share, params Criterion[] further) => At("khoản 1 Điều 28")
        .All("advanced-collective", "tiêu chuẩn tập thể lao động tiên tiến", "standard of the advanced labour collective",
        [
            .. further,
            At("điểm a khoản 1 Điều 28").RatedAs("HTTNV", "HTXSNV"),
            At("điểm b khoản 1 Điều 28").Certified(
                "movement",
                "có phong trào thi đua thường xuyên, thiết thực, có hiệu quả",
                "a steady, practical, effective movement"),
            share,
            At("điểm c khoản 1 Điều 28").Nobody(Disciplined),
            At("điểm d khoản 1 Điều 28")
                .Certified("united", "nội bộ đoàn kết, chấp hành tốt chủ trương, chính sách, pháp luật", "united and law-abiding"),
        ]);

    private static Criterion Excellent(string whole, EmulationTitle basic, string share) => At(whole)
        .All("excellent-collective", "tiêu chuẩn tập thể lao động xuất sắc, đơn vị quyết thắng", "standard of the excellent collective",
        At("điểm a khoản 1 Điều 27").RatedAs("HTXSNV"),
        At("điểm b khoản 1 Điều 27")
            .Certified("movement", "có phong trào thi đua thường xuyên, thiết thực, hiệu quả", "a steady, practical, effective movement"),
        At(share).Nobody(NotCompleted),
        At(share).AtLeast(ShareOf(basic), 70m),
        At("điểm d khoản 1 Điều 27").AtLeast(FighterHolders, 1m),
        At("điểm d khoản 1 Điều 27").Nobody(Disciplined),
        At("điểm đ khoản 1 Điều 27").Certified(
            "united", "nội bộ đoàn kết, gương mẫu chấp hành chủ trương, chính sách, pháp luật", "united, exemplary in keeping the law"));

    private static Clause At(string provision) => new(VietnamInstruments.Law15Of2003.At(provision));
}
