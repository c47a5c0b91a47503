using BacKan.Indicators.Localization;
using FluentValidation;

namespace BacKan.Indicators.Figures;

/// <summary>The checks of the parts of a figure: <i>kiểm tra phân tổ, trong đó</i>.</summary>
/// <remarks>
/// Codes: BK1016 (error; warning where a number is vague) the parts do not agree with the whole. The custom state of a failure is its
/// <see cref="BilingualText"/> in both languages.
/// </remarks>
internal sealed class FigureBreakdownValidator : AbstractValidator<FigureBreakdown>
{
    /// <summary>Creates the validator.</summary>
    public FigureBreakdownValidator()
    {
        RuleFor(b => b.Parts).Custom((_, context) =>
        {
            ClaimVerdict verdict = context.InstanceToValidate.Verdict;
            if (verdict is ClaimVerdict.Inconsistent or ClaimVerdict.Ambiguous)
                context.Doubt(
                    ErrorCodes.FigureBreakdown, verdict == ClaimVerdict.Inconsistent ? Severity.Error : Severity.Warning,
                    context.InstanceToValidate.Gap, context.InstanceToValidate.Reason);
        });
    }
}
