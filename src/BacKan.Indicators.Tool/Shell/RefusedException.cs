using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tool.Shell;

/// <summary>Ends a command with one line: an input or an output that cannot be used.</summary>
/// <param name="code">The stable code.</param>
/// <param name="path">The option, or "$".</param>
/// <param name="value">What was given, or null.</param>
/// <param name="words">What is wrong and what to do, whole sentences.</param>
internal sealed class RefusedException(string code, string path, string? value, BilingualText words) : Exception(words.En)
{
    public string Code => code;

    public string Path => path;

    public string? Value => value;

    public BilingualText Words => words;
}
