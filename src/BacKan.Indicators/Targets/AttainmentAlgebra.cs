using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Targets;

/// <summary>Status, percent and gap of a number against a numeric target, each defined for every number.</summary>
internal static class AttainmentAlgebra
{
    private static readonly Fraction Hundred = 100m;
    private static readonly ValueRange OverZero = new(0m, lowIncluded: false, null, highIncluded: false);

    /// <summary>Returns the numeric target that a target is or means.</summary>
    public static NumericTarget? Numeric(this Target target) => target as NumericTarget ?? (target as QualitativeTarget)?.Meaning;

    public static Attainment Measure(
        Target target, NumericTarget numbers, Figure? figure, MeasuredValue measured, AttainmentMethod? named = null,
        AttainmentStatus? status = null, ReportingPeriod? planned = null)
    {
        AttainmentMethod method = named ?? target.Method ?? numbers.Method ?? numbers.Methods[0];
        ValueRange taken = numbers.Take(measured.Operand, measured.Unit);
        ValueRange? percent = Percent(method, numbers, taken, out PercentAbsence? absence);
        return new(target, figure, status ?? Status(numbers, taken))
        {
            Value = measured,
            Measured = measured.Stated,
            MeasuredRange = measured.Range,
            Planned = planned,
            PercentRange = percent,
            Method = percent is null && method != AttainmentMethod.Gap ? null : method,
            Absence = absence,
            Gap = taken is { IsPoint: true, Low: { } value } ? Gap(numbers, value) : null,
        };
    }

    // A vague figure decides only when all of it agrees; "from the plan on" is at least attained.
    private static AttainmentStatus Status(NumericTarget target, ValueRange measured) =>
        target.Beyond is { } beyond && measured.IsWithin(beyond) ? AttainmentStatus.Exceeded
        : measured.IsWithin(target.Wanted) ? AttainmentStatus.Attained
        : measured.Overlaps(target.Wanted) ? AttainmentStatus.Unknown
        : AttainmentStatus.NotAttained;

    private static Quantity Gap(NumericTarget target, Fraction value)
    {
        Fraction low = target.Plan.Low!.Value, high = target.Plan.High!.Value;
        Fraction above = value < low ? value - low : value > high ? value - high : default;
        Fraction gap = target.Better switch
        {
            Tendency.Higher => above,
            Tendency.Lower => -above,
            _ => above.Sign > 0 ? -above : above,
        };
        return new Quantity(gap, target.Unit) - new Quantity(default(Fraction), target.Unit);
    }

    private static ValueRange? Percent(AttainmentMethod method, NumericTarget target, ValueRange actual, out PercentAbsence? absence)
    {
        ValueRange plan = target.Plan;
        absence = method switch
        {
            AttainmentMethod.Gap => PercentAbsence.DifferenceOnly,
            AttainmentMethod.ReductionAchieved => OfReduction(target.Start, plan),
            AttainmentMethod.LevelRatio => actual.High <= -Hundred ? PercentAbsence.SignChange : null,
            AttainmentMethod.ReductionRate when target.Start is not { Sign: > 0 } => PercentAbsence.NoBase,
            AttainmentMethod.Inverse => OfRatio(plan, actual) ?? OfDivisor(actual),
            _ => OfRatio(plan, actual),
        };
        if (absence is not null)
            return null;
        return method switch
        {
            AttainmentMethod.Inverse => plan * Hundred / actual,
            AttainmentMethod.Mirror => ValueRange.Point(2 * Hundred) - (actual * Hundred / plan),
            AttainmentMethod.ReductionAchieved =>
                (ValueRange.Point(target.Start!.Value) - actual) * Hundred / (ValueRange.Point(target.Start.Value) - plan),
            AttainmentMethod.LevelRatio => (actual + ValueRange.Point(Hundred)) * Hundred / (plan + ValueRange.Point(Hundred)),
            _ => actual * Hundred / plan,
        };
    }

    private static PercentAbsence? OfRatio(ValueRange plan, ValueRange actual) =>
        plan.Low!.Value.Sign == 0 ? PercentAbsence.ZeroPlan
        : plan.Low.Value.Sign < 0 ? PercentAbsence.NegativePlan
        : actual.High is { Sign: < 0 } ? PercentAbsence.SignChange
        : null;

    private static PercentAbsence? OfDivisor(ValueRange actual) =>
        actual is { IsPoint: true, Low.Sign: 0 } ? PercentAbsence.ZeroActual
        : actual.IsWithin(OverZero) ? null : PercentAbsence.VagueFigure;

    private static PercentAbsence? OfReduction(Fraction? start, ValueRange plan) => start is not { } from ? PercentAbsence.NoBase
        : plan.Low == from ? PercentAbsence.BaseEqualsPlan
        : plan.Low > from ? PercentAbsence.BaseBelowPlan
        : null;
}
