namespace BacKan.Indicators.Judging;

/// <summary>The kind of a determination: <i>kết luận</i>.</summary>
public enum DeterminationKind
{
    /// <summary>Decided, with a result (<i>đã xác định</i>).</summary>
    Decided = 1,

    /// <summary>Not addressed by the text of the law (<i>văn bản không quy định</i>).</summary>
    NotAddressed = 2,

    /// <summary>Not decided (<i>chưa xác định được</i>); <see cref="UnknownReason"/> says why.</summary>
    Unknown = 3,
}
