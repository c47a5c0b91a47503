using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Targets;

/// <summary>
/// A target that is a share in a whole: <i>chỉ tiêu tỷ trọng</i>. Its attainment is a difference in points, as in official tables.
/// </summary>
internal sealed class ShareTarget : NumericTarget
{
    private static readonly AttainmentMethod[] OfShares = [AttainmentMethod.Gap, AttainmentMethod.PlainRatio];

    /// <summary>Creates a target.</summary>
    /// <param name="indicator">The share, in percent.</param>
    /// <param name="sense">The required side of the number.</param>
    /// <param name="share">The number, 0 to 100 percent.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 100 percent.</exception>
    /// <exception cref="MeasureUnitMismatchException">The unit of the indicator is not percent or another ratio.</exception>
    public ShareTarget(Indicator indicator, TargetSense sense, Percentage share)
        : base(
            indicator, LevelTarget.Checked(indicator, new(share.Value, MeasureUnits.Percent)).Unit, ValueRange.Point(share.Value),
            TargetSenses.Better(sense), TargetSenses.IsStrict(sense))
    {
        if (share.Value is < 0m or > 100m)
            throw new ArgumentOutOfRangeException(nameof(share), share, "Expected a share of 0 to 100 percent.");
        (Sense, Value) = (sense, share);
    }

    /// <summary>Gets the required side of the number.</summary>
    public TargetSense Sense { get; }

    /// <summary>Gets the share.</summary>
    public Percentage Value { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<AttainmentMethod> Methods => OfShares;
}
