using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Planning;

/// <summary>The change of a target by a later decision: <i>điều chỉnh một chỉ tiêu</i>, which replaces, adds or withdraws it.</summary>
/// <remarks>Immutable; compares by the references of its targets.</remarks>
public sealed class TargetChange
{
    private TargetChange(Target? original, Target? adjusted) => (Original, Adjusted) = (original, adjusted);

    /// <summary>Gets the target before, or null if it is added.</summary>
    public Target? Original { get; }

    /// <summary>Gets the target after, or null if it is withdrawn.</summary>
    public Target? Adjusted { get; }

    /// <summary>Creates a change from one number to another (<i>điều chỉnh</i>).</summary>
    /// <exception cref="ArgumentException">The targets have different indicators.</exception>
    public static TargetChange Replace(Target original, Target adjusted)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(adjusted);
        return original.Indicator == adjusted.Indicator
            ? new(original, adjusted)
            : throw new ArgumentException(
                $"A target of {original.Indicator} cannot become one of {adjusted.Indicator}; withdraw the one and add the other.",
                nameof(adjusted));
    }

    /// <summary>Creates a change that adds a target (<i>bổ sung</i>).</summary>
    public static TargetChange Add(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return new(null, target);
    }

    /// <summary>Creates a change that withdraws a target (<i>bãi bỏ</i>).</summary>
    public static TargetChange Withdraw(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return new(target, null);
    }
}
