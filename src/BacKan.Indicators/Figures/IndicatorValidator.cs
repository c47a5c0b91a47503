using BacKan.Indicators.Localization;
using FluentValidation;

namespace BacKan.Indicators.Figures;

/// <summary>The checks of an indicator's definition: <i>kiểm tra chỉ tiêu thống kê</i>.</summary>
/// <remarks>
/// Codes: BK1011 (error) a rule that adds a unit that does not add; BK1020 (warning) a definition that was not verified. The custom state
/// of a failure is its <see cref="BilingualText"/> in both languages.
/// </remarks>
internal sealed class IndicatorValidator : AbstractValidator<Indicator>
{
    /// <summary>Creates the validator.</summary>
    public IndicatorValidator()
    {
        RuleFor(i => i.Confidence).Custom((confidence, context) =>
        {
            if (confidence == Confidence.Unverified)
                context.Doubt(ErrorCodes.FigureUnverified, Severity.Warning, confidence, new(
                    $"{context.InstanceToValidate.OfficialName.Vi}: khái niệm và phương pháp tính chưa được kiểm chứng.",
                    $"{context.InstanceToValidate.OfficialName.En}: definition and method were not verified."));
        });
        RuleFor(i => i).Custom((indicator, context) =>
        {
            if (indicator.Unit.IsAdditive || (indicator.OverUnits != AggregationRule.Sum && indicator.OverTime != AggregationRule.Sum))
                return;
            context.Doubt(ErrorCodes.FigureRule, Severity.Error, indicator.Unit, new(
                $"{indicator.Name.Vi} tính bằng {indicator.Unit.Name.Vi} là tỷ lệ hoặc bình quân, không cộng được; dùng bình quân gia "
                    + "quyền hoặc tỷ số của các tổng.",
                $"{indicator.Name.En} in {indicator.Unit.Name.En} is a rate or per something and does not add; take a weighted mean or a "
                    + "ratio of sums."));
        });
    }
}
