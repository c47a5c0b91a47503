using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using FluentValidation;

namespace BacKan.Indicators.Structure;

/// <summary>The checks of an economic structure: <i>kiểm tra cơ cấu kinh tế</i>.</summary>
/// <remarks>
/// Codes: BK3001 (error, or warning where a share is only about what is printed) the shares do not add up within their rounding, BK3003
/// (warning) a sector is missing, BK3005 (error) the parts of a sector do not make it up, BK3006 (error) a printed total that the shares do
/// not make. The custom state of a failure is its reason in both languages.
/// </remarks>
internal sealed class EconomicStructureValidator : AbstractValidator<EconomicStructure>
{
    /// <summary>Creates the validator.</summary>
    public EconomicStructureValidator(IStructureExaminer examiner)
    {
        ArgumentNullException.ThrowIfNull(examiner);
        RuleFor(s => s.Shares).Custom((_, context) =>
        {
            StructureExamination examined = examiner.Examine(context.InstanceToValidate);
            foreach (ClaimCheck check in examined.FurtherChecks.Prepend(examined.Check).Where(c => c.Severity != CheckSeverity.Info))
            {
                context.Doubt(
                    check.Code, check.Severity == CheckSeverity.Error ? Severity.Error : Severity.Warning, examined.Sum.Value,
                    check.Reason);
            }
        });
    }
}
