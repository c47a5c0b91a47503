using BacKan.Indicators.Figures;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Planning;

/// <summary>A target handed down to units: <i>giao chỉ tiêu xuống đơn vị</i>.</summary>
/// <remarks>
/// <para>Amounts are added with the reserve, ranges end by end. Rates and averages never are: their mean by weight stands against the whole, which stands for the numbers that it is rounded from.</para>
/// <para>Immutable; compares by reference.</para>
/// </remarks>
public sealed class TargetCascade
{
    /// <summary>Creates a cascade.</summary>
    /// <param name="indicator">What is measured; its rule over units says whether the parts are added or averaged.</param>
    /// <param name="whole">The number or the range assigned to all, in a unit of the indicator's family; without one, in the indicator's own.</param>
    /// <param name="parts">The parts, one or more, in the same unit.</param>
    /// <exception cref="ArgumentException">There are no parts, a unit stands twice, or the indicator does not add up over units.</exception>
    /// <exception cref="MeasureUnitMismatchException">A unit is not of the indicator's family.</exception>
    public TargetCascade(Indicator indicator, StatedRange whole, params IReadOnlyList<CascadePart> parts)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0 || parts.Select(p => p.Unit).Distinct(StringComparer.Ordinal).Count() < parts.Count)
            throw new ArgumentException("Expected one part or more, each unit once.", nameof(parts));
        if (indicator.OverUnits is AggregationRule.Never or AggregationRule.Last)
            throw new ArgumentException($"{indicator} does not add up over units.", nameof(indicator));
        Unit = whole.Unit ?? indicator.Unit;
        foreach (MeasureUnit unit in parts.Select(p => p.Amount?.Unit ?? Unit).Append(Unit))
        {
            if (!string.Equals(unit.Family, indicator.Unit.Family, StringComparison.Ordinal))
                throw new MeasureUnitMismatchException(indicator.Unit, unit);
        }

        (Indicator, Whole, Parts) = (indicator, whole, [.. parts]);
    }

    /// <summary>Gets what is measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets the number or the range assigned to all.</summary>
    public StatedRange Whole { get; }

    /// <summary>Gets the unit of <see cref="Whole"/>.</summary>
    public MeasureUnit Unit { get; }

    /// <summary>Gets the parts.</summary>
    public IReadOnlyList<CascadePart> Parts { get; }

    /// <summary>Gets what is kept back and assigned to no unit yet (<i>dự phòng</i>), in <see cref="Unit"/>; zero by default. Rates have none.</summary>
    public decimal Reserve { get; init; }

    /// <summary>Gets whether the parts are added; else they are averaged by their weights.</summary>
    public bool IsAdditive => Indicator.OverUnits == AggregationRule.Sum;

    /// <summary>Checks the parts against the whole.</summary>
    /// <param name="policy">What the parts may make together.</param>
    public CascadeCheck Check(AllocationPolicy policy)
    {
        if (!Enum.IsDefined(policy))
            throw new ArgumentOutOfRangeException(nameof(policy), policy, "Expected a defined policy.");
        int known = Parts.Count(p => p.Amount is not null && (IsAdditive || p.Weight is not null));
        if (known < Parts.Count)
            return new(AllocationOutcome.Incomplete, Say(ClaimVerdict.CannotBeChecked, CascadeWords.Incomplete(this, known)), known, Parts.Count);
        ValueRange together = new(End(high: false), lowIncluded: true, End(high: true), highIncluded: true);
        Fraction low = Beyond(together.Low!.Value, Whole.Low), high = Beyond(together.High!.Value, Whole.High);
        AllocationOutcome outcome = (low.Sign, high.Sign) switch
        {
            (0, 0) => AllocationOutcome.Equal,
            ( >= 0, >= 0) => AllocationOutcome.Over,
            ( <= 0, <= 0) => AllocationOutcome.Short,
            _ => AllocationOutcome.Crossed,
        };
        bool allowed = outcome == AllocationOutcome.Equal
            || (outcome == AllocationOutcome.Over && policy == AllocationPolicy.AtLeast)
            || (outcome == AllocationOutcome.Short && policy == AllocationPolicy.AtMost);
        Quantity Difference(Fraction by) => new Quantity(by, Unit) - new Quantity(default(Fraction), Unit);
        var (lowDifference, highDifference) = (Difference(low), Difference(high));
        return new(outcome, Say(allowed ? ClaimVerdict.Consistent : ClaimVerdict.Inconsistent, CascadeWords.Compared(this, together, lowDifference, highDifference)), known, Parts.Count)
        {
            Together = together,
            LowDifference = lowDifference,
            HighDifference = highDifference,
        };
    }

    // A mean of rates is seldom a number of few decimals: it agrees where it rounds to the whole as printed.
    private Fraction Beyond(Fraction together, StatedNumber whole) =>
        !IsAdditive && whole.Rounded.Contains(together) ? default : together - whole.Value;

    private Fraction End(bool high)
    {
        Fraction Number(CascadePart part) => (high ? part.Amount!.High : part.Amount!.Low).Value * ((part.Amount.Unit ?? Unit).InBase / Unit.InBase);
        return IsAdditive
            ? Parts.Aggregate((Fraction)Reserve, (sum, part) => sum + Number(part))
            : Parts.Aggregate(default(Fraction), (sum, part) => sum + (Number(part) * part.Weight!.Value)) / Parts.Sum(p => p.Weight!.Value);
    }

    private static ClaimCheck Say(ClaimVerdict verdict, BilingualText reason) => new(TargetErrorCodes.Allocation, verdict, ClaimCheck.SeverityOf(verdict), reason);
}
