namespace BacKan.Indicators.Poverty;

/// <summary>The period of the income lines of a standard: <i>kỳ tính thu nhập</i>.</summary>
public enum IncomePeriod
{
    /// <summary>Đồng per person and month (<i>đồng/người/tháng</i>).</summary>
    Month = 1,

    /// <summary>Đồng per person and year (<i>đồng/người/năm</i>), twelve months of the other.</summary>
    Year = 2,
}
