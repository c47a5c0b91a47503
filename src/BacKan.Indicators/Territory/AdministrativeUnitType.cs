namespace BacKan.Indicators.Territory;

/// <summary>The type of an administrative unit: <i>loại đơn vị hành chính</i>.</summary>
public enum AdministrativeUnitType
{
    /// <summary><i>Tỉnh</i>.</summary>
    Province = 1,

    /// <summary><i>Thành phố trực thuộc trung ương</i>.</summary>
    CentralCity = 2,

    /// <summary><i>Thành phố thuộc tỉnh</i>, until 30/6/2025.</summary>
    ProvincialCity = 3,

    /// <summary><i>Thị xã</i>, until 30/6/2025.</summary>
    Town = 4,

    /// <summary><i>Huyện</i>, until 30/6/2025.</summary>
    RuralDistrict = 5,

    /// <summary><i>Quận</i>, until 30/6/2025.</summary>
    UrbanDistrict = 6,

    /// <summary><i>Xã</i>.</summary>
    Commune = 7,

    /// <summary><i>Phường</i>.</summary>
    Ward = 8,

    /// <summary><i>Thị trấn</i>, until 30/6/2025.</summary>
    Township = 9,

    /// <summary><i>Đặc khu</i>, since 1/7/2025.</summary>
    SpecialZone = 10,

    /// <summary><i>Thành phố thuộc thành phố trực thuộc trung ương</i>, until 30/6/2025; there was one.</summary>
    CityOfCentralCity = 11,
}
