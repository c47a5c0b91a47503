using BacKan.Indicators.Law;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Territory;

/// <summary>An invented country with every rule of the real one: two provinces, seven old units, five new ones, and a later change.</summary>
internal static class SmallCountry
{
    public static readonly LocalDate Reorganised = new(2025, 7, 1);
    public static readonly LocalDate Eve = new(2025, 6, 30);
    public static readonly LocalDate Changed = new(2026, 4, 30);

    public static readonly string[] Units =
    [
        "code,name,name_en,type,province_code,province,area_km2",
        "00001,Xã Hoà A,Hoa A,Xã,01,Tỉnh Một,10.5",
        "00003,phường B,B,Phường,01,Tỉnh Một,4",
        "00005,Xã Đ,D,Xã,01,Tỉnh Một,",
        "00006,Phường Sáu,Six,Phường,02,Tỉnh Hai,7",
        "00009,Đặc khu Đảo,Dao,Đặc khu,02,Tỉnh Hai,3",
    ];

    public static readonly string[] Successions =
    [
        "old_code,old_name,old_type,old_district_code,old_district,old_province_code,old_province,new_code,new_name,part",
        "00001,Xã A,Xã,001,Huyện Một,01,Tỉnh Một,00001,Xã Hòa A,whole",
        "00002,Thị Trấn A,Thị trấn,001,Huyện Một,01,Tỉnh Một,00001,Xã Hòa A,whole",
        "00003,Phường B,Phường,002,Quận Hai,01,Tỉnh Một,00003,Phường B,whole",
        "00004,Xã Bốn,Xã,001,Huyện Một,01,Tỉnh Một,00005,Xã Đ,divided",
        "00004,Xã Bốn,Xã,001,Huyện Một,01,Tỉnh Một,00006,Xã Sáu,divided",
        "00005,Xã D,Xã,001,Huyện Một,01,Tỉnh Một,00005,Xã Đ,whole",
        "00007,Xã Bảy,Xã,003,Huyện Ba,02,Tỉnh Hai,00006,Xã Sáu,whole",
        ",,,004,Huyện Đảo,02,Tỉnh Hai,00009,Đặc khu Đảo,whole",
    ];

    public static TerritoryTableReader Reader { get; } = ReaderOf(Changed);

    public static TerritoryHistory History { get; } = Reader.Read(Units, Successions).History!;

    public static TerritoryTableReader ReaderOf(LocalDate? changedOn) => new(new()
    {
        ReorganisedOn = Reorganised, Citation = new(VietnamInstruments.Resolution202Of2025), OldUnitsFrom = new(2020, 1, 1),
        ChangedOn = changedOn, ChangeCitation = changedOn is null ? null : new(VietnamInstruments.Resolution30Of2026),
    });

    public static AdministrativeUnit Old(string code) => History.Units.Find(code, Eve)!;

    public static AdministrativeUnit New(string code) => History.Units.Find(code, Reorganised)!;
}
