using BacKan.Indicators.Judging;
using FluentValidation;
using FluentValidation.Results;

namespace BacKan.Indicators.Structure;

/// <summary>The checks of a planned structure: <i>kiểm tra cơ cấu kế hoạch</i>.</summary>
/// <remarks>
/// Codes: BK3008 (error) no choice within the ranges adds up to 100, BK3003 (warning) a sector is
/// missing. The custom state of a failure is its <see cref="ClaimCheck"/>.
/// </remarks>
internal sealed class PlannedStructureValidator : AbstractValidator<PlannedStructure>
{
    /// <summary>Creates the validator.</summary>
    public PlannedStructureValidator() => RuleFor(s => s.Shares).Custom((_, context) =>
    {
        PlannedStructure structure = context.InstanceToValidate;
        ClaimCheck check = structure.Check();
        if (check.Severity == CheckSeverity.Info)
            return;
        context.AddFailure(new ValidationFailure(context.PropertyPath, check.Reason.En, structure.Sum)
        {
            ErrorCode = check.Code,
            Severity = check.Severity == CheckSeverity.Error ? Severity.Error : Severity.Warning,
            CustomState = check,
        });
    });
}
