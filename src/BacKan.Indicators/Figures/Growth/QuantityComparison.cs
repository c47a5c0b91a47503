using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Figures;

/// <summary>The comparison of a number with an earlier one or a plan: <i>so sánh</i> (<i>tăng, giảm, bằng … %, chênh lệch</i>).</summary>
/// <remarks>
/// <para>
/// Amounts have a difference and a percentage; rates a difference in percentage points, and a ratio only by <see cref="RatioOfRates"/>. A
/// base of zero or less gives a difference and a reason. A printed number without a word is exact; one with a word ("trên 500") is a range.
/// </para>
/// <para>Exact: <see cref="Percent"/> and <see cref="Ratio"/> divide once. Immutable; compares by reference.</para>
/// </remarks>
public sealed class QuantityComparison
{
    private readonly ValueRange? ratio;

    /// <summary>Compares two numbers.</summary>
    /// <param name="from">The number compared with, or null if missing.</param>
    /// <param name="to">The number, or null if missing.</param>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    public QuantityComparison(StatedQuantity? from, StatedQuantity? to)
    {
        (From, To) = (from, to);
        if (from is null || to is null)
        {
            Absence = from is null ? ComparisonAbsence.NoBase : ComparisonAbsence.NoFigure;
            return;
        }

        var before = new Quantity(from.Number.Value, from.Unit);
        Quantity after = new Quantity(to.Number.Value, to.Unit).ConvertTo(from.Unit);
        ValueRange start = from.Number.AsOperand, end = to.Number.AsOperand * (to.Unit.InBase / from.Unit.InBase);
        bool isExact = start.IsPoint && end.IsPoint;
        if (isExact)
            Difference = after - before;
        Absence = isExact || ComparisonAbsences.IsRate(from.Unit)
            ? ComparisonAbsences.Of(before.Exact, after.Exact, from.Unit)
            : start.Low > 0m && end.Low >= 0m ? null : ComparisonAbsence.Vague;
        if (Absence is null)
            ratio = end / start;
    }

    /// <summary>Compares a later quantity with an earlier one.</summary>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    public static QuantityComparison Between(Quantity from, Quantity to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return new(from, to, to.ConvertTo(from.Unit));
    }

    /// <summary>Compares a later amount with an earlier one at the same prices.</summary>
    /// <exception cref="InvalidOperationException">The prices differ.</exception>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    public static QuantityComparison Between(PricedQuantity from, PricedQuantity to)
    {
        PricedQuantity.RequireSame(from, to);
        return Between(from.Amount, to.Amount);
    }

    /// <summary>Compares a later figure with an earlier one of the same indicator and place.</summary>
    /// <param name="from">The earlier figure, or null.</param>
    /// <param name="to">The later figure, or null.</param>
    /// <exception cref="ArgumentException">The figures have different indicators or places.</exception>
    /// <exception cref="InvalidOperationException">The prices differ, or only one figure states them.</exception>
    public static QuantityComparison Between(Figure? from, Figure? to)
    {
        if (from is not null && to is not null)
        {
            if (from.Indicator != to.Indicator)
                throw new ArgumentException($"A figure of {to.Indicator} is not compared with one of {from.Indicator}.", nameof(to));
            if (from.Place != to.Place)
                throw new ArgumentException(
                    $"A figure of {to.Place} ({to.Place.Id}) is not compared with one of {from.Place} ({from.Place.Id}): take both in one "
                        + "geography (TerritorialSeries).",
                    nameof(to));
            PriceBasis.RequireSame(from.Prices, to.Prices);
            if (!string.Equals(from.Definition, to.Definition, StringComparison.Ordinal))
                return OfOtherDefinitions(from.StatedQuantity, to.StatedQuantity);
        }

        return new(from?.StatedQuantity, to?.StatedQuantity);
    }

    /// <summary>Chains growth rates exactly: 10% and then 10% are 21%. Annual percentages are never added.</summary>
    /// <param name="percents">The growth rates in percent, in order, none below −100; an empty list gives 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A growth is below −100 percent.</exception>
    public static Fraction Chain(IEnumerable<Fraction> percents)
    {
        ArgumentNullException.ThrowIfNull(percents);
        Fraction level = 1m;
        foreach (Fraction percent in percents)
        {
            if (percent < -100m)
                throw new ArgumentOutOfRangeException(
                    nameof(percents), percent, "A growth lies at −100 percent or above: nothing falls by more than all of it.");
            level *= (percent / 100m) + 1m;
        }

        return (level - 1m) * 100m;
    }

    private QuantityComparison(Quantity from, Quantity to, Quantity after)
    {
        (ExactFrom, ExactTo, Difference) = (from, to, after - from);
        Absence = ComparisonAbsences.Of(from.Exact, after.Exact, from.Unit);
        if (Absence is null)
            ratio = ValueRange.Point(after.Exact / from.Exact);
    }

    private QuantityComparison(StatedQuantity? from, StatedQuantity? to, ComparisonAbsence absence)
    {
        (From, To, Absence) = (from, to, absence);
    }

    /// <summary>Gets the number compared with, as printed, or null if missing or given as an exact quantity.</summary>
    public StatedQuantity? From { get; }

    /// <summary>Gets the number as printed, or null if missing or given as an exact quantity.</summary>
    public StatedQuantity? To { get; }

    /// <summary>Gets the exact number compared with; null if missing.</summary>
    public Quantity? ExactFrom => field ?? Exactly(From);

    /// <summary>Gets the exact number; null if missing.</summary>
    public Quantity? ExactTo => field ?? Exactly(To);

    /// <summary>
    /// Gets the difference, in the unit of the number compared with, or in points for rates; null if a number is missing or vague.
    /// </summary>
    public Quantity? Difference { get; }

    /// <summary>Gets the exact range of the ratio; null if there is no quotient.</summary>
    public ValueRange? RatioRange => ratio;

    /// <summary>
    /// Gets the growth in percent, exactly (<i>tăng, giảm … %</i>): a single number, or a range for vague figures; null if there is none.
    /// </summary>
    public ValueRange? PercentRange => ratio is null ? null : (ratio * 100m) - ValueRange.Point(100m);

    /// <summary>Gets the exact growth in percent if it is a single number.</summary>
    public Fraction? ExactPercent => PercentRange is { IsPoint: true, Low: { } percent } ? percent : null;

    /// <summary>Gets the growth in percent if it is a single number, to a decimal's 28 digits.</summary>
    public Percentage? Percent => ExactPercent is { } percent ? new(percent.ToNearestDecimal()) : null;

    /// <summary>
    /// Gets the number in percent of the other one (<i>bằng … % so với cùng kỳ</i>), exactly: a
    /// single number, or a range for vague figures; null if there is none.
    /// </summary>
    internal ValueRange? PercentOfRange => ratio is null ? null : ratio * 100m;

    /// <summary>
    /// Gets the number in percent of the other one if that is a single number, to a decimal's 28
    /// digits: the 103.33 of "bằng 103,33% so với cùng kỳ".
    /// </summary>
    public Percentage? PercentOf => PercentOfRange is { IsPoint: true, Low: { } percent } ? new(percent.ToNearestDecimal()) : null;

    /// <summary>Gets the exact ratio to the other number (<i>gấp … lần</i>) if it is a single number.</summary>
    public Fraction? Ratio => ratio is { IsPoint: true, Low: { } times } ? times : null;

    /// <summary>Gets the difference of rates in points, or null for amounts.</summary>
    public PercentagePoints? Points =>
        Absence == ComparisonAbsence.RatesInPoints && Difference is { } points ? new(points.Exact.ToNearestDecimal()) : null;

    /// <summary>Gets the reason why there is no percentage, or null if there is one.</summary>
    public ComparisonAbsence? Absence { get; }

    /// <summary>Gets the reason why there is no percentage, in words, or null if there is one.</summary>
    public BilingualText? Reason => Absence is { } absence ? ComparisonAbsences.Words(absence) : null;

    /// <summary>Calculates the exact ratio of the rates. Reports give the difference in points.</summary>
    /// <exception cref="InvalidOperationException">A rate is missing, or the rate compared with is zero.</exception>
    public Fraction RatioOfRates() => ExactFrom is { Exact.Sign: not 0 } from && ExactTo is { } to
        ? to.RatioOfRatesTo(from)
        : throw new InvalidOperationException(
            $"There is no ratio of rates without both of them, and none to a rate of zero: {ExactFrom?.In(Language.English) ?? "…"}, "
                + $"{ExactTo?.In(Language.English) ?? "…"}.");

    /// <summary>Checks a stated growth against this one, rounded or truncated: the 7.2 of "tăng 7,2%"; for rates the points.</summary>
    public ClaimVerdict Check(StatedNumber growth) => Check(
        growth, Difference is { } points && Absence == ComparisonAbsence.RatesInPoints ? ValueRange.Point(points.Exact) : PercentRange);

    /// <summary>
    /// Checks a stated percentage of the other number against this one, rounded or truncated: the 103 of "bằng 103% so với cùng kỳ".
    /// </summary>
    public ClaimVerdict CheckRatio(StatedNumber percent) => Check(percent, ratio is null ? null : ratio * 100m);

    /// <summary>Creates the comparison of numbers with different definitions, which has no result.</summary>
    /// <param name="from">The number compared with, or null.</param>
    /// <param name="to">The number, or null.</param>
    internal static QuantityComparison OfOtherDefinitions(StatedQuantity? from, StatedQuantity? to) =>
        new(from, to, ComparisonAbsence.DefinitionsDiffer);

    /// <summary>
    /// Gets the exact number that planning sheets print: the percentage of the other number for
    /// amounts ("110"), the difference in points for rates; null if there is none.
    /// </summary>
    public Fraction? Cell => Absence == ComparisonAbsence.RatesInPoints ? Difference?.Exact : Ratio * 100m;

    /// <summary>Checks a printed cell of a planning sheet against <see cref="Cell"/>, rounded or truncated.</summary>
    public ClaimVerdict CheckCell(StatedNumber printed) =>
        Absence == ComparisonAbsence.RatesInPoints ? Check(printed) : CheckRatio(printed);

    /// <summary>
    /// Finds the known mistakes that would give the printed cell; empty if it agrees or no known
    /// mistake explains it. The code of such a finding is BK1019.
    /// </summary>
    /// <param name="printed">The printed cell.</param>
    /// <param name="above">The comparison of the row above, or null.</param>
    public IReadOnlyList<BilingualText> MistakesBehind(StatedNumber printed, QuantityComparison? above = null) =>
        [.. SheetAudit.Explain(this, printed, above).Select(SheetAudit.Words)];

    /// <summary>Whether a number has a word, so that it is no plain one.</summary>
    internal bool IsVague => From is { Number.Qualifier: not Qualifier.Exactly } || To is { Number.Qualifier: not Qualifier.Exactly };

    /// <summary>The word of the number, where the other one has none.</summary>
    internal Qualifier Word =>
        From?.Number.Qualifier is null or Qualifier.Exactly ? To?.Number.Qualifier ?? Qualifier.Exactly : Qualifier.Exactly;

    private static Quantity? Exactly(StatedQuantity? stated) => stated is null ? null : new(stated.Number.Value, stated.Unit);

    private ClaimVerdict Check(StatedNumber stated, ValueRange? range)
    {
        ArgumentNullException.ThrowIfNull(stated);
        return range is null ? ClaimVerdict.CannotBeChecked
            : stated.Rounded.Overlaps(range) ? ClaimVerdict.Consistent
            : stated.Truncated.Overlaps(range) ? ClaimVerdict.ConsistentIfTruncated
            : stated.Qualifier == Qualifier.About || From?.Number.Qualifier == Qualifier.About || To?.Number.Qualifier == Qualifier.About
            ? ClaimVerdict.Ambiguous
            : ClaimVerdict.Inconsistent;
    }
}
