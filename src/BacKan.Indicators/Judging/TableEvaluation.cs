namespace BacKan.Indicators.Judging;

/// <summary>The result of a decision table for a case, with its reasons: <i>kết quả phân loại</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
/// <typeparam name="T">The type of the result.</typeparam>
internal sealed class TableEvaluation<T>
    where T : notnull
{
    internal TableEvaluation(
        DeterminationKind kind, T? result, Finding? deciding, IReadOnlyList<Finding> findings, IReadOnlyList<FactLine> data,
        IReadOnlyList<Fact> missing, Fact? firstQuestion)
    {
        (Kind, Result, Deciding, Findings, Data, Missing, FirstQuestion) = (kind, result, deciding, findings, data, missing, firstQuestion);
    }

    /// <summary>Gets whether the table decides, does not address the case, or lacks facts.</summary>
    public DeterminationKind Kind { get; }

    /// <summary>Gets the result; the default of the type if nothing is decided.</summary>
    public T? Result { get; }

    /// <summary>Gets the finding of the row that decides, or null.</summary>
    public Finding? Deciding { get; }

    /// <summary>Gets the finding of every row, in the order of the provision.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Gets the least confidence among the rows that led to the answer: the deciding row and the rows before it.</summary>
    public Confidence Confidence => (Deciding is null ? Findings : Findings.TakeWhile(f => f != Deciding).Append(Deciding))
        .Aggregate(Confidence.OfficialText, (weakest, finding) => Finding.Weaker(weakest, finding.WeakestConfidence));

    /// <summary>Gets the known value of each fact that the table uses.</summary>
    public IReadOnlyList<FactLine> Data { get; }

    /// <summary>Gets the smallest set of facts whose answers always decide; empty if nothing is missing.</summary>
    public IReadOnlyList<Fact> Missing { get; }

    /// <summary>Gets the fact to determine first, or null.</summary>
    public Fact? FirstQuestion { get; }
}
