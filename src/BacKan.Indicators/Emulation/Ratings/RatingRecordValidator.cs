using BacKan.Indicators.Localization;
using FluentValidation;

namespace BacKan.Indicators.Emulation.Ratings;

/// <summary>The checks of a person's year: <i>kiểm tra hồ sơ xếp loại cá nhân</i>.</summary>
/// <remarks>Codes BK5311 and BK5312, errors. The custom state of a failure is its <see cref="BilingualText"/>.</remarks>
internal sealed class RatingRecordValidator : AbstractValidator<RatingRecord>
{
    /// <summary>Creates the validator.</summary>
    public RatingRecordValidator()
    {
        RuleFor(r => r.IsCountedElsewhere).Custom((elsewhere, context) =>
        {
            if (elsewhere == true && context.InstanceToValidate.IsDisciplined != true)
                context.Doubt(ErrorCodes.EmulationRatingDiscipline, Severity.Error, elsewhere, new(
                    "Hành vi tính ở nơi khác nhưng không có kỷ luật trong năm.",
                    "An act counts elsewhere, but no discipline is recorded in the year."));
        });
        RuleFor(r => r.UnitRating).Custom((rating, context) =>
        {
            if (rating is not null && context.InstanceToValidate.IsHead == false)
                context.Doubt(ErrorCodes.EmulationRatingHead, Severity.Error, rating, new(
                    "Có xếp loại của đơn vị nhưng không phải người đứng đầu.",
                    "The rating of a unit is given, but the person heads none."));
        });
    }
}
