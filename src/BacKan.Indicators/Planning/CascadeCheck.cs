using BacKan.Indicators.Judging;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Planning;

/// <summary>What is assigned to units against what is assigned to all of them: <i>đối chiếu chỉ tiêu giao cho đơn vị</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class CascadeCheck
{
    internal CascadeCheck(AllocationOutcome outcome, ClaimCheck check, int known, int parts)
    {
        (Outcome, Check, Known, Parts) = (outcome, check, known, parts);
    }

    /// <summary>Gets the target that was handed down, where it is one of a plan; else null.</summary>
    public Target? Target { get; private init; }

    /// <summary>Gets how the parts stand to the whole.</summary>
    public AllocationOutcome Outcome { get; }

    /// <summary>Gets whether the policy allows that, and why, with the numbers.</summary>
    public ClaimCheck Check { get; }

    /// <summary>Gets how many parts are known.</summary>
    public int Known { get; }

    /// <summary>Gets how many parts there are.</summary>
    public int Parts { get; }

    /// <summary>Gets what the parts and the reserve make together, or the mean of rates; null where something is missing.</summary>
    public ValueRange? Together { get; internal init; }

    /// <summary>Gets what the lower ends make more than the whole's; negative where they fall short, null where something is missing.</summary>
    public Quantity? LowDifference { get; internal init; }

    /// <summary>Gets what the upper ends make more than the whole's; negative where they fall short, null where something is missing.</summary>
    public Quantity? HighDifference { get; internal init; }

    internal CascadeCheck Of(Target target) =>
        new(Outcome, Check, Known, Parts) { Target = target, Together = Together, LowDifference = LowDifference, HighDifference = HighDifference };
}
