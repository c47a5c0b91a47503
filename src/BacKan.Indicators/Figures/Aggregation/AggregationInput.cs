namespace BacKan.Indicators.Figures;

/// <summary>What is aggregated, sorted by unit or part of a period, and the arithmetic of each rule.</summary>
internal sealed class AggregationInput<TSlot>(
    Indicator indicator, ReportingPeriod period, AggregationRule rule, IReadOnlyList<TSlot> slots, Func<Figure, TSlot> slotOf,
    Func<Figure, bool, string?> objection)
    where TSlot : notnull
{
    /// <summary>Gets the slots that a figure may be of, where not all of them are needed.</summary>
    public IReadOnlyList<TSlot>? Known { get; init; }

    public Aggregate<TSlot> Make(IEnumerable<Figure> figures, IEnumerable<Figure>? denominators)
    {
        ArgumentNullException.ThrowIfNull(figures);
        Figure[] given = [.. figures], bases = denominators is null ? [] : [.. denominators];
        bool divides = rule is AggregationRule.WeightedMean or AggregationRule.RatioOfSums;
        if (rule == AggregationRule.Sum && !indicator.Unit.IsAdditive)
            throw new RateArithmeticException(
                indicator.Unit,
                $"{indicator} in {indicator.Unit} is a rate and cannot be added, whatever its definition says: give it the rule "
                    + "WeightedMean or RatioOfSums and its denominators.");
        if (!divides && denominators is not null)
            throw new ArgumentException($"{indicator} is aggregated by {rule}, which takes no denominators.", nameof(denominators));
        if (divides && denominators is null)
            throw new ArgumentException(
                $"{indicator} is aggregated by {rule}, which needs denominators: the rates of units have no mean without what they are "
                    + "rates of.",
                nameof(denominators));
        bool areNumerators = rule == AggregationRule.RatioOfSums && given.Length > 0 && given[0].Indicator != indicator;
        Dictionary<TSlot, Figure> bySlot = Sort(
            given, isDenominator: false, areNumerators ? given[0].Indicator : indicator, nameof(figures));
        Dictionary<TSlot, Figure> baseBySlot = Sort(
            bases, isDenominator: true, bases.Length == 0 ? indicator : bases[0].Indicator, nameof(denominators));

        TSlot[] apart = [.. slots.Where(s => bySlot.GetValueOrDefault(s)?.Absence == AbsenceReason.NotApplicable)];
        TSlot[] used = [.. slots.Except(apart).Where(
            s => Number(bySlot.GetValueOrDefault(s)) is not null && (!divides || Number(baseBySlot.GetValueOrDefault(s)) is not null))];
        Aggregate<TSlot> Result(Quantity? value, Fraction? covered) => new(indicator, period, rule, given, bases)
        {
            Expected = slots, Missing = [.. slots.Except(apart).Except(used)], NotApplicable = apart, Parts = Known ?? slots, Value = value,
            WeightCovered = covered,
        };
        if (used.Length == 0 || rule == AggregationRule.Never)
            return Result(value: null, covered: null);

        Fraction sum = Total(used, s => Number(bySlot[s])!.Value), weights = default;
        if (divides)
        {
            weights = Total(used, s => Number(baseBySlot[s])!.Value);
            if (Array.Find(bases, b => Number(b) is { Sign: < 0 }) is { } negative || weights.Sign == 0)
                throw new ArgumentException(
                    $"The denominators of {indicator} must be zero or more, and not all of them zero.", nameof(denominators));
        }

        Fraction value = !divides ? sum
            : areNumerators ? sum * InUnit(given[0], bases[0]) / weights
            : Total(used, s => Number(bySlot[s])!.Value * Number(baseBySlot[s])!.Value) / weights;
        return Result(new(value, indicator.Unit), divides ? Covered(used, apart, baseBySlot) : null);
    }

    // The number in the unit of its indicator; what did not occur is zero, what was not reported is nothing.
    private static Fraction? Number(Figure? figure) => figure?.Absence == AbsenceReason.DidNotOccur ? 0m
        : figure?.Value is { } value ? value.ConvertTo(figure.Indicator.Unit).Exact
        : null;

    private static Fraction Total(IEnumerable<TSlot> all, Func<TSlot, Fraction> value) =>
        all.Aggregate(default(Fraction), (sum, slot) => sum + value(slot));

    private Dictionary<TSlot, Figure> Sort(Figure[] figures, bool isDenominator, Indicator measured, string name)
    {
        var sorted = new Dictionary<TSlot, Figure>();
        foreach (Figure figure in figures)
        {
            TSlot slot = slotOf(figure);
            if (figure.Indicator != measured)
                throw new ArgumentException(
                    $"A figure of {figure.Indicator} stands among those of {measured}; each is aggregated alone.", name);
            if (!(Known ?? slots).Contains(slot))
                throw new ArgumentException(
                    FormattableString.Invariant($"{measured} of {figure.Place} ({figure.Place.Id}), {figure.Period}, is not among the ")
                        + FormattableString.Invariant($"{(Known ?? slots).Count} expected; a figure from elsewhere does not count."),
                    name);
            if (objection(figure, isDenominator) is { } wrong)
                throw new ArgumentException($"{measured}: {wrong}.", name);
            PriceBasis.RequireSame(figures[0].Prices, figure.Prices);
            if (!string.Equals(figures[0].Definition, figure.Definition, StringComparison.Ordinal))
                throw new ArgumentException(
                    $"{measured} of {figure.Place}, {figure.Period}, follows the definition {figure.Definition ?? "(none)"}, others "
                        + $"{figures[0].Definition ?? "(none)"}; definitions are not mixed.",
                    name);
            if (!sorted.TryAdd(slot, figure))
                throw new ArgumentException($"{figure.Place}, {figure.Period}, has two figures of {measured}; choose the source.", name);
        }

        return sorted;
    }

    // By what the quotient of the sums is multiplied to stand in the indicator's unit: tấn by ha gives tạ/ha.
    private Fraction InUnit(Figure numerator, Figure denominator)
    {
        MeasureUnit over = numerator.Indicator.Unit, under = denominator.Indicator.Unit, unit = indicator.Unit;
        if (string.Equals(unit.Family, MeasureUnit.RatioFamily, StringComparison.Ordinal))
        {
            return string.Equals(over.Family, under.Family, StringComparison.Ordinal)
                ? over.InBase * 100m / under.InBase / unit.InBase
                : throw new MeasureUnitMismatchException(over, under);
        }

        return string.Equals(unit.Family, $"{over.Family}/{under.Family}", StringComparison.Ordinal)
            ? over.InBase / under.InBase / unit.InBase
            : throw new ArgumentException(
                $"{numerator.Indicator} in {over} by {denominator.Indicator} in {under} does not give {indicator} in {unit}.",
                nameof(numerator));
    }

    private Fraction? Covered(TSlot[] used, TSlot[] apart, Dictionary<TSlot, Figure> bases)
    {
        TSlot[] all = [.. slots.Except(apart)];
        return Array.TrueForAll(all, s => Number(bases.GetValueOrDefault(s)) is not null)
            ? Total(used, s => Number(bases[s])!.Value) / Total(all, s => Number(bases[s])!.Value)
            : null;
    }
}
