using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Poverty.Standards;

/// <summary>The poverty standard vn-2016-2021: <i>chuẩn nghèo tiếp cận đa chiều giai đoạn 2016–2020, áp dụng đến hết 2021</i>.</summary>
internal static class Decision59Of2015
{
    public static readonly PovertyStandard Standard = new("vn-2016-2021", new("chuẩn nghèo tiếp cận đa chiều giai đoạn 2016–2020, áp dụng đến hết 2021", "multidimensional poverty standard 2016–2020, continued through 2021"));

    // Articles 1 and 2 apply from 1/1/2016, though the decision is in force from 5/1/2016.
    public static readonly Enactment<PovertyStandard> Enactment = new(
        Standard, new(new LocalDate(2016, 1, 1), new LocalDate(2021, 1, 1)), VietnamInstruments.Decision59Of2015.At("Điều 2"), Confidence.Quoted, checkedOn: new LocalDate(2026, 11, 23));

    // The year 2021, by the next decree.
    public static readonly Enactment<PovertyStandard> Continued2021 = new(
        Standard, new(new LocalDate(2021, 1, 1), new LocalDate(2022, 1, 1)), VietnamInstruments.Decree07Of2021.At("khoản 1 Điều 2"), Confidence.Quoted, checkedOn: new LocalDate(2026, 11, 23));
}
