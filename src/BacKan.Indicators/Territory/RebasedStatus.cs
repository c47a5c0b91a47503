namespace BacKan.Indicators.Territory;

/// <summary>Whether a number can be given for other boundaries: <i>khả năng so sánh theo địa giới</i>.</summary>
public enum RebasedStatus
{
    /// <summary>Exact: whole units add up to it (<i>so sánh được</i>).</summary>
    Exact = 1,

    /// <summary>Estimated by a requested measure (<i>ước tính theo tiêu thức</i>).</summary>
    Estimated = 2,

    /// <summary>Not comparable: units are divided without weights, or the number is not additive (<i>không so sánh được</i>).</summary>
    NotComparable = 3,

    /// <summary>Incomplete: the numbers of some units are missing (<i>thiếu số liệu</i>).</summary>
    Incomplete = 4,
}
