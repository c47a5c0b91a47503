namespace BacKan.Indicators.Poverty;

/// <summary>What does not fit in a register: <i>loại chênh lệch</i>.</summary>
public enum RegisterDifferenceKind
{
    /// <summary>The household stands twice in one register (<i>trùng hộ</i>); the first row counts.</summary>
    Twice = 1,

    /// <summary>The movements do not lead from the one register to the other (<i>thiếu biến động</i>).</summary>
    NotExplained = 2,

    /// <summary>A movement cannot have happened in the state the household was in (<i>biến động không hợp lệ</i>).</summary>
    Impossible = 3,

    /// <summary>The recognised class and the computed one differ (<i>kết quả công nhận khác kết quả tính</i>).</summary>
    ComputedOtherwise = 4,
}
