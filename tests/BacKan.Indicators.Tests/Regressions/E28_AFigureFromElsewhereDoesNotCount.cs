using BacKan.Indicators.Figures;
using BacKan.Indicators.Territory;
using BacKan.Indicators.Tests.Figures;

namespace BacKan.Indicators.Tests.Regressions;

/// <summary>E28: figures entered by other districts stood in a district's totals.</summary>
public class E28_AFigureFromElsewhereDoesNotCount
{
    [Fact]
    public void A_total_is_of_the_units_that_were_named()
    {
        Figure outside = Places.Of(Places.Grain, BacKanUnits.DonPhongCommune, 1_000_000m);
        FluentActions.Invoking(() => Aggregation.OverUnits(Places.Grain, Places.Year, Places.All, [Places.Of(Places.Grain, Places.All[0], 1m), outside]))
            .Should().Throw<ArgumentException>().WithMessage("*Đôn Phong*8 expected*does not count*");
        typeof(Aggregation).GetMethod(nameof(Aggregation.OverUnits))!.GetParameters().Single(p => p.ParameterType == typeof(IEnumerable<AdministrativeUnit>)).IsOptional.Should().BeFalse();
    }
}
