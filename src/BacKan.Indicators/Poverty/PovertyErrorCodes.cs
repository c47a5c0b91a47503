namespace BacKan.Indicators.Poverty;

/// <summary>Stable codes of checks and errors of poverty: <i>mã lỗi</i>.</summary>
public static class PovertyErrorCodes
{
    /// <summary>The standard under which a rate stands.</summary>
    public const string Rate = "BK4001";

    /// <summary>The area is not one that the standard knows.</summary>
    public const string Area = "BK4002";

    /// <summary>The number of members is not 1 or more.</summary>
    public const string Members = "BK4003";

    /// <summary>The income, or an allowance that is part of it, cannot be.</summary>
    public const string Income = "BK4004";

    /// <summary>Deprivations do not fit the indicators of the standard.</summary>
    public const string Deprivations = "BK4005";

    /// <summary>Points are below zero.</summary>
    public const string Points = "BK4006";

    /// <summary>The livelihood is not a known word.</summary>
    public const string Livelihood = "BK4007";

    /// <summary>One fact is said in two ways.</summary>
    public const string SaidTwice = "BK4008";

    /// <summary>The standard is not known.</summary>
    public const string Standard = "BK4009";

    /// <summary>A review sheet lacks the region that its points depend on, or has one that cannot be.</summary>
    public const string ReviewRegion = "BK4010";

    /// <summary>An answer of a review sheet cannot be, or its question does not exist.</summary>
    public const string ReviewAnswer = "BK4011";

    /// <summary>A member of a review sheet has a code or a value that cannot be.</summary>
    public const string ReviewMember = "BK4012";
}
