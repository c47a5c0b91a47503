using System.Diagnostics.CodeAnalysis;

namespace BacKan.Indicators.Localization;

/// <summary>The formats of every value with a text form: "G" (invariant, the default), "vi" and "en".</summary>
internal static class TextFormat
{
    /// <summary>Returns the language that a format names, or null for the invariant form.</summary>
    /// <exception cref="FormatException">The format is none of them.</exception>
    public static Language? LanguageOf(string? format) => format switch
    {
        null or "" or "G" => null,
        "vi" => Language.Vietnamese,
        "en" => Language.English,
        _ => throw new FormatException($"'{format}' is not a format here; expected G (invariant), vi or en."),
    };

    public static bool TryFormat(string text, Span<char> destination, out int charsWritten)
    {
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    public static bool TryParse<T>(ReadResult<T>? reading, [MaybeNullWhen(false)] out T result)
        where T : notnull
    {
        result = default;
        return reading is not null && reading.TryGet(out result);
    }
}
