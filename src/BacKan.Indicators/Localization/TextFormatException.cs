namespace BacKan.Indicators.Localization;

/// <summary>A text was asked for its value that could not be read: <i>văn bản không đọc được</i>.</summary>
internal sealed class TextFormatException : FormatException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="refusal">Why the text was not read.</param>
    public TextFormatException(ReadError refusal)
        : base(refusal?.ToString())
    {
        ArgumentNullException.ThrowIfNull(refusal);
        Error = refusal;
    }

    /// <summary>Gets why the text was not read.</summary>
    public ReadError Error { get; }
}
