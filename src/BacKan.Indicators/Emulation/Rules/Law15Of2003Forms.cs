using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.AwardFacts;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>Forms of commendation in the Law of 2003, Articles 42 to 44 and 71 to 75, as enacted.</summary>
internal static class Law15Of2003Forms
{
    private static readonly YearlyFact GrassrootsTitle = Held(GrassrootsEmulationFighter);

    /// <summary>Gets Article 42.2, the Labour Order of the first class for a person: "và sau đó được tặng".</summary>
    public static Criterion FirstClassOfPersonRule { get; } = At("khoản 2 Điều 42")
        .Any("first-class", "một trong các tiêu chuẩn Huân chương Lao động hạng nhất", "one of the standards of the first class",
        Route("a", "điểm a khoản 2 Điều 42",
            At("điểm a khoản 2 Điều 42").Followed(LabourOrderSecondClass, NationalEmulationFighter, 1)),
        OtherRoute(
            "b", "điểm b khoản 2 Điều 42", "phát minh, sáng chế, công trình khoa học hoặc tác phẩm xuất sắc cấp Nhà nước",
            "an outstanding invention or work of national level"),
        OtherRoute(
            "c", "điểm c khoản 2 Điều 42", "thành tích đặc biệt xuất sắc đột xuất hoặc quá trình cống hiến lâu dài",
            "an exceptional feat, or long service"));

    /// <summary>Gets Article 42.3, the first class for a collective.</summary>
    public static Criterion FirstClassOfCollectiveRule { get; } = At("khoản 3 Điều 42")
        .Any("first-class", "một trong các tiêu chuẩn Huân chương Lao động hạng nhất", "one of the standards of the first class",
        Route("a", "điểm a khoản 3 Điều 42",
            At("điểm a khoản 3 Điều 42").HeldBefore(LabourOrderSecondClass, 5),
            At("điểm a khoản 3 Điều 42").Running(ExcellentTitle, 5),
            At("điểm a khoản 3 Điều 42").Any("flags", "số lần được tặng cờ", "flags",
                At("điểm a khoản 3 Điều 42").Times(ProvincialFlag, 3, within: 5),
                At("điểm a khoản 3 Điều 42").Times(GovernmentFlag, 2, within: 5))),
        OtherRoute("b", "điểm b khoản 3 Điều 42", "thành tích đặc biệt xuất sắc đột xuất", "an exceptional feat"));

    /// <summary>Gets Article 43.1, the second class for a person.</summary>
    public static Criterion SecondClassOfPersonRule { get; } = At("khoản 1 Điều 43")
        .Any("second-class", "một trong các tiêu chuẩn Huân chương Lao động hạng nhì", "one of the standards of the second class",
        Route("a", "điểm a khoản 1 Điều 43",
            At("điểm a khoản 1 Điều 43").Any("then", "sau đó được tặng", "granted after it",
                At("điểm a khoản 1 Điều 43").Followed(LabourOrderThirdClass, ProvincialEmulationFighter, 2),
                At("điểm a khoản 1 Điều 43").Followed(LabourOrderThirdClass, PrimeMinistersDiploma, 1))),
        OtherRoute(
            "b", "điểm b khoản 1 Điều 43", "phát minh, sáng chế, công trình khoa học hoặc tác phẩm xuất sắc cấp bộ, ngành, tỉnh",
            "an outstanding invention or work of ministry or province level"),
        OtherRoute(
            "c", "điểm c khoản 1 Điều 43", "thành tích xuất sắc đột xuất hoặc quá trình cống hiến lâu dài",
            "an exceptional feat, or long service"));

    /// <summary>Gets Article 43.2, the second class for a collective.</summary>
    public static Criterion SecondClassOfCollectiveRule { get; } = At("khoản 2 Điều 43")
        .Any("second-class", "một trong các tiêu chuẩn Huân chương Lao động hạng nhì", "one of the standards of the second class",
        Route("a", "điểm a khoản 2 Điều 43",
            At("điểm a khoản 2 Điều 43").HeldBefore(LabourOrderThirdClass, 5),
            At("điểm a khoản 2 Điều 43").Running(ExcellentTitle, 5),
            At("điểm a khoản 2 Điều 43").Any("flags", "số lần được tặng cờ", "flags",
                At("điểm a khoản 2 Điều 43").Times(ProvincialFlag, 2, within: 5),
                At("điểm a khoản 2 Điều 43").Times(GovernmentFlag, 1, within: 5))),
        OtherRoute("b", "điểm b khoản 2 Điều 43", "thành tích xuất sắc đột xuất", "an exceptional feat"));

    /// <summary>Gets Article 44.1, the third class for a person.</summary>
    public static Criterion ThirdClassOfPersonRule { get; } = At("khoản 1 Điều 44")
        .Any("third-class", "một trong các tiêu chuẩn Huân chương Lao động hạng ba", "one of the standards of the third class",
        Route("a", "điểm a khoản 1 Điều 44",
            At("điểm a khoản 1 Điều 44").Running(GrassrootsTitle, 7),
            At("điểm a khoản 1 Điều 44").Any("diplomas", "số lần được tặng bằng khen", "diplomas",
                At("điểm a khoản 1 Điều 44").Times(ProvincialDiploma, 2),
                At("điểm a khoản 1 Điều 44").Times(PrimeMinistersDiploma, 1))),
        OtherRoute(
            "b", "điểm b khoản 1 Điều 44", "công trình khoa học, nghệ thuật hoặc sáng kiến được Hội đồng khoa học cấp bộ đánh giá xuất sắc",
            "a work or initiative rated as outstanding by a ministry's scientific council"),
        OtherRoute(
            "c", "điểm c khoản 1 Điều 44", "thành tích xuất sắc đột xuất hoặc quá trình cống hiến lâu dài",
            "an exceptional feat, or long service"));

    /// <summary>Gets Article 44.2, the third class for a collective. No waiting time after an earlier award.</summary>
    public static Criterion ThirdClassOfCollectiveRule { get; } = At("khoản 2 Điều 44")
        .Any("third-class", "một trong các tiêu chuẩn Huân chương Lao động hạng ba", "one of the standards of the third class",
        Route("a", "điểm a khoản 2 Điều 44",
            At("điểm a khoản 2 Điều 44").Running(ExcellentTitle, 5),
            At("điểm a khoản 2 Điều 44").Any("awards", "cờ hoặc bằng khen", "a flag or a diploma",
                At("điểm a khoản 2 Điều 44").Times(ProvincialFlag, 1),
                At("điểm a khoản 2 Điều 44").Times(PrimeMinistersDiploma, 1))),
        OtherRoute("b", "điểm b khoản 2 Điều 44", "thành tích xuất sắc đột xuất", "an exceptional feat"));

    /// <summary>Gets Article 71.1, the Prime Minister's diploma for a person: the earlier diploma may lie inside the five years.</summary>
    public static Criterion PrimeMinistersDiplomaOfPersonRule { get; } = At("khoản 1 Điều 71").Any(
        "pm-diploma",
        "một trong các tiêu chuẩn Bằng khen của Thủ tướng Chính phủ",
        "one of the standards of the Prime Minister's diploma",
        Route("a", "điểm a khoản 1 Điều 71",
            At("điểm a khoản 1 Điều 71").Times(ProvincialDiploma, 1),
            At("điểm a khoản 1 Điều 71").Running(GrassrootsTitle, 5)),
        OtherRoute("b", "điểm b khoản 1 Điều 71", "thành tích đột xuất", "an exceptional feat"));

    /// <summary>Gets Article 71.2, the same for a collective.</summary>
    public static Criterion PrimeMinistersDiplomaOfCollectiveRule { get; } = At("khoản 2 Điều 71").Any(
        "pm-diploma",
        "một trong các tiêu chuẩn Bằng khen của Thủ tướng Chính phủ",
        "one of the standards of the Prime Minister's diploma",
        Route("a", "điểm a khoản 2 Điều 71",
            At("điểm a khoản 2 Điều 71").Times(ProvincialDiploma, 1),
            At("điểm a khoản 2 Điều 71").Running(ExcellentTitle, 3)),
        OtherRoute("b", "điểm b khoản 2 Điều 71", "thành tích đột xuất", "an exceptional feat"));

    /// <summary>Gets Article 72.1, the diploma of a ministry or province for a person.</summary>
    public static Criterion ProvincialDiplomaOfPersonRule { get; } = At("khoản 1 Điều 72")
        .All("diploma", "tiêu chuẩn bằng khen cấp bộ, ngành, tỉnh", "standard of the diploma of a ministry or province",
        At("điểm a khoản 1 Điều 72").Running(RatedExcellent, 1),
        At("điểm b khoản 1 Điều 72")
            .Certified("virtue", "phẩm chất đạo đức tốt; đoàn kết, gương mẫu chấp hành pháp luật", "of good character, law-abiding"),
        At("điểm c khoản 1 Điều 72").Certified("study", "tích cực học tập nâng cao trình độ", "studies to improve"));

    /// <summary>Gets Article 72.2, the same for a collective.</summary>
    public static Criterion ProvincialDiplomaOfCollectiveRule { get; } = At("khoản 2 Điều 72")
        .All("diploma", "tiêu chuẩn bằng khen cấp bộ, ngành, tỉnh", "standard of the diploma of a ministry or province",
        At("điểm a khoản 2 Điều 72").RatedAs("HTXSNV"),
        At("điểm b khoản 2 Điều 72").Certified(
            "united",
            "nội bộ đoàn kết, dân chủ ở cơ sở, hưởng ứng phong trào thi đua",
            "united, democratic, active in movements"),
        At("điểm c khoản 2 Điều 72")
            .Certified("care", "bảo đảm đời sống trong tập thể; thực hành tiết kiệm", "cares for its members, thrifty"),
        At("điểm d khoản 2 Điều 72")
            .Certified("policies", "thực hiện tốt các chế độ, chính sách đối với thành viên", "applies the policies for its members"),
        At("điểm đ khoản 2 Điều 72")
            .Certified("party", "tổ chức đảng, đoàn thể trong sạch, vững mạnh", "its Party and mass bodies are clean and strong"));

    /// <summary>Gets Article 75.1, the certificate of merit for a person: all points together.</summary>
    public static Criterion CertificateOfPersonRule { get; } = At("khoản 1 Điều 75")
        .All("certificate", "tiêu chuẩn giấy khen", "standard of the certificate of merit",
        At("điểm a khoản 1 Điều 75").Certified("tasks", "hoàn thành tốt nhiệm vụ, nghĩa vụ công dân", "does tasks and civic duties well"),
        At("điểm b khoản 1 Điều 75")
            .Certified("virtue", "phẩm chất đạo đức tốt; đoàn kết, gương mẫu chấp hành pháp luật", "of good character, law-abiding"),
        At("điểm c khoản 1 Điều 75").Certified("study", "thường xuyên học tập nâng cao trình độ", "studies to improve"));

    /// <summary>Gets Article 75.2, the same for a collective.</summary>
    public static Criterion CertificateOfCollectiveRule { get; } = At("khoản 2 Điều 75")
        .All("certificate", "tiêu chuẩn giấy khen", "standard of the certificate of merit",
        At("điểm a khoản 2 Điều 75").RatedAs("HTTNV", "HTXSNV"),
        At("điểm b khoản 2 Điều 75").Certified(
            "united",
            "nội bộ đoàn kết; dân chủ ở cơ sở, tổ chức tốt phong trào thi đua",
            "united, democratic, active in movements"),
        At("điểm c khoản 2 Điều 75")
            .Certified("care", "chăm lo đời sống trong tập thể; thực hành tiết kiệm", "cares for its members, thrifty"),
        At("điểm d khoản 2 Điều 75")
            .Certified("policies", "thực hiện đầy đủ các chế độ, chính sách đối với thành viên", "applies the policies for its members"));

    private static Criterion Route(string point, string provision, params Criterion[] parts) => At(provision).Route(point, parts);

    private static Criterion OtherRoute(string point, string provision, string vi, string en) => At(provision).OtherRoute(point, vi, en);

    private static Clause At(string provision) => new(VietnamInstruments.Law15Of2003.At(provision));
}
