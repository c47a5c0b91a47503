using BacKan.Indicators.Judging.Completions;

namespace BacKan.Indicators.Judging;

/// <summary>The result of a rule for a case, with its reasons: <i>kết quả xét</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class Evaluation
{
    private readonly Criterion rule;
    private readonly FactSheet sheet;
    private readonly Lazy<CaseCompiler> open;
    private Finding? finding;
    private IReadOnlyList<FactLine>? data;
    private IReadOnlyList<Fact>? missing;
    private Fact? firstQuestion;

    // The outcome is found at once; findings, data and what is missing when somebody reads them.
    // They share one compiler, which only one may use at a time.
    internal Evaluation(Criterion rule, FactSheet sheet)
    {
        (this.rule, this.sheet) = (rule, sheet);
        open = new(() => new CaseCompiler(sheet, [rule]), LazyThreadSafetyMode.None);
        Outcome = rule.Glance(sheet) switch { true => Outcome.Met, false => Outcome.NotMet, null => open.Value.OutcomeOf(rule) };
    }

    /// <summary>Gets the outcome of the whole rule.</summary>
    public Outcome Outcome { get; }

    /// <summary>Gets the finding of the rule, with those of its inner conditions, in the order of the provision.</summary>
    public Finding Finding
    {
        get
        {
            lock (open)
                return finding ??= rule.Judge(sheet, open);
        }
    }

    /// <summary>Gets the known value of each fact that the rule uses.</summary>
    public IReadOnlyList<FactLine> Data
    {
        get
        {
            lock (open)
                return data ??= open.Value.Data();
        }
    }

    /// <summary>Gets the smallest set of facts whose answers always decide, in the order of the rule; empty if it is decided.</summary>
    public IReadOnlyList<Fact> Missing
    {
        get
        {
            Open();
            return missing!;
        }
    }

    /// <summary>
    /// Gets the fact to determine first: the first in the order of the rule that can decide alone,
    /// otherwise the first; null if it is decided.
    /// </summary>
    public Fact? FirstQuestion
    {
        get
        {
            Open();
            return firstQuestion;
        }
    }

    /// <summary>The fact to determine first among some of those that are missing, where there are any.</summary>
    internal Fact? FirstQuestionAmong(Func<Fact, bool> some)
    {
        lock (open)
            return Outcome is Outcome.Met or Outcome.NotMet ? null : open.Value.FirstQuestion(open.Value.DiagramOf(rule), some);
    }

    /// <summary>Explains the result, in the order of office files.</summary>
    /// <param name="rule">The rule, its day and its provision.</param>
    public Explanation Explain(AppliedRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(
            Explanation.BasisOf(rule, Finding.Weaker(rule.Confidence, Finding.WeakestConfidence)), Data, [Finding],
            [OutcomeText.Of(Outcome), .. Explanation.MissingOf(Missing, FirstQuestion)]);
    }

    private void Open()
    {
        lock (open)
        {
            if (missing is null)
                (missing, firstQuestion) = Outcome is Outcome.Met or Outcome.NotMet ? ([], null) : open.Value.Open(rule);
        }
    }
}
