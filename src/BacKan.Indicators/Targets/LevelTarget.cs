using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Targets;

/// <summary>A target that is one number with a sense: <i>chỉ tiêu mức</i>, a floor, a ceiling or the number itself.</summary>
public sealed class LevelTarget : Target
{
    /// <summary>Creates the target.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="sense">Which side of the number is asked for.</param>
    /// <param name="level">The number, in a unit of the indicator's family.</param>
    /// <exception cref="UnitMismatchException">The unit is not of the indicator's family.</exception>
    public LevelTarget(Indicator indicator, TargetSense sense, Quantity level)
        : base(indicator)
    {
        ArgumentNullException.ThrowIfNull(level);
        if (!Enum.IsDefined(sense))
            throw new ArgumentOutOfRangeException(nameof(sense), sense, "Expected a defined sense.");
        indicator!.Require(level.Unit);
        (Sense, Level) = (sense, level);
    }

    /// <summary>Gets which side of the number is asked for.</summary>
    public TargetSense Sense { get; }

    /// <summary>Gets the number.</summary>
    public Quantity Level { get; }

    /// <summary>Gets whether less is asked for.</summary>
    public bool IsCeiling => Sense is TargetSense.AtMost or TargetSense.Below;
}
