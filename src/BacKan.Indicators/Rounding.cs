namespace BacKan.Indicators;

/// <summary>How a number is rounded to fewer decimals: <i>cách làm tròn</i>. There is no default: the caller or the rule chooses.</summary>
public enum Rounding
{
    /// <summary>Half away from zero (<i>làm tròn nửa lên</i>): official tables.</summary>
    HalfAwayFromZero = 1,

    /// <summary>Half to the even neighbour.</summary>
    HalfToEven = 2,

    /// <summary>Towards zero, by truncation (<i>cắt bỏ</i>).</summary>
    Truncation = 3,

    /// <summary>Down, towards minus infinity.</summary>
    Floor = 4,

    /// <summary>Up, towards plus infinity.</summary>
    Ceiling = 5,
}
