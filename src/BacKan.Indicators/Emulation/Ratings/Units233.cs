using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.Ratings.RatingFacts;

namespace BacKan.Indicators.Emulation.Ratings;

/// <summary>The levels of public service units: Decree 233/2026/NĐ-CP, Article 7, from the signed text.</summary>
internal static class Units233
{
    /// <summary>Gets them: the cases of the lowest level first, then the levels, then what the competent level decides.</summary>
    public static DecisionTable<AnnualRating> Levels { get; } = new(
    [
        new(AnnualRating.NotCompleted, At("khoản 4 Điều 7").Below(Points, 50m)),
        new(AnnualRating.NotCompleted, At("điểm a khoản 4 Điều 7").Is(Fault)),
        new(AnnualRating.NotCompleted, At("điểm b khoản 4 Điều 7").All(
            "under-70-done", "hoàn thành dưới 70% nhiệm vụ, không do bất khả kháng",
            "under 70% of the tasks done, though it could be helped",
            At("điểm b khoản 4 Điều 7").Below(Done, 70m),
            At("điểm b khoản 4 Điều 7").Open(
                "could-be-helped", "không có lý do bất khả kháng", "it could have been helped"))),
        new(AnnualRating.CompletedExcellently, At("khoản 1 Điều 7").All(
            "excellent", "từ 90 điểm và đủ điều kiện", "90 points or more with the conditions",
            At("khoản 1 Điều 7").AtLeast(Points, 90m, "points-90"),
            InTime(At("điểm a khoản 1 Điều 7"), "excellent-in-time"),
            At("điểm a khoản 1 Điều 7").AtLeast(Beyond, 30m),
            At("điểm b khoản 1 Điều 7").Is(FailedPart, expected: false),
            At("điểm c khoản 1 Điều 7").Is(Mended))),
        new(AnnualRating.CompletedWell, At("khoản 2 Điều 7").All(
            "well", "từ 70 đến dưới 90 điểm và đủ điều kiện", "70 to under 90 points with the conditions",
            At("khoản 2 Điều 7").AtLeast(Points, 70m, "points-70"), At("khoản 2 Điều 7").Below(Points, 90m, "points-under-90"),
            InTime(At("khoản 2 Điều 7"), "well-in-time"))),
        new(AnnualRating.Completed, At("khoản 3 Điều 7").All(
            "completed", "từ 50 đến dưới 70 điểm và đủ điều kiện", "50 to under 70 points with the conditions",
            At("khoản 3 Điều 7").Below(Points, 70m, "points-under-70"),
            At("khoản 3 Điều 7").AtLeast(Done, 100m),
            At("khoản 3 Điều 7").None(
                "few-late", "không quá 20% chậm tiến độ", "at most 20% late", At("khoản 3 Điều 7").Over(Late, 20m)))),
        new(AnnualRating.Completed, At("khoản 5 Điều 7").Open(
            "competent-level", "đạt điểm mà không đạt điều kiện khác: cấp có thẩm quyền quyết định mức",
            "with the points but not the other conditions: the competent level decides")),
    ]);

    private static Criterion InTime(Clause at, string id) => at.All(
        id, "hoàn thành 100% nhiệm vụ, đúng hạn, bảo đảm chất lượng", "all tasks done, in time and well",
        at.AtLeast(Done, 100m, $"{id}-done"), at.Exactly(Late, 0m, $"{id}-late"), at.Is(GoodQuality, id: $"{id}-quality"));

    private static Clause At(string provision) => new(VietnamInstruments.Decree233Of2026.At(provision));
}
