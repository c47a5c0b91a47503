using BacKan.Indicators.Emulation;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Law;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Structure;
using FluentValidation;
using FluentValidation.Results;

namespace BacKan.Indicators.Reporting;

/// <summary>Doubts about a whole report: <i>kiểm tra báo cáo</i>, those of its figures, its plan and its structure, and its titles against the ceiling of the day.</summary>
/// <remarks>Code of its own: BK5001 (error) more grassroots emulation fighters than the ceiling allows; the custom state is the <see cref="Judging.ClaimCheck"/> with its citation. A day that the law does not answer is no doubt: the examiner says so.</remarks>
public sealed class AnnualSummaryValidator : AbstractValidator<AnnualSummary>
{
    /// <summary>Creates the validator from those of the parts.</summary>
    public AnnualSummaryValidator(IValidator<Figure> figures, IValidator<DevelopmentPlan> plans, IValidator<EconomicStructure> structures, ITitleShares titles)
    {
        ArgumentNullException.ThrowIfNull(titles);
        RuleForEach(s => s.Figures).SetValidator(figures);
        RuleForEach(s => s.OtherFigures).SetValidator(figures);
        RuleFor(s => s.Plan).SetValidator(plans);
        RuleFor(s => s.Structure!).SetValidator(structures).When(s => s.Structure is not null);
        RuleFor(s => s.Titles).Custom((counts, context) =>
        {
            if (Share(titles, counts, context.InstanceToValidate) is { Check.Severity: CheckSeverity.Error } share)
                context.AddFailure(new ValidationFailure(context.PropertyPath, share.Check.Reason.En, share.Share?.Value) { ErrorCode = share.Check.Code, Severity = Severity.Error, CustomState = share.Check });
        });
    }

    private static TitleShare? Share(ITitleShares titles, IReadOnlyList<TitleCount> counts, AnnualSummary summary)
    {
        TitleCount? fighters = counts.FirstOrDefault(c => c.Title == EmulationTitles.GrassrootsEmulationFighter), workers = counts.FirstOrDefault(c => c.Title == EmulationTitles.AdvancedWorker);
        if (fighters is null || workers is null)
            return null;
        try
        {
            return titles.OfGrassrootsFighters(fighters.Holders, workers.Holders, summary.ReportedOn);
        }
        catch (Exception gap) when (gap is NoRuleInForceException or LawNotHeldException)
        {
            return null;
        }
    }
}
