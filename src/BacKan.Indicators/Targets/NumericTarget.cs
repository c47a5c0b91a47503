using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Targets;

/// <summary>A numeric target: <i>chỉ tiêu định lượng</i>, whose status follows from the value of a figure.</summary>
/// <remarks>The kinds are closed: levels, ranges, reductions, growth and shares.</remarks>
internal abstract class NumericTarget : Target
{
    private protected NumericTarget(Indicator indicator, MeasureUnit unit, ValueRange plan, Tendency better, bool isStrict)
        : base(indicator)
    {
        (Unit, Plan, Better, IsStrict) = (unit, plan, better, isStrict);
        Wanted = better switch
        {
            Tendency.Higher => new(plan.Low, plan.LowIncluded && !isStrict, null, highIncluded: false),
            Tendency.Lower => new(null, lowIncluded: false, plan.High, plan.HighIncluded && !isStrict),
            _ => plan,
        };
        if (!isStrict && better != Tendency.Neutral)
            Beyond = better == Tendency.Higher
                ? new(plan.High, !plan.HighIncluded, null, highIncluded: false)
                : new(null, lowIncluded: false, plan.Low, !plan.LowIncluded);
    }

    /// <summary>Gets the unit in which figure and plan are compared; percent for growth.</summary>
    public sealed override MeasureUnit Unit { get; }

    /// <summary>Gets the planned number, or the planned range, in <see cref="Unit"/>.</summary>
    public sealed override ValueRange Plan { get; }

    /// <summary>Gets the direction in which a figure beyond the plan is better, or neutral.</summary>
    public Tendency Better { get; }

    /// <summary>Gets whether the planned number itself is excluded: <i>trên 33%, dưới 7,6%</i>.</summary>
    public bool IsStrict { get; }

    /// <summary>Gets the numbers that attain the target, in <see cref="Unit"/>.</summary>
    public sealed override ValueRange Wanted { get; }

    /// <summary>
    /// Gets the numbers that exceed the target, in <see cref="Unit"/>; null for a target that
    /// cannot be exceeded: a strict bound, a range without direction, an exact number.
    /// </summary>
    public ValueRange? Beyond { get; }

    /// <summary>Gets the base of the plan, in <see cref="Unit"/>; null for a target without one.</summary>
    internal virtual Fraction? Start => null;

    /// <summary>Takes a measured number into the unit of the plan.</summary>
    internal virtual ValueRange Take(ValueRange measured, MeasureUnit unit)
    {
        Indicator.Require(unit);
        return unit == Unit ? measured : measured * (unit.InBase / Unit.InBase);
    }
}
