using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.AwardFacts;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>Forms of commendation in Decree 65/2014/NĐ-CP, Articles 15 to 17 and 23 to 25.</summary>
internal static class Decree65Of2014Forms
{
    /// <summary>Gets Article 15.1, the first class for a person.</summary>
    public static Criterion FirstClassOfPersonRule { get; } = Order("khoản 1 Điều 15", "nhất", "first",
        OtherRoute(
            "a", "điểm a khoản 1 Điều 15", "thành tích đặc biệt xuất sắc đột xuất; phát minh, sáng chế, công trình, tác phẩm cấp nhà nước",
            "an exceptional feat, or an invention or work of national level"),
        Merit("b", "điểm b khoản 1 Điều 15", LabourOrderSecondClass, at => [at.Running(RatedExcellent, 5), at.AtLeast(
            ProvincialInitiatives(5), 4m)]),
        NotBuiltRoute("2", "khoản 2 Điều 15", "công nhân, nông dân, người lao động", "workers and farmers"),
        OtherRoute("3", "khoản 3 Điều 15", "quá trình cống hiến lâu dài", "long service"),
        OtherRoute("5", "khoản 5 Điều 15", "người nước ngoài, người Việt Nam ở nước ngoài", "foreigners and Vietnamese abroad"));

    /// <summary>Gets Article 15.4, the first class for a collective.</summary>
    public static Criterion FirstClassOfCollectiveRule { get; } = Order("khoản 4 Điều 15", "nhất", "first",
        OtherRoute(
            "a", "điểm a khoản 4 Điều 15", "thành tích xuất sắc có phạm vi ảnh hưởng và nêu gương trong toàn quốc",
            "an achievement that is an example to the country"),
        Merit(
            "b", "điểm b khoản 4 Điều 15", LabourOrderSecondClass,
            at => [at.Running(RatedExcellent, 5), at.Any("flags", "số lần được tặng cờ", "flags",
            at.All(
                "flags-mixed", "cờ Chính phủ và cờ cấp bộ, tỉnh", "flags of both levels", at.Times(GovernmentFlag, 1, 5),
                at.Times(ProvincialFlag, 2, 5)),
            at.Times(ProvincialFlag, 4, 5, id: "flags-provincial"))]),
        OtherRoute("5", "khoản 5 Điều 15", "tập thể người nước ngoài", "collectives of foreigners"));

    /// <summary>Gets Article 16.1, the second class for a person.</summary>
    public static Criterion SecondClassOfPersonRule { get; } = Order("khoản 1 Điều 16", "nhì", "second",
        OtherRoute(
            "a", "điểm a khoản 1 Điều 16", "thành tích đặc biệt xuất sắc đột xuất; phát minh, sáng chế, công trình, tác phẩm cấp bộ, tỉnh",
            "an exceptional feat, or an invention or work of ministry or province level"),
        Merit("b", "điểm b khoản 1 Điều 16", LabourOrderThirdClass, at => [at.Running(RatedExcellent, 5), at.AtLeast(
            ProvincialInitiatives(5), 3m)]),
        NotBuiltRoute("2", "khoản 2 Điều 16", "công nhân, nông dân, người lao động", "workers and farmers"),
        OtherRoute("3", "khoản 3 Điều 16", "quá trình cống hiến lâu dài", "long service"),
        OtherRoute("5", "khoản 5 Điều 16", "người nước ngoài, người Việt Nam ở nước ngoài", "foreigners and Vietnamese abroad"));

    /// <summary>Gets Article 16.4, the second class for a collective.</summary>
    public static Criterion SecondClassOfCollectiveRule { get; } = Order("khoản 4 Điều 16", "nhì", "second",
        OtherRoute(
            "a", "điểm a khoản 4 Điều 16", "thành tích xuất sắc có phạm vi ảnh hưởng trong bộ, ngành, tỉnh",
            "an achievement with effect in the ministry or province"),
        Merit(
            "b", "điểm b khoản 4 Điều 16", LabourOrderThirdClass,
            at => [at.Running(RatedExcellent, 5), at.Any("flags", "số lần được tặng cờ", "flags",
            at.All(
                "flags-mixed", "cờ Chính phủ và cờ cấp bộ, tỉnh", "flags of both levels", at.Times(GovernmentFlag, 1, 5),
                at.Times(ProvincialFlag, 1, 5)),
            at.Times(ProvincialFlag, 3, 5, id: "flags-provincial"))]),
        OtherRoute("5", "khoản 5 Điều 16", "tập thể người nước ngoài", "collectives of foreigners"));

    /// <summary>Gets Article 17.1, the third class for a person.</summary>
    public static Criterion ThirdClassOfPersonRule { get; } = Order("khoản 1 Điều 17", "ba", "third",
        OtherRoute(
            "a", "điểm a khoản 1 Điều 17", "thành tích xuất sắc đột xuất; công trình, sáng kiến được đánh giá xuất sắc",
            "an exceptional feat, or a work or initiative rated as outstanding"),
        Merit("b", "điểm b khoản 1 Điều 17", PrimeMinistersDiploma, at => [at.Running(RatedExcellent, 5), at.AtLeast(
            ProvincialInitiatives(5), 2m)]),
        NotBuiltRoute("2", "khoản 2 Điều 17", "công nhân, nông dân, người lao động", "workers and farmers"),
        OtherRoute("3", "khoản 3 Điều 17", "quá trình cống hiến lâu dài", "long service"),
        OtherRoute("5", "khoản 5 Điều 17", "người nước ngoài, người Việt Nam ở nước ngoài", "foreigners and Vietnamese abroad"));

    /// <summary>Gets Article 17.4, the third class for a collective: two flags, or one flag and two diplomas.</summary>
    public static Criterion ThirdClassOfCollectiveRule { get; } = Order("khoản 4 Điều 17", "ba", "third",
        OtherRoute(
            "a", "điểm a khoản 4 Điều 17", "thành tích xuất sắc có phạm vi ảnh hưởng trong lĩnh vực thuộc bộ, ngành, tỉnh",
            "an achievement with effect in a field of the ministry or province"),
        Merit(
            "b", "điểm b khoản 4 Điều 17", PrimeMinistersDiploma,
            at => [at.AtLeast(YearsExisting, 10m), at.Running(RatedExcellent, 5), at.Any(
                "awards", "số lần được tặng cờ, bằng khen", "flags and diplomas",
            at.Times(ProvincialFlag, 2, 5, id: "flags-two"),
            at.All(
                "flag-and-diplomas", "một cờ và hai bằng khen", "one flag and two diplomas", at.Times(ProvincialFlag, 1, 5),
                at.Times(ProvincialDiploma, 2, 5)))]),
        OtherRoute("5", "khoản 5 Điều 17", "tập thể người nước ngoài", "collectives of foreigners"));

    /// <summary>Gets Article 23.1, the Prime Minister's diploma for a person.</summary>
    public static Criterion PrimeMinistersDiplomaOfPersonRule { get; } = PrimeMinisters("khoản 1 Điều 23",
        OtherRoute(
            "a", "điểm a khoản 1 Điều 23", "thành tích xuất sắc tiêu biểu trong phong trào thi đua khi sơ kết, tổng kết 03 năm trở lên",
            "outstanding in a movement reviewed after three years or more"),
        OtherRoute("b", "điểm b khoản 1 Điều 23", "nhiều thành tích hoặc thành tích đột xuất", "many achievements, or an exceptional one"),
        Merit("c", "điểm c khoản 1 Điều 23", ProvincialDiploma, at => [at.Running(RatedExcellent, 5), at.Any(
            "initiatives-or-combat",
            "05 sáng kiến hoặc 05 giấy khen trong chiến đấu",
            "five initiatives, or five certificates for combat",
            at.AtLeast(UnitInitiatives(5), 5m),
            at.AtLeast(CombatCertificates(5), 5m))]),
        NotBuiltRoute("2", "khoản 2 Điều 23", "công nhân, nông dân, người lao động", "workers and farmers"));

    /// <summary>Gets Article 23.3, the same for a collective.</summary>
    public static Criterion PrimeMinistersDiplomaOfCollectiveRule { get; } = PrimeMinisters("khoản 3 Điều 23",
        OtherRoute(
            "a", "điểm a khoản 3 Điều 23", "thành tích xuất sắc tiêu biểu trong phong trào thi đua khi sơ kết, tổng kết 03 năm trở lên",
            "outstanding in a movement reviewed after three years or more"),
        OtherRoute("b", "điểm b khoản 3 Điều 23", "thành tích xuất sắc đột xuất", "an exceptional achievement"),
        Merit("c", "điểm c khoản 3 Điều 23", ProvincialDiploma, at => [at.Running(RatedExcellent, 5), at.Times(ProvincialFlag, 1, 5)]));

    /// <summary>Gets Article 23.4, the same for a household.</summary>
    public static Criterion PrimeMinistersDiplomaOfHouseholdRule { get; } = At("khoản 4 Điều 23").All(
        "pm-diploma",
        "tiêu chuẩn Bằng khen của Thủ tướng Chính phủ cho gia đình",
        "standard of the Prime Minister's diploma for a household",
        At("khoản 4 Điều 23").Certified("law-abiding", "gương mẫu chấp hành tốt chủ trương, chính sách, pháp luật", "law-abiding"),
        At("khoản 4 Điều 23").AtLeast(ContributionValue, 500_000_000m));

    /// <summary>Gets Article 24.1, the diploma of a ministry or province for a person.</summary>
    public static Criterion ProvincialDiplomaOfPersonRule { get; } = Diploma("khoản 1 Điều 24",
        OtherRoute(
            "a", "điểm a khoản 1 Điều 24", "thành tích xuất sắc trong phong trào thi đua hàng năm", "outstanding in the yearly movement"),
        OtherRoute(
            "b", "điểm b khoản 1 Điều 24", "nhiều thành tích có phạm vi ảnh hưởng trong từng lĩnh vực", "many achievements in a field"),
        At("điểm c khoản 1 Điều 24").Route(
            "c", At("điểm c khoản 1 Điều 24").Running(RatedExcellent, 2), At("điểm c khoản 1 Điều 24").AtLeast(UnitInitiatives(2), 2m)));

    /// <summary>Gets Article 24.2, the same for a collective: clause 39 of Article 1 of the Law of 2013.</summary>
    public static Criterion ProvincialDiplomaOfCollectiveRule { get; } = Diploma("khoản 2 Điều 24",
        OtherRoute("a", "khoản 2 Điều 24", "thành tích xuất sắc trong phong trào thi đua", "outstanding in a movement"),
        OtherRoute("b", "khoản 2 Điều 24", "thành tích xuất sắc đột xuất", "an exceptional achievement"),
        At("khoản 2 Điều 24").Route("c", At("khoản 2 Điều 24").Running(RatedExcellent, 2), At("khoản 2 Điều 24").Certified(
            "united", "nội bộ đoàn kết, dân chủ ở cơ sở, tổ chức tốt phong trào thi đua, chăm lo đời sống, tiết kiệm",
            "united, democratic, caring, thrifty")));

    /// <summary>Gets Article 24.3, the same for a household.</summary>
    public static Criterion ProvincialDiplomaOfHouseholdRule { get; } = HouseholdContribution(
        "khoản 3 Điều 24",
        "nhiều đóng góp về công sức, đất đai và tài sản cho địa phương, xã hội",
        "much labour, land or property given to the community");

    /// <summary>Gets Article 25.1, the certificate of merit of a department or district for a household.</summary>
    public static Criterion CertificateOfHouseholdRule { get; } = HouseholdContribution(
        "khoản 1 Điều 25",
        "có đóng góp về công sức, đất đai và tài sản cho địa phương, xã hội",
        "labour, land or property given to the community");

    /// <summary>Gets Article 25.2, the certificate of merit of a commune for a household.</summary>
    public static Criterion CommuneCertificateOfHouseholdRule { get; } = HouseholdContribution(
        "khoản 2 Điều 25",
        "có đóng góp về công sức, đất đai và tài sản cho địa phương, xã hội",
        "labour, land or property given to the community");

    /// <summary>An award, the next five years, and Article 2.4: five whole years since its decision.</summary>
    private static Criterion Merit(string point, string provision, EmulationTitle award, Func<Clause, Criterion[]> parts)
    {
        Clause at = At(provision);
        return at.Route(point, [at.HeldBefore(award, 5), .. parts(at), At("khoản 4 Điều 2").AtLeast(YearsSinceDecision(award), 5m)]);
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

    private static Clause At(string provision) => new(VietnamInstruments.Decree65Of2014.At(provision));
}
