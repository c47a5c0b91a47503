namespace BacKan.Indicators.Figures;

/// <summary>
/// The desired direction of an indicator: <i>chiều hướng mong muốn</i>. For wording and checks; a target has its own direction.
/// </summary>
public enum Tendency
{
    /// <summary>Higher is better.</summary>
    Higher = 1,

    /// <summary>Lower is better.</summary>
    Lower = 2,

    /// <summary>Neither is better.</summary>
    Neutral = 3,
}
