namespace BacKan.Indicators;

/// <summary>The verdict of a check on a stated figure: <i>kết luận kiểm tra một con số đã công bố</i>.</summary>
public enum ClaimVerdict
{
    /// <summary>The statement agrees with the figures after rounding.</summary>
    Consistent = 1,

    /// <summary>The statement agrees with the figures only if it was truncated instead of rounded.</summary>
    ConsistentIfTruncated = 2,

    /// <summary>No reading of the statement agrees with the figures.</summary>
    Inconsistent = 3,

    /// <summary>The statement can be read in several ways that disagree, and the text does not say which is meant.</summary>
    Ambiguous = 4,

    /// <summary>The figures that the check needs were not given.</summary>
    CannotBeChecked = 5,

    /// <summary>The figures agree with each other, but not with a rule in force on that day.</summary>
    AgainstTheLaw = 6,
}
