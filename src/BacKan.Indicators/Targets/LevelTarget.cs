using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Targets;

/// <summary>A target that is a single number: <i>chỉ tiêu mức</i>, as a floor, a ceiling or the exact number.</summary>
internal sealed class LevelTarget : NumericTarget
{
    private static readonly AttainmentMethod[] OfFloors = [AttainmentMethod.PlainRatio, AttainmentMethod.Gap];
    private static readonly AttainmentMethod[] OfCeilings =
        [AttainmentMethod.Inverse, AttainmentMethod.PlainRatio, AttainmentMethod.Mirror, AttainmentMethod.Gap];

    /// <summary>Creates a target.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="sense">The required side of the number.</param>
    /// <param name="level">The number, in a unit of the indicator's family.</param>
    /// <exception cref="MeasureUnitMismatchException">The unit is not in the indicator's family.</exception>
    public LevelTarget(Indicator indicator, TargetSense sense, Quantity level)
        : base(indicator, Checked(indicator, level).Unit, ValueRange.Point(level!.Exact), TargetSenses.Better(sense), TargetSenses.IsStrict(
            sense))
    {
        (Sense, Level) = (sense, level);
    }

    /// <summary>Gets the required side of the number.</summary>
    public TargetSense Sense { get; }

    /// <summary>Gets the number.</summary>
    public Quantity Level { get; }

    /// <summary>Gets whether lower is required.</summary>
    public bool IsCeiling => Sense is TargetSense.AtMost or TargetSense.Below;

    /// <inheritdoc/>
    public override IReadOnlyList<AttainmentMethod> Methods => IsCeiling ? OfCeilings : OfFloors;

    internal static Quantity Checked(Indicator indicator, Quantity level)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(level);
        indicator.Require(level.Unit);
        return level;
    }
}
