namespace BacKan.Indicators.Targets;

/// <summary>
/// The reason why an attainment has no percentage: <i>lý do không có tỷ lệ hoàn thành</i>. It is never infinite or zero instead.
/// </summary>
public enum PercentAbsence
{
    /// <summary>There is no figure.</summary>
    NoFigure = 1,

    /// <summary>The plan is zero and cannot be a divisor.</summary>
    ZeroPlan = 2,

    /// <summary>The plan is negative, so a quotient has no meaning.</summary>
    NegativePlan = 3,

    /// <summary>The figure is zero, and the method divides by it.</summary>
    ZeroActual = 4,

    /// <summary>Figure and plan have different signs.</summary>
    SignChange = 5,

    /// <summary>Base and plan are equal: nothing was to be reduced.</summary>
    BaseEqualsPlan = 6,

    /// <summary>The base is below the plan: the target is not a reduction.</summary>
    BaseBelowPlan = 7,

    /// <summary>The base is zero or less, so there is no rate of reduction.</summary>
    NoBase = 8,

    /// <summary>The figure is too vague: it may be zero or less.</summary>
    VagueFigure = 9,

    /// <summary>The method gives a difference, not a percentage.</summary>
    DifferenceOnly = 10,

    /// <summary>The target is a day, words, or several targets together.</summary>
    NotANumber = 11,

    /// <summary>The figure is not comparable with the target.</summary>
    NotComparable = 12,
}
