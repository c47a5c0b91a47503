namespace BacKan.Indicators.Targets;

/// <summary>The form of a sentence that compares a figure with a plan or an earlier figure: <i>cách nói so sánh</i>.</summary>
public enum ClaimForm
{
    /// <summary><i>Đạt, bằng 110% (kế hoạch, cùng kỳ)</i>: 110 percent of it.</summary>
    PercentOf = 1,

    /// <summary><i>Vượt, tăng 4,16%</i>: 104.16 percent of it; for a rate perhaps points.</summary>
    PercentMore = 2,

    /// <summary><i>Giảm, thấp hơn 10,8%</i>: 89.2 percent of it; for a rate perhaps points.</summary>
    PercentLess = 3,

    /// <summary><i>Gấp 2,46 lần</i>: 2.46 times it.</summary>
    Times = 4,

    /// <summary><i>Tăng 1,5 lần</i>: 1.5 times it, or 1.5 times more (2.5 times it); both are used.</summary>
    TimesMore = 5,

    /// <summary><i>Tăng, vượt 1,69 điểm phần trăm</i>: a difference of rates.</summary>
    PointsMore = 6,

    /// <summary><i>Giảm 0,67 điểm phần trăm</i>: a difference of rates.</summary>
    PointsLess = 7,
}
