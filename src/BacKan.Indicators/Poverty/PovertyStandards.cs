using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty.Standards;
using FluentValidation;
using FluentValidation.Results;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>The national poverty standards since 2001, the words of their classes, and the check of a household under them: <i>các chuẩn
/// nghèo quốc gia</i>.</summary>
/// <remarks>Standards before 2001 are unverified and not included: such a day is refused.</remarks>
public static class PovertyStandards
{
    internal const string Under = "BacKan.Indicators.Poverty.Under";

    /// <summary>Gets the national timeline.</summary>
    public static Timeline<PovertyStandard> National { get; } = new(
        "national-poverty-standards",
        new("chuẩn nghèo quốc gia", "national poverty standards"),
        [
            Decision1143Of2000.Enactment,
            Decision170Of2005.Enactment,
            Decision09Of2011.Enactment,
            Decision59Of2015.Enactment,
            Decision59Of2015.Continued2021,
            Decree07Of2021.Enactment,
            Decree07Of2021.Continued2026,
            Decree351Of2025.Enactment,
        ]);

    /// <summary>Gets the timeline of Hà Nội, 2011–2025; a province's own lines take precedence.</summary>
    public static Timeline<PovertyStandard> HaNoi => Standards.HaNoi.Timeline;

    /// <summary>
    /// Gets the timeline of Hồ Chí Minh City, 2009–2025; the standards of 2014–2020 and of the review of 2025 are known but not held.
    /// </summary>
    internal static Timeline<PovertyStandard> HoChiMinhCity => Standards.HoChiMinhCity.Timeline;

    /// <summary>Gets the timeline of Đồng Nai, 2022–2025.</summary>
    internal static Timeline<PovertyStandard> DongNai => Standards.DongNai.Timeline;

    /// <summary>Gets the held timelines of provinces.</summary>
    public static IReadOnlyList<Timeline<PovertyStandard>> Local => [HaNoi, HoChiMinhCity, DongNai];

    /// <summary>Gets every held standard, national and local, in the order of the timelines.</summary>
    public static IReadOnlyList<PovertyStandard> All =>
        [.. Local.Prepend(National).SelectMany(t => t.Enactments).Select(e => e.Rule).Distinct()];

    /// <summary>Finds a standard by its id, "vn-2022-2026"; null if none has it.</summary>
    public static PovertyStandard? Find(string id) => All.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal));

    /// <summary>Returns the words: "hộ nghèo", "poor household".</summary>
    public static BilingualText Name(this PovertyClass value) => value switch
    {
        PovertyClass.Poor => new("hộ nghèo", "poor household"),
        PovertyClass.NearPoor => new("hộ cận nghèo", "near-poor household"),
        PovertyClass.AverageLivingStandard => new("hộ có mức sống trung bình", "household of average living standard"),
        PovertyClass.Above => new("hộ trên các chuẩn", "household above the lines"),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a defined class."),
    };

    /// <summary>Returns the words: "nghèo về thu nhập", "poor by income".</summary>
    public static BilingualText Name(this PovertySubClass value) => value switch
    {
        PovertySubClass.ByIncome => new("nghèo về thu nhập", "poor by income"),
        PovertySubClass.ByDeprivation =>
            new("nghèo do thiếu hụt tiếp cận dịch vụ xã hội cơ bản", "poor by deprivation of basic social services"),
        PovertySubClass.ThreeOrMoreDeprivations => new("thiếu hụt từ 3 chỉ số trở lên", "deprived of three or more indicators"),
        PovertySubClass.BothIncomeIndicators => new("thiếu hụt cả hai chỉ số thu nhập", "deprived of both indicators of income"),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a defined sub-class."),
    };

    /// <summary>Checks a household under the standard of a day, or under any standard on a day without one.</summary>
    public static ValidationResult ValidateOn(this IValidator<HouseholdRecord> validator, HouseholdRecord household, LocalDate on) =>
        Validate(validator, household, on);

    /// <summary>
    /// Checks a household classified under several standards: each must have its area, and one of them its keys and counts.
    /// </summary>
    public static ValidationResult ValidateUnder(
        this IValidator<HouseholdRecord> validator, HouseholdRecord household, params IEnumerable<PovertyStandard> standards)
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
