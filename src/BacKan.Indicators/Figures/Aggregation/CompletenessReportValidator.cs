using BacKan.Indicators.Localization;
using FluentValidation;

namespace BacKan.Indicators.Figures;

/// <summary>The checks of the completeness of a report: <i>kiểm tra mức độ đầy đủ của báo cáo</i>.</summary>
/// <remarks>
/// Codes: BK1017 (warning) a figure is missing; BK1018 (warning) a figure has no place in the template. The custom state of a failure is
/// its <see cref="BilingualText"/> in both languages.
/// </remarks>
internal sealed class CompletenessReportValidator : AbstractValidator<CompletenessReport>
{
    /// <summary>Creates the validator.</summary>
    public CompletenessReportValidator()
    {
        RuleFor(r => r.Missing).Custom((missing, context) =>
        {
            foreach (MissingFigure figure in missing)
                context.Doubt(ErrorCodes.FigureMissing, Severity.Warning, figure.Indicator, new(
                    $"{figure.Place.In(Language.Vietnamese)}, {figure.Period.In(Language.Vietnamese)}: thiếu "
                        + $"{figure.Indicator.FullName(Language.Vietnamese)}.",
                    $"{figure.Place.In(Language.English)}, {figure.Period.In(Language.English)}: "
                        + $"{figure.Indicator.FullName(Language.English)} is missing."));
        });
        RuleFor(r => r.Unexpected).Custom((unexpected, context) =>
        {
            foreach (Figure figure in unexpected)
                context.Doubt(ErrorCodes.FigureUnexpected, Severity.Warning, figure.Indicator, new(
                    $"{figure.Place.In(Language.Vietnamese)}, {figure.Period.In(Language.Vietnamese)}: "
                        + $"{figure.Indicator.FullName(Language.Vietnamese)} không có trong biểu mẫu.",
                    $"{figure.Place.In(Language.English)}, {figure.Period.In(Language.English)}: "
                        + $"{figure.Indicator.FullName(Language.English)} is not in the template."));
        });
    }
}
