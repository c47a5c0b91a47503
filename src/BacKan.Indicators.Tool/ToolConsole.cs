namespace BacKan.Indicators.Tool;

/// <summary>Where the tool reads and writes.</summary>
/// <param name="OpenInput">Opens standard input.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="IsTerminal">Whether a person watches standard output.</param>
internal sealed record ToolConsole(Func<Stream> OpenInput, TextWriter Out, TextWriter Error, bool IsTerminal)
{
    /// <summary>Gets whether a person watches standard error.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Gets whether standard output may be coloured.</summary>
    public bool HasColour { get; init; }

    /// <summary>Gets the width of the terminal in columns.</summary>
    public int Width { get; init; } = 80;
}
