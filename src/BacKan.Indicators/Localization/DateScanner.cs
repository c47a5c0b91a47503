using NodaTime;
using NodaTime.Text;
using static System.FormattableString;

namespace BacKan.Indicators.Localization;

/// <summary>Reads a date inside a longer text.</summary>
internal static class DateScanner
{
    /// <summary>Reads the date at the scanner's place.</summary>
    /// <returns>The reason why there is none, or null.</returns>
    public static ReadError? Read(WordScanner text, Language language, int? year, out LocalDate date)
    {
        date = default;
        bool vietnamese = language == Language.Vietnamese;
        int start = text.Place;
        bool saidDay = vietnamese && text.TryWords("ngày");
        if (!saidDay && text.TryOneOf(vietnamese ? ["tháng", "quý", "năm"] : ["quarter", "Q", "year"]) >= 0)
            return PeriodNotDay(text, start);
        if (!vietnamese && text.TryOneOf(DateText.Months) is >= 0 and var named)
            return MonthFirst(text, start, named + 1, year, out date);
        if (!text.TryNumber(out ScannedNumber first))
            return NotADate(text);
        if (first.Digits == 4 && !saidDay)
            return Iso(text, first, year, out date);
        if (first.Digits > 2)
            return NotADate(text, first.Place);

        if (vietnamese)
            return text.TryWords("tháng") ? Worded(text, first, year, out date) : Marked(text, first, year, out date);
        if (text.TryOneOf(DateText.Months) is >= 0 and var month)
            return text.TryNumber(out ScannedNumber written)
                ? Complete(text, first, Of(month + 1, first), written, year, out date)
                : WithoutYear(text, first, Of(month + 1, first), start, year, out date);
        return text.TryMark('/') || text.TryDash() || text.TryMark('.')
            ? text.RefuseAt(start, DateErrorCodes.DayOrMonth,
                "Trong tiếng Anh, ngày chỉ viết bằng số không cho biết số nào là ngày, số nào là tháng: viết tên tháng, hoặc 2013-12-20.",
                "In English a date in numbers alone does not say which is the day and which the month: write the month's name, or "
                    + "2013-12-20.")
            : NotADate(text);
    }

    /// <summary>Reads the ISO form of a date, and nothing else.</summary>
    public static bool TryIso(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        return text.Length == 10
            && char.IsAsciiDigit(text[0])
            && LocalDatePattern.Iso.Parse(text.ToString()).TryGetValue(default, out date);
    }

    public static ReadError NotADate(WordScanner text, int? at = null)
    {
        text.Place = at ?? text.Place;
        BilingualText unread = text.Unread();
        return text.Refuse(DateErrorCodes.NotADate,
            $"{unread.Vi} không phải là phần của một ngày; cần ngày như 20/12/2013 hoặc ngày 20 tháng 12 năm 2013.",
            $"{unread.En} is no part of a date; expected one like 20 December 2013 or 2013-12-20.");
    }

    // The month of a name has no place of its own to point at: the day's serves.
    private static ScannedNumber Of(int month, ScannedNumber day) => new(month, 2, day.Place);

    private static ReadError? MonthFirst(WordScanner text, int start, int month, int? year, out LocalDate date)
    {
        date = default;
        if (!text.TryNumber(out ScannedNumber day))
            return NotADate(text);
        if (day.Digits == 4)
            return PeriodNotDay(text, start);
        if (day.Digits > 2)
            return NotADate(text, day.Place);
        int after = text.Place;
        text.TryMark(',');
        if (text.TryNumber(out ScannedNumber written))
            return Complete(text, day, Of(month, day), written, year, out date);
        text.Place = after;
        return WithoutYear(text, day, Of(month, day), start, year, out date);
    }

    private static ReadError? Iso(WordScanner text, ScannedNumber first, int? year, out LocalDate date)
    {
        date = default;
        if (text.AtEnd)
            return PeriodNotDay(text, first.Place);
        return text.TryMark('-') && text.TryNumber(out ScannedNumber month) && text.TryMark('-') && text.TryNumber(out ScannedNumber day)
            && month.Digits == 2 && day.Digits == 2 && day.Place == first.Place + 8
            ? Complete(text, day, month, first, year, out date)
            : NotADate(text, first.Place);
    }

    private static ReadError? Worded(WordScanner text, ScannedNumber day, int? year, out LocalDate date)
    {
        date = default;
        if (!text.TryNumber(out ScannedNumber month) || month.Digits > 2)
            return NotADate(text, month.Place);
        if (!text.TryWords("năm"))
            return WithoutYear(text, day, month, day.Place, year, out date);
        return text.TryNumber(out ScannedNumber written) ? Complete(text, day, month, written, year, out date) : NotADate(text);
    }

    private static ReadError? Marked(WordScanner text, ScannedNumber day, int? year, out LocalDate date)
    {
        date = default;
        char mark = text.TryMark('/') ? '/' : text.TryDash() ? '-' : text.TryMark('.') ? '.' : ' ';
        if (mark == ' ' || !text.TryNumber(out ScannedNumber month))
            return NotADate(text);
        if (month.Digits == 4)
            return PeriodNotDay(text, day.Place);
        if (month.Digits > 2)
            return NotADate(text, month.Place);
        int after = text.Place;
        if ((mark == '-' ? text.TryDash() : text.TryMark(mark)) && text.TryNumber(out ScannedNumber written))
            return Complete(text, day, month, written, year, out date);
        text.Place = after;
        return WithoutYear(text, day, month, day.Place, year, out date);
    }

    private static ReadError? WithoutYear(
        WordScanner text, ScannedNumber day, ScannedNumber month, int start, int? year, out LocalDate date)
    {
        date = default;
        return year is { } given
            ? Day(text, day, month, given, out date)
            : text.RefuseAt(start, DateErrorCodes.YearMissing,
                "Không có năm; hai số có dấu gạch chéo còn có thể là thực hiện/kế hoạch hoặc một phần/tổng số: viết đủ ngày, tháng, năm.",
                "No year is given, and two numbers with a slash may also be actual/plan or part/whole: write day, month and year.");
    }

    private static ReadError? Complete(
        WordScanner text, ScannedNumber day, ScannedNumber month, ScannedNumber written, int? year, out LocalDate date)
    {
        date = default;
        if (written.Digits != 4 || written.Value < 1000)
            return text.RefuseAt(
                written.Place, DateErrorCodes.YearDigits, "Năm phải viết đủ bốn chữ số.", "The year must be written with four digits.");
        if (year is { } given && written.Value != given)
            return text.RefuseAt(
                written.Place,
                DateErrorCodes.OtherYear,
                Invariant($"Văn bản ghi năm {written.Value}, không phải năm {given}."),
                Invariant($"The text says {written.Value}, not {given}."));
        return Day(text, day, month, written.Value, out date);
    }

    private static ReadError? Day(WordScanner text, ScannedNumber day, ScannedNumber month, int year, out LocalDate date)
    {
        date = default;
        if (month.Value is < 1 or > 12)
            return text.RefuseAt(
                month.Place, DateErrorCodes.NoSuchDay, Invariant($"Không có tháng {month.Value}."),
                Invariant($"There is no month {month.Value}."));
        int days = CalendarSystem.Iso.GetDaysInMonth(year, month.Value);
        if (day.Value < 1 || day.Value > days)
            return text.RefuseAt(day.Place, DateErrorCodes.NoSuchDay,
                Invariant($"Tháng {month.Value} năm {year} có {days} ngày, không có ngày {day.Value}."),
                Invariant($"{DateText.Months[month.Value - 1]} {year} has {days} days, and no day {day.Value}."));
        date = new(year, month.Value, day.Value);
        return null;
    }

    private static ReadError PeriodNotDay(WordScanner text, int at) => text.RefuseAt(at, DateErrorCodes.PeriodNotDay,
        "Đây là một kỳ (tháng, quý, năm), không phải một ngày.", "This is a period (a month, a quarter, a year), not a day.");
}
