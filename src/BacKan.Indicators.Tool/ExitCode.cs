namespace BacKan.Indicators.Tool;

/// <summary>What the tool returns; where several hold, the highest counts.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, with a check of severity error.</summary>
    public const int CheckFailed = 1;

    /// <summary>Some input could not be used.</summary>
    public const int BadInput = 2;

    /// <summary>The law gives no answer for that day.</summary>
    public const int NoLaw = 3;
}
