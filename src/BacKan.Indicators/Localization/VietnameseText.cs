using System.Text;

namespace BacKan.Indicators.Localization;

/// <summary>
/// Normalises Vietnamese text: <i>chuẩn hóa chữ Việt</i>. Letters may be composed or decomposed,
/// with the tone on either vowel and any kind of space or dash.
/// </summary>
/// <remarks>Does not use the framework's normalization, which does nothing in globalization-invariant mode.</remarks>
public static class VietnameseText
{
    // Each row is one vowel without tone and with huyền, sắc, hỏi, ngã, nặng.
    private static readonly string[] Vowels =
    [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
        "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
    ];

    // The combining marks of the five tones, in the order of the rows above.
    private const string ToneMarks = "\u0300\u0301\u0309\u0303\u0323";

    private static readonly Dictionary<char, (char Vowel, int Tone)> Toned = BuildToned();
    private static readonly Dictionary<(char Letter, char Mark), char> Composed = BuildComposed();

    /// <summary>Composes letters and their combining marks, and turns every kind of space into a plain one.</summary>
    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Tidy(text).Text;
    }

    /// <summary>
    /// Returns a comparison key that ignores case, composition, the kind of space and dash, and the
    /// place of the tone in a syllable (Hòa, Hoà; Ủy, Uỷ).
    /// </summary>
    /// <remarks>The key is for comparing, not for reading. It keeps every diacritic, and đ.</remarks>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string tidy = Tidy(text).Text;
        var key = new StringBuilder(tidy.Length + 8);
        int tone = 0;
        foreach (char typed in tidy)
        {
            char letter = char.ToLowerInvariant(typed);
            if (!char.IsLetter(letter) && tone != 0)
            {
                key.Append((char)('0' + tone)).Append('\'');
                tone = 0;
            }

            if (Toned.TryGetValue(letter, out (char Vowel, int Tone) toned))
            {
                key.Append(toned.Vowel);
                if (toned.Tone != 0)
                    tone = toned.Tone;
            }
            else
            {
                key.Append(IsDash(letter) ? '-' : letter);
            }
        }

        if (tone != 0)
            key.Append((char)('0' + tone)).Append('\'');
        return key.ToString();
    }

    /// <summary>Returns the text without Vietnamese diacritics: "San luong luong thuc", đ as d.</summary>
    /// <remarks>For searching. Case and all other characters are kept.</remarks>
    public static string WithoutMarks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        foreach (char typed in Tidy(text).Text)
        {
            if (typed is >= '\u0300' and <= '\u0323')
                continue;
            char letter = char.ToLowerInvariant(typed);
            char vowel = Toned.TryGetValue(letter, out (char Vowel, int Tone) toned) ? toned.Vowel : letter;
            char bare = vowel switch { 'ă' or 'â' => 'a', 'ê' => 'e', 'ô' or 'ơ' => 'o', 'ư' => 'u', 'đ' => 'd', _ => vowel };
            plain.Append(bare == letter ? typed : char.IsUpper(typed) ? char.ToUpperInvariant(bare) : bare);
        }

        return plain.ToString();
    }

    internal static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    /// <summary>The same as <see cref="Compose(string)"/>, with the way back to the places of the given text.</summary>
    internal static TidiedText Tidy(ReadOnlySpan<char> text)
    {
        if (IsTidy(text))
            return new(text.ToString(), null, text.Length);
        var tidy = new StringBuilder(text.Length);
        List<int>? places = null;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (tidy.Length > 0 && Compose(tidy[^1], c) is { } joined)
            {
                places ??= [.. Enumerable.Range(0, tidy.Length)];
                tidy[^1] = joined;
                continue;
            }

            places?.Add(i);
            tidy.Append(char.IsWhiteSpace(c) ? ' ' : c);
        }

        return new(tidy.ToString(), places, text.Length);
    }

    private static bool IsTidy(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c is >= '\u0300' and <= '\u0323' || (c != ' ' && char.IsWhiteSpace(c)))
                return false;
        }

        return true;
    }

    private static char? Compose(char letter, char mark)
    {
        if (mark < '\u0300' || mark > '\u0323')
            return null;
        if (Composed.TryGetValue((letter, mark), out char joined))
            return joined;

        // The mark of a vowel may follow its tone: e, dot below, circumflex. A second tone joins nothing.
        if (Toned.TryGetValue(char.ToLowerInvariant(letter), out (char Vowel, int Tone) toned)
            && toned.Tone != 0
            && Composed.TryGetValue((toned.Vowel, mark), out char shaped)
            && Composed.TryGetValue((shaped, ToneMarks[toned.Tone - 1]), out char both))
            return char.IsUpper(letter) ? char.ToUpperInvariant(both) : both;

        return null;
    }

    private static Dictionary<char, (char Vowel, int Tone)> BuildToned()
    {
        var toned = new Dictionary<char, (char, int)>();
        foreach (string row in Vowels)
        {
            for (int tone = 0; tone < row.Length; tone++)
                toned[row[tone]] = (row[0], tone);
        }

        return toned;
    }

    private static Dictionary<(char Letter, char Mark), char> BuildComposed()
    {
        var composed = new Dictionary<(char, char), char>();
        void Add(char letter, char mark, char joined)
        {
            composed[(letter, mark)] = joined;
            composed[(char.ToUpperInvariant(letter), mark)] = char.ToUpperInvariant(joined);
        }

        foreach ((char letter, char mark, char joined) in new[]
        {
            ('a', '\u0306', 'ă'), ('a', '\u0302', 'â'), ('e', '\u0302', 'ê'), ('o', '\u0302', 'ô'),
            ('o', '\u031B', 'ơ'), ('u', '\u031B', 'ư'),
        })
            Add(letter, mark, joined);
        foreach (string row in Vowels)
        {
            for (int tone = 1; tone < row.Length; tone++)
                Add(row[0], ToneMarks[tone - 1], row[tone]);
        }

        return composed;
    }
}
