using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using static System.FormattableString;

namespace BacKan.Indicators.Emulation;

/// <summary>The ceiling on the share of grassroots emulation fighters in advanced workers: <i>tỷ lệ chiến sĩ thi đua cơ sở</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
/// <param name="ofAdvancedWorkers">
/// The ceiling in percent of the holders of <i>lao động tiên tiến</i>, inclusive; null if the law sets none.
/// </param>
public sealed class TitleCeiling(Percentage? ofAdvancedWorkers) : IListedRule
{
    private static readonly BilingualText NoCeiling = new("không có trần chung toàn quốc", "no national ceiling");

    /// <summary>
    /// Gets the national ceilings through time; periods and thresholds are in <c>docs/legal-index.md</c>. The law from 1/10/2026 is
    /// not held.
    /// </summary>
    public static Timeline<TitleCeiling> National => Rules.GrassrootsFighterCeiling.Timeline;

    /// <summary>Gets the ceiling in percent of the holders of <i>lao động tiên tiến</i>, inclusive; null if the law sets none.</summary>
    public Percentage? OfAdvancedWorkers { get; } = ofAdvancedWorkers;

    /// <summary>Gets the id, "at-most-15-percent" or "no-ceiling".</summary>
    public string Id => OfAdvancedWorkers is { } ceiling ? Invariant($"at-most-{ceiling.Value}-percent") : "no-ceiling";

    /// <summary>Gets the name.</summary>
    public BilingualText Name => OfAdvancedWorkers is { } ceiling
        ? new(
            $"không quá {Percent(ceiling, Language.Vietnamese)} số lao động tiên tiến",
            $"at most {Percent(ceiling, Language.English)} of the advanced workers")
        : NoCeiling;

    /// <summary>Gets the ceiling as a threshold; empty if the law sets none.</summary>
    public IReadOnlyList<RuleParameter> Parameters => OfAdvancedWorkers is { } ceiling
        ? [new(
            new(
                "chiến sĩ thi đua cơ sở trong số lao động tiên tiến, không quá",
                "grassroots emulation fighters in the advanced workers, at most"),
            new(Percent(ceiling, Language.Vietnamese), Percent(ceiling, Language.English)),
            range: new(null, lowIncluded: false, ceiling.Value, highIncluded: true), unit: MeasureUnits.Percent)]
        : [];

    /// <summary>
    /// Returns the number of holders that a number of advanced workers allows: the exact fraction
    /// truncated to whole persons; null if the law sets no ceiling.
    /// </summary>
    public int? Allowed(int advancedWorkers) =>
        OfAdvancedWorkers is { } ceiling ? (int)decimal.Floor(advancedWorkers * ceiling.Value / 100m) : null;

    private static string Percent(Percentage ceiling, Language language) => LocalNumber.Format(ceiling.Value, language) + "%";
}
