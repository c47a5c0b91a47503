using System.Globalization;
using System.Text;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Poverty;

/// <summary>A sheet on paper: forms 3.1 and 3.2 in their words and order, then the area's form of points.</summary>
internal sealed class ReviewPrint
{
    public const string Blank = "........";

    private static readonly (string Title, string[] Keys, string Other)[] Sections =
    [
        ("I. Vật liệu chính của cột nhà/căn hộ (Đánh dấu X)", ["pillar"], ", ghi rõ: " + Blank),
        ("II. Vật liệu chính của mái nhà/căn hộ (Đánh dấu X)", ["roof"], ", ghi rõ: " + Blank),
        ("III. Vật liệu chính của tường/bao che nhà/căn hộ (Đánh dấu X)", ["wall"], ", ghi rõ: " + Blank),
        ("IV. Diện tích nhà ở (ghi theo m2)", ["house-area"], ""),
        ("V. Loại nhà tiêu đang sử dụng (Đánh dấu X)", ["toilet"], ", ghi rõ: " + Blank),
        ("VI. Nguồn điện đang sử dụng (Đánh dấu X)", ["power"], ""),
        ("VII. Số điện tiêu thụ bình quân hộ/tháng (ghi theo KW)", ["electricity"], ""),
        ("VIII. Nước sinh hoạt (Đánh dấu X)", ["water"], ", ghi rõ: " + Blank),
        ("IX. Các tài sản lâu bền trong hộ (Ghi số lượng)",
        [
            "cars", "motorbikes", "boats", "generators", "printers", "televisions", "stereos", "computers", "refrigerators",
            "air-conditioners", "washing-machines", "water-heaters", "microwaves", "phones",
        ], ""),
        ("X. Diện tích đất đai (ghi theo m2)", ["pond-garden", "annual-crops", "perennials", "water-surface", "forest"], ""),
        ("XI. Chăn nuôi (ghi số lượng con)", ["cattle", "pigs", "poultry"], "4. Khác, ghi rõ: " + Blank),
        ("XII. Hộ nuôi, trồng thủy sản (Đánh dấu X)", ["aquaculture"], ""),
    ];

    private static readonly string[] Topics =
        ["Việc làm", "Y tế", "Giáo dục", "Nhà ở", "Nước sinh hoạt và vệ sinh", "Tiếp cận thông tin"];

    // The column of notes of form 3.2: where the answer is taken from.
    private static readonly string[] Notes =
    [
        "Cột 15, 17 phần B. Thông tin về thành viên hộ gia đình.", "Cột 4, 14 phần B. Thông tin về thành viên hộ gia đình.",
        "Cột 4, 5, 6, 7 phần B. Thông tin về thành viên hộ gia đình và Mẫu số 3.11. Bảng điểm chỉ tiêu dinh dưỡng",
        "Cột 4, 12 phần B. Thông tin về thành viên hộ gia đình.", "Cột 4, 8, 9, 10, 11 phần B. Thông tin về thành viên hộ gia đình.",
        "Cột 4, 8, 9, 10, 11 phần B. Thông tin về thành viên hộ gia đình.", "Mục I, II, III phần A. Thông tin về hộ gia đình",
        "Mục IV phần A. Thông tin về hộ gia đình", "Mục VIII phần A. Thông tin về hộ gia đình",
        "Mục V phần A. Thông tin về hộ gia đình", "Cột 13 phần B. Thông tin về thành viên hộ gia đình.",
        "Mục IX phần A. Thông tin về hộ gia đình",
    ];

    private readonly StringBuilder text = new();
    private readonly ReviewSheet? sheet;
    private readonly ReviewResult? result;

    private ReviewPrint(ReviewSheet? sheet, ReviewResult? result) => (this.sheet, this.result) = (sheet, result);

    public static string Of(ReviewSheet? sheet, ReviewResult? result)
    {
        var print = new ReviewPrint(sheet, result);
        print.Household();
        new ReviewMembersPrint(print.Line).Members(sheet);
        print.Indicators();
        new ReviewPointsPrint(print.Line, print.Head).Points(sheet, result);
        return print.text.ToString();
    }

    public static string Number(decimal? value) => value is { } known ? LocalNumber.Format(known, Language.Vietnamese) : Blank;

    public static string Box(bool? marked) => marked == true ? "[X]" : "[ ]";

    public static string Range(int low, int high) => low == high ? Number(low) : $"{Number(low)}–{Number(high)}";

    private void Line(string line) => text.Append(line).Append('\n');

    private decimal? Answer(string key) => sheet?.Answers.TryGetValue(key, out decimal answer) == true ? answer : null;

    private bool? Mark(string key) => Answer(key) is { } said ? said == 1m : null;

    private void Household()
    {
        Line("Mẫu số 3.1. Phiếu B1 - Thông tin chung về hộ gia đình");
        string area = sheet is null ? Blank : sheet.Area.Area == AreaType.Urban ? "1" : "2";
        Line($"Khu vực (Thành thị: 1; Nông thôn: 2): {area}    Dân tộc (ghi theo mã TCTK): {Blank}");
        Head();
        Line("A. Thông tin về hộ gia đình");
        foreach ((string title, string[] keys, string other) in Sections)
            Section(title, [.. keys.Select(key => ReviewQuestions.Find(key)!)], other);
        Line("XIII. Nguyên nhân hộ còn khó khăn (Đánh dấu X)");
        Marks(ReviewSupport.Causes, cause => Box(Mark(ReviewSupport.CauseKey(cause))));
        Line("XIV. Các chính sách hỗ trợ (Đánh dấu X): Đang hưởng | Nhu cầu");
        Marks(ReviewSupport.Policies, p => $"{Box(Mark(ReviewSupport.HasKey(p)))} {Box(Mark(ReviewSupport.NeedsKey(p)))}");
    }

    private void Head()
    {
        Line($"Tỉnh/thành phố: {Blank}    Xã/phường/thị trấn: {Blank}");
        Line($"Quận/huyện/thị xã/thành phố: {Blank}    Thôn/tổ dân phố: {Blank}");
        Line($"Họ và tên chủ hộ: {sheet?.Head ?? Blank}    Số CCCD/CMND: {Blank}    Mã hộ: {sheet?.Id ?? Blank}");
        Line("Phân loại hộ theo kết quả rà soát năm trước kỳ rà soát: "
            + $"{Box(sheet?.LastYear == PovertyClass.Poor)} Hộ nghèo  {Box(sheet?.LastYear == PovertyClass.NearPoor)} Hộ cận nghèo  "
            + $"{Box(sheet?.LastYear is PovertyClass.AverageLivingStandard or PovertyClass.Above)} Hộ không nghèo");
    }

    private void Section(string title, ReviewQuestion[] questions, string other)
    {
        Line(questions is [{ IsYesNo: true } yes] ? $"{title} {Box(Mark(yes.Key))}"
            : questions is [{ Choices.Count: 0 } only] ? $"{title} {Number(Answer(only.Key))}" : title);
        if (questions is [{ Choices.Count: > 0 } choice])
        {
            for (int code = 1; code <= choice.Choices.Count; code++)
            {
                string end = code == choice.Choices.Count ? other : "";
                Line($"   {Box(Answer(choice.Key) == code)} {code}. {choice.Choices[code - 1].Vi}{end}");
            }

            return;
        }

        for (int i = 0; questions.Length > 1 && i < questions.Length; i++)
        {
            // The form writes poultry in tens.
            decimal? answer = questions[i].Key is "poultry" ? Answer("poultry") / 10m : Answer(questions[i].Key);
            Line(string.Create(CultureInfo.InvariantCulture, $"   {i + 1}. {questions[i].Words.Vi.Split(" (")[0]}: {Number(answer)}"));
        }

        if (questions.Length > 1 && other.Length > 0)
            Line("   " + other);
    }

    private void Marks((string Key, BilingualText Words)[] lines, Func<string, string> boxes)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            string end = i == lines.Length - 1 ? ", ghi rõ: " + Blank : "";
            Line(string.Create(CultureInfo.InvariantCulture, $"   {boxes(lines[i].Key)} {i + 1}. {lines[i].Words.Vi}{end}"));
        }
    }

    private void Indicators()
    {
        Line("Mẫu số 3.2. Phiếu B2 - Thông tin hộ gia đình về các chỉ tiêu nhu cầu xã hội cơ bản");
        Line("STT | CHỈ TIÊU | TRẢ LỜI | ĐIỂM | GHI CHÚ");
        Line("(đánh dấu x vào câu trả lời có và cho 10 điểm)");
        for (int i = 0; i < ReviewQuestions.Indicators.Length; i++)
        {
            ReviewQuestion question = ReviewQuestions.Indicators[i];
            if (i % 2 == 0)
                Line(string.Create(CultureInfo.InvariantCulture, $"{(i / 2) + 1} {Topics[i / 2]}"));
            bool? lacks = result is null ? Mark(question.Key) : result.Indicators[i].Low == 10;
            string points = result is null ? "" : result.Indicators[i].Low < result.Indicators[i].High ? "?" : lacks == true ? "10" : "";
            Line($"{question.Place[3..]} {question.Words.Vi} | {Box(lacks)} | {points} | {Notes[i]}");
        }

        Line("Tổng điểm B2: " + (result is null ? Blank : Range(result.LowB, result.HighB)));
        Line("HỘ GIA ĐÌNH (Ký, ghi rõ họ tên)    RÀ SOÁT VIÊN (Ký, ghi rõ họ tên)");
    }
}
