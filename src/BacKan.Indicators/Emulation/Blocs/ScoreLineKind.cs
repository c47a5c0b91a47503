namespace BacKan.Indicators.Emulation.Blocs;

/// <summary>What a line of a score sheet does to the total: <i>loại nội dung chấm điểm</i>.</summary>
public enum ScoreLineKind
{
    /// <summary>A content with its points (<i>nội dung</i>).</summary>
    Content = 1,

    /// <summary>A bonus for going beyond a target (<i>điểm thưởng vượt chỉ tiêu</i>), which rules may cap in all.</summary>
    BonusBeyondTarget = 2,

    /// <summary>Another bonus (<i>điểm thưởng</i>).</summary>
    Bonus = 3,

    /// <summary>A penalty, as a number of points taken away (<i>điểm trừ</i>).</summary>
    Penalty = 4,
}
