using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using static System.FormattableString;

namespace BacKan.Indicators.Poverty;

/// <summary>Form A, the quick screen of a household that asks for a review: <i>Phiếu A – Nhận dạng nhanh hộ gia đình</i>.</summary>
/// <remarks>Null is not known. The province's own condition of column 0 is an input; where the province has none, it does not hold.
/// Immutable; compares by reference.</remarks>
public sealed class QuickScreen
{
    private const int Enough = 4;

    private static readonly BilingualText[] ExclusionWords =
    [
        new("Nhà ở biệt thự; cấp 1, cấp 2", "A villa, or a house of class 1 or 2"),
        new("Sở hữu doanh nghiệp, cơ sở thuê mướn từ 3 lao động trở lên; hộ kinh doanh nộp thuế từ 100 triệu đồng trở lên",
            "Owns a firm or business that hires 3 persons or more, or a household business that pays 100 million đồng of tax or more"),
        new("Sở hữu trang trại hoặc đàn vật nuôi có giá trị từ 200 triệu đồng trở lên",
            "Owns a farm or a herd worth 200 million đồng or more"),
        new("Có tài sản dùng trong sản xuất, kinh doanh từ 200 triệu đồng trở lên", "Has productive assets worth 200 million đồng or more"),
        new("Điều kiện khác do cấp tỉnh ban hành", "Another condition that the province laid down"),
    ];

    private static readonly BilingualText[] CriterionWords =
    [
        new("Có xe máy, xe điện, tàu, ghe, thuyền có động cơ từ 20 triệu đồng trở lên",
            "A motorbike, electric bike or motor boat worth 20 million đồng or more"),
        new("Có điều hòa, tủ lạnh, máy sưởi", "An air conditioner, refrigerator or heater"),
        new("Có bình tắm nước nóng, máy đun nước", "A water heater"),
        new("Có máy giặt, sấy quần áo", "A washing or drying machine"),
        new("Có đất đai, nhà xưởng, tài sản, máy móc cho thuê", "Land, workshops, assets or machines that are let"),
        new("Tiêu thụ điện từ 150 KW/tháng trở lên", "Electricity of 150 kW a month or more"),
        new("Diện tích nhà ở bình quân đầu người từ 25 m² trở lên", "25 m² of floor area per person or more"),
        new("Có người là công chức, viên chức, có lương hưu, bảo hiểm xã hội, trợ cấp ưu đãi người có công hằng tháng",
            "A civil servant or public employee, or a monthly pension, social insurance or merit allowance"),
        new("Có người đang làm việc có hợp đồng lao động trở lên", "A member who works under a labour contract"),
    ];

    /// <summary>Creates a filled form.</summary>
    /// <param name="exclusions">The answers to the five conditions of column 0, in order; the fifth is the province's own.</param>
    /// <param name="criteria">The answers of columns 1 to 9, in order.</param>
    /// <exception cref="ArgumentException">There are not five and nine answers.</exception>
    public QuickScreen(IEnumerable<bool?> exclusions, IEnumerable<bool?> criteria)
    {
        ArgumentNullException.ThrowIfNull(exclusions);
        ArgumentNullException.ThrowIfNull(criteria);
        (Exclusions, Criteria) = ([.. exclusions], [.. criteria]);
        if (Exclusions.Count != ExclusionWords.Length)
            throw new ArgumentException(Invariant($"Column 0 has five conditions, not {Exclusions.Count}."), nameof(exclusions));
        if (Criteria.Count != CriterionWords.Length)
            throw new ArgumentException(Invariant($"Form A has nine criteria, not {Criteria.Count}."), nameof(criteria));
        int held = Criteria.Count(c => c == true), open = Criteria.Count(c => c is null);
        Outcome = Exclusions.Contains(true) ? QuickScreenOutcome.NotReviewed
            : held >= Enough && !Exclusions.Contains(null) ? QuickScreenOutcome.Stopped
            : held + open < Enough && !Exclusions.Contains(null) ? QuickScreenOutcome.Listed
            : QuickScreenOutcome.Unknown;
        IEnumerable<BilingualText> unanswered = Exclusions.Zip(ExclusionWords)
            .Concat(held < Enough && held + open >= Enough ? Criteria.Zip(CriterionWords) : [])
            .Where(q => q.First is null).Select(q => q.Second);
        Ask = Outcome == QuickScreenOutcome.Unknown ? [.. unanswered] : [];
    }

    /// <summary>Gets the provision: fewer than four of nine criteria, after the conditions of Annex II.</summary>
    public static Citation Citation { get; } = VietnamInstruments.Circular07Of2021.At("điểm a khoản 2 Điều 1");

    /// <summary>Gets the words of the five conditions of column 0.</summary>
    public static IReadOnlyList<BilingualText> ExclusionsAsked => ExclusionWords;

    /// <summary>Gets the words of columns 1 to 9.</summary>
    public static IReadOnlyList<BilingualText> CriteriaAsked => CriterionWords;

    /// <summary>Gets the answers to column 0.</summary>
    public IReadOnlyList<bool?> Exclusions { get; }

    /// <summary>Gets the answers of columns 1 to 9.</summary>
    public IReadOnlyList<bool?> Criteria { get; }

    /// <summary>Gets what the form makes of the household.</summary>
    public QuickScreenOutcome Outcome { get; }

    /// <summary>Gets the questions that are still to be answered; empty where the outcome is settled.</summary>
    public IReadOnlyList<BilingualText> Ask { get; }
}
