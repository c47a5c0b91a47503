using BacKan.Indicators.Localization;
using FluentValidation;

namespace BacKan.Indicators.Planning;

/// <summary>The checks of a set of scores: <i>kiểm tra bộ tiêu chí chấm điểm</i>.</summary>
/// <remarks>
/// Codes: BK2015 (warning) no minimum of a criterion is held; BK2016 (warning) the minima alone reach the pass mark, so that it decides
/// nothing. The custom state of a failure is its <see cref="BilingualText"/> in both languages.
/// </remarks>
internal sealed class ScoreSetValidator : AbstractValidator<ScoreSet>
{
    /// <summary>Creates the validator.</summary>
    public ScoreSetValidator()
    {
        RuleForEach(s => s.Items).Custom((item, context) =>
        {
            if (item.Minimum is null)
                context.Doubt(ErrorCodes.TargetNotHeld, Severity.Warning, item.Id, new(
                    $"{item.Name.Vi}: chưa có điểm tối thiểu.", $"{item.Name.En}: no minimum is held."));
        });
        RuleFor(s => s.Pass).Custom((pass, context) =>
        {
            ScoreSet set = context.InstanceToValidate;
            if (pass is { } mark && set.Items.All(i => i.Minimum is not null) && set.Items.Sum(i => i.Minimum!.Value) >= mark)
                context.Doubt(
                    ErrorCodes.TargetIdlePassMark, Severity.Warning, mark,
                    new("Tổng điểm tối thiểu đã đạt điểm phải có.", "The minima reach the pass mark by themselves."));
        });
    }
}
