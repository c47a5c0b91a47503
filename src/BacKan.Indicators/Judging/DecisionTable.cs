using BacKan.Indicators.Judging.Completions;

namespace BacKan.Indicators.Judging;

/// <summary>An ordered list of cases, in which the first that is met decides: <i>bảng phân loại</i>.</summary>
/// <remarks>
/// A case that no row addresses stays unaddressed: there is no implicit last row. Immutable and thread-safe; compares by reference.
/// </remarks>
/// <typeparam name="T">The type of the result; rows with equal results count as one answer.</typeparam>
internal sealed class DecisionTable<T>
    where T : notnull
{
    private const int None = -1;
    private readonly DecisionRow<T>[] rows;
    private readonly T[] results;
    private readonly int[] answers;

    /// <summary>Creates a table.</summary>
    /// <param name="rows">The rows in the order of the provision; one or more.</param>
    /// <exception cref="ArgumentException">There is no row.</exception>
    public DecisionTable(IEnumerable<DecisionRow<T>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        this.rows = [.. rows];
        if (this.rows.Length == 0)
            throw new ArgumentException("A decision table must have one row or more.", nameof(rows));
        results = [.. this.rows.Select(row => row.Result).Distinct()];
        answers = [.. this.rows.Select(row => Array.IndexOf(results, row.Result))];
    }

    /// <summary>Gets the rows in the order of the provision.</summary>
    public IReadOnlyList<DecisionRow<T>> Rows => rows;

    /// <summary>Lists every condition with its threshold, row by row, without a case.</summary>
    internal IReadOnlyList<CriterionLine> List() => [.. rows.SelectMany(row => row.When.List())];

    /// <summary>Judges a case by its known facts; see <see cref="Criterion.Evaluate"/> for missing facts.</summary>
    /// <exception cref="InvalidOperationException">
    /// A chain of years is required but the sheet has no year, or one key names two kinds of fact.
    /// </exception>
    internal TableEvaluation<T> Evaluate(FactSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var compiler = new CaseCompiler(sheet, rows.Select(row => row.When));
        Diagram diagram = compiler.DiagramOf(rows.Zip(answers, (row, answer) => (row.When, answer)), None);
        var open = new Lazy<CaseCompiler>(compiler);
        Finding[] findings = [.. rows.Select(row => row.When.Judge(sheet, open))];
        IReadOnlyList<FactLine> data = compiler.Data();
        return diagram.Answer switch
        {
            None => new(DeterminationKind.NotAddressed, default, null, findings, data, [], null),
            { } answer => new(DeterminationKind.Decided, results[answer], Deciding(findings, answer), findings, data, [], null),
            null =>
                new(DeterminationKind.Unknown, default, null, findings, data, compiler.Missing(diagram), compiler.FirstQuestion(diagram)),
        };
    }

    // The row that is met; where completions differ in the row but agree in the result, the first row that may be.
    private Finding Deciding(Finding[] findings, int answer) =>
        findings.Where((_, i) => answers[i] == answer).FirstOrDefault(f => f.Outcome == Outcome.Met)
        ?? findings.Where((f, i) => answers[i] == answer && f.Outcome != Outcome.NotMet).First();
}
