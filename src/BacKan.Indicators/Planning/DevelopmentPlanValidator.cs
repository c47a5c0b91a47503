using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;
using FluentValidation;

namespace BacKan.Indicators.Planning;

/// <summary>The checks of a plan: <i>kiểm tra kế hoạch</i>.</summary>
/// <remarks>
/// Codes: BK2005 (warning) no targets, BK2004 (error) two targets of one assigner and sense for one indicator, and those of each target.
/// The custom state of a failure is its <see cref="BilingualText"/>.
/// </remarks>
internal sealed class DevelopmentPlanValidator : AbstractValidator<DevelopmentPlan>
{
    /// <summary>Creates the validator.</summary>
    public DevelopmentPlanValidator(IValidator<Target> target)
    {
        RuleForEach(p => p.Targets).SetValidator(target);
        RuleFor(p => p.Targets).Custom((targets, context) =>
        {
            if (targets.Count == 0)
                context.Doubt(
                    ErrorCodes.TargetEmpty, Severity.Warning, null, new("Kế hoạch không có chỉ tiêu nào.", "The plan has no targets."));
            foreach (IGrouping<object, Target> twice in targets.GroupBy(Key).Where(g => g.Skip(1).Any()))
            {
                Target target = twice.First();
                context.Doubt(ErrorCodes.TargetDuplicate, Severity.Error, target.Indicator.Id, new(
                    $"{target.Indicator.Name.Vi}: {target.Assigner ?? "cùng một cấp"} giao hai lần.",
                    $"{target.Indicator.Name.En}: assigned twice by {target.Assigner ?? "the same assigner"}."));
            }
        });
    }

    private static object Key(Target target) =>
        (target.Indicator, target.Assigner, target.Period, target.GetType(), (target as LevelTarget)?.Sense);
}
