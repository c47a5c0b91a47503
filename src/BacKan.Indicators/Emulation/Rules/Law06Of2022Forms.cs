using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.AwardFacts;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>Forms of commendation in the Law of 2022, Articles 42 to 44 and 73 to 75.</summary>
internal static class Law06Of2022Forms
{
    /// <summary>Gets Article 42.1, the first class for a person.</summary>
    public static Criterion FirstClassOfPersonRule { get; } = Order("khoản 1 Điều 42", "Nhất", "first", "đ",
        At("điểm đ khoản 1 Điều 42").Route("đ",
            At("điểm đ khoản 1 Điều 42").HeldBefore(LabourOrderSecondClass, 5),
            At("điểm đ khoản 1 Điều 42").Running(RatedGood, 5),
            At("điểm đ khoản 1 Điều 42").InChain("excellent-years", RatedGood, 5, RatedExcellent, 3, LabourOrderSecondClass),
            At("điểm đ khoản 1 Điều 42")
                .InChain("fighter-titles", RatedGood, 5, Held(ProvincialEmulationFighter), 2, LabourOrderSecondClass)),
        [
            "thành tích đặc biệt xuất sắc đột xuất", "giải thưởng cao của thế giới",
            "phát minh, sáng chế, công trình, tác phẩm cấp Nhà nước", "nhiều đóng góp lớn vào phát triển kinh tế - xã hội",
        ],
        ["an exceptional feat", "a high world prize", "an invention or work of national level", "great contributions to the country"]);

    /// <summary>Gets Article 42.4, the first class for a collective.</summary>
    public static Criterion FirstClassOfCollectiveRule { get; } =
        OrderOfCollective("khoản 4 Điều 42", "Nhất", "first", "d", LabourOrderSecondClass, at =>
    [
        FlagsIn(at, "flags-government", (GovernmentFlag, 2), LabourOrderSecondClass),
        FlagsIn(at, "flags-mixed", (GovernmentFlag, 1), LabourOrderSecondClass, (ProvincialFlag, 2)),
        FlagsIn(at, "flags-provincial", (ProvincialFlag, 4), LabourOrderSecondClass),
        NoFlagBody(at, 4, LabourOrderSecondClass),
    ]);

    /// <summary>Gets Article 43.1, the second class for a person. Point đ alone lacks the words "đến thời điểm đề nghị".</summary>
    public static Criterion SecondClassOfPersonRule { get; } = Order("khoản 1 Điều 43", "Nhì", "second", "đ",
        At("điểm đ khoản 1 Điều 43").Route("đ",
            At("điểm đ khoản 1 Điều 43")
                .Any("chain", "liên tục từ 05 năm trở lên hoàn thành tốt nhiệm vụ trở lên", "five years running or more",
                At("điểm đ khoản 1 Điều 43").All("chain-to-proposal", "đến năm đề nghị", "up to the year proposed",
                    At("điểm đ khoản 1 Điều 43").HeldBefore(LabourOrderThirdClass, 5),
                    At("điểm đ khoản 1 Điều 43").Running(RatedGood, 5),
                    At("điểm đ khoản 1 Điều 43").InChain("excellent-years", RatedGood, 5, RatedExcellent, 2, LabourOrderThirdClass),
                    At("điểm đ khoản 1 Điều 43")
                        .InChain("fighter-titles", RatedGood, 5, Held(ProvincialEmulationFighter), 1, LabourOrderThirdClass)),
                At("điểm đ khoản 1 Điều 43").All("chain-ended-before", "kết thúc trước năm đề nghị", "ended before the year proposed",
                    At("điểm đ khoản 1 Điều 43").Is(EndedChain(LabourOrderThirdClass, 2, ProvincialEmulationFighter)),
                    At("điểm đ khoản 1 Điều 43").Open(
                        "until-proposal",
                        "Điều 43 không có cụm từ “đến thời điểm đề nghị”: chuỗi đã kết thúc có được tính không",
                        "Article 43 lacks the words 'up to the proposal': does a chain that has ended count")))),
        [
            "thành tích xuất sắc đột xuất", "giải thưởng quốc tế cao nhất của khu vực",
            "phát minh, sáng chế, công trình, tác phẩm cấp bộ, ngành, tỉnh", "đóng góp lớn vào phát triển kinh tế - xã hội",
        ],
        [
            "an exceptional feat", "the highest prize of the region", "an invention or work of ministry or province level",
            "great contributions to the country",
        ]);

    /// <summary>Gets Article 43.4, the second class for a collective.</summary>
    public static Criterion SecondClassOfCollectiveRule { get; } =
        OrderOfCollective("khoản 4 Điều 43", "Nhì", "second", "d", LabourOrderThirdClass, at =>
    [
        FlagsIn(at, "flags-mixed", (GovernmentFlag, 1), LabourOrderThirdClass, (ProvincialFlag, 1)),
        FlagsIn(at, "flags-provincial", (ProvincialFlag, 3), LabourOrderThirdClass),
        NoFlagBody(at, 3, LabourOrderThirdClass),
    ]);

    /// <summary>Gets Article 44.1, the third class for a person.</summary>
    public static Criterion ThirdClassOfPersonRule { get; } = Order("khoản 1 Điều 44", "Ba", "third", "e",
        At("điểm e khoản 1 Điều 44").Route("e",
            At("điểm e khoản 1 Điều 44").HeldBefore(PrimeMinistersDiploma, 5),
            At("điểm e khoản 1 Điều 44").Running(RatedGood, 5),
            At("điểm e khoản 1 Điều 44").InChain("excellent-years", RatedGood, 5, RatedExcellent, 1, PrimeMinistersDiploma),
            At("điểm e khoản 1 Điều 44")
                .InChain("fighter-titles", RatedGood, 5, Held(GrassrootsEmulationFighter), 3, PrimeMinistersDiploma)),
        [
            "thành tích xuất sắc tiêu biểu trong phong trào thi đua từ 05 năm trở lên",
            "phát minh, sáng chế, công trình, tác phẩm tiêu biểu", "nhiều đóng góp vào phát triển kinh tế - xã hội",
            "thành tích xuất sắc đột xuất", "giải thưởng quốc tế cao của khu vực",
        ],
        [
            "outstanding in a movement of five years or more", "an invention or work", "contributions to the country",
            "an exceptional feat", "a high prize of the region",
        ]);

    /// <summary>Gets Article 44.4, the third class for a collective.</summary>
    public static Criterion ThirdClassOfCollectiveRule { get; } =
        OrderOfCollective("khoản 4 Điều 44", "Ba", "third", "đ", PrimeMinistersDiploma, at =>
    [
        FlagsIn(at, "flags-government", (GovernmentFlag, 1), PrimeMinistersDiploma),
        FlagsIn(at, "flags-provincial", (ProvincialFlag, 2), PrimeMinistersDiploma),
        FlagsIn(at, "flag-and-diploma", (ProvincialFlag, 1), PrimeMinistersDiploma, (ProvincialDiploma, 1)),
        NoFlagBody(at, 2, PrimeMinistersDiploma),
    ], at => [at.AtLeast(YearsExisting, 10m)]);

    /// <summary>
    /// Gets Article 73.1, the Prime Minister's diploma for a person: the earlier diploma and the five years in any order.
    /// </summary>
    public static Criterion PrimeMinistersDiplomaOfPersonRule { get; } = At("khoản 1 Điều 73").Any(
        "pm-diploma",
        "một trong các tiêu chuẩn Bằng khen của Thủ tướng Chính phủ",
        "one of the standards of the Prime Minister's diploma",
        OtherRoute("a", "điểm a khoản 1 Điều 73", "thành tích xuất sắc tiêu biểu trong phong trào thi đua", "outstanding in a movement"),
        At("điểm b khoản 1 Điều 73").Route("b",
            At("điểm b khoản 1 Điều 73").Times(ProvincialDiploma, 1),
            At("điểm b khoản 1 Điều 73").Running(RatedGood, 5),
            At("điểm b khoản 1 Điều 73").InChain("fighter-titles", RatedGood, 5, Held(GrassrootsEmulationFighter), 3)),
        OtherRoute("c", "điểm c khoản 1 Điều 73", "nhiều thành tích hoặc thành tích đột xuất", "many achievements, or an exceptional one"),
        OtherRoute("d", "điểm d khoản 1 Điều 73", "đóng góp vào phát triển kinh tế - xã hội", "contributions to the country"),
        At("khoản 2 Điều 73").NotBuilt("2", "công nhân, nông dân, người lao động", "workers and farmers"),
        OtherRoute(
            "3", "khoản 3 Điều 73", "doanh nhân, trí thức, nhà khoa học có thành tích đóng góp",
            "contributions of businesspeople, intellectuals and scientists"),
        OtherRoute("7", "khoản 7 Điều 73", "người Việt Nam định cư ở nước ngoài, người nước ngoài", "foreigners and Vietnamese abroad"));

    /// <summary>Gets Article 73.4, the same for a collective: "và sau đó".</summary>
    public static Criterion PrimeMinistersDiplomaOfCollectiveRule { get; } = At("khoản 4 Điều 73").Any(
        "pm-diploma",
        "một trong các tiêu chuẩn Bằng khen của Thủ tướng Chính phủ",
        "one of the standards of the Prime Minister's diploma",
        OtherRoute("a", "điểm a khoản 4 Điều 73", "thành tích đột xuất", "an exceptional achievement"),
        OtherRoute("b", "điểm b khoản 4 Điều 73", "đóng góp vào phát triển kinh tế - xã hội", "contributions to the country"),
        OtherRoute(
            "c", "điểm c khoản 4 Điều 73", "tiêu biểu trong cụm, khối của Hội đồng Trung ương",
            "outstanding in a bloc of the Central Council"),
        OtherRoute("d", "điểm d khoản 4 Điều 73", "tiêu biểu trong phong trào thi đua", "outstanding in a movement"),
        OtherRoute("đ", "điểm đ khoản 4 Điều 73", "phục vụ nhiệm vụ chính trị của Đảng, Nhà nước", "service to a political task"),
        At("điểm e khoản 4 Điều 73").Route("e",
            At("điểm e khoản 4 Điều 73").HeldBefore(ProvincialDiploma, 5),
            At("điểm e khoản 4 Điều 73").Running(ExcellentYear, 5),
            At("điểm e khoản 4 Điều 73").Any("awards", "cờ hoặc bằng khen trong thời gian đó", "a flag or diplomas in that time",
                FlagsIn(At("điểm e khoản 4 Điều 73"), "flag", (ProvincialFlag, 1), ProvincialDiploma),
                FlagsIn(At("điểm e khoản 4 Điều 73"), "diplomas", (ProvincialDiploma, 2), ProvincialDiploma))),
        OtherRoute("5", "khoản 5 Điều 73", "doanh nghiệp, tổ chức kinh tế có thành tích đóng góp", "contributions of enterprises"),
        OtherRoute(
            "7", "khoản 7 Điều 73", "tập thể người Việt Nam định cư ở nước ngoài, tập thể người nước ngoài",
            "collectives of foreigners and of Vietnamese abroad"));

    /// <summary>Gets Article 73.6, the same for a household.</summary>
    public static Criterion PrimeMinistersDiplomaOfHouseholdRule { get; } = Household(
        "khoản 6 Điều 73",
        "đóng góp lớn về công sức, đất đai và tài sản cho địa phương, xã hội",
        "great labour, land or property given to the community");

    /// <summary>
    /// Gets Article 74.1, the diploma of a ministry or province for a person. Whether the two
    /// initiatives bind the first limb of point d is open.
    /// </summary>
    public static Criterion ProvincialDiplomaOfPersonRule { get; } = At("khoản 1 Điều 74").Any(
        "diploma",
        "một trong các tiêu chuẩn bằng khen của bộ, ban, ngành, tỉnh",
        "one of the standards of the diploma of a ministry or province",
        OtherRoute("a", "điểm a khoản 1 Điều 74", "thành tích xuất sắc trong phong trào thi đua", "outstanding in a movement"),
        OtherRoute("b", "điểm b khoản 1 Điều 74", "nhiều thành tích hoặc thành tích đột xuất", "many achievements, or an exceptional one"),
        OtherRoute("c", "điểm c khoản 1 Điều 74", "đóng góp vào phát triển kinh tế - xã hội", "contributions to the community"),
        At("điểm d khoản 1 Điều 74").Route("d",
            At("điểm d khoản 1 Điều 74").Any(
                "limbs",
                "02 lần liên tục chiến sĩ thi đua cơ sở hoặc liên tục từ 02 năm hoàn thành xuất sắc nhiệm vụ",
                "two titles running, or two excellent years running",
                At("điểm d khoản 1 Điều 74").All(
                    "limb-excellent",
                    "hoàn thành xuất sắc nhiệm vụ và 02 sáng kiến hoặc 02 đề tài",
                    "excellent years with two initiatives or topics",
                    At("điểm d khoản 1 Điều 74").Running(RatedExcellent, 2),
                    Creative("limb-excellent", UnitInitiativesInRun(2), UnitTopicsInRun(2))),
                At("điểm d khoản 1 Điều 74").All("limb-titles", "chiến sĩ thi đua cơ sở", "grassroots titles",
                    At("điểm d khoản 1 Điều 74").Running(Held(GrassrootsEmulationFighter), 2),
                    At("điểm d khoản 1 Điều 74")
                        .Any("limb-titles-two-initiatives", "02 sáng kiến trong thời gian đó", "two initiatives in that time",
                        Creative("limb-titles", UnitInitiatives(2), UnitTopics(2)),
                        At("điểm d khoản 1 Điều 74").Open(
                            "initiatives-bind",
                            "điều kiện 02 sáng kiến có áp dụng cho nhánh chiến sĩ thi đua cơ sở không",
                            "do the two initiatives bind the limb of titles")))),
            Letter.Any("initiative-once", "một sáng kiến dùng một lần", "one initiative serves once",
                Letter.Is(InitiativesUnused),
                Letter.Open(
                    "initiative-reused",
                    "sáng kiến đã dùng xét danh hiệu có được dùng lại không (công văn, không phải luật)",
                    "may an initiative that served a title serve again (a letter, not law)"))),
        OtherRoute("đ", "điểm đ khoản 1 Điều 74", "nhiều thành tích trong lao động, sản xuất", "achievements in labour"),
        OtherRoute(
            "2", "khoản 2 Điều 74", "doanh nhân, trí thức, nhà khoa học có thành tích đóng góp",
            "contributions of businesspeople, intellectuals and scientists"));

    /// <summary>Gets Article 74.3, the same for a collective.</summary>
    public static Criterion ProvincialDiplomaOfCollectiveRule { get; } = At("khoản 3 Điều 74").Any(
        "diploma",
        "một trong các tiêu chuẩn bằng khen của bộ, ban, ngành, tỉnh",
        "one of the standards of the diploma of a ministry or province",
        OtherRoute("a", "điểm a khoản 3 Điều 74", "thành tích xuất sắc trong phong trào thi đua", "outstanding in a movement"),
        OtherRoute("b", "điểm b khoản 3 Điều 74", "thành tích xuất sắc đột xuất", "an exceptional achievement"),
        OtherRoute("c", "điểm c khoản 3 Điều 74", "đóng góp vào phát triển kinh tế - xã hội", "contributions to the community"),
        At("điểm d khoản 3 Điều 74").Route(
            "d", At("điểm d khoản 3 Điều 74").Running(ExcellentYear, 2),
            At("điểm d khoản 3 Điều 74").Certified(
                "united", "dân chủ ở cơ sở, tổ chức tốt phong trào thi đua, chăm lo đời sống, tiết kiệm", "democratic, caring, thrifty")),
        OtherRoute("4", "khoản 4 Điều 74", "doanh nghiệp, tổ chức kinh tế có thành tích đóng góp", "contributions of enterprises"));

    /// <summary>Gets Article 74.5, the same for a household.</summary>
    public static Criterion ProvincialDiplomaOfHouseholdRule { get; } = Household(
        "khoản 5 Điều 74",
        "nhiều đóng góp về công sức, đất đai và tài sản cho địa phương, xã hội",
        "much labour, land or property given to the community");

    /// <summary>Gets Article 75.2, the certificate of merit: its standard is the ministry's or the province's.</summary>
    public static Criterion CertificateRule { get; } = At("khoản 2 Điều 75").Open(
        "certificate-by-province",
        "tiêu chuẩn giấy khen do bộ, ban, ngành, tỉnh quy định",
        "the standard of the certificate is set by the ministry or province");

    private static Clause Letter => new(new(VietnamInstruments.OfficialLetter5007Of2023), Confidence.Quoted);

    private static Criterion Creative(string id, NumberFact initiatives, NumberFact topics) =>
        At("điểm d khoản 1 Điều 74").Any($"{id}-creative", "02 sáng kiến hoặc 02 đề tài", "two initiatives or two topics",
        At("điểm d khoản 1 Điều 74").AtLeast(initiatives, 2m, $"{id}-initiatives"),
        At("điểm d khoản 1 Điều 74").AtLeast(topics, 2m, $"{id}-topics"));

    private static Criterion FlagsIn(
        Clause at, string id, (EmulationTitle Title, int Times) first, EmulationTitle after,
        params (EmulationTitle Title, int Times)[] further) =>
        at.All(
        id, "số lần được tặng trong thời gian đó", "awards in that time",
        [.. further.Prepend(first).Select(f => at.InChain($"{id}-{f.Title.Code}", ExcellentYear, 5, Held(f.Title), f.Times, after))]);

    private static Criterion NoFlagBody(Clause at, int diplomas, EmulationTitle after) =>
        at.All("no-flag-body", "tập thể không thuộc đối tượng được tặng cờ", "a body that cannot receive a flag",
        at.Is(FlagBody, expected: false), at.InChain("no-flag-diplomas", ExcellentYear, 5, Held(ProvincialDiploma), diplomas, after));

    private static Criterion OrderOfCollective(
        string provision, string level, string levelInEnglish, string point, EmulationTitle after, Func<Clause, Criterion[]> flags,
        Func<Clause, Criterion[]>? first = null)
    {
        Clause at = At($"điểm {point} {provision}");
        return At(provision).Any(
            "labour-order",
            $"một trong các tiêu chuẩn Huân chương Lao động hạng {level}",
            $"one of the standards of the {levelInEnglish} class",
        [
            OtherRoute("a", $"điểm a {provision}", "thành tích xuất sắc đột xuất", "an exceptional feat"),
            OtherRoute("b", $"điểm b {provision}", "đóng góp vào phát triển kinh tế - xã hội", "contributions to the country"),
            OtherRoute("c", $"điểm c {provision}", "tiêu biểu trong phong trào thi đua", "outstanding in a movement"),
            .. string.Equals(point, "đ", StringComparison.Ordinal)
                ? [OtherRoute(
                    "d", $"điểm d {provision}", "thành tích xuất sắc trong phục vụ nhiệm vụ chính trị của Đảng, Nhà nước",
                    "outstanding service to a political task")]
                : Array.Empty<Criterion>(),
            at.Route(point, [.. first?.Invoke(at) ?? [], at.HeldBefore(after, 5), at.Running(ExcellentYear, 5), at.Any(
                "awards", "cờ, bằng khen trong thời gian đó", "flags and diplomas in that time", flags(at))]),
            OtherRoute(
                "6", provision.Replace("khoản 4", "khoản 6", StringComparison.Ordinal),
                "tập thể người Việt Nam định cư ở nước ngoài, tập thể người nước ngoài",
                "collectives of foreigners and of Vietnamese abroad"),
        ]);
    }

    private static Criterion Order(
        string provision, string level, string levelInEnglish, string merit, Criterion route, string[] others, string[] othersInEnglish) =>
        At(provision).Any(
        "labour-order",
        $"một trong các tiêu chuẩn Huân chương Lao động hạng {level}",
        $"one of the standards of the {levelInEnglish} class",
        [
            .. others.Select((words, i) => OtherRoute(Points[i], $"điểm {Points[i]} {provision}", words, othersInEnglish[i])),
            route,
            OtherRoute(
                Points[Array.IndexOf(Points, merit) + 1], $"điểm {Points[Array.IndexOf(Points, merit) + 1]} {provision}",
                "quá trình cống hiến lâu dài", "long service"),
            At(provision.Replace("khoản 1", "khoản 2", StringComparison.Ordinal))
                .NotBuilt("2", "công nhân, nông dân", "workers and farmers"),
            OtherRoute(
                "6", provision.Replace("khoản 1", "khoản 6", StringComparison.Ordinal),
                "người Việt Nam định cư ở nước ngoài, người nước ngoài", "foreigners and Vietnamese abroad"),
        ]);

    private static string[] Points => ["a", "b", "c", "d", "đ", "e", "g"];

    private static Criterion Household(string provision, string vi, string en) =>
        At(provision).All("household", "tiêu chuẩn khen thưởng hộ gia đình", "standard for a household",
        At(provision).Certified("law-abiding", "gương mẫu chấp hành tốt chủ trương, chính sách, pháp luật", "law-abiding"),
        At(provision).Certified("contribution", vi, en));

    private static Criterion OtherRoute(string point, string provision, string vi, string en) => At(provision).OtherRoute(point, vi, en);

    private static Clause At(string provision) => new(VietnamInstruments.Law06Of2022.At(provision));
}
