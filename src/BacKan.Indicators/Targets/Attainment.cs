using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Targets;

/// <summary>How a figure stands to a target: <i>kết quả thực hiện chỉ tiêu</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class Attainment
{
    internal Attainment(Target target, Figure? actual, AttainmentStatus status)
    {
        (Target, Actual, Status) = (target, actual, status);
    }

    /// <summary>Gets the target.</summary>
    public Target Target { get; }

    /// <summary>Gets the figure, or null where there is none.</summary>
    public Figure? Actual { get; }

    /// <summary>Gets the status, from the quantities themselves, never from a rounded percent.</summary>
    public AttainmentStatus Status { get; }

    /// <summary>Gets the percents that the figure allows: one number for an exact figure, an open interval for "trên 500"; null where no ratio is defined. Exact.</summary>
    public Interval? PercentRange { get; internal init; }

    /// <summary>Gets the percent where it is one number, to a decimal's 28 digits; <see cref="PercentRange"/> has it exactly.</summary>
    public Percentage? Percent => PercentRange is { IsPoint: true, Low: { } value } ? new(value.ToNearestDecimal()) : null;

    /// <summary>Gets the method of the percent, or null where there is none.</summary>
    public AttainmentMethod? Method { get; internal init; }

    /// <summary>Gets actual less plan in the unit of the target, of rates in percentage points; null for a vague figure.</summary>
    public Quantity? Gap { get; internal init; }
}
