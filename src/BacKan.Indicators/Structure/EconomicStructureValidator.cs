using FluentValidation;
using FluentValidation.Results;

namespace BacKan.Indicators.Structure;

/// <summary>Doubts about an economic structure: <i>kiểm tra cơ cấu kinh tế</i>.</summary>
/// <remarks>Codes: BK3001 (error) the shares do not add up within their rounding, BK3003 (warning) a sector is missing. The custom state of a failure is its <see cref="Judging.ClaimCheck"/>.</remarks>
public sealed class EconomicStructureValidator : AbstractValidator<EconomicStructure>
{
    /// <summary>Creates the validator.</summary>
    public EconomicStructureValidator(IStructureExaminer examiner)
    {
        ArgumentNullException.ThrowIfNull(examiner);
        RuleFor(s => s.Shares).Custom((_, context) =>
        {
            StructureExamination examined = examiner.Examine(context.InstanceToValidate);
            if (examined.Check.Severity == CheckSeverity.Info)
                return;
            context.AddFailure(new ValidationFailure(context.PropertyPath, examined.Check.Reason.En, examined.Sum.Value)
            {
                ErrorCode = examined.Check.Code,
                Severity = examined.Check.Severity == CheckSeverity.Error ? Severity.Error : Severity.Warning,
                CustomState = examined.Check,
            });
        });
    }
}
