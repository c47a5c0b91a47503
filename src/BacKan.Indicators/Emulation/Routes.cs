using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;

namespace BacKan.Indicators.Emulation;

/// <summary>The points of an article of which any one is enough. A dossier names the ones that it relies on; one that names none relies on regular merit.</summary>
internal static class Routes
{
    private const string Merit = "route:merit:";
    private const string Other = "route:other:";

    /// <summary>Gets whether the dossier relies on a point: "e", "26.2".</summary>
    public static YesNoFact Claimed(string point, Citation citation, bool isMerit) => new(
        $"{(isMerit ? Merit : Other)}{point}:{citation}",
        new($"hồ sơ đề nghị theo {citation.Provision?.In(Localization.Language.Vietnamese)}", $"the dossier relies on {citation.Provision?.In(Localization.Language.English)}"),
        new($"Hồ sơ có đề nghị theo {citation} không?", $"Does the dossier rely on {citation.In(Localization.Language.English)}?"));

    /// <summary>Gets every route of a rule, and whether a dossier that claims these points, or none by name, relies on it.</summary>
    public static IEnumerable<(YesNoFact Route, bool IsClaimed)> Of(Criterion rule, IReadOnlyCollection<string>? claimed)
    {
        if (rule is YesNoCriterion { Fact: var fact } && fact.Key.StartsWith("route:", StringComparison.Ordinal))
            yield return (fact, claimed is null ? fact.Key.StartsWith(Merit, StringComparison.Ordinal) : claimed.Contains(fact.Key.Split(':')[2], StringComparer.Ordinal));
        foreach (Criterion part in rule.Parts)
        {
            foreach ((YesNoFact, bool) route in Of(part, claimed))
                yield return route;
        }
    }
}
