using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Planning.Rules;

/// <summary>The classes of administrative units through time: <i>phân loại đơn vị hành chính</i>.</summary>
/// <remarks>
/// <para>
/// Since 27/11/2025 the points of each criterion are held too. Rounding half away from zero is the library's reading of "two decimals"; for
/// the rule of 2016 only the classes by points were read.
/// </para>
/// <para>Source: Resolution 1211/2016/UBTVQH13, secondary; Decree 307/2025/NĐ-CP, in full.</para>
/// </remarks>
internal static class AdministrativeClass
{
    internal const int PointRuleCount = 5;

    private const string Id = "administrative-class";

    private static readonly LocalDate Checked = new(2026, 11, 23), CheckedAgain = new(2026, 12, 1), Decree307 = new(2025, 11, 27);
    private static readonly BilingualText Name = new("loại đơn vị hành chính", "class of an administrative unit");

    /// <summary>Gets the scales with their periods; the first from the day of issue.</summary>
    public static Timeline<ClassScale> Timeline { get; } = new(
        Id, new("thang điểm phân loại đơn vị hành chính", "classes of administrative units by points"),
        [
            new(
                new($"{Id}-2016", Scale(50m, 100m)), new(new(2016, 5, 25), Decree307), new(VietnamInstruments.Resolution1211Of2016),
                Confidence.Secondary, Checked,
                end: RuleEnd.ByText(VietnamInstruments.Decree307Of2025.At("khoản 2 Điều 15"), new(
                    "đơn vị đã được phân loại phải phân loại lại theo nghị định",
                    "units that were classed are classed anew under the decree"))),
            new(
                new($"{Id}-2025", Scale(60m, null), decimals: 2, special: 90m), new(Decree307),
                VietnamInstruments.Decree307Of2025.At("Điều 4"), Confidence.OfficialText, CheckedAgain),
        ]);

    /// <summary>
    /// Gets the criteria and points of each type of unit since 27/11/2025: province, commune, ward,
    /// special zone, and special zone recognised as urban.
    /// </summary>
    public static IReadOnlyList<Timeline<UnitClassRule>> PointRules { get; } =
    [
        Points(Decree307Of2025.Province, "Điều 5"), Points(Decree307Of2025.Commune, "Điều 6"), Points(Decree307Of2025.Ward, "Điều 7"),
        Points(Decree307Of2025.SpecialZone, "Điều 8"), Points(Decree307Of2025.UrbanSpecialZone, "Điều 8"),
    ];

    /// <summary>Gets the day before which the units rearranged in 2025 must be classified (Article 15, clause 1).</summary>
    public static LocalDate RearrangedClassedBefore { get; } = new(2026, 6, 30);

    /// <summary>
    /// Gets the day before which all other units must be classified again (Article 15, clause 2); they keep their class until then.
    /// </summary>
    public static LocalDate OthersClassedBefore { get; } = new(2026, 4, 30);

    /// <summary>
    /// Returns the class of a central city, which has no points: special for Hà Nội and Hồ Chí Minh
    /// City, I for the others (Article 2, clause 1).
    /// </summary>
    /// <param name="code">The official code of the city.</param>
    public static string OfCentralCity(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        return code is "01" or "79" ? UnitClassAssessment.SpecialClass : "I";
    }

    /// <summary>
    /// Returns the class of a new unit until it is classified, within a year of the resolution (Article 15, clause 3): III after a
    /// division, otherwise the highest class of its predecessors.
    /// </summary>
    /// <param name="divided">Whether it results from a division.</param>
    /// <param name="before">The classes of its predecessors, one or more: "special", "I", "II", "III".</param>
    /// <exception cref="ArgumentException">A class is not one of the four, or no class is given.</exception>
    public static string Meanwhile(bool divided, params IEnumerable<string> before)
    {
        ArgumentNullException.ThrowIfNull(before);
        string[] order = [UnitClassAssessment.SpecialClass, "I", "II", "III"];
        int[] ranks = [.. before.Select(c => Array.IndexOf(order, c))];
        if (ranks.Length == 0 || ranks.Min() < 0)
            throw new ArgumentException(
                $"Expected one class or more of {string.Join(", ", order)}, not {string.Join(", ", before)}.", nameof(before));
        return divided ? "III" : order[ranks.Min()];
    }

    /// <summary>Returns the as-of day of the figures in a dossier: 31 December of the previous year (Article 11, clause 2).</summary>
    public static LocalDate FiguresOf(LocalDate dossier) => new(dossier.Year - 1, 12, 31);

    private static Timeline<UnitClassRule> Points(UnitClassRule rule, string article) =>
        new(rule.Id, rule.Name, [new(
            rule, new(Decree307), VietnamInstruments.Decree307Of2025.At(article), Confidence.OfficialText, CheckedAgain)]);

    // With priority points a sum may pass 100.
    private static RatingScale<string> Scale(decimal second, decimal? most) => new(
        Name, new(0m, lowIncluded: true, most, highIncluded: true),
        [
            new("III", new(0m, lowIncluded: true, second, highIncluded: false)),
            new("II", new(second, lowIncluded: true, 75m, highIncluded: false)),
            new("I", new(75m, lowIncluded: true, most, highIncluded: true)),
        ]);
}
