using BacKan.Indicators.Law;

namespace BacKan.Indicators.Planning;

/// <summary>A later decision that changes a plan: <i>quyết định điều chỉnh kế hoạch</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class PlanAmendment
{
    /// <summary>Creates an amendment.</summary>
    /// <param name="basis">The provision that decides it.</param>
    /// <param name="changes">The changes, one or more.</param>
    /// <exception cref="ArgumentException">There is no change.</exception>
    public PlanAmendment(Citation basis, params IReadOnlyList<TargetChange> changes)
    {
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(changes);
        if (changes.Count == 0)
            throw new ArgumentException("An amendment changes one target or more.", nameof(changes));
        (Basis, Changes) = (basis, [.. changes]);
    }

    /// <summary>Gets the provision that decides it.</summary>
    public Citation Basis { get; }

    /// <summary>Gets the changes.</summary>
    public IReadOnlyList<TargetChange> Changes { get; }
}
