using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>What the law says of a proposal: <i>ý kiến thẩm định</i>. Advice to a council: the machine grants nothing.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class EligibilityAdvice
{
    internal EligibilityAdvice(Outcome outcome, AppliedRule? rule, Citation citation, Finding? standard, Finding? deciding, IReadOnlyList<Shortfall> shortfalls, IReadOnlyList<MissingFact> missing, MissingFact? firstQuestion, IReadOnlyList<FactLine> data)
    {
        (Outcome, Rule, Citation, Standard, Deciding) = (outcome, rule, citation, standard, deciding);
        (Shortfalls, Missing, FirstQuestion, Data) = (shortfalls, missing, firstQuestion, data);
    }

    /// <summary>Gets the words that say that nothing is granted.</summary>
    public static BilingualText Nature { get; } = new("Ý kiến tham mưu cho hội đồng; không phải quyết định khen thưởng", "Advice to a council; no award is granted by it");

    /// <summary>Gets the proposal that was judged.</summary>
    public Proposal Proposal { get; internal init; } = null!;

    /// <summary>Gets the outcome.</summary>
    public Outcome Outcome { get; }

    /// <summary>Gets the rule that was applied, or null where the law of the day is not held.</summary>
    public AppliedRule? Rule { get; }

    /// <summary>Gets the provision that decides: that of the first condition that says what the whole says; of the standard where it is met.</summary>
    public Citation Citation { get; }

    /// <summary>Gets the conditions in the order of the article, or null where the law is not held.</summary>
    public Finding? Standard { get; }

    /// <summary>Gets the first condition that says what the whole says, or null where the standard is met or not held.</summary>
    public Finding? Deciding { get; }

    /// <summary>Gets what is missing: nothing where the standard is met; one, or several of which any one is enough.</summary>
    public IReadOnlyList<Shortfall> Shortfalls { get; }

    /// <summary>Gets the smallest set of facts whose answers, whatever they are, decide; empty where none is missing.</summary>
    public IReadOnlyList<MissingFact> Missing { get; }

    /// <summary>Gets the fact to ask for first, or null.</summary>
    public MissingFact? FirstQuestion { get; }

    /// <summary>Gets what was known of each fact that the rule asks for.</summary>
    public IReadOnlyList<FactLine> Data { get; }

    /// <summary>Gets the answer of the vote, or null where it was not asked.</summary>
    public VoteResult? Vote { get; internal init; }

    /// <summary>Gets the answer under the law of the year of the achievement, where it was another one and its year had just ended; else null.</summary>
    public EligibilityAdvice? UnderEarlierLaw { get; internal init; }

    /// <summary>Gets the chain of years that the standard asks for, or null where it asks for none.</summary>
    public YearChain? Chain { get; internal init; }

    /// <summary>Gets the clauses by which the title can be had too and for which there is no rule here; the answer says nothing of them.</summary>
    public IReadOnlyList<Finding> RoutesNotBuilt { get; internal init; } = [];

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
        conclusion.Add(Nature);
        IReadOnlyList<Finding> findings = [.. Standard is null ? Array.Empty<Finding>() : [Standard], .. Vote?.Findings ?? []];
        return new(
            Rule is null ? [new($"Chưa có nội dung của {Citation.In(Language.Vietnamese)}", $"The content of {Citation.In(Language.English)} is not held")] : Explanation.BasisOf(Rule, Standard is null ? Rule.Confidence : Finding.Weaker(Rule.Confidence, Standard.WeakestConfidence)),
            Data, findings, conclusion);
    }

    internal EligibilityAdvice Of(Proposal proposal) =>
        new(Outcome, Rule, Citation, Standard, Deciding, Shortfalls, Missing, FirstQuestion, Data)
        {
            Proposal = proposal, Vote = Vote, Chain = Chain, RoutesNotBuilt = RoutesNotBuilt, UnderEarlierLaw = UnderEarlierLaw,
        };

    internal EligibilityAdvice With(Finding? standard = null, EligibilityAdvice? underEarlierLaw = null) =>
        new(Outcome, Rule, Citation, standard ?? Standard, Deciding, Shortfalls, Missing, FirstQuestion, Data)
        {
            Proposal = Proposal, Vote = Vote, Chain = Chain, RoutesNotBuilt = RoutesNotBuilt, UnderEarlierLaw = underEarlierLaw ?? UnderEarlierLaw,
        };

    /// <summary>Returns the Vietnamese outcome and provision.</summary>
    public override string ToString() => $"{OutcomeText.Of(Outcome).Vi} ({Citation})";
}
