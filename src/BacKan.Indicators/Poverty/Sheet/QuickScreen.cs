using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Poverty;

/// <summary>Form A, the quick screen of a household that requests a review: <i>Phiếu A – Nhận dạng nhanh hộ gia đình</i>.</summary>
/// <remarks>Null means unknown. The province's own condition of column 0 is an input; if the province has none, it does not apply.
/// Immutable; compares by reference.</remarks>
public sealed class QuickScreen
{
    internal const int Enough = 4;

    private static readonly BilingualText[] ExclusionWords =
    [
        new("Nhà ở biệt thự; cấp 1, cấp 2", "A villa, or a house of class 1 or 2"),
        new("Hộ gia đình sở hữu doanh nghiệp, xưởng sản xuất, cơ sở kinh doanh thương mại, dịch vụ thuê mướn từ 3 lao động trở lên; "
            + "hộ kinh doanh có đăng ký và nộp thuế từ 100 triệu đồng trở lên",
            "Owns a firm, workshop or business that hires 3 persons or more; or a registered household business that pays 100 million đồng "
            + "of tax or more"),
        new("Hộ gia đình sở hữu trang trại hoặc chăn nuôi đàn gia súc, gia cầm, vật nuôi khác có giá trị từ 200 triệu đồng trở lên",
            "Owns a farm, or a herd or flock worth 200 million đồng or more"),
        new("Hộ có một trong các loại tài sản sử dụng trong sản xuất kinh doanh: ô tô, máy xúc, máy xay sát, máy tuốt lúa, máy cấy, "
            + "máy gặt, máy cày, máy công nông, lồng cá và tài sản khác từ 200 triệu đồng trở lên",
            "Has productive assets (a car, an excavator, farm machines, fish cages and others) worth 200 million đồng or more"),
        new("Điều kiện khác (do Ban Chỉ đạo rà soát cấp tỉnh ban hành phù hợp với tình hình kinh tế - xã hội, "
            + "mức sống dân cư trên địa bàn)",
            "Another condition that the province laid down"),
    ];

    private static readonly BilingualText[] CriterionWords =
    [
        new("Có xe máy/xe điện/tàu/ghe thuyền có động cơ có giá trị từ 20 triệu đồng trở lên",
            "A motorbike, electric bike or motor boat worth 20 million đồng or more"),
        new("Có điều hòa/tủ lạnh/máy sưởi", "An air conditioner, refrigerator or heater"),
        new("Có bình tắm nước nóng/máy đun nước", "A water heater"),
        new("Có máy giặt/sấy quần áo", "A washing or drying machine"),
        new("Có đất đai/nhà xưởng/tài sản/máy móc cho thuê", "Land, workshops, assets or machines that are let"),
        new("Tiêu thụ điện sinh hoạt từ 150 KW/tháng trở lên", "Electricity of 150 kW a month or more"),
        new("Diện tích nhà ở bình quân đầu người từ 25m2 trở lên", "25 m² of floor area per person or more"),
        new("Có ít nhất một người là công chức/viên chức/có lương hưu/bảo hiểm xã hội/trợ cấp ưu đãi người có công hằng tháng",
            "A civil servant or public employee, or a monthly pension, social insurance or merit allowance"),
        new("Có ít nhất một người đang làm việc có hợp đồng lao động trở lên", "A member who works under a labour contract"),
    ];

    /// <summary>Creates a completed form.</summary>
    /// <param name="exclusions">The answers to the five conditions of column 0, in order; the fifth is the province's own.</param>
    /// <param name="criteria">The answers of columns 1 to 9, in order.</param>
    /// <exception cref="ArgumentException">There are not five answers and nine answers.</exception>
    public QuickScreen(IEnumerable<bool?> exclusions, IEnumerable<bool?> criteria)
    {
        ArgumentNullException.ThrowIfNull(exclusions);
        ArgumentNullException.ThrowIfNull(criteria);
        (Exclusions, Criteria) = ([.. exclusions], [.. criteria]);
        if (Exclusions.Count != ExclusionWords.Length)
            throw new ArgumentException(Invariant($"Column 0 has five conditions, not {Exclusions.Count}."), nameof(exclusions));
        if (Criteria.Count != CriterionWords.Length)
            throw new ArgumentException(Invariant($"Form A has nine criteria, not {Criteria.Count}."), nameof(criteria));
        (Held, Open) = (Criteria.Count(c => c == true), Criteria.Count(c => c is null));
        Excluded = Exclusions.Contains(true) ? Outcome.Met : Exclusions.Contains(null) ? Outcome.Unknown : Outcome.NotMet;

        // Four criteria keep a household off the list whatever column 0 says, and column 0 whatever they say.
        Listed = Excluded == Outcome.Met || Held >= Enough ? Outcome.NotMet
            : Excluded == Outcome.NotMet && Held + Open < Enough ? Outcome.Met
            : Outcome.Unknown;
        IEnumerable<BilingualText> unanswered = Exclusions.Zip(ExclusionWords)
            .Concat(Held + Open >= Enough ? Criteria.Zip(CriterionWords) : [])
            .Where(q => q.First is null).Select(q => q.Second);
        Ask = Listed == Outcome.Unknown ? [.. unanswered] : [];
    }

    /// <summary>Gets the provision: fewer than four of nine criteria, after the conditions of Annex II.</summary>
    public static Citation Citation { get; } = VietnamInstruments.Circular07Of2021.At("điểm a khoản 2 Điều 1");

    /// <summary>Gets the words of the five conditions of column 0.</summary>
    internal static IReadOnlyList<BilingualText> ExclusionsAsked => ExclusionWords;

    /// <summary>Gets the words of columns 1 to 9.</summary>
    internal static IReadOnlyList<BilingualText> CriteriaAsked => CriterionWords;

    /// <summary>Gets the name of the head of the household (column B), or null.</summary>
    public string? Head { get; init; }

    /// <summary>Gets the day of the review (column C), or null.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Gets the answers to column 0.</summary>
    public IReadOnlyList<bool?> Exclusions { get; }

    /// <summary>Gets the answers of columns 1 to 9.</summary>
    public IReadOnlyList<bool?> Criteria { get; }

    /// <summary>
    /// Gets whether a condition of column 0 applies, so that the household is not reviewed (<i>không thuộc đối tượng rà soát</i>); unknown
    /// if none certainly applies and one is not answered.
    /// </summary>
    public Outcome Excluded { get; }

    /// <summary>
    /// Gets whether the household is listed for form B (<i>đưa vào danh sách rà soát phiếu B</i>): no condition of column 0 and fewer than
    /// four criteria apply. Not met: the review stops. Unknown if the answers do not decide.
    /// </summary>
    public Outcome Listed { get; }

    /// <summary>Gets the questions still to be answered; empty if the listing is decided.</summary>
    public IReadOnlyList<BilingualText> Ask { get; }

    internal int Held { get; }

    internal int Open { get; }

    /// <summary>Prints form A in the layout of Annex II, in Vietnamese, a line for each household; blank without any.</summary>
    /// <param name="screens">The households in order.</param>
    public static string Print(params IEnumerable<QuickScreen> screens)
    {
        ArgumentNullException.ThrowIfNull(screens);
        return QuickScreenPrint.Of([.. screens]);
    }
}
