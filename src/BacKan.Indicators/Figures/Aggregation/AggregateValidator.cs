using BacKan.Indicators.Localization;
using FluentValidation;

namespace BacKan.Indicators.Figures;

/// <summary>The checks of an aggregate: <i>kiểm tra số tổng hợp</i>.</summary>
/// <typeparam name="TSlot">A unit of territory, or a period.</typeparam>
/// <remarks>
/// Codes: BK1014 (warning) it covers only some of the expected; BK1015 (error) it has no value. The custom state of a failure is its
/// <see cref="BilingualText"/> in both languages.
/// </remarks>
internal sealed class AggregateValidator<TSlot> : AbstractValidator<Aggregate<TSlot>>
    where TSlot : notnull
{
    /// <summary>Creates the validator.</summary>
    public AggregateValidator()
    {
        RuleFor(a => a.Value).Custom((value, context) =>
        {
            Aggregate<TSlot> aggregate = context.InstanceToValidate;
            if (value is not null && !aggregate.IsComplete)
                context.Doubt(ErrorCodes.FigurePartial, Severity.Warning, aggregate.Covered, new(
                    $"{aggregate.Indicator.Name.Vi}: mới có {aggregate.CoverageIn(Language.Vietnamese)}.",
                    $"{aggregate.Indicator.Name.En}: only {aggregate.CoverageIn(Language.English)}."));
            else if (value is null)
                context.Doubt(ErrorCodes.FigureNoValue, Severity.Error, null, aggregate.Rule == AggregationRule.Never
                    ? new(
                        $"{aggregate.Indicator.Name.Vi} không tổng hợp được theo định nghĩa.",
                        $"{aggregate.Indicator.Name.En} does not add up, by its definition.")
                    : new($"{aggregate.Indicator.Name.Vi}: chưa có số liệu nào.", $"{aggregate.Indicator.Name.En}: there is no figure."));
        });
    }
}
