using BacKan.Indicators.Figures;
using static System.FormattableString;

namespace BacKan.Indicators.Targets;

/// <summary>A target that is a rate of growth: <i>chỉ tiêu tốc độ tăng</i>.</summary>
/// <remarks>
/// Figures are rates in percent if the indicator is a rate ("tốc độ tăng đàn gia súc"), otherwise
/// amounts, whose growth is calculated from the base. Compared as rates.
/// </remarks>
internal sealed class GrowthTarget : NumericTarget
{
    private static readonly AttainmentMethod[] OfFloors = [AttainmentMethod.LevelRatio, AttainmentMethod.RateRatio, AttainmentMethod.Gap];
    private static readonly AttainmentMethod[] OfCeilings = [AttainmentMethod.Gap, AttainmentMethod.LevelRatio, AttainmentMethod.RateRatio];

    /// <summary>Creates a target.</summary>
    /// <param name="indicator">The rate, or the amount that is to grow.</param>
    /// <param name="sense">The required side of the rate.</param>
    /// <param name="rate">The rate; greater than −100 percent.</param>
    /// <param name="from">The base amount, greater than zero; null if the figures are rates.</param>
    /// <exception cref="ArgumentException">The indicator is an amount without a base, or a rate with a base.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is −100 percent or less, or the base is not greater than zero.</exception>
    /// <exception cref="MeasureUnitMismatchException">The base is not in the indicator's family.</exception>
    public GrowthTarget(Indicator indicator, TargetSense sense, Percentage rate, Quantity? from)
        : base(indicator, MeasureUnits.Percent, ValueRange.Point(rate.Value), TargetSenses.Better(sense), TargetSenses.IsStrict(sense))
    {
        if (rate.Value <= -100m)
            throw new ArgumentOutOfRangeException(
                nameof(rate), rate, "Expected a growth of more than −100%: nothing shrinks by more than itself.");
        if (from is null != (string.Equals(indicator.Unit.Family, MeasureUnit.RatioFamily, StringComparison.Ordinal)))
            throw new ArgumentException(
                $"{indicator} is kept in {indicator.Unit}: expected a base for an amount, and none for a rate.", nameof(from));
        if (from is not null && LevelTarget.Checked(indicator, from).Exact.Sign <= 0)
            throw new ArgumentOutOfRangeException(nameof(from), from, Invariant($"Expected a base over zero to grow from."));
        (Sense, Rate, Base) = (sense, rate, from);
    }

    /// <summary>Gets the required side of the rate.</summary>
    public TargetSense Sense { get; }

    /// <summary>Gets the rate.</summary>
    public Percentage Rate { get; }

    /// <summary>Gets the base amount, or null if the figures are rates.</summary>
    public Quantity? Base { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<AttainmentMethod> Methods => Better == Figures.Tendency.Lower ? OfCeilings : OfFloors;

    internal override ValueRange Take(ValueRange measured, MeasureUnit unit)
    {
        if (Base is null)
            return base.Take(measured, unit);
        Indicator.Require(unit);
        return (measured * (100m * unit.InBase / (Base.Exact * Base.Unit.InBase))) - ValueRange.Point(100m);
    }
}
