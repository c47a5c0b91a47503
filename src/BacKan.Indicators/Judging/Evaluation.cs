namespace BacKan.Indicators.Judging;

/// <summary>What a rule says of a case, with its reasons: <i>kết quả xét</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class Evaluation
{
    private readonly Func<IReadOnlyList<FactLine>>? lines;
    private IReadOnlyList<FactLine>? data;

    /// <summary>Puts an evaluation together again that was stored; <see cref="Criterion.Evaluate"/> makes a new one.</summary>
    /// <param name="finding">The finding of the rule.</param>
    /// <param name="data">What was known of each fact.</param>
    /// <param name="missing">The facts that are missing.</param>
    /// <param name="firstQuestion">The one to ask for first, or null.</param>
    internal Evaluation(Finding finding, IReadOnlyList<FactLine> data, IReadOnlyList<MissingFact> missing, MissingFact? firstQuestion)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(missing);
        (Finding, this.data, Missing, FirstQuestion) = (finding, data, missing, firstQuestion);
    }

    internal Evaluation(Finding finding, Func<IReadOnlyList<FactLine>> lines, IReadOnlyList<MissingFact> missing, MissingFact? firstQuestion)
    {
        (Finding, this.lines, Missing, FirstQuestion) = (finding, lines, missing, firstQuestion);
    }

    /// <summary>Gets what the whole rule says.</summary>
    public Outcome Outcome => Finding.Outcome;

    /// <summary>Gets the finding of the rule, with those of its conditions inside, in the order of the provision.</summary>
    public Finding Finding { get; }

    /// <summary>Gets what was known of each fact that the rule asks for.</summary>
    public IReadOnlyList<FactLine> Data => data ??= lines!();

    /// <summary>Gets the smallest set of facts whose answers, whatever they are, decide; in the order in which the rule asks for them. Empty where it is decided.</summary>
    public IReadOnlyList<MissingFact> Missing { get; }

    /// <summary>Gets the fact to ask for first: the first in the order of the rule of which some answer decides by itself, else the first; null where it is decided.</summary>
    public MissingFact? FirstQuestion { get; }

    /// <summary>Says why, in the order in which an office files it.</summary>
    /// <param name="rule">The rule, its day and its provision.</param>
    public Explanation Explain(AppliedRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(
            Explanation.BasisOf(rule, Finding.Weaker(rule.Confidence, Finding.WeakestConfidence)), Data, [Finding],
            [OutcomeText.Of(Outcome), .. Explanation.MissingOf(Missing, FirstQuestion)]);
    }
}
