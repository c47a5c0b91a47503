using System.Globalization;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators;

/// <summary>A calendar year that is planned and reported: <i>kỳ báo cáo</i> (<i>năm kế hoạch</i>).</summary>
/// <remarks>Immutable; equality compares the year.</remarks>
public sealed record ReportingPeriod
{
    private ReportingPeriod(int year) => CalendarYear = year;

    /// <summary>Gets the calendar year.</summary>
    public int CalendarYear { get; }

    /// <summary>Gets the first day.</summary>
    public LocalDate FirstDay => new(CalendarYear, 1, 1);

    /// <summary>Gets the last day.</summary>
    public LocalDate LastDay => new(CalendarYear, 12, 31);

    /// <summary>Gets the year before.</summary>
    public ReportingPeriod Previous => Year(CalendarYear - 1);

    /// <summary>Gets the year after.</summary>
    public ReportingPeriod Next => Year(CalendarYear + 1);

    /// <summary>Creates the period of a calendar year.</summary>
    /// <param name="year">The year, 1945 to 2999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1945 to 2999.</exception>
    public static ReportingPeriod Year(int year) => year is >= 1945 and <= 2999
        ? new(year)
        : throw new ArgumentOutOfRangeException(nameof(year), year, "Expected a year from 1945 to 2999.");

    /// <summary>Prints the period: "năm 2013".</summary>
    public string In(Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{(language == Language.Vietnamese ? "năm " : "")}{CalendarYear}");

    /// <summary>Returns the year, invariant.</summary>
    public override string ToString() => CalendarYear.ToString(CultureInfo.InvariantCulture);
}
