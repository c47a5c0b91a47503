namespace BacKan.Indicators;

public static partial class ErrorCodes
{
    /// <summary>The unit of a target is not in its indicator's family.</summary>
    public const string TargetUnit = "BK2001";

    /// <summary>A stated percentage of attainment disagrees with the figures.</summary>
    internal const string TargetStatedPercent = "BK2002";

    /// <summary>A claim that a plan was fulfilled early, on time or late disagrees with the figures.</summary>
    internal const string TargetCompletion = "BK2003";

    /// <summary>One assigner has two targets for one indicator.</summary>
    internal const string TargetDuplicate = "BK2004";

    /// <summary>The plan has no targets.</summary>
    internal const string TargetEmpty = "BK2005";

    /// <summary>A computed attainment has no stated percentage to check.</summary>
    internal const string TargetAttainment = "BK2006";

    /// <summary>A verdict in words has no number.</summary>
    internal const string TargetAppraisal = "BK2007";

    /// <summary>The plan is zero or less, so there is no percentage.</summary>
    internal const string TargetNoPercent = "BK2008";

    /// <summary>The plan of a reduction is not below its base.</summary>
    internal const string TargetNoReduction = "BK2009";

    /// <summary>The required side contradicts the indicator's tendency.</summary>
    internal const string TargetSense = "BK2010";

    /// <summary>The planned rate is not from 0 to 100 percent.</summary>
    internal const string TargetRange = "BK2011";

    /// <summary>The words have no numeric meaning.</summary>
    internal const string TargetWords = "BK2012";

    /// <summary>The plan does not say how much.</summary>
    internal const string TargetVague = "BK2013";

    /// <summary>The targets of the units do not agree with the target of the whole.</summary>
    internal const string TargetAllocation = "BK2014";

    /// <summary>A threshold or minimum of a criterion is not held.</summary>
    internal const string TargetNotHeld = "BK2015";

    /// <summary>The minima alone reach the pass mark.</summary>
    internal const string TargetIdlePassMark = "BK2016";
}
