using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Figures;

/// <summary>One number compared with an earlier one, or with a plan: <i>so sánh</i> (<i>tăng, giảm, bằng … %, chênh lệch</i>).</summary>
/// <remarks>
/// <para>Amounts have a difference and a percent; rates a difference in percentage points, and no percent unless <see cref="RatioOfRates"/> is called. A base of zero or below has a difference and a reason.
/// A printed number without a word is exact; one with a word ("trên 500") is its interval.</para>
/// <para>Exact: divided once, at the end, when <see cref="Percent"/> or <see cref="Ratio"/> is asked for. Immutable; compares by reference.</para>
/// </remarks>
public sealed class QuantityComparison
{
    private readonly ValueRange? ratio;

    /// <summary>Compares two numbers.</summary>
    /// <param name="from">What is compared with, or null where it is missing.</param>
    /// <param name="to">The number, or null where it is missing.</param>
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

    /// <summary>Gets the number compared with, as printed, or null where there is none, or it was an exact quantity.</summary>
    public StatedQuantity? From { get; }

    /// <summary>Gets the number, as printed, or null where there is none, or it was an exact quantity.</summary>
    public StatedQuantity? To { get; }

    /// <summary>Gets the number compared with, exactly; null where it is missing.</summary>
    public Quantity? ExactFrom => field ?? Exactly(From);

    /// <summary>Gets the number, exactly; null where it is missing.</summary>
    public Quantity? ExactTo => field ?? Exactly(To);

    /// <summary>Gets the number less the one compared with, in the unit of the latter, in points for rates; null where one is missing or vague.</summary>
    public Quantity? Difference { get; }

    /// <summary>Gets how many times the other one the number may be, exactly; null where there is no quotient.</summary>
    public ValueRange? RatioRange => ratio;

    /// <summary>Gets the growth in percent, exactly (<i>tăng, giảm … %</i>): one number, or an interval for vague figures; null where there is none.</summary>
    public ValueRange? PercentRange => ratio is null ? null : (ratio * 100m) - ValueRange.Point(100m);

    /// <summary>Gets the growth in percent where it is one number, exactly.</summary>
    public Fraction? ExactPercent => PercentRange is { IsPoint: true, Low: { } percent } ? percent : null;

    /// <summary>Gets the growth in percent where it is one number, to a decimal's 28 digits.</summary>
    public Percentage? Percent => ExactPercent is { } percent ? new(percent.ToNearestDecimal()) : null;

    /// <summary>Gets the percent that the number is of the other one (<i>bằng … % so với cùng kỳ</i>), exactly: one number, or an interval for vague figures; null where there is none.</summary>
    public ValueRange? PercentOfRange => ratio is null ? null : ratio * 100m;

    /// <summary>Gets the percent that the number is of the other one where it is one number, to a decimal's 28 digits: the 103.33 of "bằng 103,33% so với cùng kỳ".</summary>
    public Percentage? PercentOf => PercentOfRange is { IsPoint: true, Low: { } percent } ? new(percent.ToNearestDecimal()) : null;

    /// <summary>Gets how many times the other one the number is (<i>gấp … lần</i>) where that is one number, exactly.</summary>
    public Fraction? Ratio => ratio is { IsPoint: true, Low: { } times } ? times : null;

    /// <summary>Gets the difference of rates in points, or null for amounts.</summary>
    public PercentagePoints? Points => Absence == ComparisonAbsence.RatesInPoints && Difference is { } points ? new(points.Exact.ToNearestDecimal()) : null;

    /// <summary>Gets why there is no percent, or null where there is one.</summary>
    public ComparisonAbsence? Absence { get; }

    /// <summary>Gets why there is no percent, in words, or null where there is one.</summary>
    public BilingualText? Reason => Absence is { } absence ? ComparisonAbsences.Words(absence) : null;

    /// <summary>Gets how many times a rate another one is, exactly; for who means the ratio, for reports give points.</summary>
    /// <exception cref="InvalidOperationException">A rate is missing, or the one compared with is zero.</exception>
    public Fraction RatioOfRates() => ExactFrom is { Exact.Sign: not 0 } from && ExactTo is { } to
        ? to.RatioOfRatesTo(from)
        : throw new InvalidOperationException($"There is no ratio of rates without both of them, and none to a rate of zero: {ExactFrom?.In(Language.English) ?? "…"}, {ExactTo?.In(Language.English) ?? "…"}.");

    /// <summary>Tells what a stated growth is against this one, rounded and cut: the 7.2 of "tăng 7,2%"; of rates the points.</summary>
    public ClaimVerdict Check(StatedNumber growth) => Check(growth, Difference is { } points && Absence == ComparisonAbsence.RatesInPoints ? ValueRange.Point(points.Exact) : PercentRange);

    /// <summary>Tells what a stated percent of the other number is against this one, rounded and cut: the 103 of "bằng 103% so với cùng kỳ".</summary>
    public ClaimVerdict CheckRatio(StatedNumber percent) => Check(percent, ratio is null ? null : ratio * 100m);

    /// <summary>Compares two exact quantities.</summary>
    internal static QuantityComparison Of(Quantity from, Quantity to) => new(from, to, to.ConvertTo(from.Unit));

    /// <summary>Gets the comparison of numbers that follow different definitions: it has no answer, and says so.</summary>
    /// <param name="from">What would be compared with, or null.</param>
    /// <param name="to">The number, or null.</param>
    public static QuantityComparison OfOtherDefinitions(StatedQuantity? from, StatedQuantity? to) => new(from, to, ComparisonAbsence.DefinitionsDiffer);

    /// <summary>The word of the number, where the other one has none.</summary>
    internal Qualifier Word => From?.Number.Qualifier is null or Qualifier.Exactly ? To?.Number.Qualifier ?? Qualifier.Exactly : Qualifier.Exactly;

    private static Quantity? Exactly(StatedQuantity? stated) => stated is null ? null : new(stated.Number.Value, stated.Unit);

    private ClaimVerdict Check(StatedNumber stated, ValueRange? range)
    {
        ArgumentNullException.ThrowIfNull(stated);
        return range is null ? ClaimVerdict.CannotBeChecked
            : stated.Rounded.Overlaps(range) ? ClaimVerdict.Consistent
            : stated.Truncated.Overlaps(range) ? ClaimVerdict.ConsistentIfTruncated
            : stated.Qualifier == Qualifier.About || From?.Number.Qualifier == Qualifier.About || To?.Number.Qualifier == Qualifier.About ? ClaimVerdict.Ambiguous
            : ClaimVerdict.Inconsistent;
    }
}
