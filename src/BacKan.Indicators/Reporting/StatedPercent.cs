namespace BacKan.Indicators.Reporting;

/// <summary>A stated percentage of a plan: <i>đạt 110% kế hoạch</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class StatedPercent
{
    /// <summary>Creates a stated percentage.</summary>
    /// <param name="percent">The percentage as printed.</param>
    /// <param name="assigner">The assigner of the plan, as worded in the target ("tỉnh giao"); null if not stated.</param>
    public StatedPercent(StatedNumber percent, string? assigner = null)
    {
        ArgumentNullException.ThrowIfNull(percent);
        (Percent, Assigner) = (percent, assigner);
    }

    /// <summary>Gets the percentage as printed.</summary>
    public StatedNumber Percent { get; }

    /// <summary>Gets the assigner of the plan, or null.</summary>
    public string? Assigner { get; }
}
