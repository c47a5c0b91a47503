using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Planning;

/// <summary>A report's verdict on a field of work, in words without a number: <i>nhận định về một lĩnh vực</i>.</summary>
/// <param name="Subject">The field of work, in the words of the text.</param>
/// <param name="Verdict">The verdict.</param>
public sealed record Appraisal(string Subject, AppraisalVerdict Verdict)
{
    /// <summary>Gets whether the verdict names a shortcoming (<i>tồn tại, hạn chế</i>).</summary>
    public bool IsShortcoming => Verdict >= AppraisalVerdict.Difficult;

    /// <summary>Gets the words of the verdict.</summary>
    public Text Words => Verdict switch
    {
        AppraisalVerdict.Exceeded => new("vượt kế hoạch", "exceeded the plan"),
        AppraisalVerdict.Effective => new("được thực hiện hiệu quả", "carried out effectively"),
        AppraisalVerdict.Stable => new("ổn định và giữ vững", "stable"),
        AppraisalVerdict.Intensified => new("được đẩy mạnh", "intensified"),
        AppraisalVerdict.Difficult => new("gặp nhiều khó khăn", "met many difficulties"),
        AppraisalVerdict.NotHigh => new("chưa cao", "not high"),
        AppraisalVerdict.Low => new("đạt thấp", "low"),
        AppraisalVerdict.Slow => new("chậm", "slow"),
        AppraisalVerdict.Inadequate => new("còn nhiều bất cập", "still inadequate"),
        AppraisalVerdict.Complicated => new("còn diễn ra khá phức tạp", "still rather complicated"),
        _ => new("chưa đảm bảo tiến độ", "behind schedule"),
    };
}
