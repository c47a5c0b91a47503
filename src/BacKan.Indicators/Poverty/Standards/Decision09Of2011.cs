using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Poverty.Standards;

/// <summary>The poverty standard vn-2011-2015: <i>chuẩn hộ nghèo, hộ cận nghèo giai đoạn 2011–2015</i>.</summary>
internal static class Decision09Of2011
{
    public static readonly PovertyStandard Standard = new("vn-2011-2015", new("chuẩn hộ nghèo, hộ cận nghèo giai đoạn 2011–2015", "standard of poor and near-poor households 2011–2015"));

    // Article 3 sets the first day.
    public static readonly Enactment<PovertyStandard> Enactment = new(
        Standard, new(new LocalDate(2011, 1, 1), new LocalDate(2016, 1, 1)), VietnamInstruments.Decision09Of2011.At("Điều 1"), Confidence.Quoted, checkedOn: new LocalDate(2026, 11, 23));
}
