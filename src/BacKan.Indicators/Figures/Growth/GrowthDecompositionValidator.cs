using BacKan.Indicators.Localization;
using FluentValidation;

namespace BacKan.Indicators.Figures;

/// <summary>The checks of contributions to growth: <i>kiểm tra đóng góp vào tăng trưởng</i>.</summary>
/// <remarks>
/// Codes: BK1012 (warning) values of money at current prices, or at prices that are not stated. The custom state of a failure is its
/// <see cref="BilingualText"/> in both languages.
/// </remarks>
internal sealed class GrowthDecompositionValidator : AbstractValidator<GrowthDecomposition>
{
    /// <summary>Creates the validator.</summary>
    public GrowthDecompositionValidator()
    {
        RuleFor(g => g.Prices).Custom((prices, context) =>
        {
            GrowthDecomposition growth = context.InstanceToValidate;
            if (prices is { IsConstant: true } || !growth.From.Unit.Family.StartsWith(MeasureUnits.Dong.Family, StringComparison.Ordinal))
                return;
            context.Doubt(ErrorCodes.FigurePrices, Severity.Warning, prices, prices is null
                ? new(
                    "Không rõ giá: tăng trưởng và đóng góp tính theo giá so sánh.",
                    "The prices are not said: growth and contributions are taken at constant prices.")
                : new(
                    "Theo giá hiện hành: mức tăng gồm cả tăng giá; tăng trưởng và đóng góp tính theo giá so sánh.",
                    "At current prices growth holds the rise of prices too; growth and contributions are taken at constant prices."));
        });
    }
}
