namespace BacKan.Indicators.Poverty;

/// <summary>What form A makes of a household: <i>kết quả nhận dạng nhanh</i>.</summary>
public enum QuickScreenOutcome
{
    /// <summary>One of the conditions of column 0 holds: not reviewed at all (<i>không thuộc đối tượng rà soát</i>).</summary>
    NotReviewed = 1,

    /// <summary>Four criteria or more hold: the review stops (<i>ngừng rà soát</i>).</summary>
    Stopped = 2,

    /// <summary>Fewer than four hold: on the list for form B (<i>đưa vào danh sách rà soát phiếu B</i>).</summary>
    Listed = 3,

    /// <summary>The answers do not settle it (<i>chưa đủ thông tin</i>).</summary>
    Unknown = 4,
}
