using System.Globalization;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tool.Input;

/// <summary>Names that people write in more than one way: composition, the place of the tone, case, spaces, signs that nobody
/// sees.</summary>
internal static class Spelling
{
    /// <summary>Gets the form under which names are the same.</summary>
    public static string Key(string name) => VietnameseText.Fold(Spaced(name));

    /// <summary>Gets a name with single spaces and without signs that nobody sees.</summary>
    public static string Spaced(string name)
    {
        string seen = name.Any(IsUnseen) ? new([.. name.Where(c => !IsUnseen(c))]) : name;
        return string.Join(' ', seen.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsUnseen(char c) => c == '\u00AD' || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
