using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation.Quotas;

/// <summary>The quotas that the library holds, each through time.</summary>
internal static class QuotaTimelines
{
    /// <summary>Gets those that have timelines of their own: all but the ceiling on grassroots emulation fighters.</summary>
    public static IReadOnlyList<Timeline<QuotaRule>> All { get; } =
        [.. NationalQuotas.All, .. RatingQuotas.All, .. ForceQuotas.All, .. SectorQuotas.All];

    /// <summary>The ceilings on grassroots emulation fighters as quotas; they are listed by their own timeline.</summary>
    public static Timeline<QuotaRule> Fighters(Timeline<TitleCeiling> ceilings)
    {
        ArgumentNullException.ThrowIfNull(ceilings);
        return new(
            ceilings.Id, ceilings.Title,
            ceilings.Enactments.Select(e => new Enactment<QuotaRule>(
                Fighters(e.Rule), e.Applies, e.Citation, e.Confidence, e.CheckedOn, e.Id, e.IsSetByHost, e.End)),
            ceilings.Unheld);
    }

    private static QuotaRule Fighters(TitleCeiling ceiling) => new(
        ceiling.Id, EmulationTitles.GrassrootsEmulationFighter.Name, new("lao động tiên tiến, chiến sĩ tiên tiến", "advanced workers"),
        QuotaRule.People)
    {
        Share = ceiling.OfAdvancedWorkers?.AsFraction, IsFree = ceiling.OfAdvancedWorkers is null,
    };

    /// <summary>A quota with one provision.</summary>
    internal static Timeline<QuotaRule> One(QuotaRule rule, EffectivePeriod applies, Citation citation, RuleEnd? end) =>
        Of(rule.Id, rule.Name, Enact(rule, applies, citation, citation.Instrument.Confidence ?? Confidence.Secondary, end));

    internal static Timeline<QuotaRule> Of(string id, BilingualText name, params Enactment<QuotaRule>[] enactments) =>
        new(id, new($"trần: {name.Vi}", $"ceiling: {name.En}"), enactments);

    internal static Enactment<QuotaRule> Enact(
        QuotaRule rule, EffectivePeriod applies, Citation citation, Confidence confidence, RuleEnd? end) =>
        new(rule, applies, citation, confidence, new(2026, 12, 1), end: end);
}
