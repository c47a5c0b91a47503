using BacKan.Indicators.Localization;
using static System.FormattableString;

namespace BacKan.Indicators;

/// <summary>Reads the words of reporting periods.</summary>
internal static class PeriodReader
{
    // The two windows that official reports name in words.
    private static readonly string[] SixOrNineVi = ["sáu", "chín"];
    private static readonly string[] SixOrNineEn = ["six", "nine"];

    public static ReadResult<ReportingPeriod> Read(WordScanner text, Language language)
    {
        ReadResult<ReportingPeriod> read = language == Language.Vietnamese ? Vietnamese(text) : English(text);
        return !read.IsSuccess || text.AtEnd ? read : NotAPeriod(text);
    }

    private static ReadResult<ReportingPeriod> Vietnamese(WordScanner text)
    {
        if (text.TryWords("năm", "học"))
            return Years(text, PeriodKind.SchoolYear);
        if (text.TryWords("giai", "đoạn"))
            return Years(text, PeriodKind.Years);
        if (text.TryWords("nhiệm", "kỳ") || text.TryWords("nhiệm", "kì"))
            return Years(text, PeriodKind.Term);
        if (text.TryWords("quý"))
            return Quarter(text);
        if (text.TryWords("tháng"))
            return text.TryNumber(out ScannedNumber month) && PassJoint(text) ? Month(text, month.Value, month.Place) : NotAPeriod(text);
        if (text.TryOneOf(SixOrNineVi) is >= 0 and var named)
            return text.TryWords("tháng") ? FirstMonthsVietnamese(text, new(6 + (3 * named), 1, text.Place)) : NotAPeriod(text);
        if (!text.TryWords("năm") && text.TryNumber(out ScannedNumber number))
        {
            if (text.TryWords("tháng"))
                return FirstMonthsVietnamese(text, number);
            text.Place = number.Place;
        }

        return Year(text, y => ReportingPeriod.Year(y)) is var year && year.IsSuccess && text.TryDash() ? BareYears(text) : year;
    }

    private static ReadResult<ReportingPeriod> English(WordScanner text)
    {
        if (text.TryWords("school", "year"))
            return Years(text, PeriodKind.SchoolYear);
        if (text.TryWords("term"))
            return Years(text, PeriodKind.Term);
        if (text.TryWords("Q"))
            return Quarter(text);
        if (text.TryOneOf(DateText.Months) is >= 0 and var month)
            return Month(text, month + 1, text.Place);
        if (text.TryWords("first"))
            return FirstMonthsEnglish(text);
        if (text.TryWords("last"))
            return LastMonths(text);
        int start = text.Place;
        if (Year(text, y => ReportingPeriod.Year(y)) is var year && (!year.IsSuccess || !text.TryDash()))
            return year;
        text.Place = start;
        return Years(text, PeriodKind.Years);
    }

    private static ReadResult<ReportingPeriod> Quarter(WordScanner text)
    {
        int start = text.Place, quarter = text.TryOneOf(PeriodText.Romans) + 1;
        if (quarter == 0 && text.TryNumber(out ScannedNumber number))
            quarter = number.Value;
        if (quarter is < 1 or > 4)
            return new(
                text.RefuseAt(start, ErrorCodes.PeriodQuarter, "Quý phải là I, II, III hoặc IV.", "A quarter is one of I, II, III, IV."));
        PassJoint(text);
        return Year(text, y => ReportingPeriod.Quarter(y, quarter));
    }

    private static ReadResult<ReportingPeriod> Month(WordScanner text, int month, int place) => month is < 1 or > 12
        ? new(text.RefuseAt(place, ErrorCodes.PeriodMonth, Invariant($"Không có tháng {month}."), Invariant($"There is no month {month}.")))
        : Year(text, y => ReportingPeriod.Month(y, month));

    private static ReadResult<ReportingPeriod> FirstMonthsVietnamese(WordScanner text, ScannedNumber months)
    {
        if (text.TryWords("cuối"))
            return LastMonths(text);
        text.TryWords("đầu");
        return text.TryWords("năm") ? FirstMonths(text, months) : NotAPeriod(text);
    }

    private static ReadResult<ReportingPeriod> FirstMonthsEnglish(WordScanner text)
    {
        int start = text.Place;
        var months = text.TryOneOf(SixOrNineEn) is >= 0 and var named ? new ScannedNumber(6 + (3 * named), 1, start)
            : text.TryNumber(out ScannedNumber number) ? number
            : default;
        return months.Digits > 0 && text.TryWords("months", "of") ? FirstMonths(text, months) : NotAPeriod(text);
    }

    private static ReadResult<ReportingPeriod> FirstMonths(WordScanner text, ScannedNumber months) => months.Value is < 2 or > 11
        ? new(text.RefuseAt(months.Place, ErrorCodes.PeriodMonths,
            "Số tháng đầu năm phải từ 2 đến 11; một tháng là tháng 1, mười hai tháng là cả năm.",
            "The first months of a year are 2 to 11; one month is January, twelve are the year."))
        : Year(text, y => ReportingPeriod.FirstMonths(y, months.Value));

    private static ReadResult<ReportingPeriod> LastMonths(WordScanner text) => new(text.Refuse(ErrorCodes.PeriodLastMonths,
        "Các tháng cuối năm không phải là số lũy kế từ đầu năm và không có kỳ báo cáo riêng: dùng quý III và quý IV, hoặc lấy cả năm trừ 6 "
            + "tháng đầu năm.",
        "The last months of a year are not counted from its beginning and are no reporting period: use the third and fourth quarters, or "
            + "the year less its first 6 months."));

    private static ReadResult<ReportingPeriod> BareYears(WordScanner text) => new(text.Refuse(ErrorCodes.PeriodBareYears,
        "Hai năm phải có từ chỉ loại: giai đoạn, nhiệm kỳ hoặc năm học.",
        "Two years need a word that says what they are: giai đoạn, nhiệm kỳ or năm học."));

    private static ReadResult<ReportingPeriod> Years(WordScanner text, PeriodKind kind)
    {
        if (FourDigits(text, out ScannedNumber first) is { } noFirst)
            return new(noFirst);
        if (!text.TryDash() && !(kind == PeriodKind.SchoolYear && text.TryMark('/')))
            return NotAPeriod(text);
        if (FourDigits(text, out ScannedNumber last) is { } noLast)
            return new(noLast);
        int length = last.Value - first.Value;
        return kind switch
        {
            PeriodKind.SchoolYear when length == 1 => new(ReportingPeriod.SchoolYear(first.Value)),
            PeriodKind.Years when length >= 1 => new(ReportingPeriod.Years(first.Value, last.Value)),
            PeriodKind.Term when length >= 2 => new(ReportingPeriod.Term(first.Value, last.Value)),
            _ => new(text.RefuseAt(last.Place, ErrorCodes.PeriodYearOrder,
                "Năm học gồm hai năm liền nhau; năm cuối của giai đoạn phải sau năm đầu, của nhiệm kỳ phải sau ít nhất hai năm.",
                "A school year takes two years that follow; the last year of other periods comes after the first, of a term at least two "
                    + "years after.")),
        };
    }

    private static ReadResult<ReportingPeriod> Year(WordScanner text, Func<int, ReportingPeriod> of) =>
        FourDigits(text, out ScannedNumber year) is { } refusal ? new(refusal) : new(of(year.Value));

    private static ReadError? FourDigits(WordScanner text, out ScannedNumber year)
    {
        if (!text.TryNumber(out year))
            return NotAPeriod(text).Error;
        return year.Digits == 4 && year.Value is >= ReportingPeriod.Earliest and <= ReportingPeriod.Latest
            ? null
            : text.RefuseAt(
                year.Place,
                ErrorCodes.PeriodYear,
                "Năm phải có bốn chữ số, từ 1945 đến 2999.",
                "A year has four digits and lies from 1945 to 2999.");
    }

    private static bool PassJoint(WordScanner text) => text.TryMark('/') || text.TryDash() || text.TryWords("năm");

    private static ReadResult<ReportingPeriod> NotAPeriod(WordScanner text)
    {
        BilingualText unread = text.Unread();
        return new(text.Refuse(ErrorCodes.PeriodNotAPeriod,
            $"{unread.Vi} không phải là phần của một kỳ; cần như năm 2013, quý III/2018, tháng 9/2018, 6 tháng đầu năm 2016, năm học "
                + "2013–2014, giai đoạn 2011–2015.",
            $"{unread.En} is no part of a period; expected one like 2013, Q3 2018, September 2018, first 6 months of 2016, school year "
                + "2013–2014, 2011–2015."));
    }
}
