namespace BacKan.Indicators;

public static partial class ErrorCodes
{
    /// <summary>The share of grassroots emulation fighters against the ceiling of the day.</summary>
    public const string EmulationCeiling = "BK5001";

    /// <summary>A title is not known, or a count is not 0 or more.</summary>
    public const string EmulationTitle = "BK5002";

    /// <summary>Words mean no title or form that is known.</summary>
    public const string EmulationUnknownTitle = "BK5101";

    /// <summary>Words mean several titles or forms: "CSTĐ".</summary>
    public const string EmulationAmbiguousTitle = "BK5102";

    /// <summary>Day of the proposal before the year of the achievement, or days out of order.</summary>
    public const string EmulationProposalDay = "BK5201";

    /// <summary>The title or form is not for such a recipient.</summary>
    public const string EmulationRecipient = "BK5202";

    /// <summary>A year of the record stands twice.</summary>
    public const string EmulationYearTwice = "BK5203";

    /// <summary>Months outside 0 to 12, or days outside 0 to 366.</summary>
    public const string EmulationYearTimes = "BK5204";

    /// <summary>A year has a rating and is said not to be rated.</summary>
    public const string EmulationRatedAndNot = "BK5205";

    /// <summary>No discipline, but a day on which its period ends.</summary>
    public const string EmulationDisciplineDays = "BK5206";

    /// <summary>An award of one year stands twice.</summary>
    public const string EmulationAwardTwice = "BK5207";

    /// <summary>Decided before its year, or a period that starts after it.</summary>
    public const string EmulationAwardDays = "BK5208";

    /// <summary>A count of members is less than 0 or more than all of them.</summary>
    public const string EmulationCollectiveCounts = "BK5209";
}
