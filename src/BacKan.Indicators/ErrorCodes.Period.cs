namespace BacKan.Indicators;

/// <summary>Stable codes of errors and doubts: <i>mã lỗi</i>, "BK" and four digits, listed with what to do in docs/errors.md.</summary>
public static partial class ErrorCodes
{
    /// <summary>The words are no reporting period.</summary>
    public const string PeriodNotAPeriod = "BK1211";

    /// <summary>The year is missing, has not four digits, or is not from 1945 to 2999.</summary>
    public const string PeriodYear = "BK1212";

    /// <summary>The quarter is not one of I to IV.</summary>
    public const string PeriodQuarter = "BK1213";

    /// <summary>The month is not one of 1 to 12.</summary>
    public const string PeriodMonth = "BK1214";

    /// <summary>The first months of a year are not 2 to 11.</summary>
    public const string PeriodMonths = "BK1215";

    /// <summary>The last months of a year are no cumulative window.</summary>
    public const string PeriodLastMonths = "BK1216";

    /// <summary>Two years without a word that says what they are.</summary>
    public const string PeriodBareYears = "BK1217";

    /// <summary>The two years do not fit each other: a school year takes two that follow, other periods a later one.</summary>
    public const string PeriodYearOrder = "BK1218";

    /// <summary>The words are no effective period.</summary>
    public const string PeriodNotAnEffectivePeriod = "BK1221";

    /// <summary>The last day is before the first.</summary>
    public const string PeriodEndsBeforeItStarts = "BK1222";
}
