using System.Globalization;
using System.Numerics;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>
/// The text forms of exact numbers. Texts use the fraction slash U+2044: the plain slash also means
/// "per", "of the plan", "of the whole" and a date.
/// </summary>
internal static class FractionText
{
    private const int MostDigits = 1000; // the framework's reader of long whole numbers takes time by the square of their length

    public static string Print(Fraction value, Language? language)
    {
        if (value.TryToDecimal(out decimal number))
            return language is { } words ? LocalNumber.Format(number, words) : number.ToString(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{value.Numerator}{SlashOf(language)}{value.Denominator}");
    }

    public static ReadResult<Fraction> Read(string text, Language? language)
    {
        var scanner = new TextScanner(text, language);
        if (scanner.Nothing() is { } nothing)
            return new(nothing);
        return (Scan(scanner, out Fraction value, out _) ?? scanner.End()) is { } refusal ? new(refusal) : new(value);
    }

    /// <summary>Reads a number and the spaces after it; a decimal is returned as well, because it keeps its trailing zeros.</summary>
    public static ReadError? Scan(TextScanner scanner, out Fraction value, out decimal? number)
    {
        (value, number) = (default, null);
        bool negative = scanner.SkipMinus();
        int start = scanner.Position, slash = EndOfDigits(scanner.Text, start), end = EndOfDigits(scanner.Text, slash + 1);
        if (slash == start || end <= slash + 1 || scanner.Text[slash] != SlashOf(scanner.Language))
        {
            if (scanner.Unsigned(out decimal read) is { } refusal)
                return refusal;
            number = negative && read != 0m ? -read : read;
            value = number.Value;
            return null;
        }

        if (slash - start > MostDigits || end - slash > MostDigits + 1)
            return scanner.Refuse(
                NumberErrorCodes.TooManyDigits, start, new("Phân số có quá 1.000 chữ số.", "The fraction has more than 1,000 digits."));
        BigInteger numerator = Whole(scanner.Text.AsSpan(start, slash - start)),
            denominator = Whole(scanner.Text.AsSpan(slash + 1, end - slash - 1));
        if (denominator.IsZero)
            return scanner.Refuse(NumberErrorCodes.ZeroDenominator, slash + 1, new("Mẫu số bằng 0.", "The denominator is zero."));
        value = new(negative ? -numerator : numerator, denominator);
        scanner.Position = end;
        scanner.SkipSpaces();
        return null;
    }

    private static char SlashOf(Language? language) => language is null ? '/' : '\u2044';

    private static BigInteger Whole(ReadOnlySpan<char> digits) => BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int EndOfDigits(string text, int start)
    {
        int end = Math.Min(start, text.Length);
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end;
    }
}
