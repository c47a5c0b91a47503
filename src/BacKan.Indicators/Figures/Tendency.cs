namespace BacKan.Indicators.Figures;

/// <summary>Which way an indicator is wished to go: <i>chiều hướng mong muốn</i>. For wording and checks; the sense of a plan belongs to the target.</summary>
public enum Tendency
{
    /// <summary>Higher is better.</summary>
    Higher = 1,

    /// <summary>Lower is better.</summary>
    Lower = 2,

    /// <summary>Neither.</summary>
    Neutral = 3,
}
