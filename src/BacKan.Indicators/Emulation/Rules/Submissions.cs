using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>
/// The days by which dossiers of flags and State awards reach the Central Board or the ministry, in
/// the year after the achievement: <i>thời điểm nhận hồ sơ</i>.
/// </summary>
internal static class Submissions
{
    /// <summary>The id by which they are left out where an earlier law is asked, whose days have passed.</summary>
    public const string Id = "submission";

    /// <summary>Gets Decree 91/2017/NĐ-CP, Article 48.1b: before 31 March; the schools before 15 October.</summary>
    public static Criterion GovernmentFlagOf2017 { get; } = Of(Id, Decree91("điểm b khoản 1 Điều 48"), (3, 31, false), (10, 15, false));

    /// <summary>Gets Article 48.1c: regular merit by 30 June; the schools before 15 October.</summary>
    public static Criterion StateMeritOf2017 { get; } = Of(Id, Decree91("điểm c khoản 1 Điều 48"), (6, 30, true), (10, 15, false));

    /// <summary>Gets Decree 98/2023/NĐ-CP, Article 32.1b: by 30 June; the schools by 31 December.</summary>
    public static Criterion GovernmentFlagOf2024(string route) =>
        Of(
            $"{Id}-{route}", new(VietnamInstruments.Decree98Of2023.At("điểm b khoản 1 Điều 32"), Confidence.Quoted), (6, 30, true),
            (12, 31, true));

    /// <summary>Gets Decree 152/2025/NĐ-CP, whose days were not read.</summary>
    public static Criterion GovernmentFlagOf2025(string route) =>
        Clause.NotHeld(new(VietnamInstruments.Decree152Of2025), $"{Id}-{route}", "thời hạn trình", "the last day of submission", Id);

    /// <summary>Returns whether a condition is one of them.</summary>
    public static bool Is(Criterion criterion) => string.Equals(criterion.Id, Id, StringComparison.Ordinal)
        || criterion.Id.StartsWith($"{Id}-", StringComparison.Ordinal);

    private static Criterion Of(
        string id, Clause at, (int Month, int Day, bool IsIncluded) all, (int Month, int Day, bool IsIncluded) schools) =>
        at.Any(id, "ngày trình", "day of the submission",
        at.By(all.Month, all.Day, 1, all.IsIncluded, $"{id}-in-time"),
        at.All($"{id}-of-schools", "hệ thống giáo dục trình", "submitted by the schools",
            at.Is(PersonFacts.InEducation, id: $"{id}-schools"),
            at.By(schools.Month, schools.Day, 1, schools.IsIncluded, $"{id}-by-schools")));

    private static Clause Decree91(string provision) => new(VietnamInstruments.Decree91Of2017.At(provision));
}
