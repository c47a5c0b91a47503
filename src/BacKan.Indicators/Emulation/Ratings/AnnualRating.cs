namespace BacKan.Indicators.Emulation.Ratings;

/// <summary>The rating of a year, or that there is none: <i>xếp loại chất lượng hằng năm</i>.</summary>
public enum AnnualRating
{
    /// <summary>Not completed (<i>không hoàn thành nhiệm vụ</i>).</summary>
    NotCompleted = 1,

    /// <summary>Completed (<i>hoàn thành nhiệm vụ</i>).</summary>
    Completed = 2,

    /// <summary>Completed well (<i>hoàn thành tốt nhiệm vụ</i>).</summary>
    CompletedWell = 3,

    /// <summary>Completed excellently (<i>hoàn thành xuất sắc nhiệm vụ</i>).</summary>
    CompletedExcellently = 4,

    /// <summary>Not rated, because too little of the year was worked (<i>không xếp loại</i>).</summary>
    NotRated = 5,
}
