namespace BacKan.Indicators.Emulation;

/// <summary>The result of a course: <i>kết quả học tập</i>.</summary>
public enum StudyResult
{
    /// <summary><i>Yếu, kém</i>.</summary>
    BelowAverage = 1,

    /// <summary><i>Trung bình</i>.</summary>
    Average = 2,

    /// <summary><i>Khá</i>.</summary>
    Fair = 3,

    /// <summary><i>Giỏi</i>.</summary>
    Good = 4,

    /// <summary><i>Xuất sắc</i>.</summary>
    Excellent = 5,
}
