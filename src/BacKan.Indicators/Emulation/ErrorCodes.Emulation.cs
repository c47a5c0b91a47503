namespace BacKan.Indicators;

public static partial class ErrorCodes
{
    /// <summary>The share of grassroots emulation fighters exceeds the ceiling of the day.</summary>
    internal const string EmulationCeiling = "BK5001";

    /// <summary>A title is not known, or a count is negative.</summary>
    public const string EmulationTitle = "BK5002";

    /// <summary>The words mean no known title or form.</summary>
    internal const string EmulationUnknownTitle = "BK5101";

    /// <summary>The words mean several titles or forms: "CSTĐ".</summary>
    internal const string EmulationAmbiguousTitle = "BK5102";

    /// <summary>The day of the proposal is before the year of the achievement, or days are out of order.</summary>
    internal const string EmulationProposalDay = "BK5201";

    /// <summary>The title or form is not for such a recipient.</summary>
    internal const string EmulationRecipient = "BK5202";

    /// <summary>A year of the record appears twice.</summary>
    internal const string EmulationYearTwice = "BK5203";

    /// <summary>Months are not from 0 to 12, or days are not from 0 to 366.</summary>
    internal const string EmulationYearTimes = "BK5204";

    /// <summary>A year has a rating but is marked as not rated.</summary>
    internal const string EmulationRatedAndNot = "BK5205";

    /// <summary>There is no discipline, but a day on which its period ends.</summary>
    internal const string EmulationDisciplineDays = "BK5206";

    /// <summary>An award of a year appears twice.</summary>
    internal const string EmulationAwardTwice = "BK5207";

    /// <summary>An award was decided before its year, or its period starts after it.</summary>
    internal const string EmulationAwardDays = "BK5208";

    /// <summary>A count of members is negative or greater than their number.</summary>
    internal const string EmulationCollectiveCounts = "BK5209";
}
