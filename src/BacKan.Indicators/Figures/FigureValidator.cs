using BacKan.Indicators.Localization;
using FluentValidation;
using static System.FormattableString;

namespace BacKan.Indicators.Figures;

/// <summary>The checks of a figure: <i>kiểm tra số liệu</i>.</summary>
/// <remarks>
/// Codes: BK1006 (warning) dated before its period, BK1007 (error) a rate outside 0 to 100 percent, BK1008 (error) a count of people or
/// households that is not whole, BK1021 (warning) a unit that did not exist in the period. The custom state of a failure is its
/// <see cref="BilingualText"/> in both languages.
/// </remarks>
internal sealed class FigureValidator : AbstractValidator<Figure>
{
    /// <summary>Creates the validator.</summary>
    public FigureValidator()
    {
        RuleFor(f => f.AsOf).Custom((asOf, context) =>
        {
            Figure figure = context.InstanceToValidate;
            if (figure.Period.HasDays && asOf < figure.Period.FirstDay)
                context.Doubt(ErrorCodes.FigureAsOf, Severity.Warning, asOf, new(
                    $"Số liệu ghi ngày {DateText.Format(asOf, Language.Vietnamese)}, trước khi {figure.Period.In(Language.Vietnamese)} bắt "
                        + "đầu.",
                    Invariant($"The figure is dated {asOf:uuuu-MM-dd}, before its period {figure.Period} began.")));
        });
        RuleFor(f => f.Place).Custom((place, context) =>
        {
            Figure figure = context.InstanceToValidate;
            if (figure.Period.HasDays && !place.Days.Contains(figure.Period.LastDay))
                context.Doubt(ErrorCodes.FigurePlace, Severity.Warning, place, new(
                    $"{place.In(Language.Vietnamese)} không có vào ngày cuối của {figure.Period.In(Language.Vietnamese)}: đơn vị tồn tại "
                        + $"{place.Days.In(Language.Vietnamese)}.",
                    $"{place.In(Language.English)} was not there on the last day of {figure.Period.In(Language.English)}: its days are "
                        + $"{place.Days.In(Language.English)}."));
        });
        RuleFor(f => f.Stated).Custom((stated, context) =>
        {
            Figure figure = context.InstanceToValidate;
            if (stated is null)
                return;
            if (figure.Unit == MeasureUnits.Percent && figure.Indicator.OverUnits == AggregationRule.RatioOfSums && stated.Value is < 0m
                or > 100m)
                context.Doubt(ErrorCodes.FigureRange, Severity.Error, stated.Value, new(
                    $"{figure.Indicator.Name.Vi} là {stated.In(Language.Vietnamese, MeasureUnits.Percent)}; tỷ lệ phải từ 0 đến 100%.",
                    $"{figure.Indicator.Name.En} is {stated.In(Language.English, MeasureUnits.Percent)}; a rate lies between 0 and 100%."));
            if (figure.Unit.Family is "person" or "household" && decimal.Truncate(stated.Value) != stated.Value)
                context.Doubt(ErrorCodes.FigureCount, Severity.Error, stated.Value, new(
                    $"{figure.Indicator.Name.Vi} là {stated.In(Language.Vietnamese)}; số đếm phải là số nguyên.",
                    $"{figure.Indicator.Name.En} is {stated.In(Language.English)}; a count is a whole number."));
        });
    }
}
