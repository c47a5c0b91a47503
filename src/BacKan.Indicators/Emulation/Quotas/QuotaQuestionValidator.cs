using BacKan.Indicators.Localization;
using FluentValidation;
using static System.FormattableString;

namespace BacKan.Indicators.Emulation.Quotas;

/// <summary>The checks of a quota question: <i>kiểm tra số liệu xét tỷ lệ</i>.</summary>
/// <remarks>The code BK5301, an error. The custom state of a failure is its <see cref="BilingualText"/>.</remarks>
internal sealed class QuotaQuestionValidator : AbstractValidator<QuotaQuestion>
{
    /// <summary>Creates the validator.</summary>
    public QuotaQuestionValidator() => RuleFor(q => q.Listed).Custom((listed, context) =>
    {
        if (listed > context.InstanceToValidate.Number)
            context.Doubt(ErrorCodes.EmulationQuotaListed, Severity.Error, listed, new(
                Invariant($"Danh sách có {listed}, nhiều hơn số để tính tỷ lệ là {context.InstanceToValidate.Number}."),
                Invariant($"The list has {listed}, more than the base of {context.InstanceToValidate.Number}.")));
    });
}
