using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Poverty.Standards;

/// <summary>The poverty standard vn-2001-2005: <i>chuẩn nghèo giai đoạn 2001–2005</i>.</summary>
internal static class Decision1143Of2000
{
    public static readonly PovertyStandard Standard = new("vn-2001-2005", new("chuẩn nghèo giai đoạn 2001–2005", "poverty standard 2001–2005"));

    // The days from 1/1/2001.
    public static readonly Enactment<PovertyStandard> Enactment = new(
        Standard, new(new LocalDate(2001, 1, 1), new LocalDate(2006, 1, 1)), VietnamInstruments.Decision1143Of2000.At("Điều 1"), Confidence.Quoted, checkedOn: new LocalDate(2026, 11, 23));
}
