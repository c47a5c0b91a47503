namespace BacKan.Indicators.Targets;

/// <summary>
/// The method for a percentage of attainment: <i>phương pháp tính tỷ lệ hoàn thành</i>. The result
/// names it; all methods give the same status but different numbers.
/// </summary>
public enum AttainmentMethod
{
    /// <summary>Actual ÷ plan; for a ceiling, lower is better.</summary>
    PlainRatio = 1,

    /// <summary>Plan ÷ actual, for ceilings.</summary>
    Inverse = 2,

    /// <summary>2 − actual ÷ plan, for ceilings.</summary>
    Mirror = 3,

    /// <summary>(Base − actual) ÷ (base − plan): the achieved part of the planned reduction.</summary>
    ReductionAchieved = 4,

    /// <summary>(1 − achieved rate of reduction) ÷ (1 − planned rate); lower is better.</summary>
    ReductionRate = 5,

    /// <summary>Only the difference, in points for rates; no percentage.</summary>
    Gap = 6,

    /// <summary>(1 + achieved growth) ÷ (1 + planned growth): the level reached compared with the planned level.</summary>
    LevelRatio = 7,

    /// <summary>Achieved growth ÷ planned growth.</summary>
    RateRatio = 8,
}
