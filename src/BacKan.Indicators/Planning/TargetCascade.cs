using BacKan.Indicators.Figures;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Planning;

/// <summary>A target assigned to units: <i>giao chỉ tiêu xuống đơn vị</i>.</summary>
/// <remarks>
/// <para>
/// Amounts are added with the reserve, ranges end by end. Rates and averages are never added: their
/// weighted mean is compared with the whole, within its rounding.
/// </para>
/// <para>Immutable; compares by reference.</para>
/// </remarks>
public sealed class TargetCascade
{
    /// <summary>Creates a cascade.</summary>
    /// <param name="indicator">The indicator, whose rule over units determines whether the parts are added or averaged.</param>
    /// <param name="whole">
    /// The number or range assigned to the whole, in a unit of the indicator's family, or without a unit in the indicator's own.
    /// </param>
    /// <param name="parts">The parts, one or more, in the same unit.</param>
    /// <exception cref="ArgumentException">
    /// There are no parts, a unit appears twice, or the indicator cannot be aggregated over units.
    /// </exception>
    /// <exception cref="MeasureUnitMismatchException">A unit is not in the indicator's family.</exception>
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

    /// <summary>Gets the indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>
    /// Gets the desired direction: parts of a floor may exceed it, those of a ceiling never. The indicator's tendency unless set.
    /// </summary>
    public Tendency Better
    {
        get => field == default ? Indicator.Tendency : field;
        init => field = Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a defined direction.");
    }

    /// <summary>Gets the number or range assigned to the whole.</summary>
    public StatedRange Whole { get; }

    /// <summary>Gets the unit of <see cref="Whole"/>.</summary>
    public MeasureUnit Unit { get; }

    /// <summary>Gets the parts.</summary>
    public IReadOnlyList<CascadePart> Parts { get; }

    /// <summary>
    /// Gets the reserve that is not yet assigned (<i>dự phòng</i>), in <see cref="Unit"/>; zero by default. Rates have none.
    /// </summary>
    public decimal Reserve { get; init; }

    /// <summary>Gets whether the parts are added; otherwise they are averaged by weight.</summary>
    public bool IsAdditive => Indicator.OverUnits == AggregationRule.Sum;

    /// <summary>Creates a cascade of a single number.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="whole">The number assigned to the whole, in the indicator's unit.</param>
    /// <param name="parts">The parts, one or more, in the same unit.</param>
    public static TargetCascade Of(Indicator indicator, decimal whole, params IReadOnlyList<CascadePart> parts) =>
        new(indicator, new StatedRange(new(whole), new(whole)), parts);

    /// <summary>
    /// Reduces amounts of units to a total that they may not exceed: <i>khống chế tổng</i>, such as
    /// the communes' output to that of the province.
    /// </summary>
    /// <remarks>
    /// <para>
    /// If the sum exceeds the total, each gives up its proportion: (sum − total) × own ÷ sum; otherwise each keeps its own. Calculated with
    /// whole numbers; the rounding remainder goes to those that lost most, so that the parts equal the total exactly and no unit gains.
    /// </para>
    /// <para>Source: the rule of the commune indicator TGTSP as quoted from QĐ 2545/QĐ-BTC of 2026-09-14; secondary.</para>
    /// </remarks>
    /// <param name="amounts">The amounts, one or more, none negative, with no more decimals than the result.</param>
    /// <param name="total">The total, zero or more, with no more decimals than the result.</param>
    /// <param name="decimals">The decimals of the result, 0 to 20.</param>
    /// <returns>The reduced amounts, in the order given.</returns>
    /// <exception cref="ArgumentException">There are no amounts.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// An amount or the total is negative or has more decimals, or the decimals are not from 0 to 20.
    /// </exception>
    public static IReadOnlyList<decimal> FitToTotal(IEnumerable<decimal> amounts, decimal total, int decimals)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        decimal[] given = [.. amounts];
        if (given.Length == 0)
            throw new ArgumentException("Expected one amount or more.", nameof(amounts));
        if (decimals is < 0 or > 20)
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Expected 0 to 20 decimals.");
        foreach (decimal amount in given.Append(total))
        {
            if (amount < 0m || decimal.Round(amount, decimals) != amount)
                throw new ArgumentOutOfRangeException(nameof(amounts), amount, FormattableString.Invariant(
                    $"Expected amounts and a total of zero or more, with no more than {decimals} decimals."));
        }

        if (given.Sum() <= total)
            return given;
        return [.. Apportionment.LargestRemainder(given, total, decimals).Items.Select(item => item.Value)];
    }

    /// <summary>Checks the parts against the whole.</summary>
    /// <param name="policy">The policy for the sum of the parts.</param>
    public CascadeCheck Check(AllocationPolicy policy)
    {
        if (!Enum.IsDefined(policy))
            throw new ArgumentOutOfRangeException(nameof(policy), policy, "Expected a defined policy.");
        int known = Parts.Count(p => p.Amount is not null && (IsAdditive || p.Weight is not null));
        if (known < Parts.Count)
            return new(
                AllocationOutcome.Incomplete, Say(ClaimVerdict.CannotBeChecked, CascadeWords.Incomplete(this, known)), known, Parts.Count);
        ValueRange together = new(End(high: false), lowIncluded: true, End(high: true), highIncluded: true);
        Fraction low = Beyond(together.Low!.Value, Whole.Low), high = Beyond(together.High!.Value, Whole.High);
        AllocationOutcome outcome = (low.Sign, high.Sign) switch
        {
            (0, 0) => AllocationOutcome.Equal,
            ( >= 0, >= 0) => AllocationOutcome.Over,
            ( <= 0, <= 0) => AllocationOutcome.Short,
            _ => AllocationOutcome.Crossed,
        };
        bool allowed = outcome == AllocationOutcome.Equal || (policy != AllocationPolicy.Exactly && (Better == Tendency.Lower
            ? outcome == AllocationOutcome.Short
            : outcome == (policy == AllocationPolicy.AtLeast ? AllocationOutcome.Over : AllocationOutcome.Short)));
        Quantity Difference(Fraction by) => new Quantity(by, Unit) - new Quantity(default(Fraction), Unit);
        var (lowDifference, highDifference) = (Difference(low), Difference(high));
        return new(
            outcome,
            Say(
                allowed ? ClaimVerdict.Consistent : ClaimVerdict.Inconsistent,
                CascadeWords.Compared(this, together, lowDifference, highDifference)),
            known, Parts.Count)
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
        Fraction Number(CascadePart part) =>
            (high ? part.Amount!.High : part.Amount!.Low).Value * ((part.Amount.Unit ?? Unit).InBase / Unit.InBase);
        return IsAdditive
            ? Parts.Aggregate((Fraction)Reserve, (sum, part) => sum + Number(part))
            : Parts.Aggregate(default(Fraction), (sum, part) => sum + (Number(part) * part.Weight!.Value)) / Parts.Sum(
                p => p.Weight!.Value);
    }

    private static ClaimCheck Say(ClaimVerdict verdict, BilingualText reason) =>
        new(ErrorCodes.TargetAllocation, verdict, ClaimCheck.SeverityOf(verdict), reason);
}
