namespace BacKan.Indicators.Law;

/// <summary>What ends a rule: <i>lý do quy định kết thúc</i>.</summary>
public enum RuleEndKind
{
    /// <summary>A text that was read ends it, or puts another rule in its place (<i>văn bản chấm dứt hoặc thay thế</i>).</summary>
    Text = 1,

    /// <summary>The rule sets its own period (<i>hết giai đoạn mà quy định tự đặt ra</i>).</summary>
    OwnPeriod = 2,

    /// <summary>From that day on the library holds no rule, though no text that ends it was read (<i>chưa có quy định từ ngày này</i>).</summary>
    NotHeld = 3,

    /// <summary>The rule goes on in the next entry, by another provision or less certainly (<i>quy định tiếp tục ở dòng sau</i>).</summary>
    Continues = 4,
}
