namespace BacKan.Indicators.Targets;

/// <summary>How a percent of attainment is computed: <i>phương pháp tính tỷ lệ hoàn thành</i>. It travels with the result; all methods agree on the status, none on the number.</summary>
public enum AttainmentMethod
{
    /// <summary>Actual ÷ plan; of a ceiling it reads downward, less is better.</summary>
    PlainRatio = 1,

    /// <summary>Plan ÷ actual, for ceilings.</summary>
    Inverse = 2,

    /// <summary>2 − actual ÷ plan, for ceilings.</summary>
    Mirror = 3,

    /// <summary>(Base − actual) ÷ (base − plan): how much of the planned reduction was made.</summary>
    ReductionAchieved = 4,

    /// <summary>(1 − rate of reduction made) ÷ (1 − rate planned); it reads downward.</summary>
    ReductionRate = 5,

    /// <summary>The difference alone, in points for rates; no percent.</summary>
    Gap = 6,

    /// <summary>(1 + growth made) ÷ (1 + growth planned): what was reached against what the planned growth would have reached.</summary>
    LevelRatio = 7,

    /// <summary>Growth made ÷ growth planned.</summary>
    RateRatio = 8,
}
