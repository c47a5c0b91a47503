using FluentValidation;
using FluentValidation.Results;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>Checks a household under the standard of a day, or under several: <i>kiểm tra hộ theo chuẩn của ngày</i>.</summary>
public static class HouseholdValidation
{
    internal const string Under = "BacKan.Indicators.Poverty.Under";

    /// <summary>Checks a household under the standard of a day; on a day without one, as under any.</summary>
    public static ValidationResult ValidateOn(this IValidator<HouseholdRecord> validator, HouseholdRecord household, LocalDate on) => Validate(validator, household, on);

    /// <summary>Checks a household that is classified under several standards: its area must be known to each, a key or a count to one of them.</summary>
    public static ValidationResult ValidateUnder(this IValidator<HouseholdRecord> validator, HouseholdRecord household, params IEnumerable<PovertyStandard> standards)
    {
        ArgumentNullException.ThrowIfNull(standards);
        return Validate(validator, household, (PovertyStandard[])[.. standards]);
    }

    private static ValidationResult Validate(IValidator<HouseholdRecord> validator, HouseholdRecord household, object under)
    {
        ArgumentNullException.ThrowIfNull(validator);
        ArgumentNullException.ThrowIfNull(household);
        var context = new ValidationContext<HouseholdRecord>(household);
        context.RootContextData[Under] = under;
        return validator.Validate(context);
    }
}
