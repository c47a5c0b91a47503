namespace BacKan.Indicators.Law;

/// <summary>What a timeline knows about a day: <i>ba loại ngày</i>.</summary>
internal enum DayCoverage
{
    /// <summary>A rule applies, and it is held: <i>có quy định</i>.</summary>
    Covered = 1,

    /// <summary>No rule applies: <i>không có quy định</i>.</summary>
    Uncovered = 2,

    /// <summary>A law applies whose content is not held: <i>quy định chưa được mô hình hóa</i>.</summary>
    Unheld = 3,
}
