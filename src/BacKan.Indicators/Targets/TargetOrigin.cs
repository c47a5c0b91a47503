namespace BacKan.Indicators.Targets;

/// <summary>The origin of the number of a target: <i>nguồn của con số kế hoạch</i>.</summary>
public enum TargetOrigin
{
    /// <summary>A text assigns the number.</summary>
    Assigned = 1,

    /// <summary>No text gives it; it is the simplest number that a stated percentage allows.</summary>
    Implied = 2,
}
