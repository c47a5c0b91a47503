using BacKan.Indicators.Law;

namespace BacKan.Indicators.Emulation;

/// <summary>Finds the number of a document in an office's words: "TT 38/2018/TT-BYT", "Thông tư số 38/2018/TT-BYT của Bộ Y tế".</summary>
internal static class NamedDocument
{
    // The name of a document with its number, day and issuer is still shorter.
    private const int Longest = 300;

    /// <summary>Returns the first number of a document in a text, or null.</summary>
    public static InstrumentNumber? NumberIn(string text)
    {
        if (text.Length > Longest)
            return null;
        for (int from = 0; from < text.Length; from++)
        {
            if (char.IsAsciiDigit(text[from]) && (from == 0 || char.IsWhiteSpace(text[from - 1])) && At(text[from..]) is { } number)
                return number;
        }

        return null;
    }

    // A number may have spaces beside its marks: the longest text that is one.
    private static InstrumentNumber? At(string text)
    {
        for (int end = text.Length; end > 0; end = text.LastIndexOf(' ', end - 1))
        {
            if (InstrumentNumber.TryParse(text[..end].TrimEnd(' ', ',', ';', '.'), null, out InstrumentNumber? number))
                return number;
        }

        return null;
    }
}
