using System.Globalization;
using System.Text;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tool.Shell;

/// <summary>Text of the user as it is safe to show: on one line, control characters visible, cut where it is long.</summary>
internal static class Shown
{
    private const int Most = 60;

    /// <summary>Shows a text on a terminal or in a message.</summary>
    public static string Of(string text, int most = Most)
    {
        string composed = VietnameseText.Compose(text.Length > 4 * most ? text[..(4 * most)] : text);
        bool isCut = composed.Length > most || text.Length > 4 * most;
        if (!isCut && !composed.Any(IsHidden) && !text.Any(IsHidden))
            return composed;

        // Composing turns tabs and line ends into spaces: they are made visible first.
        var shown = new StringBuilder();
        foreach (char c in text.Length > 4 * most ? text[..(4 * most)] : text)
            shown.Append(IsHidden(c) ? Visible(c) : c.ToString());
        string safe = VietnameseText.Compose(shown.ToString());
        if (safe.Length <= most && text.Length <= 4 * most)
            return safe;
        int end = Math.Min(most, safe.Length);
        return safe[..(end > 0 && char.IsHighSurrogate(safe[end - 1]) ? end - 1 : end)] + "…";
    }

    /// <summary>Counts the columns that a text takes on a terminal.</summary>
    public static int Width(string text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format ? 0
                : rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
                or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F)
                    or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) ? 2
                : 1;
        }

        return width;
    }

    // Control characters move the cursor, separators break lines, directional marks turn the text round.
    private static bool IsHidden(char c) =>
        char.IsControl(c)
            || c is '\u2028' or '\u2029' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or (>= '\u202A' and <= '\u202E')
            or (>= '\u2066' and <= '\u2069');

    private static string Visible(char c) => c switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < ' ' or '\u007F' => FormattableString.Invariant($"\\x{(int)c:x2}"),
        _ => FormattableString.Invariant($"\\u{(int)c:x4}"),
    };
}
