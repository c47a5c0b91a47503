namespace BacKan.Indicators.Targets;

/// <summary>An attainment in the words of officials: <i>mức đánh giá</i>.</summary>
public enum AttainmentGrade
{
    /// <summary><i>Vượt</i>: better than asked.</summary>
    Exceeded = 1,

    /// <summary><i>Đạt</i>: as asked.</summary>
    Attained = 2,

    /// <summary><i>Cơ bản đạt</i>: a little short; no law says how little, so a scale has the band only if it is told from where.</summary>
    NearlyAttained = 3,

    /// <summary><i>Không đạt</i>: not as asked.</summary>
    NotAttained = 4,

    /// <summary><i>Đạt thấp</i>: far short; a band that a scale has only if it is told below what.</summary>
    Low = 5,

    /// <summary><i>Chưa có số liệu hoặc chưa đến hạn</i>: not known, not comparable, or still in progress.</summary>
    Undecided = 6,
}
