using BacKan.Indicators.Judging;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Planning;

/// <summary>The check of the targets of units against the target of the whole: <i>đối chiếu chỉ tiêu giao cho đơn vị</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class CascadeCheck
{
    internal CascadeCheck(AllocationOutcome outcome, ClaimCheck check, int known, int parts)
    {
        (Outcome, Check, Known, Parts) = (outcome, check, known, parts);
    }

    /// <summary>Gets the assigned target if it is in a plan, otherwise null.</summary>
    public Target? Target { get; private init; }

    /// <summary>Gets the relation of the parts to the whole.</summary>
    internal AllocationOutcome Outcome { get; }

    /// <summary>Gets whether the policy allows that, with the reason and the numbers.</summary>
    public ClaimCheck Check { get; }

    /// <summary>Gets the number of known parts.</summary>
    public int Known { get; }

    /// <summary>Gets the number of parts.</summary>
    public int Parts { get; }

    /// <summary>Gets the sum of the parts and the reserve, or the mean of rates; null if something is missing.</summary>
    public ValueRange? Together { get; internal init; }

    /// <summary>
    /// Gets the excess of the lower ends over that of the whole, negative if they fall short; null if something is missing.
    /// </summary>
    public Quantity? LowDifference { get; internal init; }

    /// <summary>
    /// Gets the excess of the upper ends over that of the whole, negative if they fall short; null if something is missing.
    /// </summary>
    public Quantity? HighDifference { get; internal init; }

    internal CascadeCheck Of(Target target) =>
        new(
            Outcome, Check, Known,
            Parts) { Target = target, Together = Together, LowDifference = LowDifference, HighDifference = HighDifference };
}
