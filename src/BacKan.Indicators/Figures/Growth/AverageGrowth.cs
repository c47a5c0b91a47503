using System.Numerics;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Figures;

/// <summary>The average annual growth over several years: <i>tốc độ tăng bình quân hằng năm</i>.</summary>
/// <remarks>
/// <para>
/// Years are counted from the year after the base: 2010 to 2015 are 5. The compound rate is a root, calculated with integers and rounded
/// once, half away from zero, to 20 decimals of a percent; the other methods are exact.
/// </para>
/// <para>
/// A first value of zero or less, or a negative last value, gives no average growth but a reason. Immutable; compares by reference.
/// </para>
/// </remarks>
public sealed class AverageGrowth
{
    private const int Decimals = 20;

    internal AverageGrowth(Quantity from, Quantity to, int years, AverageMethod method)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (years is < 1 or > ReportingPeriod.Latest - ReportingPeriod.Earliest)
            throw new ArgumentOutOfRangeException(nameof(years), years, FormattableString.Invariant(
                $"Expected 1 to {ReportingPeriod.Latest - ReportingPeriod.Earliest} years, counted from the year after the base."));
        if (!Enum.IsDefined(method))
            throw new ArgumentOutOfRangeException(nameof(method), method, "Expected a defined method.");
        (From, To, Years, Method) = (from, to, years, method);
        Fraction start = from.Exact, end = to.ConvertTo(from.Unit).Exact;
        if (ComparisonAbsences.IsRate(from.Unit) != (method == AverageMethod.PointsPerYear))
            throw new RateArithmeticException(
                from.Unit, $"The average growth of {from.Unit} is not taken by {method}: rates have points a year, amounts percent.");
        if (method == AverageMethod.PointsPerYear)
        {
            Exact = (to - from).Exact / years;
            return;
        }

        Absence = ComparisonAbsences.Of(start, end, from.Unit);
        if (Absence is null)
            Exact = method == AverageMethod.Arithmetic ? ((end / start) - 1m) * 100m / years : Compound(end / start);
    }

    /// <summary>
    /// Calculates the average annual growth: compound for amounts (<i>tốc độ tăng bình quân</i>),
    /// in points for rates (<i>giảm bình quân … điểm %/năm</i>).
    /// </summary>
    /// <param name="from">The value of the base year.</param>
    /// <param name="to">The value of the last year.</param>
    /// <param name="years">The number of years, counted from the year after the base, 1 to 1,054.</param>
    /// <exception cref="ArgumentOutOfRangeException">The years are not from 1 to 1,054.</exception>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    public static AverageGrowth Of(Quantity from, Quantity to, int years)
    {
        ArgumentNullException.ThrowIfNull(from);
        return new(from, to, years, ComparisonAbsences.IsRate(from.Unit) ? AverageMethod.PointsPerYear : AverageMethod.Compound);
    }

    /// <summary>Calculates the compound average annual growth of an amount of money at the same prices.</summary>
    /// <param name="from">The value of the base year.</param>
    /// <param name="to">The value of the last year.</param>
    /// <param name="years">The number of years, counted from the year after the base, 1 to 1,054.</param>
    /// <exception cref="InvalidOperationException">The prices differ.</exception>
    public static AverageGrowth Of(PricedQuantity from, PricedQuantity to, int years)
    {
        PricedQuantity.RequireSame(from, to);
        return Of(from.Amount, to.Amount, years);
    }

    /// <summary>
    /// Divides the total growth of an amount by the number of years: not average growth in the statistical sense, but printed as such.
    /// </summary>
    /// <param name="from">The value of the base year.</param>
    /// <param name="to">The value of the last year.</param>
    /// <param name="years">The number of years.</param>
    /// <exception cref="InvalidOperationException">The unit is a rate.</exception>
    public static AverageGrowth Arithmetic(Quantity from, Quantity to, int years) => new(from, to, years, AverageMethod.Arithmetic);

    /// <summary>Gets the value of the base year.</summary>
    public Quantity From { get; }

    /// <summary>Gets the value of the last year.</summary>
    public Quantity To { get; }

    /// <summary>Gets the number of years.</summary>
    public int Years { get; }

    /// <summary>
    /// Gets whether it is the compound rate; otherwise points a year, or the total growth divided by the number of years.
    /// </summary>
    public bool IsCompound => Method == AverageMethod.Compound;

    /// <summary>
    /// Gets the percentage or points a year, to 20 decimals for the compound method, otherwise exact; null if there is none.
    /// </summary>
    public Fraction? Exact { get; }

    /// <summary>Gets the percentage a year, to a decimal's 28 digits; null for rates, or if there is none.</summary>
    public Percentage? Percent => Method != AverageMethod.PointsPerYear && Exact is { } percent ? new(percent.ToNearestDecimal()) : null;

    /// <summary>Gets the points a year, to a decimal's 28 digits; null for amounts.</summary>
    public PercentagePoints? Points => Method == AverageMethod.PointsPerYear && Exact is { } points ? new(points.ToNearestDecimal()) : null;

    /// <summary>Gets the reason why there is no average, or null if there is one.</summary>
    public ComparisonAbsence? Absence { get; }

    /// <summary>Gets the reason why there is no average, in words, or null if there is one.</summary>
    public BilingualText? Reason => Absence is { } absence ? ComparisonAbsences.Words(absence) : null;

    /// <summary>
    /// Gets the exact value to which the average leads; null if there is none. For the compound
    /// method it differs from <see cref="To"/> only through the 20 decimals.
    /// </summary>
    internal Quantity? Leads => Exact is not { } rate ? null : Method switch
    {
        AverageMethod.Compound => new(From.Exact * Power((rate / 100m) + 1m, Years), From.Unit),
        AverageMethod.Arithmetic => new(From.Exact * ((rate * Years / 100m) + 1m), From.Unit),
        _ => new(From.Exact + (rate * Years / From.Unit.InBase), From.Unit),
    };

    /// <summary>Checks a stated average against this one, rounded or truncated.</summary>
    public ClaimVerdict Check(StatedNumber stated)
    {
        ArgumentNullException.ThrowIfNull(stated);
        return Exact is not { } rate ? ClaimVerdict.CannotBeChecked
            : stated.Rounded.Contains(rate) ? ClaimVerdict.Consistent
            : stated.Truncated.Contains(rate) ? ClaimVerdict.ConsistentIfTruncated
            : stated.Qualifier == Qualifier.About ? ClaimVerdict.Ambiguous
            : ClaimVerdict.Inconsistent;
    }

    /// <summary>
    /// Finds the known mistakes that would give the printed number; empty if it agrees or no known
    /// mistake explains it. The code of such a finding is BK1019.
    /// </summary>
    /// <param name="printed">The printed average.</param>
    /// <param name="above">The average of the row above, or null.</param>
    public IReadOnlyList<BilingualText> MistakesBehind(StatedNumber printed, AverageGrowth? above = null) =>
        [.. SheetAudit.Explain(this, printed, above).Select(SheetAudit.Words)];

    internal AverageMethod Method { get; }

    /// <summary>The levels of all years, where a sheet gives them.</summary>
    internal IReadOnlyList<Fraction> Levels { get; init; } = [];

    internal static Fraction Power(Fraction value, int exponent) =>
        new(BigInteger.Pow(value.Numerator, exponent), BigInteger.Pow(value.Denominator, exponent));

    // The root in units of 10⁻²² (20 decimals of a percent), as a whole number, rounded by comparing powers.
    private Fraction Compound(Fraction ratio)
    {
        BigInteger unit = BigInteger.Pow(10, Decimals + 2);
        BigInteger power = ratio.Numerator * BigInteger.Pow(unit, Years);
        BigInteger root = IntegerRoot.Floor(power / ratio.Denominator, Years);
        bool up = BigInteger.Pow((2 * root) + 1, Years) * ratio.Denominator <= power << Years;
        return new((up ? root + 1 : root) - unit, BigInteger.Pow(10, Decimals));
    }
}
