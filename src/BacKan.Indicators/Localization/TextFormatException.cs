namespace BacKan.Indicators.Localization;

/// <summary>The exception for the value of a text that could not be read: <i>văn bản không đọc được</i>.</summary>
internal sealed class TextFormatException : FormatException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="refusal">The reason why the text was not read.</param>
    public TextFormatException(ReadError refusal)
        : base(refusal?.ToString())
    {
        ArgumentNullException.ThrowIfNull(refusal);
        Error = refusal;
    }

    /// <summary>Gets the reason why the text was not read.</summary>
    public ReadError Error { get; }
}
