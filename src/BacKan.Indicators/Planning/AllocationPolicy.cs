namespace BacKan.Indicators.Planning;

/// <summary>The policy for the sum of the parts of a plan: <i>cách giao chỉ tiêu</i>. The parts of a ceiling may never exceed it.</summary>
public enum AllocationPolicy
{
    /// <summary>The parts and the reserve equal the whole.</summary>
    Exactly = 1,

    /// <summary>
    /// The units may be assigned more than the whole, for safety (<i>giao cao hơn</i>): more of a floor, less of a ceiling.
    /// </summary>
    AtLeast = 2,

    /// <summary>The parts may fall short, with the rest not yet assigned (<i>còn dự phòng</i>), but never exceed the whole.</summary>
    AtMost = 3,
}
