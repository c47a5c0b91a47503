using BacKan.Indicators.Localization;
using FluentValidation;

namespace BacKan.Indicators.Emulation.Ratings;

/// <summary>The checks of a unit's year: <i>kiểm tra hồ sơ xếp loại đơn vị</i>.</summary>
/// <remarks>The code BK5313, an error. The custom state of a failure is its <see cref="BilingualText"/>.</remarks>
internal sealed class UnitRatingRecordValidator : AbstractValidator<UnitRatingRecord>
{
    /// <summary>Creates the validator.</summary>
    public UnitRatingRecordValidator() => RuleFor(r => r.Done).Custom((done, context) =>
    {
        UnitRatingRecord record = context.InstanceToValidate;
        if (record.Beyond > done)
            context.Doubt(ErrorCodes.EmulationRatingTasks, Severity.Error, record.Beyond, new(
                "Tỷ lệ nhiệm vụ vượt mức lớn hơn tỷ lệ hoàn thành.", "More tasks are beyond what was asked than are done."));
    });
}
