namespace BacKan.Indicators.Emulation;

/// <summary>The rating of the tasks of a year: <i>xếp loại mức độ hoàn thành nhiệm vụ</i>.</summary>
/// <remarks>A better rating has a higher number.</remarks>
public enum TaskRating
{
    /// <summary>Not completed (<i>không hoàn thành nhiệm vụ</i>, KHTNV).</summary>
    NotCompleted = 1,

    /// <summary>Completed (<i>hoàn thành nhiệm vụ</i>, HTNV).</summary>
    Completed = 2,

    /// <summary>Completed well (<i>hoàn thành tốt nhiệm vụ</i>, HTTNV).</summary>
    CompletedWell = 3,

    /// <summary>Completed excellently (<i>hoàn thành xuất sắc nhiệm vụ</i>, HTXSNV).</summary>
    CompletedExcellently = 4,
}
