using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>What the law says of a proposal: <i>ý kiến thẩm định</i>. Advice to a council: the machine grants nothing.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class EligibilityAdvice
{
    private readonly AdviceReasons reasons;

    internal EligibilityAdvice(Proposal proposal, Outcome outcome, AppliedRule? rule, AdviceReasons reasons)
    {
        (Proposal, Outcome, Rule, this.reasons) = (proposal, outcome, rule, reasons);
    }

    /// <summary>Gets the words that say that nothing is granted.</summary>
    public static BilingualText Nature { get; } = new("Ý kiến tham mưu cho hội đồng; không phải quyết định khen thưởng", "Advice to a council; no award is granted by it");

    /// <summary>Gets the proposal that was judged.</summary>
    public Proposal Proposal { get; }

    /// <summary>Gets the outcome.</summary>
    public Outcome Outcome { get; }

    /// <summary>Gets the rule that was applied, or null where the law of the day is not held.</summary>
    public AppliedRule? Rule { get; }

    /// <summary>Gets the provision that decides: that of the first condition that says what the whole says; of the standard where it is met.</summary>
    public Citation Citation => reasons.Citation;

    /// <summary>Gets the conditions in the order of the article, or null where the law is not held.</summary>
    public Finding? Standard => reasons.Standard;

    /// <summary>Gets the first condition that says what the whole says, or null where the standard is met or not held.</summary>
    public Finding? Deciding => reasons.Deciding;

    /// <summary>Gets what is missing: nothing where the standard is met; one, or several of which any one is enough.</summary>
    public IReadOnlyList<Shortfall> Shortfalls => reasons.Shortfalls;

    /// <summary>Gets the smallest set of facts whose answers, whatever they are, decide; empty where none is missing.</summary>
    public IReadOnlyList<MissingFact> Missing => reasons.Missing;

    /// <summary>Gets the fact to ask for first, or null.</summary>
    public MissingFact? FirstQuestion => reasons.FirstQuestion;

    /// <summary>Gets what was known of each fact that the rule asks for.</summary>
    public IReadOnlyList<FactLine> Data => reasons.Data;

    /// <summary>Gets the answer of the vote, or null where it was not asked.</summary>
    public VoteResult? Vote { get; internal init; }

    /// <summary>Gets the answer under the law of the year of the achievement, where it was another one and its year had just ended; else null.</summary>
    public EligibilityAdvice? UnderEarlierLaw { get; internal init; }

    /// <summary>Gets the chain of years that the standard asks for, or null where it asks for none.</summary>
    public YearChain? Chain => reasons.Chain;

    /// <summary>Gets the clauses by which the title can be had too and for which there is no rule here; the answer says nothing of them.</summary>
    public IReadOnlyList<Finding> RoutesNotBuilt => reasons.RoutesNotBuilt;

    /// <summary>Gets what was taken for granted of the candidate's group, each with its basis: feats in combat are of the forces alone. Empty where the record says it, or where the host turned it off.</summary>
    public IReadOnlyList<BilingualText> Assumptions => reasons.Assumptions;

    /// <summary>Says it as a board reads it: who and what, the outcome, the deciding provision, what is missing, the one next question; at most twelve lines.</summary>
    public string Brief(Language language) => BriefAdvice.Of(this, language);

    /// <summary>Says why, in the order in which an office files it: every finding.</summary>
    public Explanation Explain()
    {
        List<BilingualText> conclusion = [OutcomeText.Of(Outcome), new(Citation.In(Language.Vietnamese), Citation.In(Language.English))];
        conclusion.AddRange(Shortfalls.Select(s => new BilingualText(s.In(Language.Vietnamese), s.In(Language.English))));
        conclusion.AddRange(Explanation.MissingOf(Missing, FirstQuestion));
        if (Chain is { } chain)
            conclusion.Add(chain.Words);
        if (UnderEarlierLaw is { Rule: { } rule } earlier)
            conclusion.Add(new($"{rule.Citation.In(Language.Vietnamese)}, áp dụng cho năm đạt thành tích: {OutcomeText.Of(earlier.Outcome).Vi}", $"{rule.Citation.In(Language.English)}, of the year of the achievement: {OutcomeText.Of(earlier.Outcome).En}"));
        conclusion.AddRange(RoutesNotBuilt.Select(r => new BilingualText(
            $"Chưa xét {r.Citation.In(Language.Vietnamese)} ({r.Words.Vi}): thư viện chưa có quy tắc", $"Not looked at: {r.Citation.In(Language.English)} ({r.Words.En}), for which there is no rule here")));
        conclusion.AddRange(Assumptions);
        conclusion.Add(Nature);
        IReadOnlyList<Finding> findings = [.. Standard is null ? Array.Empty<Finding>() : [Standard], .. Vote?.Findings ?? []];
        return new(
            Rule is null ? [new($"Chưa có nội dung của {Citation.In(Language.Vietnamese)}", $"The content of {Citation.In(Language.English)} is not held")] : Explanation.BasisOf(Rule, Standard is null ? Rule.Confidence : Finding.Weaker(Rule.Confidence, Standard.WeakestConfidence)),
            Data, findings, conclusion);
    }

    /// <summary>The same advice of which something else is said; what is null stays.</summary>
    internal EligibilityAdvice With(Outcome? outcome = null, Finding? standard = null, Finding? deciding = null, Shortfall? first = null, bool isOnlyShortfall = false, EligibilityAdvice? underEarlierLaw = null, VoteResult? vote = null) =>
        new(Proposal, outcome ?? Outcome, Rule, new ChangedReasons(reasons) { NewStandard = standard, NewDeciding = deciding, FirstShortfall = first, IsOnlyShortfall = isOnlyShortfall })
        {
            Vote = vote ?? Vote, UnderEarlierLaw = underEarlierLaw ?? UnderEarlierLaw,
        };

    /// <summary>Returns the Vietnamese outcome and provision.</summary>
    public override string ToString() => $"{OutcomeText.Of(Outcome).Vi} ({Citation})";
}
