using BacKan.Indicators.Figures;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Structure;
using FluentValidation;

namespace BacKan.Indicators.Reporting;

/// <summary>Doubts about a whole report: <i>kiểm tra báo cáo</i>, those of its figures, its plan and its structure.</summary>
public sealed class AnnualSummaryValidator : AbstractValidator<AnnualSummary>
{
    /// <summary>Creates the validator from those of the parts.</summary>
    public AnnualSummaryValidator(IValidator<Figure> figures, IValidator<DevelopmentPlan> plans, IValidator<EconomicStructure> structures)
    {
        RuleForEach(s => s.Figures).SetValidator(figures);
        RuleForEach(s => s.OtherFigures).SetValidator(figures);
        RuleFor(s => s.Plan).SetValidator(plans);
        RuleFor(s => s.Structure!).SetValidator(structures).When(s => s.Structure is not null);
    }
}
