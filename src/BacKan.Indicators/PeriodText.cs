using BacKan.Indicators.Localization;
using static System.FormattableString;

namespace BacKan.Indicators;

/// <summary>Prints reporting periods, and reads their machine form.</summary>
internal static class PeriodText
{
    internal static readonly string[] Romans = ["I", "II", "III", "IV"];

    public static string Machine(ReportingPeriod p) => p.Kind switch
    {
        PeriodKind.Year => Invariant($"{p.FirstYear}"),
        PeriodKind.Quarter => Invariant($"{p.FirstYear}-Q{p.Number}"),
        PeriodKind.Month => Invariant($"{p.FirstYear}-{p.Number:00}"),
        PeriodKind.YearToDate => Invariant($"{p.FirstYear}-01..{p.Number:00}"),
        PeriodKind.Years => Invariant($"{p.FirstYear}..{p.LastYear}"),
        _ => Invariant($"{p.FirstYear}/{p.LastYear}"),
    };

    public static string In(ReportingPeriod p, Language language) =>
        (language == Language.Vietnamese ? Vietnamese(p) : English(p)) is var words && p.FirstYear == p.LastYear
        ? words
        : Invariant($"{words}{p.FirstYear}–{p.LastYear}");

    public static ReadResult<ReportingPeriod> Parse(string text)
    {
        ReadOnlySpan<char> s = text;
        if (s.Length is >= 4 and <= 11 && Digits(s[..4]) is var year and >= ReportingPeriod.Earliest and <= ReportingPeriod.Latest)
        {
            ReadOnlySpan<char> rest = s[4..];
            int last = rest.Length >= 4 ? Digits(rest[^4..]) : -1, number = rest.Length >= 2 ? Digits(rest[^2..]) : -1;
            if (rest.IsEmpty)
                return new(ReportingPeriod.Year(year));
            if (rest.Length == 3 && rest.StartsWith("-Q", StringComparison.Ordinal) && rest[2] is >= '1' and <= '4')
                return new(ReportingPeriod.Quarter(year, rest[2] - '0'));
            if (rest.Length == 3 && rest[0] == '-' && number is >= 1 and <= 12)
                return new(ReportingPeriod.Month(year, number));
            if (rest.Length == 7 && rest.StartsWith("-01..", StringComparison.Ordinal) && number is >= 2 and <= 11)
                return new(ReportingPeriod.FirstMonths(year, number));
            if (rest.Length == 6 && rest.StartsWith("..", StringComparison.Ordinal) && last > year && last <= ReportingPeriod.Latest)
                return new(ReportingPeriod.Years(year, last));
            if (rest.Length == 5 && rest[0] == '/' && last > year && last <= ReportingPeriod.Latest)
                return new(last == year + 1 ? ReportingPeriod.SchoolYear(year) : ReportingPeriod.Term(year, last));
        }

        return new(new ReadError(ErrorCodes.PeriodNotAPeriod, 0, new(
            "Không phải dạng máy đọc của một kỳ; cần như 2013, 2018-Q3, 2018-09, 2016-01..06, 2013/2014, 2011..2015 hoặc 2010/2015, từ năm "
                + "1945 đến 2999.",
            "Not the machine form of a period; expected one like 2013, 2018-Q3, 2018-09, 2016-01..06, 2013/2014, 2011..2015 or 2010/2015, "
                + "from 1945 to 2999.")));
    }

    private static string Vietnamese(ReportingPeriod p) => p.Kind switch
    {
        PeriodKind.Year => Invariant($"năm {p.FirstYear}"),
        PeriodKind.Quarter => Invariant($"quý {Romans[p.Number!.Value - 1]}/{p.FirstYear}"),
        PeriodKind.Month => Invariant($"tháng {p.Number}/{p.FirstYear}"),
        PeriodKind.YearToDate => Invariant($"{p.Number} tháng đầu năm {p.FirstYear}"),
        PeriodKind.SchoolYear => "năm học ",
        PeriodKind.Years => "giai đoạn ",
        _ => "nhiệm kỳ ",
    };

    private static string English(ReportingPeriod p) => p.Kind switch
    {
        PeriodKind.Year => Invariant($"{p.FirstYear}"),
        PeriodKind.Quarter => Invariant($"Q{p.Number} {p.FirstYear}"),
        PeriodKind.Month => Invariant($"{DateText.Months[p.Number!.Value - 1]} {p.FirstYear}"),
        PeriodKind.YearToDate => Invariant($"first {p.Number} months of {p.FirstYear}"),
        PeriodKind.SchoolYear => "school year ",
        PeriodKind.Years => "",
        _ => "term ",
    };

    // -1 where a character is no digit; at most four are asked for.
    private static int Digits(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
                return -1;
            value = (value * 10) + (digit - '0');
        }

        return value;
    }
}
