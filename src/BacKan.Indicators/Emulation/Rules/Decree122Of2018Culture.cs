using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;
using static BacKan.Indicators.Emulation.AwardFacts;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>Cultured families and residential areas in Decree 122/2018/NĐ-CP, Articles 4 to 13.</summary>
internal static class Decree122Of2018Culture
{
    // Article 7, in its order: codes of the violations.
    private static readonly (string Code, string Vi, string En)[] FamilyBars =
    [
        (
            "PROSECUTED",
            "bị truy cứu trách nhiệm hình sự hoặc bị áp dụng biện pháp xử lý hành chính",
            "prosecuted, or under administrative measures"),
        ("DUTY_EVADED", "không hoàn thành nghĩa vụ quân sự, nghĩa vụ nộp thuế", "military or tax duty not fulfilled"),
        (
            "FINED",
            "bị xử phạt vi phạm hành chính về xây dựng, phòng cháy, chữa cháy, bảo vệ môi trường",
            "fined over building, fire safety or environment"),
        ("CHILD_MARRIAGE", "có tảo hôn hoặc hôn nhân cận huyết thống", "child marriage, or marriage of close kin"),
        ("DOMESTIC_VIOLENCE_FINED", "có bạo lực gia đình bị xử phạt hành chính", "fined for domestic violence"),
        ("SOCIAL_EVILS", "mắc các tệ nạn xã hội, ma túy, mại dâm, trộm cắp, đánh bạc", "drugs, prostitution, theft or gambling"),
        ("UNRULY_GATHERING", "tham gia tụ tập đông người gây mất an ninh trật tự", "took part in an unruly gathering"),
    ];

    // Article 13.
    private static readonly (string Code, string Vi, string En)[] AreaBars =
    [
        ("MASS_COMPLAINT", "có khiếu kiện đông người và khiếu kiện vượt cấp trái pháp luật", "unlawful mass complaints"),
        ("DRUG_SPOT", "có điểm, tụ điểm ma túy, mại dâm", "a spot of drugs or prostitution"),
        ("RELIGION_ABUSED", "có hoạt động lợi dụng tôn giáo vi phạm pháp luật", "religion abused against the law"),
    ];

    /// <summary>Gets the yearly title of a family.</summary>
    public static Criterion CulturedFamilyRule { get; } = At("Điều 4")
        .All("cultured-family", "tiêu chuẩn gia đình văn hóa", "standard of the cultured family",
        Registered,
        Worst,
        Sheet("khoản 3 Điều 5", others: 85m, "POOR_OR_NEAR_POOR"),
        Bars("Điều 7", FamilyBars));

    /// <summary>Gets the yearly title of a residential area.</summary>
    public static Criterion CulturedVillageRule { get; } = At("Điều 4")
        .All("cultured-village", "tiêu chuẩn khu dân cư văn hóa", "standard of the cultured residential area",
        Registered,
        Worst,
        Sheet("khoản 4 Điều 5", others: 80m),
        Bars("Điều 13", AreaBars));

    /// <summary>Gets the certificate of the commune's chair for a family: three years running.</summary>
    public static Criterion FamilyCertificateRule { get; } = At("khoản 2 Điều 4").Running(Held(CulturedFamily), 3);

    /// <summary>Gets the certificate of the district's chair for a residential area: five years running.</summary>
    public static Criterion AreaCertificateRule { get; } = At("khoản 3 Điều 4").Running(Held(CulturedVillage), 5);

    /// <summary>Returns whether a member or the area is barred by one of the cases of Article 7 or 13.</summary>
    public static YesNoFact Violation(string code)
    {
        (string _, string vi, string en) = FamilyBars.Concat(AreaBars).Single(b => string.Equals(b.Code, code, StringComparison.Ordinal));
        return YesNo($"violation:{code}", vi, en, d => d.Candidate.Culture?.Violations?.Contains(code, StringComparer.Ordinal));
    }

    /// <summary>Gets the codes of the cases.</summary>
    public static IReadOnlyList<string> Violations => [.. FamilyBars.Concat(AreaBars).Select(b => b.Code)];

    private static Criterion Registered => new DateCriterion(
        "registered", new("đăng ký danh hiệu", "registration for the title"), VietnamInstruments.Decree122Of2018.At("khoản 1 Điều 4"),
        Confidence.OfficialText,
        RegisteredOn, from: null, DateBound.OfYear(new AnnualDate(1, 30), 0, isIncluded: false));

    private static Criterion Worst => At("khoản 2 Điều 5").AtLeast(WorstStandard, 50m);

    private static Criterion Bars(string article, (string Code, string Vi, string En)[] bars) =>
        At(article).All("not-barred", "không thuộc các trường hợp không xét tặng", "none of the cases that bar",
        [.. bars.Select((b, i) => At($"khoản {i + 1} {article}").Is(Violation(b.Code), expected: false))]);

    // Points a, b and c of the clause: the line of an area binds only there.
    private static Criterion Sheet(string clause, decimal others, params string[] alsoSixty) =>
        At(clause).All("points", "tổng điểm theo địa bàn", "total points by area",
        Line($"điểm a {clause}", "city", 90m, "CITY_DISTRICT"),
        Line($"điểm b {clause}", "mountain", 60m, ["MOUNTAIN", .. alsoSixty]),
        Line($"điểm c {clause}", "others", others, alsoSixty.Length > 0 ? ["OTHER"] : ["OTHER", "POOR_OR_NEAR_POOR"]));

    private static Criterion Line(string provision, string id, decimal least, params string[] areas) =>
        At(provision).Any($"points-{id}", "tổng điểm, hoặc ở địa bàn khác", "total points, or elsewhere",
        At(provision).AtLeast(Points, least, $"points-{id}-least"),
        new ChoiceCriterion(
            $"points-{id}-elsewhere", new("địa bàn khác", "another area"), VietnamInstruments.Decree122Of2018.At(provision),
            Confidence.OfficialText, Area,
            Area.Options.Select(o => o.Code).Except(areas, StringComparer.Ordinal)));

    private static Clause At(string provision) => new(VietnamInstruments.Decree122Of2018.At(provision));
}
