namespace BacKan.Indicators.Judging;

/// <summary>Why nothing was decided: <i>lý do chưa xác định được</i>.</summary>
public enum UnknownReason
{
    /// <summary>Facts are missing (<i>thiếu dữ kiện</i>).</summary>
    MissingFacts = 1,

    /// <summary>Only people are left to ask (<i>cần hội đồng xem xét</i>).</summary>
    NeedsJudgement = 2,

    /// <summary>The law of the day is known, its content is not held (<i>quy định chưa được mô hình hóa</i>).</summary>
    LawNotHeld = 3,

    /// <summary>The rule was never verified against a source, so that its answer is a simulation only (<i>quy định chưa được kiểm chứng</i>).</summary>
    UnverifiedRule = 4,
}
