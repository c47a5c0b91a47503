namespace BacKan.Indicators.Judging;

/// <summary>Whether a classification was reached: <i>kết luận</i>.</summary>
public enum DeterminationKind
{
    /// <summary>It is decided, with its class (<i>đã xác định</i>).</summary>
    Decided = 1,

    /// <summary>The text itself leaves a hole (<i>văn bản không quy định</i>).</summary>
    NotAddressed = 2,

    /// <summary>It is not decided (<i>chưa xác định được</i>); <see cref="UnknownReason"/> says why.</summary>
    Unknown = 3,
}
