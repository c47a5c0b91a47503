namespace BacKan.Indicators;

/// <summary>The result of a criterion for a case: <i>kết quả xét một tiêu chí</i>.</summary>
public enum Outcome
{
    /// <summary>The criterion is met (<i>đạt</i>).</summary>
    Met = 1,

    /// <summary>The criterion is not met (<i>không đạt</i>).</summary>
    NotMet = 2,

    /// <summary>Facts are missing (<i>chưa đủ dữ liệu</i>); never treated as yes or no.</summary>
    Unknown = 3,

    /// <summary>Only people can judge it (<i>cần hội đồng xem xét</i>).</summary>
    NeedsJudgement = 4,
}
