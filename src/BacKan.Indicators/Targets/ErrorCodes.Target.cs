namespace BacKan.Indicators;

public static partial class ErrorCodes
{
    /// <summary>The unit of a target is not of its indicator's family.</summary>
    public const string TargetUnit = "BK2001";

    /// <summary>A stated percent of attainment against the figures.</summary>
    public const string TargetStatedPercent = "BK2002";

    /// <summary>A claim that a plan was fulfilled early, on time or late.</summary>
    public const string TargetCompletion = "BK2003";

    /// <summary>Two targets of one assigner for one indicator.</summary>
    public const string TargetDuplicate = "BK2004";

    /// <summary>A plan without targets.</summary>
    public const string TargetEmpty = "BK2005";

    /// <summary>A computed attainment without a stated percent to check.</summary>
    public const string TargetAttainment = "BK2006";

    /// <summary>A verdict in words without a number.</summary>
    public const string TargetAppraisal = "BK2007";

    /// <summary>A plan of zero or less, which has no percent.</summary>
    public const string TargetNoPercent = "BK2008";

    /// <summary>A reduction whose plan is not below its base.</summary>
    public const string TargetNoReduction = "BK2009";

    /// <summary>A sense against the indicator's tendency.</summary>
    public const string TargetSense = "BK2010";

    /// <summary>A planned rate outside 0 to 100 percent.</summary>
    public const string TargetRange = "BK2011";

    /// <summary>Words that no number stands for.</summary>
    public const string TargetWords = "BK2012";

    /// <summary>A plan that does not say how much.</summary>
    public const string TargetVague = "BK2013";

    /// <summary>What is assigned to units against what is assigned to all of them.</summary>
    public const string TargetAllocation = "BK2014";

    /// <summary>A threshold or a minimum of a criterion that is not held.</summary>
    public const string TargetNotHeld = "BK2015";

    /// <summary>A pass mark that the minima reach by themselves.</summary>
    public const string TargetIdlePassMark = "BK2016";
}
