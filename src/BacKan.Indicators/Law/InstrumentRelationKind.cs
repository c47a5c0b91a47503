namespace BacKan.Indicators.Law;

/// <summary>The effect of one document on another: <i>quan hệ giữa các văn bản</i>.</summary>
internal enum InstrumentRelationKind
{
    /// <summary>It amends the other: <i>sửa đổi, bổ sung</i>.</summary>
    Amends = 1,

    /// <summary>It replaces the other: <i>thay thế</i>.</summary>
    Replaces = 2,

    /// <summary>It ends some provisions of the other: <i>bãi bỏ một phần</i>.</summary>
    RepealsInPart = 3,

    /// <summary>It consolidates the other with its amendments: <i>hợp nhất</i>.</summary>
    Consolidates = 4,
}
