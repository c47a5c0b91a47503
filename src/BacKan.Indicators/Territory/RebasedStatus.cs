namespace BacKan.Indicators.Territory;

/// <summary>How far a number can be given for other boundaries: <i>khả năng so sánh theo địa giới</i>.</summary>
public enum RebasedStatus
{
    /// <summary>Exactly: whole units add up to it (<i>so sánh được</i>).</summary>
    Exact = 1,

    /// <summary>As an estimated share by a named measure, which was asked for (<i>ước tính theo tiêu thức</i>).</summary>
    Estimated = 2,

    /// <summary>Not: units are divided without a weight, or the number does not add (<i>không so sánh được</i>).</summary>
    NotComparable = 3,

    /// <summary>Not, because numbers of some units are missing (<i>thiếu số liệu</i>).</summary>
    Incomplete = 4,
}
