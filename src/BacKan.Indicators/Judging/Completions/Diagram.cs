namespace BacKan.Indicators.Judging.Completions;

/// <summary>What is decided under every completion: an answer, or a fact with a branch for each of its cells.</summary>
/// <remarks>
/// Reduced and ordered: a fact stands in it exactly when some completion hangs on it. Made by
/// <see cref="DiagramBuilder"/>, equal ones once.
/// </remarks>
internal sealed class Diagram
{
    public required int Id { get; init; }

    /// <summary>The answer, where all completions agree.</summary>
    public int? Answer { get; init; }

    /// <summary>The fact on which the answer hangs first, or null.</summary>
    public Variable? Variable { get; init; }

    /// <summary>The branch for each possible cell of the fact.</summary>
    public IReadOnlyList<Diagram> Branches { get; init; } = [];

    /// <summary>The facts on which the answer hangs, as bits of their indexes.</summary>
    public FactBits Support { get; init; }
}
