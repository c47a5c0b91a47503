namespace BacKan.Indicators.Poverty;

/// <summary>
/// The sub-class of a poor household, if the standard has several: <i>nhóm hộ nghèo</i>. The law on health insurance uses it.
/// </summary>
public enum PovertySubClass
{
    /// <summary>Poor by income (<i>hộ nghèo về thu nhập</i>), 2016–2021.</summary>
    ByIncome = 1,

    /// <summary>
    /// Poor by deprivation of basic social services (<i>hộ nghèo thiếu hụt tiếp cận các dịch vụ xã hội cơ bản</i>), 2016–2021.
    /// </summary>
    ByDeprivation = 2,

    /// <summary>
    /// Deprived of three or more indicators, with income as a dimension (<i>thiếu hụt từ 3 chỉ số trở lên</i>): Hồ Chí Minh City 2021–2025.
    /// </summary>
    ThreeOrMoreDeprivations = 3,

    /// <summary>Deprived of both indicators of income (<i>thiếu hụt cả hai chỉ số thu nhập</i>): Hồ Chí Minh City 2021–2025.</summary>
    BothIncomeIndicators = 4,
}
