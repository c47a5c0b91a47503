namespace BacKan.Indicators;

/// <summary>The codes of refused periods: <i>mã lỗi về kỳ báo cáo và giai đoạn áp dụng</i>.</summary>
public static class PeriodErrorCodes
{
    /// <summary>The words are no reporting period.</summary>
    public const string NotAPeriod = "BK1211";

    /// <summary>The year is missing, has not four digits, or is not from 1945 to 2999.</summary>
    public const string Year = "BK1212";

    /// <summary>The quarter is not one of I to IV.</summary>
    public const string Quarter = "BK1213";

    /// <summary>The month is not one of 1 to 12.</summary>
    public const string Month = "BK1214";

    /// <summary>The first months of a year are not 2 to 11.</summary>
    public const string Months = "BK1215";

    /// <summary>The last months of a year are no cumulative window.</summary>
    public const string LastMonths = "BK1216";

    /// <summary>Two years without a word that says what they are.</summary>
    public const string BareYears = "BK1217";

    /// <summary>The two years do not fit each other: a school year takes two that follow, other periods a later one.</summary>
    public const string YearOrder = "BK1218";

    /// <summary>The words are no effective period.</summary>
    public const string NotAnEffectivePeriod = "BK1221";

    /// <summary>The last day is before the first.</summary>
    public const string EndsBeforeItStarts = "BK1222";
}
