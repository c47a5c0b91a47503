using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tool.Shell;

/// <summary>What is said of an input, and where it stands.</summary>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Code">The stable code.</param>
/// <param name="Line">The line, from 1; 0 where it is of the file or of the command line.</param>
/// <param name="Column">The place in the line, from 1.</param>
/// <param name="Path">The name of the column, the path in a document or the option; "$" for a row.</param>
/// <param name="Value">What stands there, or null where something is missing.</param>
/// <param name="Words">What is wrong and what to write instead, whole sentences; or the words of what was expected.</param>
internal sealed record Problem(Severity Severity, string Code, int Line, int Column, string Path, string? Value, BilingualText Words);
