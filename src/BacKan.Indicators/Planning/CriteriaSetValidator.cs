using BacKan.Indicators.Localization;
using FluentValidation;

namespace BacKan.Indicators.Planning;

/// <summary>The checks of a set of criteria: <i>kiểm tra bộ tiêu chí</i>.</summary>
/// <remarks>
/// Codes: BK2015 (warning) the threshold of a criterion is not held, so that only an appraisal can confirm it. The custom state of a
/// failure is its <see cref="BilingualText"/> in both languages.
/// </remarks>
internal sealed class CriteriaSetValidator : AbstractValidator<CriteriaSet>
{
    /// <summary>Creates the validator.</summary>
    public CriteriaSetValidator() => RuleForEach(s => s.Items).Custom((item, context) =>
    {
        if (!item.IsHeld)
            context.Doubt(
                ErrorCodes.TargetNotHeld, Severity.Warning, item.Id,
                new($"{item.Name.Vi}: chưa có nội dung của ngưỡng.", $"{item.Name.En}: its threshold is not held."));
    });
}
