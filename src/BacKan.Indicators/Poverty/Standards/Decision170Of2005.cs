using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Poverty.Standards;

/// <summary>The poverty standard vn-2006-2010: <i>chuẩn nghèo giai đoạn 2006–2010</i>.</summary>
internal static class Decision170Of2005
{
    public static readonly PovertyStandard Standard = new("vn-2006-2010", new("chuẩn nghèo giai đoạn 2006–2010", "poverty standard 2006–2010"));

    // The text was read, its first day 1/1/2006 only in the press.
    public static readonly Enactment<PovertyStandard> Enactment = new(
        Standard, new(new LocalDate(2006, 1, 1), new LocalDate(2011, 1, 1)), VietnamInstruments.Decision170Of2005.At("Điều 1"), Confidence.Secondary, checkedOn: new LocalDate(2026, 11, 23));
}
