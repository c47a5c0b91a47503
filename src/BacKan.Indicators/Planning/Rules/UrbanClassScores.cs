using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Planning.Rules;

/// <summary>The scores of urban areas through time: <i>bảng điểm phân loại đô thị</i>.</summary>
/// <remarks>
/// <para>
/// The maxima were read; the minimum of each criterion and the points in between were not. The pass
/// mark of 2009 follows from a published score ("83,8 điểm, vượt 13,8"), that of 2016 is
/// unverified, that of 2022 was not read. The scores of Resolution 111/2025/UBTVQH15 are not held.
/// </para>
/// <para>
/// Source: Decree 42/2009/NĐ-CP with Circular 34/2009/TT-BXD; Resolutions 1210/2016/UBTVQH13 (in force 25/5/2016, by the consolidated text
/// 18/VBHN-VPQH of 2022) and 26/2022/UBTVQH15.
/// </para>
/// </remarks>
internal static class UrbanClassScores
{
    private const string Id = "urban-class-score";

    private static readonly BilingualText Name = new("bảng điểm phân loại đô thị", "scores of urban areas");
    private static readonly BilingualText Population = new("quy mô dân số", "population"),
        Density = new("mật độ dân số", "density of population"),
        Labour = new("lao động phi nông nghiệp", "non-agricultural labour");
    private static readonly BilingualText Role = new(
        "vị trí, chức năng, vai trò, cơ cấu và trình độ phát triển kinh tế – xã hội",
        "place, function, role, structure and level of development");
    private static readonly BilingualText Works = new("hạ tầng, kiến trúc, cảnh quan", "infrastructure, architecture, landscape");

    /// <summary>Gets the sets with their periods.</summary>
    /// <remarks>
    /// The first day of Decree 42/2009/NĐ-CP was not read: the first of January of the following
    /// year is assumed, and its enactment is unverified.
    /// </remarks>
    public static Timeline<ScoreSet> Timeline { get; } = new(
        Id, Name,
        [
            new(
                new($"{Id}-2009", Name, new(VietnamInstruments.Decree42Of2009), Confidence.Secondary,
                [
                    new("function", new("chức năng", "function"), 15m), new("population", Population, 10m), new("density", Density, 5m),
                    new("labour", Labour, 5m) { Confidence = Confidence.Unverified },
                    new("infrastructure", new("hạ tầng", "infrastructure"), 55m),
                    new("architecture", new("kiến trúc, cảnh quan", "architecture, landscape"), 10m),
                ], pass: 70m),
                new(new(2010, 1, 1), new(2016, 5, 25)), new(VietnamInstruments.Decree42Of2009), Confidence.Unverified, new(2026, 11, 23),
                end: RuleEnd.ByText(new(VietnamInstruments.Resolution1210Of2016))),
            new(
                new($"{Id}-2016", Name, new(VietnamInstruments.Resolution1210Of2016), Confidence.Secondary,
                    [new("role", Role, 20m), new("population", Population, 8m), new("density", Density, 6m), new("labour", Labour, 6m), new(
                        "works", Works, 60m)],
                    pass: 75m, passConfidence: Confidence.Unverified),
                new(new(2016, 5, 25), new(2023, 1, 1)), new(VietnamInstruments.Resolution1210Of2016), Confidence.Secondary,
                new(2026, 11, 24),
                end: RuleEnd.ByText(new(VietnamInstruments.Resolution26Of2022))),
            new(
                new($"{Id}-2022", Name, new(VietnamInstruments.Resolution26Of2022), Confidence.Secondary,
                    [new("role", Role, 18m), new("population", Population, 8m), new("density", Density, 8m), new("labour", Labour, 6m), new(
                        "works", Works, 60m)],
                    pass: null),
                new(new(2023, 1, 1), new(2026, 1, 1)), new(VietnamInstruments.Resolution26Of2022), Confidence.Secondary, new(2026, 11, 24),
                end: RuleEnd.ByText(new(VietnamInstruments.Resolution111Of2025))),
        ],
        [new(new(new(2026, 1, 1)), new(VietnamInstruments.Resolution111Of2025), $"{Id}@2026-01-01")]);
}
