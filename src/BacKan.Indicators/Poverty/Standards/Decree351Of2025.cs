using BacKan.Indicators.Law;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Poverty.Standards;

/// <summary>The poverty standard vn-2027-2030: <i>chuẩn nghèo đa chiều quốc gia giai đoạn 2027–2030</i>.</summary>
internal static class Decree351Of2025
{
    private static readonly Citation Decree = new(VietnamInstruments.Decree351Of2025);

    // Articles were not read. No report names an average class; the indicators are those of the draft, as their names were reported.
    public static readonly PovertyStandard Standard = new(
        "vn-2027-2030",
        new("chuẩn nghèo đa chiều quốc gia giai đoạn 2027–2030", "national multidimensional poverty standard 2027–2030"),
        Decree,
        [
            Row("poor.rural", PovertyClass.Poor, AreaType.Rural, Band.UpTo(2_200_000), Band.From(3)),
            Row("poor.urban", PovertyClass.Poor, AreaType.Urban, Band.UpTo(2_800_000), Band.From(3)),
            Row("near-poor.rural", PovertyClass.NearPoor, AreaType.Rural, Band.UpTo(2_200_000), Band.Under(3)),
            Row("near-poor.urban", PovertyClass.NearPoor, AreaType.Urban, Band.UpTo(2_800_000), Band.Under(3)),
            Row("above.rural", PovertyClass.Above, AreaType.Rural, Band.Over(2_200_000), null),
            Row("above.urban", PovertyClass.Above, AreaType.Urban, Band.Over(2_800_000), null),
        ],
        [
            Indicators.Employment, Indicators.Dependants, Indicators.Nutrition, Indicators.HealthInsurance, Indicators.AdultEducation,
            Indicators.ChildSchool, Indicators.HousingArea, Indicators.HousingQuality, Indicators.Telecom,
            Indicators.Water("water-sanitation-environment"), Indicators.Toilet("water-sanitation-environment"),
            Indicators.Of("waste", "water-sanitation-environment", "Xử lý rác thải, chất thải", "Waste treatment"),
        ]);

    // Only press reports of the decree were read.
    public static readonly Enactment<PovertyStandard> Enactment = new(
        Standard, new(new LocalDate(2027, 1, 1), new LocalDate(2031, 1, 1)), Decree, Confidence.Secondary,
        checkedOn: new LocalDate(2026, 11, 23),
        end: RuleEnd.OfItsPeriod(Decree, new("giai đoạn 2027–2030", "the period 2027–2030")));

    private static PovertyRow Row(string id, PovertyClass of, AreaType area, ValueRange income, ValueRange? deprivations) =>
        new(id, of, Decree, Confidence.Secondary)
        {
            Areas = [area], Income = income, Deprivations = deprivations,
            Note = of == PovertyClass.Above ? new("không thấy nói đến hộ có mức sống trung bình", "no average class was reported") : null,
        };
}
