using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Poverty;

/// <summary>The words for classes of households: <i>tên loại hộ</i>.</summary>
public static class PovertyClasses
{
    /// <summary>Gets the words: "hộ nghèo", "poor household".</summary>
    public static BilingualText Name(this PovertyClass value) => value switch
    {
        PovertyClass.Poor => new("hộ nghèo", "poor household"),
        PovertyClass.NearPoor => new("hộ cận nghèo", "near-poor household"),
        PovertyClass.AverageLivingStandard => new("hộ có mức sống trung bình", "household of average living standard"),
        PovertyClass.Above => new("hộ trên các chuẩn", "household above the lines"),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a defined class."),
    };

    /// <summary>Gets the words: "nghèo về thu nhập", "poor by income".</summary>
    public static BilingualText Name(this PovertySubClass value) => value switch
    {
        PovertySubClass.ByIncome => new("nghèo về thu nhập", "poor by income"),
        PovertySubClass.ByDeprivation => new("nghèo do thiếu hụt tiếp cận dịch vụ xã hội cơ bản", "poor by deprivation of basic social services"),
        PovertySubClass.ThreeOrMoreDeprivations => new("thiếu hụt từ 3 chỉ số trở lên", "deprived of three or more indicators"),
        PovertySubClass.BothIncomeIndicators => new("thiếu hụt cả hai chỉ số thu nhập", "deprived of both indicators of income"),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a defined sub-class."),
    };
}
