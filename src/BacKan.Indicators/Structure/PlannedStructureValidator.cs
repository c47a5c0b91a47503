using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using FluentValidation;

namespace BacKan.Indicators.Structure;

/// <summary>The checks of a planned structure: <i>kiểm tra cơ cấu kế hoạch</i>.</summary>
/// <remarks>
/// Codes: BK3008 (error) no choice within the ranges adds up to 100, BK3003 (warning) a sector is
/// missing. The custom state of a failure is its reason in both languages.
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
        context.Doubt(
            check.Code, check.Severity == CheckSeverity.Error ? Severity.Error : Severity.Warning, structure.Sum, check.Reason);
    });
}
