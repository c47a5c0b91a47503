namespace BacKan.Indicators.Planning;

/// <summary>The relation of the parts of a plan to the whole: <i>kết quả đối chiếu</i>.</summary>
internal enum AllocationOutcome
{
    /// <summary>The parts equal the whole (<i>khớp</i>).</summary>
    Equal = 1,

    /// <summary>The parts exceed the whole (<i>giao cao hơn</i>).</summary>
    Over = 2,

    /// <summary>The parts fall short of the whole (<i>giao thiếu</i>).</summary>
    Short = 3,

    /// <summary>One end of the range falls short and the other exceeds the whole.</summary>
    Crossed = 4,

    /// <summary>A part, or the weight of a rate, is not known.</summary>
    Incomplete = 5,
}
