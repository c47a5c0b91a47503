using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Tool.Shell;
using NodaTime;

namespace BacKan.Indicators.Tool.Rules;

/// <summary>A rule of a timeline, or a law whose content is not held.</summary>
/// <param name="Timeline">The timeline.</param>
/// <param name="Enactment">The rule with its days, or null.</param>
/// <param name="Unheld">The law whose content is not held, or null.</param>
internal sealed record HeldRule(ITimeline Timeline, IEnactment? Enactment, UnheldLaw? Unheld)
{
    public string Id => Enactment?.Id ?? Unheld!.Id;

    public BilingualText Title => Enactment?.Name ?? Timeline.Title;

    public EffectivePeriod Applies => Enactment?.Applies ?? Unheld!.Applies;

    public Citation Citation => Enactment?.Citation ?? Unheld!.Citation;

    public RuleEnd? End => Enactment?.End ?? Unheld?.End;

    public IReadOnlyList<RuleParameter> Parameters => Enactment?.Parameters ?? [];

    public LocalDate? Checked => Enactment?.CheckedOn ?? Unheld!.Citation.Instrument.CheckedOn;

    /// <summary>Gets the rules of a field, or all, national and local.</summary>
    public static IReadOnlyList<HeldRule> All(string? field)
    {
        ITimeline[] all = [.. Library.Services.Get<IEnumerable<ITimeline>>(), .. PovertyStandards.Local];
        return
        [
            .. all.DistinctBy(t => t.Id, StringComparer.Ordinal)
                .Where(t => field is null || string.Equals(field, FieldOf(t), StringComparison.Ordinal))
                .SelectMany(t => t.Enactments.Select(e =>
                    new HeldRule(t, e, null)).Concat(t.Unheld.Select(u => new HeldRule(t, null, u))).OrderBy(r => r.Applies.From)),
        ];
    }

    public string ConfidenceIn(Language language) => (Enactment?.Confidence, language) switch
    {
        (Confidence.OfficialText, Language.Vietnamese) => "văn bản chính thức",
        (Confidence.Quoted, Language.Vietnamese) => "trích dẫn",
        (Confidence.Secondary, Language.Vietnamese) => "nguồn thứ cấp",
        (Confidence.Unverified, Language.Vietnamese) => "chưa kiểm chứng",
        (null, Language.Vietnamese) => "chưa có nội dung",
        (Confidence.OfficialText, _) => "official text",
        (null, _) => "not held",
        ({ } other, _) => other.ToString().ToLowerInvariant(),
    };

    // The room of the rule is its field; what planning judges places by is of several kinds.
    private static string FieldOf(ITimeline timeline) => timeline.GetType().GenericTypeArguments[0].Namespace!.Split('.') switch
    {
        [_, _, "Poverty", ..] => "poverty",
        [_, _, "Planning", ..] => "planning",
        _ => "emulation",
    };
}
