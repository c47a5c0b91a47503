using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>A classification under a rule, with its reasons: <i>kết luận phân loại theo quy định</i>.</summary>
/// <remarks>
/// <para>Decided, not addressed by the text, or unknown, with the reason. It applies the rule to the given facts and grants nothing.</para>
/// <para>Immutable; compares by reference.</para>
/// </remarks>
/// <typeparam name="T">The type of the result.</typeparam>
public sealed class Determination<T>
    where T : notnull
{
    /// <summary>Recreates a stored determination; <see cref="Determination.Of"/> creates a new one.</summary>
    /// <param name="rule">The rule, its day and its provision.</param>
    /// <param name="kind">The kind of the determination.</param>
    /// <param name="reason">The reason why nothing is decided; null unless <paramref name="kind"/> is unknown.</param>
    /// <param name="result">The result, decided or simulated; the default of the type if there is none.</param>
    /// <param name="resultName">The words for <paramref name="result"/>, or null.</param>
    /// <param name="deciding">The finding behind <paramref name="result"/>, one of <paramref name="findings"/>, or null.</param>
    /// <param name="confidence">The least confidence of the basis of the answer.</param>
    /// <param name="findings">The findings in the order of the provision.</param>
    /// <param name="data">The known value of each fact.</param>
    /// <param name="missing">The facts that are missing.</param>
    /// <param name="firstQuestion">The fact to determine first, or null.</param>
    /// <exception cref="ArgumentException">Kind, reason and result contradict each other.</exception>
    internal Determination(
        AppliedRule rule, DeterminationKind kind, UnknownReason? reason, T? result, BilingualText? resultName, Finding? deciding,
        Confidence confidence,
        IReadOnlyList<Finding> findings, IReadOnlyList<FactLine> data, IReadOnlyList<Fact> missing, Fact? firstQuestion)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(missing);
        bool hasResult = kind == DeterminationKind.Decided || reason == Judging.UnknownReason.UnverifiedRule;
        if (!Enum.IsDefined(kind)
            || (reason is not null) != (kind == DeterminationKind.Unknown)
            || (deciding is not null) != hasResult
            || (resultName is not null) != hasResult)
            throw new ArgumentException(
                $"A determination that is {kind} for the reason '{reason}' {(hasResult ? "must" : "cannot")} have a result with its name "
                    + "and its finding.",
                nameof(kind));
        (Rule, Kind, UnknownReason, ResultName, Confidence) = (rule, kind, reason, resultName, confidence);
        (Findings, Data, Missing, FirstQuestion) = (findings, data, missing, firstQuestion);
        if (kind == DeterminationKind.Decided)
            (Result, Deciding) = (result, deciding);
        else if (reason == Judging.UnknownReason.UnverifiedRule)
            (SimulatedResult, Simulation) = (result, deciding);
    }

    /// <summary>Gets the rule, its day and its provision.</summary>
    public AppliedRule Rule { get; }

    /// <summary>Gets the kind of the determination.</summary>
    public DeterminationKind Kind { get; }

    /// <summary>Gets whether there is a decision, in <see cref="Result"/>.</summary>
    [MemberNotNullWhen(true, nameof(Result), nameof(Deciding))]
    public bool IsDecided => Kind == DeterminationKind.Decided;

    /// <summary>Gets the result; the default of the type if nothing is decided.</summary>
    public T? Result { get; }

    /// <summary>Gets the words for the result or the simulated result, or null if there is none.</summary>
    public BilingualText? ResultName { get; }

    /// <summary>Gets the finding that decides, with its provision, or null.</summary>
    public Finding? Deciding { get; }

    /// <summary>Gets the reason why nothing is decided, or null if decided or not addressed.</summary>
    public UnknownReason? UnknownReason { get; }

    /// <summary>Gets the finding that would decide if the rule were verified, or null.</summary>
    public Finding? Simulation { get; }

    /// <summary>Gets the result if the rule were verified; the default of the type if there is no <see cref="Simulation"/>.</summary>
    public T? SimulatedResult { get; }

    /// <summary>Gets the least confidence among the rule and the conditions that led to the answer.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets the findings in the order of the provision.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Gets the known value of each fact that the rule uses.</summary>
    public IReadOnlyList<FactLine> Data { get; }

    /// <summary>Gets the smallest set of facts whose answers always decide; empty if none is missing.</summary>
    public IReadOnlyList<Fact> Missing { get; }

    /// <summary>Gets the fact to determine first, or null.</summary>
    public Fact? FirstQuestion { get; }

    /// <summary>Explains the result, in the order of office files.</summary>
    public Explanation Explain() => new(
        UnknownReason == Judging.UnknownReason.LawNotHeld
            ? [BilingualText.Same(Rule.Citation.ToString())]
            : Explanation.BasisOf(Rule, Confidence),
        Data, Findings, [Conclusion(), .. Explanation.MissingOf(Missing, FirstQuestion)]);

    /// <summary>Returns the Vietnamese conclusion.</summary>
    public override string ToString() => Conclusion().Vi;

    private BilingualText Conclusion() => (Kind, UnknownReason) switch
    {
        (DeterminationKind.Decided, _) => new(
            $"{ResultName!.Vi} ({Deciding!.Citation.In(Language.Vietnamese)})",
            $"{ResultName.En} ({Deciding.Citation.In(Language.English)})"),
        (DeterminationKind.NotAddressed, _) => new(
            $"{Rule.Citation.In(Language.Vietnamese)} không quy định trường hợp này",
            $"{Rule.Citation.In(Language.English)} does not address this case"),
        (_, Judging.UnknownReason.LawNotHeld) => new(
            $"Chưa xác định được: thư viện chưa có nội dung của {Rule.Citation.In(Language.Vietnamese)}",
            $"Not decided: the content of {Rule.Citation.In(Language.English)} is not held"),
        (_, Judging.UnknownReason.UnverifiedRule) => new(
            $"Chưa xác định được: quy định chưa được kiểm chứng; mô phỏng cho kết quả {ResultName!.Vi}",
            $"Not decided: the rule is not verified; a simulation gives {ResultName.En}"),
        (_, Judging.UnknownReason.NeedsJudgement) => new("Chưa xác định được: cần hội đồng xem xét", "Not decided: for people to judge"),
        _ => new("Chưa xác định được: thiếu dữ kiện", "Not decided: facts are missing"),
    };
}
