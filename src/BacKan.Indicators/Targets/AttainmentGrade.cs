namespace BacKan.Indicators.Targets;

/// <summary>An attainment in the words of officials: <i>mức đánh giá</i>.</summary>
public enum AttainmentGrade
{
    /// <summary><i>Vượt</i>: better than required.</summary>
    Exceeded = 1,

    /// <summary><i>Đạt</i>: as required.</summary>
    Attained = 2,

    /// <summary><i>Cơ bản đạt</i>: a little short; no law defines it, so a scale has the band only if its lower bound is given.</summary>
    NearlyAttained = 3,

    /// <summary><i>Không đạt</i>: not as required.</summary>
    NotAttained = 4,

    /// <summary><i>Đạt thấp</i>: far short; a scale has the band only if its upper bound is given.</summary>
    Low = 5,

    /// <summary><i>Chưa có số liệu hoặc chưa đến hạn</i>: not known, not comparable, or still in progress.</summary>
    Undecided = 6,
}
