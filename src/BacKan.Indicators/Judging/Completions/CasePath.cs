namespace BacKan.Indicators.Judging.Completions;

/// <summary>The answers that a case stands for, one fact after another.</summary>
internal sealed class CasePath
{
    private readonly CasePath? before;
    private readonly Variable? variable;
    private readonly int[] cells;

    private CasePath(CasePath? before, Variable? variable, int[] cells)
    {
        (this.before, this.variable, this.cells) = (before, variable, cells);
    }

    /// <summary>Gets the path of the case in which everything is open.</summary>
    public static CasePath Empty { get; } = new(null, null, []);

    /// <summary>Returns the path with one more answer.</summary>
    public CasePath With(Variable of, int[] among) => new(this, of, among);

    /// <summary>Determines whether a fact may have an answer.</summary>
    public bool Allows(Variable of, int cell) => (variable != of || cells.Contains(cell)) && (before?.Allows(of, cell) ?? true);

    /// <summary>Adds the answers of the case to those of its other facts.</summary>
    public Dictionary<Variable, int> AddTo(Dictionary<Variable, int> answers)
    {
        for (CasePath path = this; path.variable is not null; path = path.before!)
            answers[path.variable] = path.cells[0];
        return answers;
    }
}
