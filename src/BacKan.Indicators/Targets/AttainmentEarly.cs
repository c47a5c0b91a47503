using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Targets;

/// <summary>Decides targets before their period ends: numbers that add up over time never fall.</summary>
internal static class AttainmentEarly
{
    private static readonly ValueRange NotNegative = new(0m, lowIncluded: true, null, highIncluded: false);

    public static AttainmentStatus? Of(Attainment attainment)
    {
        if (!attainment.IsProgress
            || attainment
                is not { Actual: { Indicator.OverTime: AggregationRule.Sum, Period: var part }, Planned: { } whole, Value: { } value }
            || attainment.Target is not NumericTarget { Plan.Low: { Sign: > 0 } } target
            || target is GrowthTarget
            || part.FirstDay != whole.FirstDay
            || !value.Operand.IsWithin(NotNegative))
            return null;
        ValueRange taken = target.Take(value.Operand, value.Unit);
        return target.Better switch
        {
            Tendency.Higher when target.Beyond is { } beyond && taken.IsWithin(beyond) => AttainmentStatus.Exceeded,
            Tendency.Higher when taken.IsWithin(target.Wanted) => AttainmentStatus.Attained,
            Tendency.Lower when !taken.Overlaps(target.Wanted) => AttainmentStatus.NotAttained,
            Tendency.Neutral when taken.Low > target.Wanted.High => AttainmentStatus.NotAttained,
            _ => null,
        };
    }
}
