using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Localization;

/// <summary>Prints and reads dates in Vietnamese and English: <i>cách viết ngày</i>, "22/1/2014" and "22 January 2014".</summary>
/// <remarks>Days and months may have a leading zero; years have four digits. Refusals are BK1201 to BK1207.</remarks>
public static class DateText
{
    internal static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>Prints a date in a language: "22/1/2014", "22 January 2014".</summary>
    public static string Format(LocalDate date, Language language) => language == Language.Vietnamese
        ? Invariant($"{date.Day}/{date.Month}/{date.Year}")
        : Invariant($"{date.Day} {Months[date.Month - 1]} {date.Year}");

    /// <summary>Prints a date in words as decisions do: "ngày 22 tháng 1 năm 2014", "22 January 2014".</summary>
    internal static string FormatLong(LocalDate date, Language language) => language == Language.Vietnamese
        ? Invariant($"ngày {date.Day} tháng {date.Month} năm {date.Year}")
        : Format(date, language);

    /// <summary>Reads a date.</summary>
    /// <param name="text">
    /// Vietnamese: "22/1/2014" (also with dashes or dots), "ngày 20/12/2013", "ngày 20 tháng 12 năm
    /// 2013". English: "22 January 2014", "January 22, 2014". Both: "2013-12-20".
    /// </param>
    /// <param name="language">The language of the text.</param>
    /// <returns>The date, or the reason why there is none: a date without its year or a day that does not exist is refused.</returns>
    public static ReadResult<LocalDate> Read(string text, Language language) => ReadAll(text, language, year: null);

    /// <summary>Reads a date whose year is given by the surrounding text: "22/1", "22 January".</summary>
    /// <param name="text">The date; a written year must equal <paramref name="year"/>.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="year">The year, 1000 to 9999.</param>
    /// <returns>The date, or the reason why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1000 to 9999.</exception>
    public static ReadResult<LocalDate> Read(string text, Language language, int year)
    {
        if (year is < 1000 or > 9999)
            throw new ArgumentOutOfRangeException(nameof(year), year, "Expected a year from 1000 to 9999.");
        return ReadAll(text, language, year);
    }

    private static ReadResult<LocalDate> ReadAll(string text, Language language, int? year)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scanner = new WordScanner(text);
        if (DateScanner.Read(scanner, language, year, out LocalDate date) is { } refusal)
            return new(refusal);
        return scanner.AtEnd ? new(date) : new(DateScanner.NotADate(scanner));
    }
}
