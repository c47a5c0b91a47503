using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Targets;

/// <summary>The attainment of targets (<i>tính mức độ hoàn thành chỉ tiêu</i>): actual ÷ plan for floors, plan ÷ actual for ceilings, dates for milestones.</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class AttainmentCalculator : IAttainmentCalculator
{
    /// <inheritdoc/>
    public Attainment Measure(Target target, Figure? actual)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (actual is not null && actual.Indicator != target.Indicator)
            throw new ArgumentException($"A figure of {actual.Indicator} cannot meet a target of {target.Indicator}.", nameof(actual));
        return (target, actual) switch
        {
            (LevelTarget level, { Stated: { } stated }) => Level(level, actual, stated),
            (DoneByTarget done, not null) => Milestone(done, actual),
            _ => new(target, actual, AttainmentStatus.Unknown),
        };
    }

    private static Attainment Milestone(DoneByTarget target, Figure actual)
    {
        AttainmentStatus status = actual.DoneOn is { } day
            ? day <= target.Deadline ? AttainmentStatus.Attained : AttainmentStatus.NotAttained
            : actual.AsOf <= target.Deadline ? AttainmentStatus.Unknown : AttainmentStatus.NotAttained;
        return new(target, actual, status);
    }

    private static Attainment Level(LevelTarget target, Figure actual, StatedNumber stated)
    {
        Interval measured = stated.AsOperand;
        (Interval? percent, AttainmentMethod? method) = Percent(target, measured, actual.Unit);
        return new(target, actual, Status(target, measured, actual.Unit))
        {
            PercentRange = percent,
            Method = method,
            Gap = measured.IsPoint ? new Quantity(stated.Value, actual.Unit).In(target.Level.Unit) - target.Level : null,
        };
    }

    private static AttainmentStatus Status(LevelTarget target, Interval measured, MeasureUnit unit)
    {
        // Where the whole interval lies to the plan: the ends are compared as quantities, without dividing.
        int? low = Order(measured.Low, unit, target.Level), high = Order(measured.High, unit, target.Level);
        bool allAbove = low > 0 || (low == 0 && !measured.LowIncluded);
        bool allBelow = high < 0 || (high == 0 && !measured.HighIncluded);
        bool noneBelow = low >= 0, noneAbove = high <= 0;
        return target.Sense switch
        {
            TargetSense.AtLeast => allAbove ? AttainmentStatus.Exceeded : noneBelow ? AttainmentStatus.Attained : allBelow ? AttainmentStatus.NotAttained : AttainmentStatus.Unknown,
            TargetSense.AtMost => allBelow ? AttainmentStatus.Exceeded : noneAbove ? AttainmentStatus.Attained : allAbove ? AttainmentStatus.NotAttained : AttainmentStatus.Unknown,
            TargetSense.Above => allAbove ? AttainmentStatus.Attained : noneAbove ? AttainmentStatus.NotAttained : AttainmentStatus.Unknown,
            TargetSense.Below => allBelow ? AttainmentStatus.Attained : noneBelow ? AttainmentStatus.NotAttained : AttainmentStatus.Unknown,
            _ => noneBelow && noneAbove ? AttainmentStatus.Attained : allAbove || allBelow ? AttainmentStatus.NotAttained : AttainmentStatus.Unknown,
        };
    }

    private static int? Order(Fraction? end, MeasureUnit unit, Quantity level) =>
        end is { } value ? new Quantity(value, unit).CompareTo(level) : null;

    private static (Interval? Range, AttainmentMethod? Method) Percent(LevelTarget target, Interval measured, MeasureUnit unit)
    {
        Fraction plan = target.Level.Exact * target.Level.Unit.InBase;
        if (plan.Sign <= 0)
            return (null, null);
        if (!target.IsCeiling)
            return (new(Ratio(measured.Low, unit, plan), measured.LowIncluded, Ratio(measured.High, unit, plan), measured.HighIncluded), AttainmentMethod.PlainRatio);
        return measured is { IsPoint: true, Low: { Sign: > 0 } value }
            ? (Interval.Point(plan * 100m / (value * unit.InBase)), AttainmentMethod.Inverse)
            : (null, null);
    }

    private static Fraction? Ratio(Fraction? end, MeasureUnit unit, Fraction plan) => end * unit.InBase * 100m / plan;
}
