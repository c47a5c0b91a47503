namespace BacKan.Indicators.Judging;

/// <summary>What a decision table says of a case, with its reasons: <i>kết quả phân loại</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
/// <typeparam name="T">What is decided.</typeparam>
internal sealed class TableEvaluation<T>
    where T : notnull
{
    internal TableEvaluation(
        DeterminationKind kind, T? result, Finding? deciding, IReadOnlyList<Finding> findings, IReadOnlyList<FactLine> data, IReadOnlyList<MissingFact> missing, MissingFact? firstQuestion)
    {
        (Kind, Result, Deciding, Findings, Data, Missing, FirstQuestion) = (kind, result, deciding, findings, data, missing, firstQuestion);
    }

    /// <summary>Gets whether the table decides, does not address the case, or lacks facts.</summary>
    public DeterminationKind Kind { get; }

    /// <summary>Gets what is decided; the default of the type where nothing is.</summary>
    public T? Result { get; }

    /// <summary>Gets the finding of the row that decides, or null.</summary>
    public Finding? Deciding { get; }

    /// <summary>Gets the finding of every row, in the order of the provision.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Gets the least confidence among the rows that led to the answer: the one that decides and those before it, which were found not to.</summary>
    public Confidence Confidence => (Deciding is null ? Findings : Findings.TakeWhile(f => f != Deciding).Append(Deciding))
        .Aggregate(Confidence.OfficialText, (weakest, finding) => Finding.Weaker(weakest, finding.WeakestConfidence));

    /// <summary>Gets what was known of each fact that the table asks for.</summary>
    public IReadOnlyList<FactLine> Data { get; }

    /// <summary>Gets the smallest set of facts whose answers, whatever they are, decide; empty where nothing is missing.</summary>
    public IReadOnlyList<MissingFact> Missing { get; }

    /// <summary>Gets the fact to ask for first, or null.</summary>
    public MissingFact? FirstQuestion { get; }
}
