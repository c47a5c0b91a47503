namespace BacKan.Indicators.Localization;

/// <summary>A text was asked for its value that could not be read: <i>văn bản không đọc được</i>.</summary>
public sealed class TextRefusedException : FormatException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="refusal">Why the text was not read.</param>
    public TextRefusedException(Refusal refusal)
        : base(refusal?.ToString())
    {
        ArgumentNullException.ThrowIfNull(refusal);
        Refusal = refusal;
    }

    /// <summary>Gets why the text was not read.</summary>
    public Refusal Refusal { get; }
}
