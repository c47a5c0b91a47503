using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Tests.Figures;

public class ComparisonRowTests
{
    [Fact]
    public void A_row_of_an_amount_is_compared_in_percent()
    {
        ComparisonRow row = new(IndicatorCatalogue.GrainOutput, T(4500m), T(4350m), T(4785m), T(4900m)) { Term = [T(4000m), T(4100m), null, T(4785m)] };
        row.EstimateToPlan.Cell.Should().Be((Fraction)110m);
        row.EstimateToPrevious.Cell.Should().Be(new Fraction(319, 3));
        row.NextPlanToEstimate.Cell.Should().Be(490_000m / (Fraction)4785m);
        row.TermAverage!.Years.Should().Be(3, "a year without a value is a year all the same");
        row.TermAverage!.Check(new(6.16m)).Should().Be(ClaimVerdict.Consistent);
        row.EstimateToPlan.CheckCell(new(110m)).Should().Be(ClaimVerdict.Consistent);
        row.EstimateToPrevious.CheckCell(new(106.4m)).Should().Be(ClaimVerdict.Inconsistent);
        row.EstimateToPrevious.CheckCell(new(106.3m)).Should().Be(ClaimVerdict.Consistent);
    }

    [Fact]
    public void A_row_of_a_rate_is_compared_in_points()
    {
        ComparisonRow row = new(IndicatorCatalogue.PoorRate, P(3.35m), P(3.10m), P(2.43m), P(1.9m)) { Term = [P(8.35m), P(2.43m)] };
        row.EstimateToPlan.Cell.Should().Be((Fraction)(-0.67m));
        row.EstimateToPrevious.Cell.Should().Be((Fraction)(-0.92m));
        row.TermAverage!.Exact.Should().Be((Fraction)(-5.92m));
        row.EstimateToPlan.CheckCell(new(-0.67m)).Should().Be(ClaimVerdict.Consistent);
        row.EstimateToPlan.CheckCell(new(78.39m)).Should().Be(ClaimVerdict.Inconsistent, "the ratio of two rates is not what the column says");
    }

    [Fact]
    public void What_is_missing_leaves_its_cells_empty_and_says_why()
    {
        ComparisonRow row = new(IndicatorCatalogue.GrainOutput, null, T(0m), T(5m));
        foreach (QuantityComparison column in new[] { row.EstimateToPlan, row.EstimateToPrevious, row.NextPlanToEstimate })
        {
            column.Cell.Should().BeNull();
            column.CheckCell(new(1m)).Should().Be(ClaimVerdict.CannotBeChecked);
        }

        row.TermAverage.Should().BeNull();

        (row.EstimateToPlan.Absence, row.EstimateToPrevious.Absence, row.NextPlanToEstimate.Absence).Should().Be((ComparisonAbsence.ZeroBase, ComparisonAbsence.NoBase, ComparisonAbsence.NoFigure));
        new ComparisonRow(IndicatorCatalogue.GrainOutput, null, null, null) { Term = [T(1m), null] }.TermAverage.Should().BeNull();
    }

    [Fact]
    public void A_row_has_one_family_of_units_and_a_term_two_ends()
    {
        FluentActions.Invoking(() => new ComparisonRow(IndicatorCatalogue.GrainOutput, T(1m), P(1m), T(1m))).Should().Throw<MeasureUnitMismatchException>();
        FluentActions.Invoking(() => new ComparisonRow(IndicatorCatalogue.GrainOutput, null, null, null) { Term = [T(1m), P(1m)] }).Should().Throw<MeasureUnitMismatchException>();
        FluentActions.Invoking(() => new ComparisonRow(IndicatorCatalogue.GrainOutput, null, null, null) { Term = [T(1m)] }).Should().Throw<ArgumentException>();
    }

    private static StatedQuantity T(decimal tonnes) => new(new(tonnes), MeasureUnits.Tonne);

    private static StatedQuantity P(decimal percent) => new(new(percent), MeasureUnits.Percent);
}
