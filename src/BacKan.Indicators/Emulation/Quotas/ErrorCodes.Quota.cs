namespace BacKan.Indicators;

public static partial class ErrorCodes
{
    /// <summary>A list has more than the number of which its quota is a share.</summary>
    public const string EmulationQuotaListed = "BK5301";

    /// <summary>A record says that an act counts elsewhere, but not that there was a discipline.</summary>
    public const string EmulationRatingDiscipline = "BK5311";

    /// <summary>A record has the rating of a unit, but the person heads none.</summary>
    public const string EmulationRatingHead = "BK5312";

    /// <summary>A unit's shares of tasks contradict each other.</summary>
    public const string EmulationRatingTasks = "BK5313";

    /// <summary>The acclaimed leader is no member of the bloc.</summary>
    public const string EmulationBlocAcclaimed = "BK5321";

    /// <summary>There are more votes than members who may vote.</summary>
    public const string EmulationBlocVotes = "BK5322";

    /// <summary>The pledge of a member is not for the year of the bloc or the one after it.</summary>
    public const string EmulationBlocPledgeYear = "BK5323";

    /// <summary>A member has a score sheet and points of its own that differ from its sum.</summary>
    public const string EmulationBlocPoints = "BK5324";
}
