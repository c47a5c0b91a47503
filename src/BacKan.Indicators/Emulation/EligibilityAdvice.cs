using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>The outcome of a proposal under the law: <i>ý kiến thẩm định</i>. It advises a council and grants nothing.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class EligibilityAdvice
{
    private readonly AdviceReasons reasons;

    internal EligibilityAdvice(Proposal proposal, Outcome outcome, AppliedRule? rule, AdviceReasons reasons)
    {
        (Proposal, Outcome, Rule, this.reasons) = (proposal, outcome, rule, reasons);
    }

    /// <summary>Gets the notice that nothing is granted.</summary>
    public static BilingualText Nature { get; } =
        new("Ý kiến tham mưu cho hội đồng; không phải quyết định khen thưởng", "Advice to a council; no award is granted by it");

    /// <summary>Gets the judged proposal.</summary>
    public Proposal Proposal { get; }

    /// <summary>Gets the outcome.</summary>
    public Outcome Outcome { get; }

    /// <summary>Gets the applied rule, or null if the law of the day is not held.</summary>
    public AppliedRule? Rule { get; }

    /// <summary>
    /// Gets the deciding provision: that of the first condition with the overall outcome, or that of the standard if it is met.
    /// </summary>
    public Citation Citation => reasons.Citation;

    /// <summary>Gets the conditions in the order of the article, or null if the law is not held.</summary>
    public Finding? Standard => reasons.Standard;

    /// <summary>Gets the first condition with the overall outcome, or null if the standard is met or not held.</summary>
    public Finding? Deciding => reasons.Deciding;

    /// <summary>Gets the shortfalls: none if the standard is met; one, or several of which any one is enough.</summary>
    public IReadOnlyList<Shortfall> Shortfalls => reasons.Shortfalls;

    /// <summary>Gets the smallest set of facts whose answers always decide; empty if none is missing.</summary>
    public IReadOnlyList<Fact> Missing => reasons.Missing;

    /// <summary>
    /// Gets the fact to determine first, or null: the first of the article that can decide alone, a fact of the record before a question
    /// that the text leaves open.
    /// </summary>
    public Fact? FirstQuestion => reasons.FirstQuestion;

    /// <summary>Gets the known value of each fact that the rule uses.</summary>
    public IReadOnlyList<FactLine> Data => reasons.Data;

    /// <summary>Gets the result of the vote, or null if it was not judged.</summary>
    public VoteResult? Vote { get; internal init; }

    /// <summary>
    /// Gets the outcome under the law of the year of the achievement, if it differed and the year had just ended, otherwise null.
    /// </summary>
    public EligibilityAdvice? UnderEarlierLaw { get; internal init; }

    /// <summary>Gets the chain of years that the standard requires, or null if none.</summary>
    public YearChain? Chain => reasons.Chain;

    /// <summary>Gets the alternative clauses for the title without a rule here; the answer does not cover them.</summary>
    public IReadOnlyList<Finding> RoutesNotBuilt => reasons.RoutesNotBuilt;

    /// <summary>
    /// Gets the assumptions about the candidate's group with their basis, such as feats in combat only in the forces; empty if the record
    /// states the facts or the host disabled them.
    /// </summary>
    public IReadOnlyList<BilingualText> Assumptions => reasons.Assumptions;

    /// <summary>
    /// Prints a summary for a board: the candidate and title, the outcome, the deciding provision,
    /// what is missing and the next question, in at most twelve lines.
    /// </summary>
    public string Brief(Language language) => BriefAdvice.Of(this, language);

    /// <summary>Explains the outcome with every finding, in the order of office files.</summary>
    public Explanation Explain()
    {
        List<BilingualText> conclusion = [OutcomeText.Of(Outcome), new(Citation.In(Language.Vietnamese), Citation.In(Language.English))];
        conclusion.AddRange(Shortfalls.Select(s => new BilingualText(s.In(Language.Vietnamese), s.In(Language.English))));
        conclusion.AddRange(Explanation.MissingOf(Missing, FirstQuestion));
        if (Chain is { } chain)
            conclusion.Add(chain.Words);
        if (UnderEarlierLaw is { Rule: { } rule } earlier)
            conclusion.Add(new(
                $"{rule.Citation.In(Language.Vietnamese)}, áp dụng cho năm đạt thành tích: {OutcomeText.Of(earlier.Outcome).Vi}",
                $"{rule.Citation.In(Language.English)}, of the year of the achievement: {OutcomeText.Of(earlier.Outcome).En}"));
        conclusion.AddRange(RoutesNotBuilt.Select(r => new BilingualText(
            $"Chưa xét {r.Citation.In(Language.Vietnamese)} ({r.Words.Vi}): thư viện chưa có quy tắc",
            $"Not looked at: {r.Citation.In(Language.English)} ({r.Words.En}), for which there is no rule here")));
        conclusion.AddRange(Assumptions);
        conclusion.Add(Nature);
        IReadOnlyList<Finding> findings = [.. Standard is null ? Array.Empty<Finding>() : [Standard], .. Vote?.Findings ?? []];
        return new(
            Rule is null
                ? [new(
                    $"Chưa có nội dung của {Citation.In(Language.Vietnamese)}",
                    $"The content of {Citation.In(Language.English)} is not held")]
                : Explanation.BasisOf(
                    Rule, Standard is null ? Rule.Confidence : Finding.Weaker(Rule.Confidence, Standard.WeakestConfidence)),
            Data, findings, conclusion);
    }

    /// <summary>Returns the advice with other values; null keeps a value.</summary>
    internal EligibilityAdvice With(
        Outcome? outcome = null, Finding? standard = null, Finding? deciding = null, Shortfall? first = null, bool isOnlyShortfall = false,
        EligibilityAdvice? underEarlierLaw = null, VoteResult? vote = null) =>
        new(
            Proposal, outcome ?? Outcome, Rule,
            new ChangedReasons(
                reasons) { NewStandard = standard, NewDeciding = deciding, FirstShortfall = first, IsOnlyShortfall = isOnlyShortfall })
        {
            Vote = vote ?? Vote, UnderEarlierLaw = underEarlierLaw ?? UnderEarlierLaw,
        };

    /// <summary>Returns the Vietnamese outcome and provision.</summary>
    public override string ToString() => $"{OutcomeText.Of(Outcome).Vi} ({Citation})";
}
