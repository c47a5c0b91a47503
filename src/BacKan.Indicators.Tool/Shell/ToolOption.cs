using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tool.Shell;

/// <summary>One option of a command.</summary>
/// <param name="Name">Its name with the dashes.</param>
/// <param name="Words">What it does.</param>
internal sealed record ToolOption(string Name, BilingualText Words)
{
    /// <summary>Gets the word for its value in the help; null for a switch.</summary>
    public string? Value { get; init; }

    /// <summary>Gets the values that it takes; empty for any.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>Gets whether it may stand several times.</summary>
    public bool Repeats { get; init; }

    /// <summary>Gets whether the command needs it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets whether its value is a day.</summary>
    public bool IsDay { get; init; }

    /// <summary>Gets whether its value is a file that is written.</summary>
    public bool IsOutput { get; init; }
}
