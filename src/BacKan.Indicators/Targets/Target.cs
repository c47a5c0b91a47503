using BacKan.Indicators.Figures;
using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Targets;

/// <summary>How much of an indicator was assigned: <i>chỉ tiêu được giao</i>. A closed set of kinds.</summary>
/// <remarks>One figure may face several targets from several assigners. Immutable; compares by reference.</remarks>
public abstract class Target
{
    private protected Target(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        Indicator = indicator;
    }

    /// <summary>Gets what is measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets who assigned it ("tỉnh giao", "HĐND thị xã"), or null where the text does not say.</summary>
    public string? Assigner { get; init; }

    /// <summary>Gets the provision that assigns it, or null.</summary>
    public Citation? Basis { get; init; }

    /// <summary>Gets how its number is known.</summary>
    public TargetOrigin Origin { get; init; } = TargetOrigin.Assigned;

    /// <summary>Creates the target of the number or more (<i>từ … trở lên</i>).</summary>
    public static LevelTarget AtLeast(Indicator indicator, Quantity level) => new(indicator, TargetSense.AtLeast, level);

    /// <summary>Creates the target of the number or less (<i>không quá</i>).</summary>
    public static LevelTarget AtMost(Indicator indicator, Quantity level) => new(indicator, TargetSense.AtMost, level);

    /// <summary>Creates the target of a milestone reached by a day, that day included.</summary>
    public static DoneByTarget DoneBy(Indicator indicator, LocalDate deadline) => new(indicator, deadline);
}
