using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using FluentValidation;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Poverty;

/// <summary>The checks of a household record: <i>kiểm tra phiếu hộ gia đình</i>.</summary>
/// <remarks>
/// Codes BK4002 to BK4008, all errors. The custom state of a failure is its <see cref="BilingualText"/> in both
/// languages, its property name the path in JSON, "$.indicators.education". <see cref="PovertyStandards"/>
/// chooses the standard of the check; without one, keys of any standard are accepted.
/// </remarks>
internal sealed class HouseholdRecordValidator : AbstractValidator<HouseholdRecord>
{
    private readonly Timeline<PovertyStandard> standards;
    private readonly PovertyStandard? only;

    /// <summary>Creates the validator for the national standards.</summary>
    public HouseholdRecordValidator()
        : this(PovertyStandards.National)
    {
    }

    /// <summary>Creates the validator for one standard.</summary>
    /// <param name="standard">The standard, or null for any national one.</param>
    public HouseholdRecordValidator(PovertyStandard? standard)
        : this(PovertyStandards.National)
    {
        only = standard;
    }

    /// <summary>Creates the validator for the standards of a timeline.</summary>
    public HouseholdRecordValidator(Timeline<PovertyStandard> standards)
    {
        ArgumentNullException.ThrowIfNull(standards);
        this.standards = standards;
        RuleFor(h => h.Area).Custom((area, context) =>
        {
            foreach (PovertyStandard standard in Named(context).Where(s => !s.Knows(area)).Take(1))
                context.Doubt(
                    ErrorCodes.PovertyArea, Severity.Error, area,
                    new($"Khu vực phải là một trong: {AreasOf(standard)}.", $"The area must be one of: {AreasOf(standard)}."));
            if (!Enum.IsDefined(area) && Named(context).Count == 0)
                context.Doubt(
                    ErrorCodes.PovertyArea, Severity.Error, area,
                    new($"Khu vực phải là một trong: {AreasOf(null)}.", $"The area must be one of: {AreasOf(null)}."));
        });
        RuleFor(h => h.Members).Custom((members, context) =>
        {
            if (members < 1)
                context.Doubt(ErrorCodes.PovertyMembers, Severity.Error, members, new(
                    "Hộ phải có từ 1 người trở lên.", "A household has one member or more."));
        });
        RuleFor(h => h.Income).Custom(RequireIncome);
        RuleFor(h => h.AnnualIncome).Custom(RequireIncome);
        RuleFor(h => h.HouseholdIncome).Custom(RequireIncome);
        RuleFor(h => h.StateAllowance).Custom((allowance, context) =>
        {
            if (allowance < 0m || (allowance is not null && !(allowance <= context.InstanceToValidate.HouseholdIncome)))
                context.Doubt(
                    ErrorCodes.PovertyIncome, Severity.Error, allowance,
                    new("Trợ cấp phải là một phần thu nhập của hộ.", "The allowance must be a part of the income of the household."));
        });
        RuleFor(h => h.Deprivations).Custom((count, context) =>
        {
            int most = Named(context).Select(s => s.Indicators.Count).DefaultIfEmpty(0).Max();
            if (count < 0 || (most > 0 && count > most))
                context.Doubt(ErrorCodes.PovertyDeprivations, Severity.Error, count, CountWords(most));
        });
        RuleFor(h => h.Dimensions).Custom(CheckDimensions);
        RuleFor(h => h.Indicators).Custom((indicators, context) =>
        {
            string[] known = [.. Known(context).SelectMany(s => s.Indicators).Select(i => i.Key).Distinct(StringComparer.Ordinal)];
            foreach (string key in indicators.Keys.Except(known, StringComparer.Ordinal))
            {
                string listed = known.Length == 0 ? "–" : string.Join(", ", known);
                context.Doubt(
                    ErrorCodes.PovertyDeprivations, Severity.Error, key,
                    new(
                        $"Không có chỉ số “{Shown(key)}”; các chỉ số: {listed}.",
                        $"There is no indicator '{Shown(key)}'; the indicators are: {listed}."),
                    key);
            }
        });
        RuleFor(h => h.PointsA).Custom(RequirePoints);
        RuleFor(h => h.PointsB).Custom(RequirePoints);
        RuleFor(h => h).Custom((record, context) =>
        {
            if (new[] { record.Income, record.AnnualIncome, record.HouseholdIncome }.Count(i => i is not null) > 1)
                context.Doubt(ErrorCodes.PovertySaidTwice, Severity.Error, null, new(
                    "Thu nhập chỉ ghi theo một cách.", "Say the income in one way only."));
            if (record.Indicators.Values.Any(v => v is not null) && (record.Deprivations is not null || record.Dimensions.Count > 0))
            {
                context.Doubt(ErrorCodes.PovertySaidTwice, Severity.Error, null, new(
                    "Thiếu hụt ghi từng chỉ số hoặc ghi số lượng, không ghi cả hai.",
                    "Say the deprivations one by one or as a count, not both."));
            }
            else if (record.Dimensions.Count > 0 && record.Deprivations is null
                or >= 0 && record.Dimensions.Values.All(c => c >= 0 && (record.IsAtLeast || !(c > record.Deprivations)))
                && record.DeprivationsSaid() is { } said
                && Named(context).Any(s => s.Indicators.Count >= record.Deprivations.GetValueOrDefault() && !s.Tables.Facts.Fits(said)))
            {
                context.Doubt(ErrorCodes.PovertyDeprivations, Severity.Error, record.Deprivations, new(
                    "Số chỉ số thiếu hụt và số trong từng chiều không thể cùng đúng.",
                    "The number of deprivations and those in the dimensions cannot both be right."));
            }
        });
    }

    private static string AreasOf(PovertyStandard? standard) =>
        string.Join(", ", (standard?.Areas ?? Enum.GetValues<Territory.AreaType>()).Select(PovertyFacts.Code));

    private static string Shown(string key) => key.Length <= 80 ? key : key[..80] + "…";

    // The standards under which the household is checked: those that were named, the one of the day, or none.
    private IReadOnlyList<PovertyStandard> Named(ValidationContext<HouseholdRecord> context) =>
        context.RootContextData.TryGetValue(PovertyStandards.Under, out object? said)
        ? said is LocalDate on ? standards.Ask(on).Enactment is { } enactment ? [enactment.Rule] : [] : (IReadOnlyList<PovertyStandard>)said
        : only is null ? [] : [only];

    private IEnumerable<PovertyStandard> Known(ValidationContext<HouseholdRecord> context) =>
        Named(context) is { Count: > 0 } named ? named : standards.Enactments.Select(e => e.Rule).Distinct();

    private static BilingualText CountWords(int most) => most > 0
        ? new(Invariant($"Số chỉ số thiếu hụt từ 0 đến {most}."), Invariant($"The number of deprivations lies between 0 and {most}."))
        : new("Số chỉ số thiếu hụt không âm.", "The number of deprivations is zero or more.");

    private void CheckDimensions(IReadOnlyDictionary<string, int> dimensions, ValidationContext<HouseholdRecord> context)
    {
        foreach ((string key, int count) in dimensions)
        {
            int? size = Known(context).Select(s => s.Tables.Facts.SizeOf(key)).Max();
            if (count < 0
                || size is null
                || count > size
                || (!context.InstanceToValidate.IsAtLeast && count > context.InstanceToValidate.Deprivations))
                context.Doubt(
                    ErrorCodes.PovertyDeprivations, Severity.Error, count,
                    new(
                        $"Số chỉ số thiếu hụt trong chiều {Shown(key)} không hợp lệ.",
                        $"The number of deprivations in the dimension {Shown(key)} cannot be."),
                    key);
        }
    }

    private static void RequireIncome(decimal? income, ValidationContext<HouseholdRecord> context)
    {
        if (income is < 0m or > Poverty.HouseholdIncome.Most)
            context.Doubt(
                ErrorCodes.PovertyIncome, Severity.Error, income, new("Thu nhập từ 0 đồng trở lên.", "An income is zero or more."));
    }

    private static void RequirePoints(decimal? points, ValidationContext<HouseholdRecord> context)
    {
        if (points < 0m)
            context.Doubt(ErrorCodes.PovertyPoints, Severity.Error, points, new("Điểm từ 0 trở lên.", "Points are zero or more."));
    }
}
