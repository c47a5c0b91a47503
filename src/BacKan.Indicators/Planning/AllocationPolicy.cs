namespace BacKan.Indicators.Planning;

/// <summary>What the parts of a plan may make together: <i>cách giao chỉ tiêu</i>. The parts of a ceiling may never make more than it.</summary>
public enum AllocationPolicy
{
    /// <summary>The parts and the reserve make the whole.</summary>
    Exactly = 1,

    /// <summary>The units may be asked for more than all together, for safety (<i>giao cao hơn</i>): more of a floor, less of a ceiling.</summary>
    AtLeast = 2,

    /// <summary>The parts may make less, the rest is not handed out yet (<i>còn dự phòng</i>), never more.</summary>
    AtMost = 3,
}
