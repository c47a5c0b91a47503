using System.Text;

namespace BacKan.Indicators.Tool.Input;

/// <summary>Tells the old Vietnamese encodings by the pairs of letters that only they write: <i>TCVN3 (ABC), VNI,
/// Windows-1258</i>.</summary>
/// <remarks>TCVN3 and VNI also live inside UTF-8, as the Latin letters that their fonts draw as Vietnamese ones.</remarks>
internal static class LegacyEncoding
{
    private const int Windows1258 = 1258;

    // đ, â, ê, ô, ơ, ư, ă and the five tones of a and e in TCVN3 are signs, which no other text writes between letters.
    private const string AbcSigns =
        "\u00AE\u00A9\u00AA\u00AB\u00AC\u00AD\u00A8\u00B5\u00B8\u00B6\u00B7\u00B9\u00BB\u00BE\u00BC\u00BD\u00D7\u00F7";
    private const string VniAfterAny = "\u00F8\u00F9\u00FB\u00F5\u00EF",
        VniAfterA = "\u00E2\u00E1\u00E0\u00E5\u00E3\u00E4\u00EA\u00E9\u00E8\u00FA\u00FC\u00EB",
        VniAfterEo = "\u00E2\u00E1\u00E0\u00E5\u00E3\u00E4";
    private const string Marks1258 = "\u00CC\u00D2\u00DE\u00EC\u00F2",
        Letters1258 = "\u00F0\u00FD\u00F5\u00E3\u00E2\u00EA\u00F4\u00D0\u00C3\u00C2\u00CA\u00D4\u00D5\u00DD";

    public static FileForm Of(ReadOnlySpan<byte> first)
    {
        string text = Encoding.UTF8.GetString(first);
        int lost = text.Count(c => c == '\uFFFD'),
            read = text.Count(c => c is (>= '\u0100' and < '\uFFFD') and not (>= '\u2000' and <= '\u20FF'));
        if (lost < 2)
        {
            // Vietnamese letters as such: nothing is hidden in it.
            if (read > 0 || text.All(char.IsAscii))
                return new(null);
            (int abc, int vni, _) = Count(text);
            return abc >= 2 && abc > vni ? Abc : vni >= 3 ? Vni : new(null);
        }

        // Some broken bytes in a file of UTF-8 cost their rows and no others.
        if (read > lost)
            return new(null);
        (int signs, int pairs, int marks) = Count(Encoding.Latin1.GetString(first));
        return signs >= 2 && signs > marks && signs > pairs ? Abc
            : pairs >= 3 && pairs > marks ? Vni
            : marks >= 2 && Decoder() is { } decoder
                ? new(decoder, Note: new("Tệp mã Windows-1258; đã đọc như vậy. Nên lưu lại dạng CSV UTF-8.",
                "The file is in Windows-1258; it was read so. Better save it as CSV UTF-8."))
            : new(null);
    }

    private static FileForm Abc => FileForm.Refused(
        "chữ mã TCVN3 (ABC, phông .Vn…); hãy chuyển sang Unicode (UniKey, Ctrl+Shift+F6) rồi lưu lại dạng CSV UTF-8",
        "text in TCVN3 (ABC, fonts named .Vn…); convert it to Unicode (UniKey, Ctrl+Shift+F6) and save it as CSV UTF-8");

    private static FileForm Vni => FileForm.Refused(
        "chữ mã VNI (phông VNI-…); hãy chuyển sang Unicode (UniKey, Ctrl+Shift+F6) rồi lưu lại dạng CSV UTF-8",
        "text in VNI (fonts named VNI-…); convert it to Unicode (UniKey, Ctrl+Shift+F6) and save it as CSV UTF-8");

    private static Encoding? Decoder() => CodePagesEncodingProvider.Instance.GetEncoding(Windows1258);

    private static (int Abc, int Vni, int Marks) Count(string text)
    {
        int abc = 0, vni = 0, marks = 0;
        for (int i = 1; i < text.Length; i++)
        {
            char before = char.ToLowerInvariant(text[i - 1]), c = text[i], low = c is >= '\u00C0' and <= '\u00DE'
                ? char.ToLowerInvariant(c) : c;
            bool isBetween = char.IsAsciiLetter(before) || (i + 1 < text.Length && char.IsAsciiLetter(text[i + 1]));
            abc += isBetween && AbcSigns.Contains(c, StringComparison.Ordinal) ? 1 : 0;
            vni += (before is 'a' or 'e' or 'o' or 'u' or 'y' or '\u00F4' or '\u00F6'
                && VniAfterAny.Contains(low, StringComparison.Ordinal))
                || (before is 'a' && VniAfterA.Contains(low, StringComparison.Ordinal))
                    || (before is 'e' or 'o' && VniAfterEo.Contains(low, StringComparison.Ordinal)) ? 1 : 0;
            marks += (char.IsLetter(before) && Marks1258.Contains(c, StringComparison.Ordinal))
                || (isBetween && Letters1258.Contains(c, StringComparison.Ordinal)) ? 1 : 0;
        }

        return (abc, vni, marks);
    }
}
