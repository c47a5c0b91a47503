using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Targets;

/// <summary>A target that is a range: <i>chỉ tiêu khoảng</i>, "33–34%", "khoảng 4".</summary>
/// <remarks>
/// Attained within the range. With a direction, the far side exceeds it: "giảm 1–1,5%" is attained from 1 and exceeded above 1.5. Its
/// percentage is a range, compared with both ends.
/// </remarks>
internal sealed class BetweenTarget : NumericTarget
{
    private static readonly AttainmentMethod[] Upward = [AttainmentMethod.PlainRatio, AttainmentMethod.Gap];
    private static readonly AttainmentMethod[] Downward = [AttainmentMethod.Inverse, AttainmentMethod.PlainRatio, AttainmentMethod.Gap];

    /// <summary>Creates a target.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="range">The range, with both ends.</param>
    /// <param name="unit">The unit of the range, in the indicator's family.</param>
    /// <param name="better">The direction in which a figure outside the range is better.</param>
    /// <exception cref="ArgumentException">The range lacks an end.</exception>
    /// <exception cref="MeasureUnitMismatchException">The unit is not in the indicator's family.</exception>
    public BetweenTarget(Indicator indicator, ValueRange range, MeasureUnit unit, Tendency better)
        : base(indicator, Checked(indicator, unit), Checked(range), Checked(better), isStrict: false)
    {
    }

    /// <inheritdoc/>
    public override IReadOnlyList<AttainmentMethod> Methods => Better == Tendency.Lower ? Downward : Upward;

    internal static BetweenTarget Of(Indicator indicator, Quantity low, Quantity high, Tendency better)
    {
        ArgumentNullException.ThrowIfNull(low);
        ArgumentNullException.ThrowIfNull(high);
        return new(indicator, new(low.Exact, lowIncluded: true, high.ConvertTo(low.Unit).Exact, highIncluded: true), low.Unit, better);
    }

    private static MeasureUnit Checked(Indicator indicator, MeasureUnit unit)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(unit);
        indicator.Require(unit);
        return unit;
    }

    private static ValueRange Checked(ValueRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        return range is { Low: not null, High: not null }
            ? range
            : throw new ArgumentException($"{range} lacks an end; expected a range with both, or a floor or a ceiling.", nameof(range));
    }

    private static Tendency Checked(Tendency better) => Enum.IsDefined(better)
        ? better
        : throw new ArgumentOutOfRangeException(nameof(better), better, "Expected a defined direction.");
}
