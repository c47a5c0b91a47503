namespace BacKan.Indicators.Reporting;

/// <summary>A report's own percent of a plan: <i>đạt 110% kế hoạch</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class StatedPercent
{
    /// <summary>Creates a stated percent.</summary>
    /// <param name="percent">The percent as printed.</param>
    /// <param name="assigner">Who assigned the plan that is meant, in the words of the target ("tỉnh giao"); null where the text does not say.</param>
    public StatedPercent(StatedNumber percent, string? assigner = null)
    {
        ArgumentNullException.ThrowIfNull(percent);
        (Percent, Assigner) = (percent, assigner);
    }

    /// <summary>Gets the percent as printed.</summary>
    public StatedNumber Percent { get; }

    /// <summary>Gets who assigned the plan that is meant, or null.</summary>
    public string? Assigner { get; }
}
