namespace BacKan.Indicators.Poverty;

/// <summary>Where a household lives, as the review sheet tells regions apart: <i>vùng</i>. It chooses the form of a rural household and
/// item 15 of an urban one.</summary>
/// <remarks>The circular lists the provinces of 2022. Which region a province formed since belongs to is for the caller to say.</remarks>
public enum ReviewRegion
{
    /// <summary>Red River Delta (<i>Đồng bằng sông Hồng</i>), form 3.5.</summary>
    RedRiverDelta = 1,

    /// <summary>Northern midlands and mountains (<i>Trung du và miền núi phía Bắc</i>), form 3.6; Bắc Kạn and Thái Nguyên are
    /// here.</summary>
    NorthernMountains = 2,

    /// <summary>North Central and Central Coast (<i>Bắc Trung bộ và duyên hải miền Trung</i>), form 3.7.</summary>
    CentralCoast = 3,

    /// <summary>Central Highlands (<i>Tây Nguyên</i>), form 3.8.</summary>
    CentralHighlands = 4,

    /// <summary>Southeast (<i>Đông Nam Bộ</i>), form 3.9.</summary>
    Southeast = 5,

    /// <summary>Mekong Delta (<i>Đồng bằng sông Cửu Long</i>), form 3.10.</summary>
    MekongDelta = 6,

    /// <summary>A centrally run city (<i>thành phố trực thuộc Trung ương</i>), of urban households alone: a rural household of such a
    /// city has the form of its region.</summary>
    CentrallyRunCity = 7,
}
