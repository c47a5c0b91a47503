namespace BacKan.Indicators.Judging;

/// <summary>The reason why nothing was decided: <i>lý do chưa xác định được</i>.</summary>
public enum UnknownReason
{
    /// <summary>Facts are missing (<i>thiếu dữ kiện</i>).</summary>
    MissingFacts = 1,

    /// <summary>Only people can answer (<i>cần hội đồng xem xét</i>).</summary>
    NeedsJudgement = 2,

    /// <summary>The law of the day is known but not held (<i>quy định chưa được mô hình hóa</i>).</summary>
    LawNotHeld = 3,

    /// <summary>
    /// The rule was not verified against a source, so its answer is only a simulation (<i>quy định chưa được kiểm chứng</i>).
    /// </summary>
    UnverifiedRule = 4,
}
