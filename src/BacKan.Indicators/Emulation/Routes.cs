using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;

namespace BacKan.Indicators.Emulation;

/// <summary>The points of an article of which any one is enough. A dossier names the ones that it relies on; one that names none relies on regular merit.</summary>
internal static class Routes
{
    /// <summary>The ids of routes without a rule begin with it.</summary>
    public const string NotBuiltId = "not-built-route-";

    private const string Merit = "route:merit:";
    private const string Other = "route:other:";
    private const string NotBuilt = "route:not-built:";

    /// <summary>Gets whether the dossier relies on a point: "e", "26.2".</summary>
    public static YesNoFact Claimed(string point, Citation basis, bool isMerit) => Claim(isMerit ? Merit : Other, point, basis);

    /// <summary>Gets whether it relies on a clause for which there is no rule.</summary>
    public static YesNoFact ClaimedNotBuilt(string point, Citation basis) => Claim(NotBuilt, point, basis);

    /// <summary>Gets every route of a rule, and whether a dossier that claims these points, or none by name, relies on it.</summary>
    /// <remarks>A clause without a rule is written for workers and farmers: of one of them who names no point it is not known whether he relies on it.</remarks>
    public static IEnumerable<(YesNoFact Route, bool? IsClaimed)> Of(Criterion rule, Proposal proposal)
    {
        if (rule is YesNoCriterion { Fact: var fact } && fact.Key.StartsWith("route:", StringComparison.Ordinal))
            yield return (fact, IsClaimed(fact.Key, proposal));
        foreach (Criterion part in rule.Parts)
        {
            foreach ((YesNoFact, bool?) route in Of(part, proposal))
                yield return route;
        }
    }

    /// <summary>Gets the findings of the routes for which there is no rule.</summary>
    public static IReadOnlyList<Finding> NotBuiltIn(Finding finding) =>
        [.. finding.Id.StartsWith(NotBuiltId, StringComparison.Ordinal) ? [finding] : finding.Parts.SelectMany(NotBuiltIn)];

    private static YesNoFact Claim(string kind, string point, Citation basis) => new(
        $"{kind}{point}:{basis}",
        new($"hồ sơ đề nghị theo {basis.Provision?.In(Localization.Language.Vietnamese)}", $"the dossier relies on {basis.Provision?.In(Localization.Language.English)}"),
        new($"Hồ sơ có đề nghị theo {basis} không?", $"Does the dossier rely on {basis.In(Localization.Language.English)}?"));

    private static bool? IsClaimed(string key, Proposal proposal)
    {
        if (proposal.Routes is { } named)
            return named.Contains(key.Split(':')[2], StringComparer.Ordinal);
        if (key.StartsWith(NotBuilt, StringComparison.Ordinal))
            return proposal.Candidate.Group is PersonGroup.Worker or PersonGroup.Farmer ? null : false;
        return key.StartsWith(Merit, StringComparison.Ordinal);
    }
}
