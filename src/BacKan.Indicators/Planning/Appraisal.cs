using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Planning;

/// <summary>A grade that a report gives to a field of work, in words without a number: <i>nhận định về một lĩnh vực</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class Appraisal
{
    /// <summary>Creates an appraisal.</summary>
    /// <param name="subject">The field of work, as worded in the text.</param>
    /// <param name="grade">The grade.</param>
    public Appraisal(string subject, AppraisalGrade grade) => (Subject, Grade) = (subject, grade);

    /// <summary>Gets the field of work, as worded in the text.</summary>
    public string Subject { get; }

    /// <summary>Gets the grade.</summary>
    public AppraisalGrade Grade { get; }

    /// <summary>Gets whether the grade names a shortcoming (<i>tồn tại, hạn chế</i>).</summary>
    internal bool IsShortcoming => Grade >= AppraisalGrade.Difficult;

    /// <summary>Gets the words of the grade.</summary>
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
