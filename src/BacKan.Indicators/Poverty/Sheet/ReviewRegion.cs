namespace BacKan.Indicators.Poverty;

/// <summary>
/// The region of a household in the review sheet: <i>vùng</i>. It determines the form of a rural household and item 15 of an urban one.
/// </summary>
/// <remarks>The circular lists the provinces of 2022; the caller decides the region of a province formed since.</remarks>
public enum ReviewRegion
{
    /// <summary>Red River Delta (<i>Đồng bằng sông Hồng</i>), form 3.5.</summary>
    RedRiverDelta = 1,

    /// <summary>
    /// Northern midlands and mountains (<i>Trung du và miền núi phía Bắc</i>), form 3.6, including Bắc Kạn and Thái Nguyên.
    /// </summary>
    NorthernMountains = 2,

    /// <summary>North Central and Central Coast (<i>Bắc Trung bộ và duyên hải miền Trung</i>), form 3.7.</summary>
    CentralCoast = 3,

    /// <summary>Central Highlands (<i>Tây Nguyên</i>), form 3.8.</summary>
    CentralHighlands = 4,

    /// <summary>Southeast (<i>Đông Nam Bộ</i>), form 3.9.</summary>
    Southeast = 5,

    /// <summary>Mekong Delta (<i>Đồng bằng sông Cửu Long</i>), form 3.10.</summary>
    MekongDelta = 6,

    /// <summary>
    /// A centrally run city (<i>thành phố trực thuộc Trung ương</i>), only for urban households: a
    /// rural household of such a city uses the form of its region.
    /// </summary>
    CentrallyRunCity = 7,
}
