namespace BacKan.Indicators.Law;

/// <summary>The number of a legal document: <i>số, ký hiệu văn bản</i>, "2888/QĐ-UBND", "09/2011/QĐ-TTg".</summary>
/// <remarks>Thousands of committees have a decision 2888: a number alone is no document, see <see cref="LegalInstrument"/>. Equality compares the text.</remarks>
public sealed record InstrumentNumber
{
    /// <summary>Creates a number from its text.</summary>
    /// <exception cref="ArgumentException">The text is not a serial, a slash or hyphen, and a symbol, without white space.</exception>
    public InstrumentNumber(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int mark = text.AsSpan().IndexOfAny('/', '-');
        if (mark <= 0 || mark == text.Length - 1 || !char.IsAsciiDigit(text[0]) || text.Any(char.IsWhiteSpace))
            throw new ArgumentException($"'{text}' is not the number of an instrument; expected a form like 2888/QĐ-UBND or 09/2011/QĐ-TTg.", nameof(text));
        Text = text;
    }

    /// <summary>Gets the text, "2888/QĐ-UBND".</summary>
    public string Text { get; }

    /// <summary>Returns the text.</summary>
    public override string ToString() => Text;
}
