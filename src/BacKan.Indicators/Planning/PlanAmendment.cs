using BacKan.Indicators.Law;

namespace BacKan.Indicators.Planning;

/// <summary>A later decision that changes a plan: <i>quyết định điều chỉnh kế hoạch</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class PlanAmendment
{
    /// <summary>Creates an amendment.</summary>
    /// <param name="citation">The provision of the decision.</param>
    /// <param name="changes">The changes, one or more.</param>
    /// <exception cref="ArgumentException">There is no change.</exception>
    public PlanAmendment(Citation citation, params IReadOnlyList<TargetChange> changes)
    {
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(changes);
        if (changes.Count == 0)
            throw new ArgumentException("An amendment changes one target or more.", nameof(changes));
        (Citation, Changes) = (citation, [.. changes]);
    }

    /// <summary>Gets the provision of the decision.</summary>
    public Citation Citation { get; }

    /// <summary>Gets the changes.</summary>
    public IReadOnlyList<TargetChange> Changes { get; }
}
