namespace BacKan.Indicators;

/// <summary>The severity of a check's finding: <i>mức độ</i>.</summary>
public enum CheckSeverity
{
    /// <summary>A figure contradicts another, or a rule.</summary>
    Error = 1,

    /// <summary>A person should review it.</summary>
    Warning = 2,

    /// <summary>For information only.</summary>
    Info = 3,
}
