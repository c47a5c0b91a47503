namespace BacKan.Indicators.Targets;

/// <summary>Stable codes of checks and errors of targets and plans: <i>mã lỗi</i>.</summary>
public static class TargetErrorCodes
{
    /// <summary>The unit of a target is not of its indicator's family.</summary>
    public const string Unit = "BK2001";

    /// <summary>A stated percent of attainment against the figures.</summary>
    public const string StatedPercent = "BK2002";

    /// <summary>A claim that a plan was fulfilled early, on time or late.</summary>
    public const string Completion = "BK2003";

    /// <summary>Two targets of one assigner for one indicator.</summary>
    public const string Duplicate = "BK2004";

    /// <summary>A plan without targets.</summary>
    public const string Empty = "BK2005";

    /// <summary>A computed attainment without a stated percent to check.</summary>
    public const string Attainment = "BK2006";

    /// <summary>A verdict in words without a number.</summary>
    public const string Appraisal = "BK2007";
}
