using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Planning.Rules;

/// <summary>
/// The new-rural criteria 2026–2030 under the guidance of the Ministry of Finance:
/// <i>nội dung tiêu chí nông thôn mới thuộc lĩnh vực tài chính</i>.
/// </summary>
/// <remarks>
/// <para>
/// They are floors: a province sets the level of each group of communes, never below them (Article 9,
/// clause 1). A commune under a floor fails; one that reaches it must still meet its province's level.
/// Whether a content applies to its group is in the annex of Decision 51/2025/QĐ-TTg, which was not read.
/// </para>
/// <para>Source: Circular 52/2026/TT-BTC, Articles 4 to 8, in force 27/6/2026.</para>
/// </remarks>
internal static class NewRuralFinance
{
    private static readonly LegalInstrument Circular = VietnamInstruments.Circular52Of2026;
    private static readonly EffectivePeriod Days = new(new(2026, 6, 27), new LocalDate(2031, 1, 1));

    /// <summary>Gets the floors of contents 3.1, 3.6, 3.9 and 3.10 of communes.</summary>
    public static Timeline<CriteriaSet> Communes { get; } = Enacted(new(
        "new-rural-commune-finance-2026",
        new(
            "mức tối thiểu các nội dung 3.1, 3.6, 3.9, 3.10 của xã nông thôn mới",
            "floors of contents 3.1, 3.6, 3.9 and 3.10 of new rural communes"),
        Circular.At("khoản 1 Điều 9"), Confidence.OfficialText,
        [
            new(Least(
                "3.1",
                Number("income-growth", "tốc độ tăng thu nhập bình quân đầu người của xã", "growth of the commune's income per person"),
                9.5m, "khoản 1 Điều 4")),
            new(Cooperative()),
            new(All(
                "3.9", "phát triển kinh tế tư nhân gắn với việc làm, thu nhập", "private economy with work and income", "khoản 1 Điều 6",
                YesNo(
                    "business-support",
                    "có kế hoạch và hoạt động hỗ trợ doanh nghiệp, hộ kinh doanh, hoặc triển khai theo nhiệm vụ được giao",
                    "plans and gives support to firms and household businesses, or does so as it was told", "điểm a khoản 1 Điều 6"),
                Least(
                    "new-firms-growth",
                    Number(
                        "new-firms-growth",
                        "số doanh nghiệp, hộ kinh doanh thành lập mới tăng trung bình trong 02 năm liền trước",
                        "average growth of new firms and household businesses over the two years before"),
                    10m, "điểm b khoản 1 Điều 6"),
                Least(
                    "insured-growth",
                    Number(
                        "insured-growth",
                        "số lao động đóng bảo hiểm xã hội tại doanh nghiệp, hộ kinh doanh tăng so với năm trước",
                        "growth of insured workers of firms and household businesses over the year before"),
                    5m, "điểm c khoản 1 Điều 6"))),
            new(All(
                "3.10", "khu công nghiệp được quy hoạch, đầu tư xây dựng", "an industrial park that is planned and built", "khoản 1 Điều 7",
                YesNo(
                    "park-planned", "khu công nghiệp được quy hoạch phù hợp với quy hoạch tỉnh",
                    "the park is planned in line with the province's plan", "điểm a khoản 1 Điều 7"),
                YesNo("park-founded", "khu công nghiệp đã được thành lập", "the park is established", "điểm b khoản 1 Điều 7"),
                YesNo(
                    "park-land", "khu đất đã được thu hồi và bàn giao", "its land is recovered and handed over", "điểm c khoản 1 Điều 7"))),
        ]));

    /// <summary>
    /// Gets condition 10 of provinces: the private economy grows by 10% a year or more, by the
    /// geometric mean of the years at constant prices.
    /// </summary>
    public static Timeline<CriteriaSet> Provinces { get; } = Enacted(new(
        "new-rural-province-finance-2026",
        new(
            "điều kiện số 10 của tỉnh, thành phố hoàn thành nông thôn mới",
            "condition 10 of provinces that complete the new rural programme"),
        Circular.At("khoản 1 Điều 8"), Confidence.OfficialText,
        [new(Least(
            "condition-10",
            Number(
                "private-growth",
                "tốc độ tăng trưởng bình quân năm của kinh tế tư nhân, giá so sánh",
                "average yearly growth of the private economy at constant prices"),
            10m, "khoản 1 Điều 8"))]));

    // Article 5: one co-operative that meets all of it is enough; the facts are those of the best one.
    private static AllCriterion Cooperative() =>
        All("3.6", "hợp tác xã hoạt động hiệu quả", "a co-operative that works well", "khoản 1 Điều 5",
        YesNo(
            "cooperative-lawful", "tổ chức, hoạt động theo Luật Hợp tác xã", "organised under the Law on Co-operatives",
            "điểm a khoản 1 Điều 5"),
        YesNo(
            "cooperative-profit", "kinh doanh có lãi trong 02 năm liên tiếp liền trước", "a profit in each of the two years before",
            "điểm b khoản 1 Điều 5"),
        Least(
            "cooperative-services",
            new NumberFact(
                "cooperative-services",
                new("số loại sản phẩm, dịch vụ cung ứng cho thành viên chính thức", "kinds of goods and services for full members"),
                new(
                    "Hợp tác xã cung ứng mấy loại sản phẩm, dịch vụ cho thành viên chính thức?",
                    "How many kinds of goods and services does it give its full members?"),
                MeasureUnits.Piece, new(0m, lowIncluded: true, null, highIncluded: false), isWhole: true),
            1m, "điểm c khoản 1 Điều 5"),
        YesNo(
            "cooperative-size", "quy mô thành viên đủ lớn theo quy định của Ủy ban nhân dân cấp tỉnh",
            "as many members as the province asks for", "điểm d khoản 1 Điều 5"),
        new AnyCriterion(
            "cooperative-members",
            new("số thành viên tăng trong từng năm của 02 năm liền trước", "members increase in each of the two years before"),
            Circular.At("điểm d khoản 1 Điều 5"), Confidence.OfficialText,
        [
            Least(
                "cooperative-growth",
                Number(
                    "cooperative-growth",
                    "tốc độ tăng thành viên của năm thấp hơn trong hai năm",
                    "growth of members in the lower of the two years"),
                5m, "điểm d khoản 1 Điều 5"),
            Least(
                "cooperative-increase",
                new NumberFact(
                    "cooperative-increase",
                    new("số thành viên tăng thêm của năm thấp hơn trong hai năm", "new members in the lower of the two years"),
                    new(
                        "Năm thấp hơn trong hai năm tăng thêm bao nhiêu thành viên?",
                        "How many more members in the lower of the two years?"),
                    MeasureUnits.Person, possible: null, isWhole: true),
                10m, "điểm d khoản 1 Điều 5"),
        ]));

    private static Timeline<CriteriaSet> Enacted(CriteriaSet set) => new(
        set.Id, set.Name,
        [new(set, Days, set.Citation, Confidence.OfficialText, new(2026, 12, 1), end: RuleEnd.OfItsPeriod(
            Circular.At("Điều 1"), new("giai đoạn 2026–2030", "the period 2026–2030")))]);

    private static NumberFact Number(string key, string vi, string en) =>
        new(key, new(vi, en), new($"{char.ToUpperInvariant(vi[0])}{vi[1..]} là bao nhiêu?", $"What is the {en}?"), MeasureUnits.Percent);

    private static ThresholdCriterion Least(string id, NumberFact fact, decimal least, string provision) =>
        new(id, fact.Name, Circular.At(provision), Confidence.OfficialText, fact, new(least, lowIncluded: true, null, highIncluded: false));

    private static YesNoCriterion YesNo(string id, string vi, string en, string provision)
    {
        var fact = new YesNoFact(id, new(vi, en), new($"Có {vi} không?", $"Is it so: {en}?"));
        return new(id, fact.Name, Circular.At(provision), Confidence.OfficialText, fact);
    }

    private static AllCriterion All(string id, string vi, string en, string provision, params Criterion[] parts) =>
        new(id, new(vi, en), Circular.At(provision), Confidence.OfficialText, parts);
}
