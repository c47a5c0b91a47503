namespace BacKan.Indicators.Figures;

/// <summary>A column of a comparison in planning sheets: <i>cột so sánh</i>.</summary>
public enum ComparisonColumn
{
    /// <summary>The estimate of the year against its plan: <i>ƯTH/KH</i>.</summary>
    EstimateToPlan = 1,

    /// <summary>The estimate of the year against what the year before brought: <i>ƯTH/TH năm trước</i>.</summary>
    EstimateToPrevious = 2,

    /// <summary>The plan of the next year against the estimate of this one: <i>KH năm sau/ƯTH</i>.</summary>
    NextPlanToEstimate = 3,

    /// <summary>The average growth a year over the term: <i>bình quân giai đoạn</i>.</summary>
    TermAverage = 4,
}
