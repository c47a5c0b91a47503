namespace BacKan.Indicators;

/// <summary>How a number is cut to fewer decimals: <i>cách làm tròn</i>. There is no default: the caller or the rule names it.</summary>
public enum Rounding
{
    /// <summary>Half away from zero (<i>làm tròn nửa lên</i>): official tables.</summary>
    HalfAwayFromZero = 1,

    /// <summary>Half to the even neighbour.</summary>
    HalfToEven = 2,

    /// <summary>The further decimals are cut (<i>cắt bỏ</i>).</summary>
    Truncation = 3,

    /// <summary>Down, to minus infinity.</summary>
    Floor = 4,

    /// <summary>Up, to plus infinity.</summary>
    Ceiling = 5,
}
