using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Targets;

/// <summary>A target that asks for numbers: <i>chỉ tiêu định lượng</i>, so that a status follows from where a figure lies.</summary>
/// <remarks>A closed set: levels, ranges, reductions, growth and shares.</remarks>
public abstract class NumericTarget : Target
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

    /// <summary>Gets the unit in which figure and plan are compared: percent for a growth.</summary>
    public MeasureUnit Unit { get; }

    /// <summary>Gets the planned number, or the planned range, in <see cref="Unit"/>.</summary>
    public ValueRange Plan { get; }

    /// <summary>Gets which way a figure may leave the plan and be better for it; neutral where it may not.</summary>
    public Tendency Better { get; }

    /// <summary>Gets whether the planned number itself does not suffice: <i>trên 33%, dưới 7,6%</i>.</summary>
    public bool IsStrict { get; }

    /// <summary>Gets the numbers that attain the target, in <see cref="Unit"/>.</summary>
    public ValueRange Wanted { get; }

    /// <summary>Gets the numbers that exceed the target, in <see cref="Unit"/>; null for a target that is attained or not: a strict one, a range without direction, the number itself.</summary>
    public ValueRange? Beyond { get; }

    /// <summary>Gets what the plan starts from, in <see cref="Unit"/>; null for a target without a base.</summary>
    internal virtual Fraction? Start => null;

    /// <summary>Takes a measured number into the unit of the plan.</summary>
    internal virtual ValueRange Take(ValueRange measured, MeasureUnit unit)
    {
        Indicator.Require(unit);
        return unit == Unit ? measured : measured * (unit.InBase / Unit.InBase);
    }
}
