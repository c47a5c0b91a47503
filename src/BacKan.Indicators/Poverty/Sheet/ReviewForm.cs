using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>The form by which communes review households: <i>Phiếu B</i> of Circular 07/2021/TT-BLĐTBXH as Circular 02/2022 replaced
/// it.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class ReviewForm
{
    private ReviewForm(string id) => Id = id;

    /// <summary>Gets the forms through time. That of 2022–2025 goes on through 2026 with its standard; that of 2027 was not found and is
    /// not held.</summary>
    public static Timeline<ReviewForm> National { get; } = new(
        "poverty-review-forms",
        new("phiếu rà soát hộ nghèo, hộ cận nghèo", "review sheets of poor households"),
        [
            new(new("review-2022"), new(new LocalDate(2022, 1, 1), new LocalDate(2026, 1, 1)),
                VietnamInstruments.Circular07Of2021.At("khoản 1 Điều 1"), Confidence.Quoted, new LocalDate(2026, 12, 1),
                    "review-2022@2022-01-01"),
            new(new("review-2022"), new(new LocalDate(2026, 1, 1), new LocalDate(2027, 1, 1)),
                VietnamInstruments.Circular07Of2021.At("khoản 1 Điều 1"), Confidence.Secondary, new LocalDate(2026, 12, 1),
                    "review-2022@2026-01-01"),
        ],
        [new(new(new LocalDate(2027, 1, 1), new LocalDate(2031, 1, 1)), new(VietnamInstruments.Decree351Of2025), "review-2027")]);

    /// <summary>Gets the stable id.</summary>
    public string Id { get; }

    /// <summary>Gets the questions in the order of the form; form 3.2 follows form 3.1.</summary>
    public IReadOnlyList<ReviewQuestion> Questions => ReviewQuestions.All;

    /// <summary>Gets what the printed law says in two ways, and how the library reads it.</summary>
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

    /// <summary>Prints a sheet as the form does, in Vietnamese: blank, or with the answers in their boxes.</summary>
    /// <param name="sheet">The sheet, or null for a blank one.</param>
    public string Print(ReviewSheet? sheet = null) => ReviewPrint.Of(sheet, null);

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
