namespace BacKan.Indicators.Targets;

/// <summary>The status of a figure against its target: <i>mức độ hoàn thành</i>.</summary>
public enum AttainmentStatus
{
    /// <summary>Better than required (<i>vượt</i>).</summary>
    Exceeded = 1,

    /// <summary>As required (<i>đạt</i>).</summary>
    Attained = 2,

    /// <summary>Not as required (<i>không đạt</i>).</summary>
    NotAttained = 3,

    /// <summary>Not known: no figure, not yet due, or a figure too vague (<i>chưa đủ số liệu</i>).</summary>
    Unknown = 4,

    /// <summary>Not comparable with the target: another period, or not applicable (<i>không so sánh được</i>).</summary>
    NotComparable = 5,

    /// <summary>Part of the target's period: the percentage is progress, not attainment (<i>tiến độ</i>).</summary>
    InProgress = 6,
}
