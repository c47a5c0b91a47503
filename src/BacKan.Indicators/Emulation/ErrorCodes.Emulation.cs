namespace BacKan.Indicators;

public static partial class ErrorCodes
{
    /// <summary>The share of grassroots emulation fighters exceeds the ceiling of the day.</summary>
    public const string EmulationCeiling = "BK5001";

    /// <summary>A title is not known, or a count is negative.</summary>
    public const string EmulationTitle = "BK5002";

    /// <summary>The words mean no known title or form.</summary>
    public const string EmulationUnknownTitle = "BK5101";

    /// <summary>The words mean several titles or forms: "CSTĐ".</summary>
    public const string EmulationAmbiguousTitle = "BK5102";

    /// <summary>The day of the proposal is before the year of the achievement, or days are out of order.</summary>
    public const string EmulationProposalDay = "BK5201";

    /// <summary>The title or form is not for such a recipient.</summary>
    public const string EmulationRecipient = "BK5202";

    /// <summary>A year of the record appears twice.</summary>
    public const string EmulationYearTwice = "BK5203";

    /// <summary>Months are not from 0 to 12, or days are not from 0 to 366.</summary>
    public const string EmulationYearTimes = "BK5204";

    /// <summary>A year has a rating but is marked as not rated.</summary>
    public const string EmulationRatedAndNot = "BK5205";

    /// <summary>There is no discipline, but a day on which its period ends.</summary>
    public const string EmulationDisciplineDays = "BK5206";

    /// <summary>An award of a year appears twice.</summary>
    public const string EmulationAwardTwice = "BK5207";

    /// <summary>An award was decided before its year, or its period starts after it.</summary>
    public const string EmulationAwardDays = "BK5208";

    /// <summary>A count of members is negative or greater than their number.</summary>
    public const string EmulationCollectiveCounts = "BK5209";
}
