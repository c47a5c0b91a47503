using BacKan.Indicators.Localization;
using FluentValidation;
using static System.FormattableString;

namespace BacKan.Indicators.Poverty;

/// <summary>What is wrong with a household as a form says it: <i>kiểm tra phiếu hộ gia đình</i>.</summary>
/// <remarks>Codes BK4002 to BK4008, all errors. The custom state of a failure is its <see cref="BilingualText"/> in both languages. With a standard, area and counts are checked against its areas and indicators.</remarks>
public sealed class HouseholdRecordValidator : AbstractValidator<HouseholdRecord>
{
    /// <summary>Creates the validator for any standard.</summary>
    public HouseholdRecordValidator()
        : this(standard: null)
    {
    }

    /// <summary>Creates the validator for one standard.</summary>
    /// <param name="standard">The standard, or null for any.</param>
    public HouseholdRecordValidator(PovertyStandard? standard)
    {
        RuleFor(h => h.Area).Custom((area, context) =>
        {
            if (!Enum.IsDefined(area) || (standard is not null && !standard.Areas.Contains(area)))
                context.Doubt(PovertyErrorCodes.Area, Severity.Error, area, new($"Khu vực phải là một trong: {AreasOf(standard)}.", $"The area must be one of: {AreasOf(standard)}."));
        });
        RuleFor(h => h.Members).Custom((members, context) =>
        {
            if (members < 1)
                context.Doubt(PovertyErrorCodes.Members, Severity.Error, members, new("Hộ phải có từ 1 người trở lên.", "A household has one member or more."));
        });
        RuleFor(h => h.Income).Custom(RequireIncome);
        RuleFor(h => h.AnnualIncome).Custom(RequireIncome);
        RuleFor(h => h.HouseholdIncome).Custom(RequireIncome);
        RuleFor(h => h.StateAllowance).Custom((allowance, context) =>
        {
            if (allowance < 0m || (allowance is not null && !(allowance <= context.InstanceToValidate.HouseholdIncome)))
                context.Doubt(PovertyErrorCodes.Income, Severity.Error, allowance, new("Trợ cấp phải là một phần thu nhập của hộ.", "The allowance must be a part of the income of the household."));
        });
        RuleFor(h => h.Deprivations).Custom((count, context) =>
        {
            if (count < 0 || (standard is { Indicators.Count: > 0 } && count > standard.Indicators.Count))
                context.Doubt(PovertyErrorCodes.Deprivations, Severity.Error, count, CountWords(standard));
        });
        RuleFor(h => h.Dimensions).Custom((dimensions, context) => CheckDimensions(dimensions, standard, context));
        RuleFor(h => h.Indicators).Custom((indicators, context) =>
        {
            foreach (string key in indicators.Keys.Where(k => standard is not null && standard.Indicators.All(i => !string.Equals(i.Key, k, StringComparison.Ordinal))))
                context.Doubt(PovertyErrorCodes.Deprivations, Severity.Error, key, new($"{standard} không có chỉ số {key}.", $"{standard} has no indicator {key}."));
        });
        RuleFor(h => h.PointsA).Custom(RequirePoints);
        RuleFor(h => h.PointsB).Custom(RequirePoints);
        RuleFor(h => h).Custom((record, context) =>
        {
            if (new[] { record.Income, record.AnnualIncome, record.HouseholdIncome }.Count(i => i is not null) > 1)
                context.Doubt(PovertyErrorCodes.SaidTwice, Severity.Error, null, new("Thu nhập chỉ ghi theo một cách.", "Say the income in one way only."));
            if (record.Indicators.Values.Any(v => v is not null) && (record.Deprivations is not null || record.Dimensions.Count > 0))
                context.Doubt(PovertyErrorCodes.SaidTwice, Severity.Error, null, new("Thiếu hụt ghi từng chỉ số hoặc ghi số lượng, không ghi cả hai.", "Say the deprivations one by one or as a count, not both."));
        });
    }

    private static string AreasOf(PovertyStandard? standard) =>
        string.Join(", ", (standard?.Areas ?? Enum.GetValues<Territory.AreaType>()).Select(PovertyFacts.Code));

    private static BilingualText CountWords(PovertyStandard? standard) => standard is { Indicators.Count: > 0 }
        ? new(Invariant($"Số chỉ số thiếu hụt từ 0 đến {standard.Indicators.Count}."), Invariant($"The number of deprivations lies between 0 and {standard.Indicators.Count}."))
        : new("Số chỉ số thiếu hụt không âm.", "The number of deprivations is zero or more.");

    private static void CheckDimensions(IReadOnlyDictionary<string, int> dimensions, PovertyStandard? standard, ValidationContext<HouseholdRecord> context)
    {
        foreach ((string key, int count) in dimensions)
        {
            int? size = standard?.Tables.Facts.SizeOf(key);
            if (count < 0 || count > size || (standard is not null && size is null) || (!context.InstanceToValidate.IsAtLeast && count > context.InstanceToValidate.Deprivations))
                context.Doubt(PovertyErrorCodes.Deprivations, Severity.Error, count, new($"Số chỉ số thiếu hụt trong chiều {key} không hợp lệ.", $"The number of deprivations in the dimension {key} cannot be."));
        }
    }

    private static void RequireIncome(decimal? income, ValidationContext<HouseholdRecord> context)
    {
        if (income is < 0m or > Poverty.HouseholdIncome.Most)
            context.Doubt(PovertyErrorCodes.Income, Severity.Error, income, new("Thu nhập từ 0 đồng trở lên.", "An income is zero or more."));
    }

    private static void RequirePoints(decimal? points, ValidationContext<HouseholdRecord> context)
    {
        if (points < 0m)
            context.Doubt(PovertyErrorCodes.Points, Severity.Error, points, new("Điểm từ 0 trở lên.", "Points are zero or more."));
    }
}
