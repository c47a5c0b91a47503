namespace BacKan.Indicators.Targets;

/// <summary>How the number of a target is known: <i>nguồn của con số kế hoạch</i>.</summary>
public enum TargetOrigin
{
    /// <summary>A text assigns it.</summary>
    Assigned = 1,

    /// <summary>No text gives it; it is the simplest number that a stated percent allows.</summary>
    Implied = 2,
}
