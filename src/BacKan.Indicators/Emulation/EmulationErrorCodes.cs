namespace BacKan.Indicators.Emulation;

/// <summary>Stable codes of checks and errors of emulation: <i>mã lỗi</i>.</summary>
public static class EmulationErrorCodes
{
    /// <summary>The share of grassroots emulation fighters against the ceiling of the day.</summary>
    public const string Ceiling = "BK5001";

    /// <summary>A title is not known, or a count is not 0 or more.</summary>
    public const string Title = "BK5002";

    /// <summary>Words mean no title or form that is known.</summary>
    public const string UnknownTitle = "BK5101";

    /// <summary>Words mean several titles or forms: "CSTĐ".</summary>
    public const string AmbiguousTitle = "BK5102";

    /// <summary>Day of the proposal before the year of the achievement, or days out of order.</summary>
    public const string ProposalDay = "BK5201";

    /// <summary>The title or form is not for such a recipient.</summary>
    public const string Recipient = "BK5202";

    /// <summary>A year of the record stands twice.</summary>
    public const string YearTwice = "BK5203";

    /// <summary>Months outside 0 to 12, or days outside 0 to 366.</summary>
    public const string YearTimes = "BK5204";

    /// <summary>A year has a rating and is said not to be rated.</summary>
    public const string RatedAndNot = "BK5205";

    /// <summary>No discipline, but a day on which its period ends.</summary>
    public const string DisciplineDays = "BK5206";

    /// <summary>An award of one year stands twice.</summary>
    public const string AwardTwice = "BK5207";

    /// <summary>Decided before its year, or a period that starts after it.</summary>
    public const string AwardDays = "BK5208";

    /// <summary>A count of members is less than 0 or more than all of them.</summary>
    public const string CollectiveCounts = "BK5209";
}
