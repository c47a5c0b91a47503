namespace BacKan.Indicators.Planning;

/// <summary>A reported verdict in words, without a number: <i>nhận định định tính</i>.</summary>
public enum AppraisalGrade
{
    /// <summary><i>Vượt kế hoạch</i>.</summary>
    Exceeded = 1,

    /// <summary><i>Được thực hiện hiệu quả</i>.</summary>
    Effective = 2,

    /// <summary><i>Ổn định và giữ vững</i>.</summary>
    Stable = 3,

    /// <summary><i>Được đẩy mạnh</i>.</summary>
    Intensified = 4,

    /// <summary><i>Gặp nhiều khó khăn</i>.</summary>
    Difficult = 5,

    /// <summary><i>Chưa cao</i>.</summary>
    NotHigh = 6,

    /// <summary><i>Đạt thấp</i>.</summary>
    Low = 7,

    /// <summary><i>Chậm</i>.</summary>
    Slow = 8,

    /// <summary><i>Còn nhiều bất cập</i>.</summary>
    Inadequate = 9,

    /// <summary><i>Còn diễn ra phức tạp</i>.</summary>
    Complicated = 10,

    /// <summary><i>Chưa đảm bảo tiến độ</i>.</summary>
    BehindSchedule = 11,
}
