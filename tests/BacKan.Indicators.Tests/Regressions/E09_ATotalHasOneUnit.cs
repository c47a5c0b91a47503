using BacKan.Indicators.Figures;
using BacKan.Indicators.Tests.Figures;

namespace BacKan.Indicators.Tests.Regressions;

/// <summary>E9: a total row added tons, hectares and people, and took "the fifth root of a percentage" of the sum.</summary>
public class E09_ATotalHasOneUnit
{
    [Fact]
    public void Tonnes_hectares_and_people_have_no_total()
    {
        FluentActions.Invoking(() => Quantity.Tonnes(1m) + Quantity.Hectares(1m)).Should().Throw<MeasureUnitMismatchException>();
        FluentActions.Invoking(() => Aggregation.OverUnits(Places.Grain, Places.Year, Places.All, [Places.Of(Places.Grain, Places.All[0], 1m), Places.Of(Places.Area, Places.All[1], 1m)]))
            .Should().Throw<ArgumentException>().WithMessage("*sown_area*grain_output*");
        FluentActions.Invoking(() => GrowthDecomposition.Of([new("t", QuantityComparison.Between(Quantity.Tonnes(1m), Quantity.Tonnes(2m))), new("ha", QuantityComparison.Between(Quantity.Hectares(1m), Quantity.Hectares(2m)))])).Should().Throw<MeasureUnitMismatchException>();
    }

    [Fact]
    public void A_percentage_has_no_root() =>
        AverageGrowth.Of(Quantity.Percent(8m), Quantity.Percent(4m), 5).Should().Match<AverageGrowth>(a => a.Percent == null && a.Points == new PercentagePoints(-0.8m));
}
