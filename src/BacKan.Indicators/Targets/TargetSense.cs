namespace BacKan.Indicators.Targets;

/// <summary>The required side of the number of a target: <i>chiều của chỉ tiêu</i>.</summary>
internal enum TargetSense
{
    /// <summary>The number or more (<i>từ … trở lên</i>).</summary>
    AtLeast = 1,

    /// <summary>More than the number (<i>trên</i>).</summary>
    Above = 2,

    /// <summary>The number or less (<i>không quá</i>).</summary>
    AtMost = 3,

    /// <summary>Less than the number (<i>dưới</i>).</summary>
    Below = 4,

    /// <summary>Exactly the number.</summary>
    Exactly = 5,
}
