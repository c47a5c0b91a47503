using BacKan.Indicators.Figures;
using BacKan.Indicators.Tests.Figures;

namespace BacKan.Indicators.Tests.Regressions;

/// <summary>Cells of real sheets: E10 <c>(P6/J6)/(1/5)*100</c> for <c>^(1/5)</c>; E11 the row above; E12 the product of five levels without a root.</summary>
public class E10_E11_E12_FormulasOfSheetsAreFound
{
    private static readonly ComparisonRow Row = new(Places.Grain, T(100m), T(110m), T(121m)) { Term = [T(100m), T(100m), T(105m), T(110m), T(115m), T(121m)] };
    private static readonly ComparisonRow Above = new(Places.Grain, null, null, null) { Term = [T(100m), T(100m), T(100m), T(100m), T(100m), T(200m)] };

    [Theory]
    [InlineData("605", nameof(SheetMistake.DividedByOneOverYears))] // E10: 121/100 × 5 × 100
    [InlineData("14.87", nameof(SheetMistake.NeighbourRow))] // E11: the row above doubles in five years
    [InlineData("16071825000", nameof(SheetMistake.ProductOfLevels))] // E12: 100 × 105 × 110 × 115 × 121, of size 10¹⁰
    [InlineData("-3.74", nameof(SheetMistake.Inverted))] // E8
    [InlineData("103.89", nameof(SheetMistake.IndexForGrowth))]
    [InlineData("4.2", nameof(SheetMistake.ArithmeticAverage))]
    public void The_mistake_behind_a_wrong_average_is_named(string printed, string mistake)
    {
        SheetAudit.Explain(Row.TermAverage!, StatedNumber.Parse(printed, null), Above.TermAverage).Select(m => m.ToString()).Should().Equal(mistake);
        Row.TermAverage!.MistakesBehind(StatedNumber.Parse(printed, null), Above.TermAverage).Should().ContainSingle().Which.Vi.Should().NotBeEmpty();
    }

    [Fact]
    public void A_right_cell_and_an_unknown_number_have_no_mistake()
    {
        SheetAudit.Explain(Row.TermAverage!, new(3.89m), Above.TermAverage).Should().BeEmpty();
        SheetAudit.Explain(Row.TermAverage!, new(77.77m), Above.TermAverage).Should().BeEmpty();
        SheetAudit.Explain(Row.EstimateToPlan, new(110m)).Should().BeEmpty();
        SheetAudit.Explain(Row.EstimateToPlan, new(90.9m)).Should().Equal(SheetMistake.Inverted);
        Row.EstimateToPlan.MistakesBehind(new(90.9m)).Should().ContainSingle().Which.En.Should().Be("the earlier value stands over the later one: growth is shown as decline");
    }

    [Fact]
    public void A_rate_that_was_compared_as_an_amount_is_found()
    {
        StatedQuantity P(decimal value) => new(new(value), MeasureUnits.Percent);
        ComparisonRow rate = new(Places.PoorRate, P(8m), null, P(8.21m)) { Term = [P(8m), P(8.21m)] };
        SheetAudit.Explain(rate.EstimateToPrevious, new(102.6m)).Should().Equal(SheetMistake.RatioOfRates);
        SheetAudit.Explain(rate.TermAverage!, new(2.6m)).Should().Equal(SheetMistake.RatioOfRates);
    }

    private static StatedQuantity T(decimal tonnes) => new(new(tonnes), MeasureUnits.Tonne);
}
