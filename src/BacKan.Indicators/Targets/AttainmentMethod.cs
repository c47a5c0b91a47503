namespace BacKan.Indicators.Targets;

/// <summary>How a percent of attainment is computed: <i>phương pháp tính tỷ lệ hoàn thành</i>. It travels with the result.</summary>
public enum AttainmentMethod
{
    /// <summary>Actual ÷ plan.</summary>
    PlainRatio = 1,

    /// <summary>Plan ÷ actual, for ceilings.</summary>
    Inverse = 2,
}
