using System.Globalization;
using System.Text;

namespace BacKan.Indicators.Localization;

/// <summary>
/// Prints and reads exact numbers in Vietnamese and English: <i>cách viết số</i>, "4.785" and "53,1", or "4,785" and "53.1".
/// </summary>
/// <remarks>
/// <para>No culture data of the operating system is used, so it works in globalization-invariant mode.</para>
/// <para>
/// Reading is strict and never throws. A group mark precedes exactly three digits and never follows a
/// leading zero, the decimal mark appears once, a minus is "-", "−" or the word "âm" ("minus"), and
/// any kind of space may surround the number. Printed numbers read back with their value and decimals.
/// </para>
/// </remarks>
public static class LocalNumber
{
    /// <summary>Reads a number as written in the language: "4.785" is 4785 in Vietnamese, and "10.98" is refused.</summary>
    /// <param name="text">The number, without other text.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="isDotDecimal">
    /// Whether the dot is the decimal mark and the comma the group mark in any language, for files known to use them; "4.785" is then less
    /// than five.
    /// </param>
    public static ReadResult<decimal> Read(string text, Language language, bool isDotDecimal = false) =>
        Read(text, language, isDotDecimal ? DecimalMark.Dot : DecimalMark.OfTheLanguage);

    /// <summary>Reads a number with the given meaning of its marks.</summary>
    internal static ReadResult<decimal> Read(string text, Language language, DecimalMark decimalMark)
    {
        var scanner = new TextScanner(text, language, decimalMark);
        if (scanner.Nothing() is { } nothing)
            return new(nothing);
        return (scanner.Number(out decimal value) ?? scanner.End()) is { } refusal ? new(refusal) : new(value);
    }

    /// <summary>
    /// Reads a number as written in the language, without giving a reason on failure; allocates nothing unless the text has letters.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, Language language, out decimal value)
    {
        ReadOnlySpan<char> number = text.Trim();
        bool negative = number.Length > 0 && number[0] is '-' or '\u2212';
        if (negative)
            number = number[1..];
        (char group, char mark) = NumberScan.MarksOf(language, DecimalMark.OfTheLanguage);
        NumberScan scan = NumberScan.At(number, 0, group, mark);
        if (scan.Code is null && scan.End == number.Length)
        {
            value = negative && scan.Value != 0m ? -scan.Value : scan.Value;
            return true;
        }

        value = 0m;
        return !negative && number.Length > 0 && char.IsLetter(number[0]) && Read(text.ToString(), language).TryGet(out value);
    }

    /// <summary>Prints a number with all decimals of its scale: 53.10m is "53,10" in Vietnamese.</summary>
    public static string Format(decimal value, Language language)
    {
        string plain = value.ToString(CultureInfo.InvariantCulture);
        bool negative = plain[0] == '-';
        ReadOnlySpan<char> digits = negative ? plain.AsSpan(1) : plain;
        int point = digits.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? digits : digits[..point];
        (char group, char mark) = language == Language.Vietnamese ? ('.', ',') : (',', '.');

        var text = new StringBuilder(plain.Length + (whole.Length / 3));
        if (negative)
            text.Append('-');
        for (int i = 0; i < whole.Length; i++)
        {
            if (i > 0 && (whole.Length - i) % 3 == 0)
                text.Append(group);
            text.Append(whole[i]);
        }

        if (point >= 0)
            text.Append(mark).Append(digits[(point + 1)..]);
        return text.ToString();
    }
}
