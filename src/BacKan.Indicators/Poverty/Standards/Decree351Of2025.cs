using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Poverty.Standards;

/// <summary>The poverty standard vn-2027-2030: <i>chuẩn nghèo đa chiều quốc gia giai đoạn 2027–2030</i>.</summary>
internal static class Decree351Of2025
{
    public static readonly PovertyStandard Standard = new("vn-2027-2030", new("chuẩn nghèo đa chiều quốc gia giai đoạn 2027–2030", "national multidimensional poverty standard 2027–2030"));

    // Only press reports of the decree were read.
    public static readonly Enactment<PovertyStandard> Enactment = new(
        Standard, new(new LocalDate(2027, 1, 1), new LocalDate(2031, 1, 1)), new(VietnamInstruments.Decree351Of2025), Confidence.Secondary, checkedOn: new LocalDate(2026, 11, 23));
}
