using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>The form with which communes review households: <i>Phiếu B</i> of Circular 07/2021/TT-BLĐTBXH as Circular 02/2022 replaced
/// it.</summary>
/// <remarks>
/// The definitions of its words (<i>quy ước chung</i> of Annex IV to the circular, forms 3.2 and 3.11 of Annex III) are functions, in which
/// null means unknown; codes are those of form 3.1. Immutable; compares by reference.
/// </remarks>
public sealed class ReviewForm
{
    private ReviewForm(string id) => Id = id;

    /// <summary>
    /// Gets the forms through time. The form of 2022–2025 continues through 2026 with its standard;
    /// the form of 2027 was not found and is not held.
    /// </summary>
    public static Timeline<ReviewForm> National { get; } = new(
        "poverty-review-forms",
        new("phiếu rà soát hộ nghèo, hộ cận nghèo", "review sheets of poor households"),
        [
            new(new("review-2022"), new(new LocalDate(2022, 1, 1), new LocalDate(2026, 1, 1)),
                VietnamInstruments.Circular07Of2021.At("khoản 1 Điều 1"), Confidence.OfficialText, new LocalDate(2026, 12, 1),
                "review-2022@2022-01-01",
                end: RuleEnd.Continues(
                    new("năm 2026 phiếu dùng tiếp theo chuẩn mà nó phục vụ", "in 2026 the form goes on with the standard that it serves"),
                    new(VietnamInstruments.Decree351Of2025))),
            new(new("review-2022"), new(new LocalDate(2026, 1, 1), new LocalDate(2027, 1, 1)),
                VietnamInstruments.Circular07Of2021.At("khoản 1 Điều 1"), Confidence.Secondary, new LocalDate(2026, 12, 1),
                "review-2022@2026-01-01",
                end: RuleEnd.OfItsPeriod(
                    new(VietnamInstruments.Decree351Of2025), new("đến hết ngày 31/12/2026", "until 31 December 2026"))),
        ],
        [new(new(new LocalDate(2027, 1, 1), new LocalDate(2031, 1, 1)), new(VietnamInstruments.Decree351Of2025), "review-2027")]);

    /// <summary>Gets the stable id.</summary>
    public string Id { get; }

    /// <summary>Gets the questions in the order of the form; form 3.2 follows form 3.1.</summary>
    public IReadOnlyList<ReviewQuestion> Questions => ReviewQuestions.All;

    /// <summary>Gets the contradictions in the printed law, with the library's reading.</summary>
    public IReadOnlyList<BilingualText> Misprints { get; } =
    [
        new("Mẫu 3.8 (Tây Nguyên) in “Từ 3 xe máy” 40 điểm, Bảng 3.3 in 30 ở cả hai lần công bố: lấy Bảng 3.3.",
            "Form 3.8 (Central Highlands) prints 40 points for three motorbikes, table 3.3 prints 30 in both prints: the table holds."),
        new("Mẫu 3.7 (Bắc Trung bộ) của Thông tư 02/2022 in “2 xe máy” 40; Bảng 3.3 và văn bản hợp nhất in 30: lấy 30.",
            "Form 3.7 (North Central) of Circular 02/2022 prints 40 for two motorbikes, table 3.3 and the consolidated text 30: 30 holds."),
        new("Mẫu 3.6 (miền núi phía Bắc) thiếu dòng “1 ti vi màu”, là dòng 0 điểm trong Bảng 3.3.",
            "Form 3.6 (northern mountains) lacks the row of one television, which gives no points in table 3.3."),
        new("Phụ lục IV gọi ô “4. Khác” của nhà tiêu; Mẫu 3.1 in “3. Khác”: lấy mã 3.",
            "Annex IV speaks of box 4, other, for toilets; form 3.1 prints 3, other: code 3."),
        new("Bảng 3.3 không có dòng cho hộ từ 8 người: không có điểm. Mẫu 3.2 kể radio, Mẫu 3.1 không hỏi.",
            "Table 3.3 has no row for 8 persons or more: no points. Form 3.2 counts radios, form 3.1 does not ask for them."),
    ];

    /// <summary>Prints a sheet in the layout of the form, in Vietnamese: blank, or with the answers in their boxes.</summary>
    /// <param name="sheet">The sheet, or null for a blank one.</param>
    public string Print(ReviewSheet? sheet = null) => ReviewPrint.Of(sheet, null);

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;

    /// <summary>
    /// Determines whether a house is durable: two or more of walls, pillars and roof are (Annex IV,
    /// part I, 4c). Codes 1 to 3 are durable materials, 4 is other.
    /// </summary>
    /// <returns>Null if the known parts do not decide.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A code is not from 1 to 4.</exception>
    public static bool? IsDurable(int? wall, int? pillar, int? roof)
    {
        int durable = 0, weak = 0;
        foreach (int? part in new[] { wall, pillar, roof })
        {
            if (part is < 1 or > 4)
                throw new ArgumentOutOfRangeException(nameof(wall), part, "Expected a material of form 3.1, 1 to 4.");
            durable += part <= 3 ? 1 : 0;
            weak += part == 4 ? 1 : 0;
        }

        return durable >= 2 ? true : weak >= 2 ? false : null;
    }

    /// <summary>Calculates the floor area of a house: the whole area and half of the lofts (Annex IV, part I, 4d).</summary>
    /// <param name="house">The floor area in m², without lofts, bathroom, toilet, kitchen, store, and space for rent or trade.</param>
    /// <param name="loft">The area of lofts in m²; zero if there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">An area is negative.</exception>
    public static decimal FloorArea(decimal house, decimal loft)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(house);
        ArgumentOutOfRangeException.ThrowIfNegative(loft);
        return house + (loft / 2m);
    }

    /// <summary>Calculates the exact floor area per person, over all members (Annex IV, part I, 4đ).</summary>
    /// <param name="floorArea">The floor area in m².</param>
    /// <param name="persons">The members, one or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The area is negative, or there is no member.</exception>
    public static Fraction AreaPerPerson(decimal floorArea, int persons)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(floorArea);
        ArgumentOutOfRangeException.ThrowIfLessThan(persons, 1);
        return (Fraction)floorArea / persons;
    }

    /// <summary>Determines whether dependants are more than 50% of the persons (form 3.2, 1.2); exactly half is not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no person, or there are more dependants than persons.</exception>
    public static bool IsDependencyOverHalf(int dependants, int persons)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(persons, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(dependants);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dependants, persons);
        return dependants * 2 > persons;
    }

    /// <summary>
    /// Determines whether a member is a dependant: a child under 16, or an elderly or disabled
    /// person with a monthly social allowance (form 3.3, item 3).
    /// </summary>
    /// <param name="member">The member.</param>
    /// <param name="on">The day of the review.</param>
    public static bool? IsDependant(ReviewMember member, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(member);
        bool? child = member.IsAged(on, 0, 16), supported = member.Allowance is { } allowance ? allowance is 1 or 2 : null;
        return child == true || supported == true ? true : child == false && supported == false ? false : null;
    }

    /// <summary>
    /// Determines whether water is clean (Annex IV, part I, 6): tap, bought or bottled, drilled
    /// well, protected dug well or spring; codes 1 to 3.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The code is not from 1 to 4.</exception>
    public static bool IsCleanWater(int code) => code is >= 1 and <= 4
        ? code <= 3
        : throw new ArgumentOutOfRangeException(nameof(code), code, "Expected a source of water of form 3.1, 1 to 4.");

    /// <summary>
    /// Determines whether a toilet is hygienic (Annex IV, part I, 7): septic, pour-flush, ventilated improved, double-vault; codes 1 and 2.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The code is not from 1 to 3.</exception>
    public static bool IsHygienicToilet(int code) => code is >= 1 and <= 3
        ? code <= 2
        : throw new ArgumentOutOfRangeException(nameof(code), code, "Expected a toilet of form 3.1, 1 to 3.");

    /// <summary>Determines whether a child under 16 is stunted or underweight for its age (form 3.11): <i>suy dinh dưỡng</i>.</summary>
    /// <remarks>
    /// A value strictly below that of the form is deprived; weight counts under ten years, height under
    /// sixteen. The age is in whole months. The form does not have a row for every month or say which
    /// row applies in between: if two rows disagree, it needs judgement. Both are the library's reading.
    /// </remarks>
    /// <param name="member">The member.</param>
    /// <param name="on">The day of the review.</param>
    /// <returns>Met if so, not met if not or if the member is 16 or older; unknown, or for people to judge.</returns>
    public static Outcome IsMalnourished(ReviewMember member, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(member);
        if (member.MonthsOn(on) is not { } months || months < 0)
            return Outcome.Unknown;
        if (months >= 16 * 12)
            return Outcome.NotMet;
        if (member.Sex is not { } sex)
            return Outcome.Unknown;
        Outcome height = NutritionTable.IsBelow(months, sex == 2, weight: false, member.Height);
        Outcome weight = months < 120 ? NutritionTable.IsBelow(months, sex == 2, weight: true, member.Weight) : Outcome.NotMet;
        foreach (Outcome first in new[] { Outcome.Met, Outcome.Unknown, Outcome.NeedsJudgement })
        {
            if (height == first || weight == first)
                return first;
        }

        return Outcome.NotMet;
    }
}
