namespace BacKan.Indicators.Targets;

/// <summary>How a figure stands to a target: <i>mức độ hoàn thành</i>.</summary>
public enum AttainmentStatus
{
    /// <summary>Better than asked (<i>vượt</i>).</summary>
    Exceeded = 1,

    /// <summary>As asked (<i>đạt</i>).</summary>
    Attained = 2,

    /// <summary>Not as asked (<i>không đạt</i>).</summary>
    NotAttained = 3,

    /// <summary>Not known: no figure, not yet due, or a figure too vague (<i>chưa đủ số liệu</i>).</summary>
    Unknown = 4,

    /// <summary>The figure says nothing of the target: of another period, or not applicable (<i>không so sánh được</i>).</summary>
    NotComparable = 5,

    /// <summary>A part of the target's period, so that its percent is progress and not attainment (<i>tiến độ</i>).</summary>
    InProgress = 6,
}
