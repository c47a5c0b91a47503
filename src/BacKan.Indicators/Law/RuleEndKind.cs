namespace BacKan.Indicators.Law;

/// <summary>What ends a rule: <i>lý do quy định kết thúc</i>.</summary>
internal enum RuleEndKind
{
    /// <summary>A text that was read ends or replaces it (<i>văn bản chấm dứt hoặc thay thế</i>).</summary>
    Text = 1,

    /// <summary>The rule sets its own period (<i>hết giai đoạn mà quy định tự đặt ra</i>).</summary>
    OwnPeriod = 2,

    /// <summary>
    /// The library holds no rule from that day, although no text that ends it was read (<i>chưa có quy định từ ngày này</i>).
    /// </summary>
    NotHeld = 3,

    /// <summary>
    /// The rule continues in the next entry, by another provision or with less certainty (<i>quy định tiếp tục ở dòng sau</i>).
    /// </summary>
    Continues = 4,
}
