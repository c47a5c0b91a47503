using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Planning.Rules;

/// <summary>The classes of administrative units through time: <i>phân loại đơn vị hành chính</i>.</summary>
/// <remarks>
/// <para>The classes by points were read, how the points are given was not. That points are rounded half away from zero under Decree 307/2025 is the library's reading of "two decimals".</para>
/// <para>Source: Resolution 1211/2016/UBTVQH13; Decree 307/2025/NĐ-CP, in force 27/11/2025; both secondary.</para>
/// </remarks>
public static class AdministrativeClass
{
    private const string Id = "administrative-class";

    private static readonly LocalDate Checked = new(2026, 11, 23);
    private static readonly Text Name = new("loại đơn vị hành chính", "class of an administrative unit");

    /// <summary>Gets the scales and their days; the first from the day of issue.</summary>
    public static Timeline<ClassScale> Timeline { get; } = new(
        Id, new("thang điểm phân loại đơn vị hành chính", "classes of administrative units by points"),
        [
            new(new($"{Id}-2016", Scale(50m, 100m)), new(new(2016, 5, 25), new(2025, 11, 27)), new(VietnamInstruments.Resolution1211Of2016), Confidence.Secondary, Checked,
                end: RuleEnd.ByText(VietnamInstruments.Decree307Of2025.At("khoản 2 Điều 15"), new("đơn vị đã được phân loại phải phân loại lại theo nghị định", "units that were classed are classed anew under the decree"))),
            new(new($"{Id}-2025", Scale(60m, null), decimals: 2, special: 90m), new(new(2025, 11, 27)), new(VietnamInstruments.Decree307Of2025), Confidence.Secondary, Checked),
        ]);

    // With priority points a sum may pass 100.
    private static RatingScale<string> Scale(decimal second, decimal? most) => new(
        Name, new(0m, lowIncluded: true, most, highIncluded: true),
        [
            new("III", new(0m, lowIncluded: true, second, highIncluded: false)),
            new("II", new(second, lowIncluded: true, 75m, highIncluded: false)),
            new("I", new(75m, lowIncluded: true, most, highIncluded: true)),
        ]);
}
