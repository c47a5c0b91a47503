namespace BacKan.Indicators;

/// <summary>What a check says of a stated figure: <i>kết luận kiểm tra một con số đã công bố</i>.</summary>
public enum ClaimVerdict
{
    /// <summary>The statement agrees with the figures by rounding.</summary>
    Consistent = 1,

    /// <summary>The statement agrees with the figures only if its last digit was cut, not rounded.</summary>
    ConsistentIfTruncated = 2,

    /// <summary>No reading of the statement agrees with the figures.</summary>
    Inconsistent = 3,

    /// <summary>Readings of the statement disagree, and the text does not say which one is meant.</summary>
    Ambiguous = 4,

    /// <summary>The figures that would be needed were not given.</summary>
    CannotBeChecked = 5,

    /// <summary>The figures agree with each other, but not with a rule in force on that day.</summary>
    AgainstTheLaw = 6,
}
