namespace BacKan.Indicators.Targets;

/// <summary>Why an attainment has no percent: <i>lý do không có tỷ lệ hoàn thành</i>. Never an infinite one, never a zero in its place.</summary>
public enum PercentAbsence
{
    /// <summary>There is no figure.</summary>
    NoFigure = 1,

    /// <summary>The plan is zero, and nothing is divided by it.</summary>
    ZeroPlan = 2,

    /// <summary>The plan is negative, so that a quotient says nothing.</summary>
    NegativePlan = 3,

    /// <summary>The figure is zero, and the method divides by it.</summary>
    ZeroActual = 4,

    /// <summary>Figure and plan have different signs.</summary>
    SignChange = 5,

    /// <summary>Base and plan are equal: nothing was to be reduced.</summary>
    BaseEqualsPlan = 6,

    /// <summary>The base lies below the plan: the target is no reduction.</summary>
    BaseBelowPlan = 7,

    /// <summary>The base is zero or less, and rates of reduction are of a base.</summary>
    NoBase = 8,

    /// <summary>The figure is too vague: it may be zero or less.</summary>
    VagueFigure = 9,

    /// <summary>The method gives a difference, not a percent.</summary>
    DifferenceOnly = 10,

    /// <summary>The target is a day, words, or several targets together.</summary>
    NotANumber = 11,

    /// <summary>The figure says nothing of the target.</summary>
    NotComparable = 12,
}
