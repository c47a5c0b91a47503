using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Planning;

/// <summary>A reported verdict on a field of work, in words without a number: <i>nhận định về một lĩnh vực</i>.</summary>
/// <param name="Subject">The field of work, as worded in the text.</param>
/// <param name="Grade">The verdict.</param>
public sealed record Appraisal(string Subject, AppraisalGrade Grade)
{
    /// <summary>Gets whether the verdict names a shortcoming (<i>tồn tại, hạn chế</i>).</summary>
    public bool IsShortcoming => Grade >= AppraisalGrade.Difficult;

    /// <summary>Gets the words of the verdict.</summary>
    public BilingualText Words => Grade switch
    {
        AppraisalGrade.Exceeded => new("vượt kế hoạch", "exceeded the plan"),
        AppraisalGrade.Effective => new("được thực hiện hiệu quả", "carried out effectively"),
        AppraisalGrade.Stable => new("ổn định và giữ vững", "stable"),
        AppraisalGrade.Intensified => new("được đẩy mạnh", "intensified"),
        AppraisalGrade.Difficult => new("gặp nhiều khó khăn", "met many difficulties"),
        AppraisalGrade.NotHigh => new("chưa cao", "not high"),
        AppraisalGrade.Low => new("đạt thấp", "low"),
        AppraisalGrade.Slow => new("chậm", "slow"),
        AppraisalGrade.Inadequate => new("còn nhiều bất cập", "still inadequate"),
        AppraisalGrade.Complicated => new("còn diễn ra khá phức tạp", "still rather complicated"),
        _ => new("chưa đảm bảo tiến độ", "behind schedule"),
    };
}
