using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Targets;

/// <summary>A target that is a reduction from a base: <i>chỉ tiêu giảm</i>, by an amount or to a level.</summary>
/// <remarks>
/// Attained at the planned level and exceeded below it, whatever the base. A plan at or above its base is accepted, because such plans
/// exist; the validator reports it (BK2009).
/// </remarks>
internal sealed class ReductionTarget : NumericTarget
{
    private static readonly AttainmentMethod[] OfReductions =
    [
        AttainmentMethod.ReductionAchieved, AttainmentMethod.Inverse, AttainmentMethod.Mirror, AttainmentMethod.PlainRatio,
        AttainmentMethod.ReductionRate, AttainmentMethod.Gap,
    ];

    private ReductionTarget(Indicator indicator, Quantity from, Quantity level, bool isAmount)
        : base(indicator, level.Unit, ValueRange.Point(level.Exact), Tendency.Lower, isStrict: false)
    {
        (Base, Level, IsByAmount) = (from, level, isAmount);
    }

    /// <summary>Gets the base, in the unit of <see cref="Level"/>.</summary>
    public Quantity Base { get; }

    /// <summary>Gets the level to be reached.</summary>
    public Quantity Level { get; }

    /// <summary>Gets whether the plan was given as an amount (reduced by) instead of a level (reduced to).</summary>
    public bool IsByAmount { get; }

    /// <summary>Gets the required reduction; for a rate in points.</summary>
    public Quantity Reduction => Base - Level;

    /// <inheritdoc/>
    public override IReadOnlyList<AttainmentMethod> Methods => OfReductions;

    internal override Fraction? Start => Base.Exact;

    internal static ReductionTarget Of(Indicator indicator, Quantity from, Quantity number, bool isAmount)
    {
        LevelTarget.Checked(indicator, from);
        ArgumentNullException.ThrowIfNull(number);
        if (!isAmount)
            return new(indicator, from.ConvertTo(LevelTarget.Checked(indicator, number).Unit), number, isAmount);

        // Of a rate the amount is in points; "giảm 0,25%" of a rate means them too.
        bool points = number.Unit == MeasureUnits.PercentagePoint
            && string.Equals(from.Unit.Family, MeasureUnit.RatioFamily, StringComparison.Ordinal);
        Fraction amount = points ? number.Exact / from.Unit.InBase : LevelTarget.Checked(indicator, number).ConvertTo(from.Unit).Exact;
        return new(indicator, from, new(from.Exact - amount, from.Unit), isAmount);
    }
}
