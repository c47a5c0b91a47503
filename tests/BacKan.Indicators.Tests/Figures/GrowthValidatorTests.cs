using BacKan.Indicators.Figures;
using FluentValidation;
using FluentValidation.Results;

namespace BacKan.Indicators.Tests.Figures;

public class GrowthValidatorTests
{
    private static StatedQuantity Tonnes(decimal value) => new(new(value), MeasureUnits.Tonne);

    [Fact]
    public void A_comparison_with_zero_is_named_by_its_column()
    {
        List<ValidationFailure> failures = Services.Get<IValidator<ComparisonRow>>().Validate(new ComparisonRow(IndicatorCatalogue.GrainOutput, Tonnes(0m), Tonnes(5m), Tonnes(5m))).Errors;
        ValidationFailure failure = failures.Should().ContainSingle().Which;
        (failure.ErrorCode, failure.Severity, failure.AttemptedValue).Should().Be((ErrorCodes.FigureNoPercent, Severity.Info, "ƯTH/TH"));
    }

    [Fact]
    public void An_average_growth_of_money_at_current_prices_is_doubted_and_one_at_constant_prices_is_not()
    {
        StatedQuantity Money(decimal value) => new(new(value), MeasureUnits.BillionDong);
        ComparisonRow Row(PriceBasis prices) => new(IndicatorCatalogue.BudgetRevenue, Money(50m), Money(60m), Money(62m)) { Prices = prices, Term = [Money(40m), Money(45m), Money(50m)] };
        Services.Get<IValidator<ComparisonRow>>().Validate(Row(PriceBasis.Current)).Errors.Should().ContainSingle().Which.ErrorCode.Should().Be(ErrorCodes.FigurePrices);
        Services.Get<IValidator<ComparisonRow>>().Validate(Row(PriceBasis.Constant2010)).Errors.Should().BeEmpty();
    }
}
