using BacKan.Indicators.Localization;
using FluentValidation;

namespace BacKan.Indicators.Figures;

/// <summary>The checks of a row of a planning sheet: <i>kiểm tra dòng so sánh</i>.</summary>
/// <remarks>
/// Codes: BK1013 (info) a comparison of known numbers without a percentage; BK1012 (warning) an average growth of money at current prices.
/// The custom state of a failure is its <see cref="BilingualText"/> in both languages.
/// </remarks>
internal sealed class ComparisonRowValidator : AbstractValidator<ComparisonRow>
{
    /// <summary>Creates the validator.</summary>
    public ComparisonRowValidator()
    {
        RuleFor(r => r.Plan).Custom((_, context) => NoPercent(context.InstanceToValidate.EstimateToPlan, "ƯTH/KH", context));
        RuleFor(r => r.PreviousActual).Custom((_, context) => NoPercent(context.InstanceToValidate.EstimateToPrevious, "ƯTH/TH", context));
        RuleFor(r => r.Estimate).Custom((_, context) => NoPercent(context.InstanceToValidate.NextPlanToEstimate, "KH/ƯTH", context));
        RuleFor(r => r.Prices).Custom((prices, context) =>
        {
            if (prices is { IsConstant: false } && context.InstanceToValidate.TermAverage is not null)
                context.Doubt(ErrorCodes.FigurePrices, Severity.Warning, prices, new(
                    "Tốc độ tăng bình quân tính theo giá hiện hành gồm cả tăng giá.",
                    "An average growth at current prices holds the rise of prices too."));
        });
    }

    private static void NoPercent(QuantityComparison comparison, string column, ValidationContext<ComparisonRow> context)
    {
        if (comparison.Absence is ComparisonAbsence.ZeroBase or ComparisonAbsence.NegativeBase or ComparisonAbsence.SignChange)
            context.Doubt(ErrorCodes.FigureNoPercent, Severity.Info, column, new(
                $"{column}: {comparison.Reason!.Vi}", $"{column}: {comparison.Reason.En}"));
    }
}
