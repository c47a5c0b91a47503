namespace BacKan.Indicators;

public static partial class ErrorCodes
{
    /// <summary>The standard of a rate is missing or not known.</summary>
    internal const string PovertyRate = "BK4001";

    /// <summary>The standard does not have the area.</summary>
    public const string PovertyArea = "BK4002";

    /// <summary>The number of members is not 1 or more.</summary>
    public const string PovertyMembers = "BK4003";

    /// <summary>The income, or an allowance in it, is invalid.</summary>
    public const string PovertyIncome = "BK4004";

    /// <summary>The deprivations do not match the indicators of the standard.</summary>
    public const string PovertyDeprivations = "BK4005";

    /// <summary>The points are negative.</summary>
    public const string PovertyPoints = "BK4006";

    /// <summary>The livelihood is not a known word.</summary>
    public const string PovertyLivelihood = "BK4007";

    /// <summary>A fact is given in two ways.</summary>
    public const string PovertySaidTwice = "BK4008";

    /// <summary>The standard is not known.</summary>
    public const string PovertyStandard = "BK4009";

    /// <summary>A review sheet lacks the region that its points depend on, or has an invalid one.</summary>
    public const string PovertyReviewRegion = "BK4010";

    /// <summary>An answer of a review sheet is invalid, or its question does not exist.</summary>
    public const string PovertyReviewAnswer = "BK4011";

    /// <summary>A member of a review sheet has an invalid code or value.</summary>
    internal const string PovertyReviewMember = "BK4012";

    /// <summary>A given standard does not apply on the day but is used all the same.</summary>
    public const string PovertyStandardDay = "BK4019";
}
