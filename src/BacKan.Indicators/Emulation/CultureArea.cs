namespace BacKan.Indicators.Emulation;

/// <summary>
/// The location or situation of a household or village, for the exclusions of the culture titles: <i>địa bàn, hoàn cảnh</i>.
/// </summary>
public enum CultureArea
{
    /// <summary>A district of a centrally-run city (<i>quận, huyện thuộc thành phố trực thuộc trung ương</i>).</summary>
    CityDistrict = 1,

    /// <summary>Mountains, islands, specially difficult communes (<i>miền núi, hải đảo</i>).</summary>
    Mountain = 2,

    /// <summary>A poor or near-poor household (<i>hộ nghèo, hộ cận nghèo</i>).</summary>
    PoorOrNearPoor = 3,

    /// <summary>Other places (<i>các trường hợp khác</i>).</summary>
    Other = 4,
}
