namespace BacKan.Indicators.Poverty;

/// <summary>The class of a household under a poverty standard: <i>loại hộ</i>.</summary>
/// <remarks>A classification under the criteria: a household is legally poor only when the commune recognises it.</remarks>
public enum PovertyClass
{
    /// <summary>Poor (<i>hộ nghèo</i>).</summary>
    Poor = 1,

    /// <summary>Near-poor (<i>hộ cận nghèo</i>), a separate class.</summary>
    NearPoor = 2,

    /// <summary>Of average living standard (<i>hộ có mức sống trung bình</i>).</summary>
    AverageLivingStandard = 3,

    /// <summary>Above every line of the standard (<i>hộ không thuộc diện nghèo, cận nghèo, trung bình</i>).</summary>
    Above = 4,
}
