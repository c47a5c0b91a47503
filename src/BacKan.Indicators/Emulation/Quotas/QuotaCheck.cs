using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation.Quotas;

/// <summary>A list compared with its quota, or the ceiling alone: <i>kết quả đối chiếu tỷ lệ</i>.</summary>
/// <remarks>
/// Nothing is decided under a law that is not held or a rule that was not verified: the latter gives a
/// <see cref="Simulation"/>. Immutable; compares by reference.
/// </remarks>
public sealed class QuotaCheck
{
    private readonly QuotaBounds bounds;

    internal QuotaCheck(QuotaQuestion asked, AppliedRule? applied, QuotaRule? rule, QuotaBounds bounds, Outcome? outcome, Finding finding)
    {
        (Asked, Applied, Rule, this.bounds, Outcome, Finding) = (asked, applied, rule, bounds, outcome, finding);
    }

    /// <summary>Gets the numbers of the case.</summary>
    public QuotaQuestion Asked { get; }

    /// <summary>Gets the rule with its day and provision; null if the law of the day is not held.</summary>
    public AppliedRule? Applied { get; }

    /// <summary>Gets the rule; null if the law of the day is not held.</summary>
    public QuotaRule? Rule { get; }

    /// <summary>
    /// Gets whether the list is within the quota; null if no list was given and the ceiling is known. A list of a day without a ceiling is
    /// never over one.
    /// </summary>
    public Outcome? Outcome { get; }

    /// <summary>Gets the ceiling in whole persons or collectives; null if there is none, or if it is not decided.</summary>
    public int? Ceiling => Simulation is null && bounds.Missing is null && bounds.Low == bounds.High ? bounds.Low : null;

    /// <summary>Gets the lowest ceiling that the text can mean; null if there is none or it is not known.</summary>
    public int? LowestCeiling => Simulation is null ? bounds.Low : null;

    /// <summary>Gets the highest ceiling that the text can mean; null if there is none or it is not known.</summary>
    public int? HighestCeiling => Simulation is null ? bounds.High : null;

    /// <summary>Gets the exact share of the base before it is cut off or rounded; null if the ceiling is no share.</summary>
    public Fraction? Exact => Simulation is null ? bounds.Exact : null;

    /// <summary>Gets by how many the list exceeds the ceiling; 0 if it does not, null if that is not decided.</summary>
    public int? Over => (Asked.Listed, Ceiling) switch
    {
        ({ } listed, { } ceiling) => Math.Max(0, listed - ceiling),
        ({ }, null) when Rule is { HasCeiling: false } && Simulation is null => 0,
        _ => null,
    };

    /// <summary>Gets the finding, with its provision.</summary>
    public Finding Finding { get; }

    /// <summary>Gets what the rule would give if it were verified; null if it is.</summary>
    public QuotaCheck? Simulation { get; internal init; }

    /// <summary>Prints the numbers, the ceiling and the provision in one sentence.</summary>
    public string In(Language language) => $"{Finding.Words.In(language).TrimEnd('.')} ({Finding.Citation.In(language)}).";

    /// <summary>Returns the Vietnamese sentence.</summary>
    public override string ToString() => In(Language.Vietnamese);
}
