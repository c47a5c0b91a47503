using BacKan.Indicators.Localization;
using FluentValidation;

namespace BacKan.Indicators.Figures;

/// <summary>Doubts about an entry of a catalogue: <i>kiểm tra mục trong danh mục</i>.</summary>
/// <remarks>Codes: BK1011 (error) a rule that adds a unit that does not add; BK1020 (warning) a definition that was not verified. The custom state of a failure is its <see cref="BilingualText"/> in both languages.</remarks>
internal sealed class CatalogueEntryValidator : AbstractValidator<CatalogueEntry>
{
    /// <summary>Creates the validator from that of indicators.</summary>
    public CatalogueEntryValidator(IValidator<Indicator> indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        RuleFor(e => e.Indicator).SetValidator(indicator);
        RuleFor(e => e.Confidence).Custom((confidence, context) =>
        {
            if (confidence == Confidence.Unverified)
                context.Doubt(ErrorCodes.FigureUnverified, Severity.Warning, confidence, new(
                    $"{context.InstanceToValidate.Name.Vi}: khái niệm và phương pháp tính chưa được kiểm chứng.",
                    $"{context.InstanceToValidate.Name.En}: definition and method were not verified."));
        });
    }
}
