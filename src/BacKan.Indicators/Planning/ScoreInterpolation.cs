namespace BacKan.Indicators.Planning;

/// <summary>What a value between the two ends of a score earns: <i>cách tính điểm giữa mức tối thiểu và mức tối đa</i>.</summary>
/// <remarks>That urban classes are scored by interpolation was not read in the documents: whoever counts by a rule names it.</remarks>
public enum ScoreInterpolation
{
    /// <summary>In proportion between the two ends (<i>nội suy</i>).</summary>
    Linear = 1,

    /// <summary>The points of the lower end until the upper one is reached (<i>theo mức</i>).</summary>
    Step = 2,
}
