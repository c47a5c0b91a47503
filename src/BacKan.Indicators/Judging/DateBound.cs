using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Judging;

/// <summary>A bound of the days that a condition allows: <i>mốc thời gian</i>, on a calendar day or a day of the year judged.</summary>
/// <remarks>"Trước ngày" excludes the day itself, "chậm nhất ngày" includes it. Immutable; compares by reference.</remarks>
public sealed class DateBound
{
    private DateBound(LocalDate? day, AnnualDate? dayOfYear, int yearOffset, bool isIncluded)
    {
        (Day, DayOfYear, YearOffset, IsIncluded) = (day, dayOfYear, yearOffset, isIncluded);
    }

    /// <summary>Gets the calendar day, or null if the bound depends on the year judged.</summary>
    public LocalDate? Day { get; }

    /// <summary>Gets day and month, or null if the bound is a calendar day.</summary>
    public AnnualDate? DayOfYear { get; }

    /// <summary>Gets the number of years after the year judged; 0 is that year itself.</summary>
    public int YearOffset { get; }

    /// <summary>Gets whether the day itself is included.</summary>
    public bool IsIncluded { get; }

    /// <summary>Creates a bound on a calendar day.</summary>
    public static DateBound On(LocalDate day, bool isIncluded) => new(day, null, 0, isIncluded);

    /// <summary>Creates a bound that depends on the year judged, such as 31 October of the next year.</summary>
    public static DateBound OfYear(AnnualDate dayOfYear, int yearOffset, bool isIncluded) => new(null, dayOfYear, yearOffset, isIncluded);

    internal LocalDate At(FactSheet sheet, string criterion) => Day ?? DayOfYear!.Value.InYear(sheet.RequireYear(criterion) + YearOffset);

    internal string In(Language language)
    {
        if (Day is { } day)
            return DateText.Format(day, language);
        bool vi = language == Language.Vietnamese;
        string which = (YearOffset, vi) switch
        {
            (0, true) => "năm xét",
            (1, true) => "năm sau năm xét",
            (-1, true) => "năm trước năm xét",
            (0, false) => "the year judged",
            (1, false) => "the year after",
            (-1, false) => "the year before",
            (var years, true) => FormattableString.Invariant($"năm xét {years:+0;-0} năm"),
            (var years, false) => FormattableString.Invariant($"the year judged {years:+0;-0}"),
        };
        string annual = FormattableString.Invariant($"{DayOfYear!.Value.Day}/{DayOfYear.Value.Month}");
        return vi ? $"{annual} {which}" : $"{annual} of {which}";
    }
}
