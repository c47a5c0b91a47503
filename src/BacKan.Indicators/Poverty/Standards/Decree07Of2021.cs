using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Poverty.Standards;

/// <summary>The poverty standard vn-2022-2026: <i>chuẩn nghèo đa chiều giai đoạn 2022–2025, áp dụng đến hết 2026</i>.</summary>
internal static class Decree07Of2021
{
    public static readonly PovertyStandard Standard = new("vn-2022-2026", new("chuẩn nghèo đa chiều giai đoạn 2022–2025, áp dụng đến hết 2026", "multidimensional poverty standard 2022–2025, continued through 2026"));

    // Article 3 applies for 2022–2025.
    public static readonly Enactment<PovertyStandard> Enactment = new(
        Standard, new(new LocalDate(2022, 1, 1), new LocalDate(2026, 1, 1)), VietnamInstruments.Decree07Of2021.At("Điều 3"), Confidence.Quoted, checkedOn: new LocalDate(2026, 11, 23));

    // The year 2026, by the next decree.
    public static readonly Enactment<PovertyStandard> Continued2026 = new(
        Standard, new(new LocalDate(2026, 1, 1), new LocalDate(2027, 1, 1)), new(VietnamInstruments.Decree351Of2025), Confidence.Secondary, checkedOn: new LocalDate(2026, 11, 23));
}
