using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;

namespace BacKan.Indicators.Emulation;

/// <summary>
/// The points of an article of which any one is enough. A dossier names the ones that it relies on;
/// one that names none relies on regular merit.
/// </summary>
internal static class Routes
{
    /// <summary>The ids of routes without a rule begin with it.</summary>
    public const string NotBuiltId = "not-built-route-";

    /// <summary>Returns whether the dossier relies on a point: "e", "26.2".</summary>
    /// <remarks>
    /// A clause without a rule is written for workers and farmers: of one of them who names no
    /// point it is not known whether he relies on it.
    /// </remarks>
    public static YesNoFact Claimed(string point, Citation citation, RouteKind kind) => new(
        $"route:{WordOf(kind)}:{point}:{citation}",
        new(
            $"hồ sơ đề nghị theo {citation.Provision?.In(Localization.Language.Vietnamese)}",
            $"the dossier relies on {citation.Provision?.In(Localization.Language.English)}"),
        new($"Hồ sơ có đề nghị theo {citation} không?", $"Does the dossier rely on {citation.In(Localization.Language.English)}?"))
    {
        Source = new FactSource { YesNo = d => IsClaimed(d.Proposal, point, kind), Role = FactRole.Route, Point = point },
    };

    /// <summary>Returns the points of which a rule makes one enough, in the order of the article.</summary>
    public static IEnumerable<string> In(Criterion rule) =>
        rule is YesNoCriterion { Fact.Source: FactSource { Point: { } point } } ? [point] : rule.Parts.SelectMany(In);

    /// <summary>Makes sure that every point on which a dossier relies stands in one of the rules that it is judged by.</summary>
    /// <exception cref="ArgumentException">One does not.</exception>
    public static void Require(Proposal proposal, IEnumerable<AwardRule> rules)
    {
        string[] known = [.. rules.SelectMany(r => In(r.Criterion!)).Distinct(StringComparer.Ordinal)];
        if (proposal.Routes?.FirstOrDefault(point => !known.Contains(point, StringComparer.Ordinal)) is { } unknown)
        {
            string expected = known.Length == 0 ? "none, since the standard has no points to choose from" : string.Join(", ", known);
            throw new ArgumentException(
                $"{nameof(Proposal.Routes)} of the proposal for {proposal.Title.Code} names the point '{unknown}', which "
                    + $"{rules.First().Citation.In(Localization.Language.English)} lacks; expected {expected}.",
                nameof(proposal));
        }
    }

    /// <summary>Returns the findings of the routes for which there is no rule.</summary>
    public static IReadOnlyList<Finding> NotBuiltIn(Finding finding) =>
        [.. finding.Id.StartsWith(NotBuiltId, StringComparison.Ordinal) ? [finding] : finding.Parts.SelectMany(NotBuiltIn)];

    private static bool? IsClaimed(Proposal proposal, string point, RouteKind kind) => (proposal.Routes, kind) switch
    {
        ({ } named, _) => named.Contains(point, StringComparer.Ordinal),
        (null, RouteKind.NotBuilt) => proposal.Candidate.Group is PersonGroup.Worker or PersonGroup.Farmer ? null : false,
        _ => kind == RouteKind.Merit,
    };

    private static string WordOf(RouteKind kind) => kind switch
    {
        RouteKind.Merit => "merit",
        RouteKind.Other => "other",
        _ => "not-built",
    };
}
