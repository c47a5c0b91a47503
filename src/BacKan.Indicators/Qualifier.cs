namespace BacKan.Indicators;

/// <summary>The word before a printed number: <i>từ chỉ mức độ chính xác</i>.</summary>
public enum Qualifier
{
    /// <summary>No word: the number as printed.</summary>
    Exactly = 1,

    /// <summary><i>trên, hơn</i>: greater than the number.</summary>
    Over = 2,

    /// <summary><i>từ … trở lên, ít nhất</i>: the number or more.</summary>
    AtLeast = 3,

    /// <summary><i>dưới</i>: less than the number.</summary>
    Under = 4,

    /// <summary><i>không quá</i>: the number or less.</summary>
    AtMost = 5,

    /// <summary><i>khoảng, ước</i>: near the number; no text says how near.</summary>
    About = 6,

    /// <summary><i>gần</i>: a little less than the number.</summary>
    Nearly = 7,
}
