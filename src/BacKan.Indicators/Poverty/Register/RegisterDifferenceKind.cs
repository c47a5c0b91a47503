namespace BacKan.Indicators.Poverty;

/// <summary>The kind of an inconsistency in a register: <i>loại chênh lệch</i>.</summary>
public enum RegisterDifferenceKind
{
    /// <summary>The household appears twice in a register (<i>trùng hộ</i>); the first row counts.</summary>
    Twice = 1,

    /// <summary>The movements do not lead from one register to the other (<i>thiếu biến động</i>).</summary>
    NotExplained = 2,

    /// <summary>A movement cannot have happened in the state the household was in (<i>biến động không hợp lệ</i>).</summary>
    Impossible = 3,

    /// <summary>The recognised class and the computed one differ (<i>kết quả công nhận khác kết quả tính</i>).</summary>
    ComputedOtherwise = 4,
}
