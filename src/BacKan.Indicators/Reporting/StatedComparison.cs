using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Reporting;

/// <summary>A stated comparison with another period: <i>bằng 103,33% so với cùng kỳ, tăng 7,2%, gấp 2,46 lần</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class StatedComparison
{
    /// <summary>Creates a stated comparison.</summary>
    /// <param name="form">The form of the comparison.</param>
    /// <param name="stated">The percentage, times or points as printed.</param>
    /// <param name="versus">The period compared with; null for the same period of the previous year.</param>
    /// <exception cref="ArgumentOutOfRangeException">The form is not defined.</exception>
    public StatedComparison(ClaimForm form, StatedNumber stated, ReportingPeriod? versus = null)
    {
        ArgumentNullException.ThrowIfNull(stated);
        if (!Enum.IsDefined(form))
            throw new ArgumentOutOfRangeException(nameof(form), form, "Expected a defined form.");
        (Form, Stated, Versus) = (form, stated, versus);
    }

    /// <summary>Gets the form of the comparison.</summary>
    public ClaimForm Form { get; }

    /// <summary>Gets the percentage, times or points as printed.</summary>
    public StatedNumber Stated { get; }

    /// <summary>Gets the period compared with, or null for the same period of the previous year.</summary>
    public ReportingPeriod? Versus { get; }
}
