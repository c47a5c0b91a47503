using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Localization;

/// <summary>Prints dates as Vietnamese and English texts do: <i>cách viết ngày</i>, "22/1/2014" against "22 January 2014".</summary>
public static class DateText
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>Prints a date in a language.</summary>
    public static string Format(LocalDate date, Language language) => language == Language.Vietnamese
        ? Invariant($"{date.Day}/{date.Month}/{date.Year}")
        : Invariant($"{date.Day} {Months[date.Month - 1]} {date.Year}");
}
