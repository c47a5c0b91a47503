namespace BacKan.Indicators.Localization;

/// <summary>The codes of refused dates: <i>mã lỗi về ngày</i>.</summary>
internal static class DateErrorCodes
{
    /// <summary>The text is not a date.</summary>
    public const string NotADate = "BK1201";

    /// <summary>The calendar has no such day: 30/2, month 13.</summary>
    public const string NoSuchDay = "BK1202";

    /// <summary>No year is written, and a slash means several things.</summary>
    public const string YearMissing = "BK1203";

    /// <summary>The year is not written with four digits.</summary>
    public const string YearDigits = "BK1204";

    /// <summary>In English, numbers alone do not say which is the day.</summary>
    public const string DayOrMonth = "BK1205";

    /// <summary>A month, a quarter or a year: a period, not a day.</summary>
    public const string PeriodNotDay = "BK1206";

    /// <summary>The written year is not the year that was given.</summary>
    public const string OtherYear = "BK1207";
}
