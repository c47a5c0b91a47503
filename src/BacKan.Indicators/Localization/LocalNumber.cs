using System.Globalization;
using System.Text;

namespace BacKan.Indicators.Localization;

/// <summary>Prints exact numbers as Vietnamese and English texts do: <i>cách viết số</i>, "4.785" and "53,1" against "4,785" and "53.1".</summary>
/// <remarks>Hand-built: no culture data of the operating system is used, so it works with globalization-invariant mode on.</remarks>
public static class LocalNumber
{
    /// <summary>Prints a number with all the decimals that its scale carries: 53.10m is "53,10" in Vietnamese.</summary>
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
