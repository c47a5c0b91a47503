using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using FluentValidation;

namespace BacKan.Indicators.Targets;

/// <summary>The checks of a target: <i>kiểm tra một chỉ tiêu</i>.</summary>
/// <remarks>
/// Codes: BK2008 (warning) a plan of zero or less has no percentage; BK2009 (error) a reduction whose plan
/// is not below its base; BK2010 (warning) a required side that contradicts the indicator's tendency, so
/// that success would count as failure; BK2011 (error) a rate outside 0 to 100 percent; BK2012 (warning)
/// words without a numeric meaning. The custom state of a failure is its <see cref="BilingualText"/>.
/// </remarks>
internal sealed class TargetValidator : AbstractValidator<Target>
{
    /// <summary>Creates the validator.</summary>
    public TargetValidator()
    {
        RuleFor(t => t).Custom((target, context) =>
        {
            string vi = target.Indicator.Name.Vi, en = target.Indicator.Name.En;
            if (target is QualitativeTarget { Meaning: null } words)
                context.Doubt(ErrorCodes.TargetWords, Severity.Warning, words.Words.Vi, new(
                    $"{vi}: “{words.Words.Vi}” không có con số để so sánh.",
                    $"{en}: '{words.Words.En}' has no number to compare with."));
            if (target.Numeric() is not { } numbers)
                return;
            Fraction low = numbers.Plan.Low!.Value, high = numbers.Plan.High!.Value;
            if (low.Sign <= 0 && numbers is LevelTarget or BetweenTarget or ReductionTarget)
                context.Doubt(ErrorCodes.TargetNoPercent, Severity.Warning, numbers.Plan, new(
                    $"{vi}: kế hoạch không lớn hơn 0 nên không có tỷ lệ hoàn thành.",
                    $"{en}: a plan of zero or less has no percent of attainment."));
            if (numbers is ReductionTarget reduction && reduction.Level >= reduction.Base)
                context.Doubt(ErrorCodes.TargetNoReduction, Severity.Error, reduction.Level, new(
                    $"{vi}: giảm từ {reduction.Base.In(Language.Vietnamese)} còn {reduction.Level.In(Language.Vietnamese)} không phải là "
                        + "giảm.",
                    $"{en}: from {reduction.Base.In(Language.English)} to {reduction.Level.In(Language.English)} is no reduction."));
            if ((numbers.Better, target.Indicator.Tendency) is (Tendency.Higher, Tendency.Lower) or (Tendency.Lower, Tendency.Higher))
                context.Doubt(ErrorCodes.TargetSense, Severity.Warning, numbers.Better, new(
                    $"{vi}: chiều của chỉ tiêu ngược với chiều mong muốn, kết quả tốt sẽ bị tính là không đạt.",
                    $"{en}: the sense of the target is against what is wished, so that success would count as failure."));
            bool isRate = numbers is not GrowthTarget
                && numbers.Unit == MeasureUnits.Percent
                && target.Indicator.OverUnits == AggregationRule.RatioOfSums;
            if (isRate && (low < 0m || high > 100m))
                context.Doubt(
                    ErrorCodes.TargetRange, Severity.Error, numbers.Plan,
                    new($"{vi}: tỷ lệ kế hoạch phải từ 0 đến 100%.", $"{en}: a planned rate lies between 0 and 100%."));
        });
    }
}
