namespace BacKan.Indicators.Tool.Shell;

/// <summary>How much a problem weighs.</summary>
internal enum Severity
{
    /// <summary>Said, and nothing more.</summary>
    Note = 1,

    /// <summary>Answered; somebody should look at it.</summary>
    Doubt = 2,

    /// <summary>Not used: exit code 2.</summary>
    Refused = 3,
}
