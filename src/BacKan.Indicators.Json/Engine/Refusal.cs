using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Engine;

/// <summary>
/// Why a type refuses what was read, in both languages: the text of an exception is English, and names the parameter twice.
/// </summary>
internal static class Refusal
{
    /// <summary>Gets the reason in brackets, after a space; nothing in Vietnamese where only English words say it.</summary>
    public static BilingualText Of(Exception refused)
    {
        if (refused is RefusedException { Why: var why })
            return new($" ({why.Vi})", $" ({why.En})");
        string english = refused.Message.Split('\n')[0];
        int at = english.IndexOf(" (Parameter", StringComparison.Ordinal);
        english = at < 0 ? english : english[..at];
        return refused switch
        {
            ArgumentOutOfRangeException { ParamName: { } name, ActualValue: { } value } => new(
                FormattableString.Invariant($" ({name}: {value})"), FormattableString.Invariant($" ({name}: {value}; {english})")),
            ArgumentException { ParamName: { } name } => new($" ({name})", $" ({name}: {english})"),
            _ => new("", $" ({english})"),
        };
    }
}
