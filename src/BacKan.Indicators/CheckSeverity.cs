namespace BacKan.Indicators;

/// <summary>How grave a check's finding is: <i>mức độ</i>.</summary>
public enum CheckSeverity
{
    /// <summary>A figure contradicts another, or a rule.</summary>
    Error = 1,

    /// <summary>A person should look at it.</summary>
    Warning = 2,

    /// <summary>Said for the record.</summary>
    Info = 3,
}
