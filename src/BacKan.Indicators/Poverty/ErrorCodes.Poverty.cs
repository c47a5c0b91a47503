namespace BacKan.Indicators;

public static partial class ErrorCodes
{
    /// <summary>The standard under which a rate stands.</summary>
    public const string PovertyRate = "BK4001";

    /// <summary>The area is not one that the standard knows.</summary>
    public const string PovertyArea = "BK4002";

    /// <summary>The number of members is not 1 or more.</summary>
    public const string PovertyMembers = "BK4003";

    /// <summary>The income, or an allowance that is part of it, cannot be.</summary>
    public const string PovertyIncome = "BK4004";

    /// <summary>Deprivations do not fit the indicators of the standard.</summary>
    public const string PovertyDeprivations = "BK4005";

    /// <summary>Points are below zero.</summary>
    public const string PovertyPoints = "BK4006";

    /// <summary>The livelihood is not a known word.</summary>
    public const string PovertyLivelihood = "BK4007";

    /// <summary>One fact is said in two ways.</summary>
    public const string PovertySaidTwice = "BK4008";

    /// <summary>The standard is not known.</summary>
    public const string PovertyStandard = "BK4009";

    /// <summary>A review sheet lacks the region that its points depend on, or has one that cannot be.</summary>
    public const string PovertyReviewRegion = "BK4010";

    /// <summary>An answer of a review sheet cannot be, or its question does not exist.</summary>
    public const string PovertyReviewAnswer = "BK4011";

    /// <summary>A member of a review sheet has a code or a value that cannot be.</summary>
    public const string PovertyReviewMember = "BK4012";

    /// <summary>A standard that is named does not apply on the day; it is used all the same.</summary>
    public const string PovertyStandardDay = "BK4019";
}
