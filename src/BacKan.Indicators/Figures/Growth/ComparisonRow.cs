namespace BacKan.Indicators.Figures;

/// <summary>
/// One row of a planning sheet with its comparisons: <i>TH năm trước, KH, ƯTH, ƯTH/KH, ƯTH/TH, KH năm sau/ƯTH, bình quân giai đoạn</i>.
/// </summary>
/// <remarks>
/// Every comparison uses the numbers of this row: amounts in percent of the other number, rates in points. A missing number leaves its
/// comparisons empty, with the reason. Immutable; compares by reference.
/// </remarks>
public sealed class ComparisonRow
{
    private readonly IReadOnlyList<StatedQuantity?> term = [];

    /// <summary>Creates a row.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="previousActual">The actual number of the previous year (<i>TH năm trước</i>), or null.</param>
    /// <param name="plan">The plan of the year (<i>KH</i>), or null.</param>
    /// <param name="estimate">The estimate of the year (<i>ƯTH</i>), or null.</param>
    /// <param name="nextPlan">The plan of the next year (<i>KH năm sau</i>), or null.</param>
    /// <exception cref="MeasureUnitMismatchException">A unit is not in the indicator's family.</exception>
    public ComparisonRow(
        Indicator indicator, StatedQuantity? previousActual, StatedQuantity? plan, StatedQuantity? estimate,
        StatedQuantity? nextPlan = null)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        foreach (StatedQuantity? number in new[] { previousActual, plan, estimate, nextPlan })
        {
            if (number is not null)
                indicator.Require(number.Unit);
        }

        (Indicator, PreviousActual, Plan, Estimate, NextPlan) = (indicator, previousActual, plan, estimate, nextPlan);
        EstimateToPlan = new(plan, estimate);
        EstimateToPrevious = new(previousActual, estimate);
        NextPlanToEstimate = new(estimate, nextPlan);
    }

    /// <summary>Gets the indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets the actual number of the previous year, or null.</summary>
    public StatedQuantity? PreviousActual { get; }

    /// <summary>Gets the plan of the year, or null.</summary>
    public StatedQuantity? Plan { get; }

    /// <summary>Gets the estimate of the year, or null.</summary>
    public StatedQuantity? Estimate { get; }

    /// <summary>Gets the plan of the next year, or null.</summary>
    public StatedQuantity? NextPlan { get; }

    /// <summary>Gets the prices of all numbers of the row, or null if not stated.</summary>
    public PriceBasis? Prices { get; init; }

    /// <summary>
    /// Gets the values of the term in order, the base year first; empty if the sheet has none. A year without a value is null.
    /// </summary>
    /// <exception cref="MeasureUnitMismatchException">A unit is not in the indicator's family.</exception>
    /// <exception cref="ArgumentException">There is only one value, and so no year after the base.</exception>
    public IReadOnlyList<StatedQuantity?> Term
    {
        get => term;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.Count == 1)
                throw new ArgumentException("A term has a base year and at least one year after it.", nameof(value));
            foreach (StatedQuantity? number in value)
            {
                if (number is not null)
                    Indicator.Require(number.Unit);
            }

            term = [.. value];
        }
    }

    /// <summary>Gets the estimate compared with the plan (<i>ƯTH/KH</i>).</summary>
    public QuantityComparison EstimateToPlan { get; }

    /// <summary>Gets the estimate compared with the previous year (<i>ƯTH/TH năm trước</i>).</summary>
    public QuantityComparison EstimateToPrevious { get; }

    /// <summary>Gets the next plan compared with the estimate (<i>KH năm sau/ƯTH</i>).</summary>
    public QuantityComparison NextPlanToEstimate { get; }

    /// <summary>
    /// Gets the average growth from the base year of the term to its last year: compound for
    /// amounts, in points a year for rates; null if an end is missing or vague.
    /// </summary>
    public AverageGrowth? TermAverage
    {
        get
        {
            if (Term.Count == 0 || Ends(Term[0]) is not { } from || Ends(Term[^1]) is not { } to)
                return null;
            return new(
                from, to, Term.Count - 1, ComparisonAbsences.IsRate(from.Unit) ? AverageMethod.PointsPerYear : AverageMethod.Compound)
            {
                Levels = Term.Contains(null) ? [] : [.. Term.Select(v => (Fraction)v!.Number.Value)],
            };
        }
    }

    private static Quantity? Ends(StatedQuantity? number) =>
        number is { Number.Qualifier: Qualifier.Exactly } ? new(number.Number.Value, number.Unit) : null;
}
