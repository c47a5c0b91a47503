using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.AwardFacts;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>Forms of commendation in Decree 91/2017/NĐ-CP, Articles 22 to 24 and 38 to 40.</summary>
internal static class Decree91Of2017Forms
{
    /// <summary>Gets Article 22.1, the first class for a person: initiatives of national effect.</summary>
    public static Criterion FirstClassOfPersonRule { get; } = Order("khoản 1 Điều 22", "nhất", "first",
        Merit("a", "điểm a khoản 1 Điều 22", LabourOrderSecondClass, at => [at.Running(RatedExcellent, 5), at.AtLeast(
            NationalInitiativesInRun(5, LabourOrderSecondClass), 4m)]),
        OtherRoute("b", "điểm b khoản 1 Điều 22", "thành tích đặc biệt xuất sắc đột xuất", "an exceptional feat"),
        OtherRoute(
            "c", "điểm c khoản 1 Điều 22", "phát minh, sáng chế có phạm vi ảnh hưởng trong toàn quốc",
            "an invention with effect in the country"),
        OtherRoute("d", "điểm d khoản 1 Điều 22", "công trình khoa học, tác phẩm cấp nhà nước", "a work of national level"),
        NotBuiltRoute("2", "khoản 2 Điều 22", "công nhân, nông dân, người lao động", "workers and farmers"),
        OtherRoute("3", "khoản 3 Điều 22", "quá trình cống hiến lâu dài", "long service"),
        OtherRoute("5", "khoản 5 Điều 22", "người nước ngoài, người Việt Nam ở nước ngoài", "foreigners and Vietnamese abroad"));

    /// <summary>Gets Article 22.4, the first class for a collective.</summary>
    public static Criterion FirstClassOfCollectiveRule { get; } = Order("khoản 4 Điều 22", "nhất", "first",
        OtherRoute(
            "a", "điểm a khoản 4 Điều 22", "thành tích xuất sắc, nêu gương toàn quốc", "an achievement that is an example to the country"),
        Merit(
            "b", "điểm b khoản 4 Điều 22", LabourOrderSecondClass,
            at => [at.Running(RatedExcellent, 5), at.Any("flags", "số lần được tặng cờ, bằng khen", "flags and diplomas",
            at.All(
                "flags-mixed", "cờ Chính phủ và cờ cấp bộ, tỉnh", "flags of both levels",
                Flags(at, "mixed-government", GovernmentFlag, 1, LabourOrderSecondClass),
                Flags(at, "mixed-provincial", ProvincialFlag, 2, LabourOrderSecondClass)),
            Flags(at, "flags-provincial", ProvincialFlag, 4, LabourOrderSecondClass),
            NoFlagBody(at, 3, LabourOrderSecondClass))]),
        OtherRoute("5", "khoản 5 Điều 22", "tập thể người nước ngoài", "collectives of foreigners"));

    /// <summary>Gets Article 23.1, the second class for a person.</summary>
    public static Criterion SecondClassOfPersonRule { get; } = Order("khoản 1 Điều 23", "nhì", "second",
        Merit("a", "điểm a khoản 1 Điều 23", LabourOrderThirdClass, at => [at.Running(RatedExcellent, 5), at.AtLeast(
            ProvincialInitiativesInRun(5, LabourOrderThirdClass), 3m)]),
        OtherRoute("b", "điểm b khoản 1 Điều 23", "thành tích đặc biệt xuất sắc đột xuất", "an exceptional feat"),
        OtherRoute(
            "c", "điểm c khoản 1 Điều 23", "phát minh, sáng chế có phạm vi ảnh hưởng trong bộ, ngành, tỉnh",
            "an invention with effect in the ministry or province"),
        OtherRoute(
            "d", "điểm d khoản 1 Điều 23", "công trình khoa học, tác phẩm cấp bộ, ngành, tỉnh", "a work of ministry or province level"),
        NotBuiltRoute("2", "khoản 2 Điều 23", "công nhân, nông dân, người lao động", "workers and farmers"),
        OtherRoute("3", "khoản 3 Điều 23", "quá trình cống hiến lâu dài", "long service"),
        OtherRoute("5", "khoản 5 Điều 23", "người nước ngoài, người Việt Nam ở nước ngoài", "foreigners and Vietnamese abroad"));

    /// <summary>Gets Article 23.4, the second class for a collective.</summary>
    public static Criterion SecondClassOfCollectiveRule { get; } = Order("khoản 4 Điều 23", "nhì", "second",
        OtherRoute(
            "a", "điểm a khoản 4 Điều 23", "thành tích xuất sắc có phạm vi ảnh hưởng trong bộ, ngành, tỉnh",
            "an achievement with effect in the ministry or province"),
        Merit(
            "b", "điểm b khoản 4 Điều 23", LabourOrderThirdClass,
            at => [at.Running(RatedExcellent, 5), at.Any("flags", "số lần được tặng cờ, bằng khen", "flags and diplomas",
            at.All(
                "flags-mixed", "cờ Chính phủ và cờ cấp bộ, tỉnh", "flags of both levels",
                Flags(at, "mixed-government", GovernmentFlag, 1, LabourOrderThirdClass),
                Flags(at, "mixed-provincial", ProvincialFlag, 1, LabourOrderThirdClass)),
            Flags(at, "flags-provincial", ProvincialFlag, 3, LabourOrderThirdClass),
            NoFlagBody(at, 2, LabourOrderThirdClass))]),
        OtherRoute("5", "khoản 5 Điều 23", "tập thể người nước ngoài", "collectives of foreigners"));

    /// <summary>Gets Article 24.1, the third class for a person.</summary>
    public static Criterion ThirdClassOfPersonRule { get; } = Order("khoản 1 Điều 24", "ba", "third",
        Merit("a", "điểm a khoản 1 Điều 24", PrimeMinistersDiploma, at => [at.Running(RatedExcellent, 5), at.AtLeast(
            ProvincialInitiativesInRun(5, PrimeMinistersDiploma), 2m)]),
        OtherRoute("b", "điểm b khoản 1 Điều 24", "thành tích đặc biệt xuất sắc đột xuất", "an exceptional feat"),
        OtherRoute(
            "c", "điểm c khoản 1 Điều 24", "phát minh, sáng chế trong lĩnh vực thuộc bộ, ngành, tỉnh",
            "an invention in a field of the ministry or province"),
        OtherRoute(
            "d", "điểm d khoản 1 Điều 24", "công trình khoa học, tác phẩm trong lĩnh vực thuộc bộ, ngành, tỉnh",
            "a work in a field of the ministry or province"),
        NotBuiltRoute("2", "khoản 2 Điều 24", "công nhân, nông dân, người lao động", "workers and farmers"),
        OtherRoute("3", "khoản 3 Điều 24", "quá trình cống hiến lâu dài", "long service"),
        OtherRoute("5", "khoản 5 Điều 24", "người nước ngoài, người Việt Nam ở nước ngoài", "foreigners and Vietnamese abroad"));

    /// <summary>Gets Article 24.4, the third class for a collective: two flags, or one flag and one diploma.</summary>
    public static Criterion ThirdClassOfCollectiveRule { get; } = Order("khoản 4 Điều 24", "ba", "third",
        OtherRoute(
            "a", "điểm a khoản 4 Điều 24", "thành tích xuất sắc có phạm vi ảnh hưởng trong lĩnh vực thuộc bộ, ngành, tỉnh",
            "an achievement with effect in a field of the ministry or province"),
        Merit(
            "b", "điểm b khoản 4 Điều 24", PrimeMinistersDiploma,
            at => [at.AtLeast(YearsExisting, 10m), at.Running(RatedExcellent, 5), at.Any(
                "awards", "số lần được tặng cờ, bằng khen", "flags and diplomas",
            Flags(at, "flags-two", ProvincialFlag, 2, PrimeMinistersDiploma),
            at.All(
                "flag-and-diploma", "một cờ và một bằng khen", "one flag and one diploma",
                Flags(at, "one-flag", ProvincialFlag, 1, PrimeMinistersDiploma),
                Flags(at, "one-diploma", ProvincialDiploma, 1, PrimeMinistersDiploma)),
            NoFlagBody(at, 2, PrimeMinistersDiploma))]),
        OtherRoute("5", "khoản 5 Điều 24", "tập thể người nước ngoài", "collectives of foreigners"));

    /// <summary>
    /// Gets Article 38.1, the Prime Minister's diploma for a person. Read in a quotation: the
    /// codification prints the words of the Law in its place.
    /// </summary>
    public static Criterion PrimeMinistersDiplomaOfPersonRule { get; } = PrimeMinisters("khoản 1 Điều 38",
        OtherRoute("a", "điểm a khoản 1 Điều 38", "thành tích xuất sắc tiêu biểu trong phong trào thi đua", "outstanding in a movement"),
        OtherRoute("b", "điểm b khoản 1 Điều 38", "nhiều thành tích hoặc thành tích đột xuất", "many achievements, or an exceptional one"),
        Merit("c", "điểm c khoản 1 Điều 38", ProvincialDiploma, at => [at.Running(RatedExcellent, 5), at.Any(
            "initiatives-or-combat",
            "05 sáng kiến hoặc 05 giấy khen trong chiến đấu",
            "five initiatives, or five certificates for combat",
            at.AtLeast(UnitInitiativesInRun(5, ProvincialDiploma), 5m),
            at.AtLeast(CombatCertificatesInRun(5, ProvincialDiploma), 5m))], Confidence.Secondary),
        NotBuiltRoute("2", "Điều 38", "công nhân, nông dân, người lao động", "workers and farmers"));

    /// <summary>Gets Article 38.2, the same for a collective. Whether a flag is asked for was not read.</summary>
    public static Criterion PrimeMinistersDiplomaOfCollectiveRule { get; } = PrimeMinisters("khoản 2 Điều 38",
        OtherRoute(
            "a", "điểm a khoản 2 Điều 38", "thành tích đột xuất, có phạm vi ảnh hưởng trong bộ, ngành, tỉnh", "an exceptional achievement"),
        OtherRoute("b", "điểm b khoản 2 Điều 38", "thành tích xuất sắc tiêu biểu trong phong trào thi đua", "outstanding in a movement"),
        Merit(
            "c", "điểm c khoản 2 Điều 38", ProvincialDiploma,
            at => [at.Running(RatedExcellent, 5), at.Any("flag", "được tặng cờ trong thời gian đó", "a flag in that time",
            Flags(at, "one-flag", ProvincialFlag, 1, ProvincialDiploma),
            at.Open(
                "flag-not-read",
                "có đòi hỏi 01 lần được tặng cờ hay không (chưa đọc được văn bản)",
                "whether a flag is asked for (not read)"))]));

    /// <summary>Gets Article 39.1, the diploma of a ministry or province for a person.</summary>
    public static Criterion ProvincialDiplomaOfPersonRule { get; } = Diploma("khoản 1 Điều 39",
        OtherRoute(
            "a", "điểm a khoản 1 Điều 39", "thành tích xuất sắc trong phong trào thi đua hàng năm", "outstanding in the yearly movement"),
        OtherRoute(
            "b", "điểm b khoản 1 Điều 39", "nhiều thành tích có phạm vi ảnh hưởng ở một trong các lĩnh vực",
            "many achievements in a field"),
        At("điểm c khoản 1 Điều 39").Route(
            "c", At("điểm c khoản 1 Điều 39").Running(RatedExcellent, 2),
            At("điểm c khoản 1 Điều 39").AtLeast(UnitInitiativesInRun(2), 2m)),
        OtherRoute(
            "c-2", "điểm c khoản 1 Điều 39", "công nhân, nông dân, người lao động lập được nhiều thành tích trong lao động sản xuất",
            "workers and farmers with many achievements in production"));

    /// <summary>Gets Article 39.2, the same for a collective.</summary>
    public static Criterion ProvincialDiplomaOfCollectiveRule { get; } = Diploma("khoản 2 Điều 39",
        OtherRoute("a", "điểm a khoản 2 Điều 39", "thành tích xuất sắc trong phong trào thi đua", "outstanding in a movement"),
        OtherRoute("b", "điểm b khoản 2 Điều 39", "thành tích xuất sắc đột xuất", "an exceptional achievement"),
        At("điểm c khoản 2 Điều 39").Route(
            "c", At("điểm c khoản 2 Điều 39").Running(RatedExcellent, 2),
            At("điểm c khoản 2 Điều 39").Certified(
                "united", "nội bộ đoàn kết, dân chủ ở cơ sở, tổ chức tốt phong trào thi đua, chăm lo đời sống, tiết kiệm",
                "united, democratic, caring, thrifty")));

    /// <summary>Gets Article 39.3, the same for a household.</summary>
    public static Criterion ProvincialDiplomaOfHouseholdRule { get; } = HouseholdContribution(
        "khoản 3 Điều 39",
        "nhiều đóng góp về công sức, đất đai và tài sản cho địa phương, xã hội",
        "much labour, land or property given to the community");

    /// <summary>Gets Article 40.2, point a: the certificate of merit of a department or district for a household.</summary>
    public static Criterion CertificateOfHouseholdRule { get; } = HouseholdContribution(
        "điểm a khoản 2 Điều 40",
        "có đóng góp về công sức, đất đai và tài sản cho địa phương, xã hội",
        "labour, land or property given to the community");

    /// <summary>Gets Article 40.2, point b: the certificate of merit of a commune for a household.</summary>
    public static Criterion CertificateOfCommuneRule { get; } = HouseholdContribution(
        "điểm b khoản 2 Điều 40",
        "có đóng góp về công sức, đất đai và tài sản cho địa phương, xã hội",
        "labour, land or property given to the community");

    /// <summary>
    /// Gets Article 40.2, point b, and Decree 122/2018/NĐ-CP, Article 4.2: the certificate of merit of a commune for a household.
    /// </summary>
    public static Criterion CommuneCertificateOfHouseholdRule { get; } = At("khoản 2 Điều 40")
        .Any("certificate", "một trong các trường hợp tặng giấy khen cho gia đình", "one of the cases of a certificate for a household",
        Decree122Of2018Culture.FamilyCertificateRule,
        At("điểm b khoản 2 Điều 40").SpecialRoute("40.2b",
            At("điểm b khoản 2 Điều 40").Certified(
                "contribution",
                "gương mẫu, có đóng góp về công sức, đất đai và tài sản",
                "labour, land or property given to the community")));

    // "05 năm tiếp theo trở lên … trong thời gian đó": in the whole of the run, however long it is.
    private static Criterion Flags(Clause at, string id, EmulationTitle flag, int times, EmulationTitle after) =>
        at.InChain(id, RatedExcellent, 5, Held(flag), times, after);

    private static Criterion NoFlagBody(Clause at, int diplomas, EmulationTitle after) =>
        at.All("no-flag-body", "tập thể không thuộc đối tượng tặng cờ", "a body that cannot receive a flag",
        at.Is(FlagBody, expected: false), Flags(at, "diplomas", ProvincialDiploma, diplomas, after));

    private static Criterion Merit(
        string point, string provision, EmulationTitle award, Func<Clause, Criterion[]> parts,
        Confidence confidence = Confidence.OfficialText)
    {
        var at = new Clause(VietnamInstruments.Decree91Of2017.At(provision), confidence);
        return at.Route(point, [at.HeldBefore(award, 5), .. parts(at), Submissions.StateMeritOf2017]);
    }

    private static Criterion Order(string provision, string level, string levelInEnglish, params Criterion[] routes) => At(provision).Any(
        "labour-order",
        $"một trong các tiêu chuẩn Huân chương Lao động hạng {level}",
        $"one of the standards of the {levelInEnglish} class",
        routes);

    private static Criterion PrimeMinisters(string provision, params Criterion[] routes) => At(provision).Any(
        "pm-diploma",
        "một trong các tiêu chuẩn Bằng khen của Thủ tướng Chính phủ",
        "one of the standards of the Prime Minister's diploma",
        routes);

    private static Criterion Diploma(string provision, params Criterion[] routes) => At(provision).Any(
        "diploma",
        "một trong các tiêu chuẩn bằng khen cấp bộ, ngành, tỉnh",
        "one of the standards of the diploma of a ministry or province",
        routes);

    private static Criterion HouseholdContribution(string provision, string vi, string en) =>
        At(provision).All("household", "tiêu chuẩn khen thưởng gia đình", "standard for a household",
        At(provision).Certified("law-abiding", "gương mẫu chấp hành tốt chủ trương, chính sách, pháp luật", "law-abiding"),
        At(provision).Certified("contribution", vi, en));

    private static Criterion NotBuiltRoute(string point, string provision, string vi, string en) => At(provision).NotBuilt(point, vi, en);

    private static Criterion OtherRoute(string point, string provision, string vi, string en) => At(provision).OtherRoute(point, vi, en);

    private static Clause At(string provision) => new(VietnamInstruments.Decree91Of2017.At(provision));
}
