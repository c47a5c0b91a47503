namespace BacKan.Indicators;

/// <summary>Stable codes of errors and doubts: <i>mã lỗi</i>, "BK" and four digits, listed with what to do in docs/errors.md.</summary>
public static partial class ErrorCodes
{
    /// <summary>The text is not a reporting period.</summary>
    public const string PeriodNotAPeriod = "BK1211";

    /// <summary>The year is missing, does not have four digits, or is not from 1945 to 2999.</summary>
    internal const string PeriodYear = "BK1212";

    /// <summary>The quarter is not from I to IV.</summary>
    internal const string PeriodQuarter = "BK1213";

    /// <summary>The month is not from 1 to 12.</summary>
    internal const string PeriodMonth = "BK1214";

    /// <summary>The number of first months is not from 2 to 11.</summary>
    internal const string PeriodMonths = "BK1215";

    /// <summary>The last months of a year are not a cumulative window.</summary>
    internal const string PeriodLastMonths = "BK1216";

    /// <summary>Two years are given without a word that says what they are.</summary>
    internal const string PeriodBareYears = "BK1217";

    /// <summary>The two years do not fit together: a school year needs two consecutive years, other periods a later second year.</summary>
    internal const string PeriodYearOrder = "BK1218";

    /// <summary>The text is not an effective period.</summary>
    internal const string PeriodNotAnEffectivePeriod = "BK1221";

    /// <summary>The last day is before the first.</summary>
    internal const string PeriodEndsBeforeItStarts = "BK1222";
}
