using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Planning;

/// <summary>Compares the targets of units' plans with those of the plan above.</summary>
internal static class PlanHandDown
{
    public static CascadeCheck Check(
        Target target, AllocationPolicy policy, IReadOnlyList<DevelopmentPlan> units, Func<Indicator, AdministrativeUnit, decimal?>? weight)
    {
        Indicator indicator = target.Indicator;
        if (Amount(target) is not var (whole, better) || indicator.OverUnits is AggregationRule.Never or AggregationRule.Last)
            return NotAdded(target, units.Count);
        CascadePart[] parts = [.. units.Select(unit => Part(target, unit, weight))];
        return new TargetCascade(indicator, whole, parts) { Better = better }.Check(policy).Of(target);
    }

    private static CascadePart Part(Target target, DevelopmentPlan unit, Func<Indicator, AdministrativeUnit, decimal?>? weight)
    {
        Target[] own = [.. unit.Targets.Where(t => t.Indicator == target.Indicator && IsAmount(t) == IsAmount(target))];
        Target? part =
            own.Length == 1 ? own[0] : Array.Find(own, t => string.Equals(t.Assigner, target.Assigner, StringComparison.Ordinal));
        return new(
            unit.Place.FullName, part is null ? null : Amount(part)?.Amount) { Weight = weight?.Invoke(target.Indicator, unit.Place) };
    }

    private static bool IsAmount(Target target) => target is ReductionTarget { IsByAmount: true };

    // One number where one is meant; a reduction by an amount hands down the amount, and more of it is better.
    private static (StatedRange Amount, Tendency Better)? Amount(Target target) => target switch
    {
        ReductionTarget { IsByAmount: true, Reduction: var amount } => Range(amount, amount) is { } by ? (by, Tendency.Higher) : null,
        GrowthTarget => null,
        NumericTarget { Plan: { Low: { } low, High: { } high } } numbers =>
            Range(new(low, numbers.Unit), new(high, numbers.Unit)) is { } range ? (range, numbers.Better) : null,
        _ => null,
    };

    private static StatedRange? Range(Quantity low, Quantity high) =>
        low.Exact.TryToDecimal(out decimal first) && high.Exact.TryToDecimal(out decimal last) && first.Scale <= 20 && last.Scale <= 20
            ? new(new(first), new(last), Unit(low))
            : null;

    // Points of a rate are counted in percent.
    private static MeasureUnit Unit(Quantity amount) => amount.Unit == MeasureUnits.PercentagePoint ? MeasureUnits.Percent : amount.Unit;

    private static CascadeCheck NotAdded(Target target, int units) => new CascadeCheck(
        AllocationOutcome.Incomplete,
        new(ErrorCodes.TargetAllocation, ClaimVerdict.CannotBeChecked, CheckSeverity.Info, new BilingualText(
            $"{target.Indicator.FullName(Language.Vietnamese)}: không cộng theo đơn vị nên không đối chiếu được bằng số.",
            $"{target.Indicator.FullName(Language.English)}: it does not add up over units, so no numbers are compared.")),
        0, units).Of(target);
}
