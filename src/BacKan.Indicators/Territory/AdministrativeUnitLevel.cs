namespace BacKan.Indicators.Territory;

/// <summary>The level of an administrative unit: <i>cấp hành chính</i>.</summary>
/// <remarks>
/// Three levels until 30/6/2025, two since: a commune's parent is then its province. Source:
/// Resolutions 202/2025/QH15 and 1683/NQ-UBTVQH15.
/// </remarks>
internal enum AdministrativeUnitLevel
{
    /// <summary>Provinces and centrally run cities (<i>cấp tỉnh</i>).</summary>
    Province = 1,

    /// <summary>Districts, towns and cities of provinces (<i>cấp huyện</i>), until 30/6/2025.</summary>
    District = 2,

    /// <summary>Communes, wards, townships, special zones (<i>cấp xã</i>).</summary>
    Commune = 3,
}
