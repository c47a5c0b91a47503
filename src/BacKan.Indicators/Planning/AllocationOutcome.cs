namespace BacKan.Indicators.Planning;

/// <summary>How the parts of a plan stand to the whole: <i>kết quả đối chiếu</i>.</summary>
public enum AllocationOutcome
{
    /// <summary>They make the whole (<i>khớp</i>).</summary>
    Equal = 1,

    /// <summary>They make more (<i>giao cao hơn</i>).</summary>
    Over = 2,

    /// <summary>They make less (<i>giao thiếu</i>).</summary>
    Short = 3,

    /// <summary>Of a range one end is short and the other over.</summary>
    Crossed = 4,

    /// <summary>A part, or the weight of a rate, is not known.</summary>
    Incomplete = 5,
}
