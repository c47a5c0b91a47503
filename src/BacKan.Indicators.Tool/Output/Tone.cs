namespace BacKan.Indicators.Tool.Output;

/// <summary>What a cell says at a glance.</summary>
internal enum Tone
{
    /// <summary>Nothing.</summary>
    None = 1,

    /// <summary>As wished.</summary>
    Good = 2,

    /// <summary>Not as wished.</summary>
    Bad = 3,

    /// <summary>For somebody to look at.</summary>
    Warn = 4,

    /// <summary>Not known.</summary>
    Dim = 5,

    /// <summary>The heading of the lines under it.</summary>
    Heading = 6,
}
