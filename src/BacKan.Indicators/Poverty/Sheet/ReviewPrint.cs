using System.Globalization;
using System.Text;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Poverty;

/// <summary>A sheet on paper, forms 3.1, 3.2 and the area's form of points, in the words of the form.</summary>
internal sealed class ReviewPrint
{
    private const string Blank = "........";

    private static readonly (string Title, string[] Keys)[] Sections =
    [
        ("I. Vật liệu chính của cột nhà/căn hộ (Đánh dấu X)", ["pillar"]),
        ("II. Vật liệu chính của mái nhà/căn hộ (Đánh dấu X)", ["roof"]),
        ("III. Vật liệu chính của tường/bao che nhà/căn hộ (Đánh dấu X)", ["wall"]),
        ("IV. Diện tích nhà ở (ghi theo m2)", ["house-area"]),
        ("V. Loại nhà tiêu đang sử dụng (Đánh dấu X)", ["toilet"]),
        ("VI. Nguồn điện đang sử dụng (Đánh dấu X)", ["power"]),
        ("VII. Số điện tiêu thụ bình quân hộ/tháng (ghi theo KW)", ["electricity"]),
        ("VIII. Nước sinh hoạt (Đánh dấu X)", ["water"]),
        ("IX. Các tài sản lâu bền trong hộ (Ghi số lượng)",
        [
            "cars", "motorbikes", "boats", "generators", "printers", "televisions", "stereos", "computers", "refrigerators",
            "air-conditioners", "washing-machines", "water-heaters", "microwaves", "phones",
        ]),
        ("X. Diện tích đất đai (ghi theo m2)", ["pond-garden", "annual-crops", "perennials", "water-surface", "forest"]),
        ("XI. Chăn nuôi (ghi số lượng con)", ["cattle", "pigs", "poultry"]),
        ("XII. Hộ nuôi, trồng thủy sản (Đánh dấu X)", ["aquaculture"]),
    ];

    private static readonly string[] Causes =
    [
        "Không có đất sản xuất", "Không có vốn", "Không có lao động", "Không có công cụ/phương tiện sản xuất", "Không biết làm ăn",
        "Không có kỹ năng lao động, sản xuất", "Có người ốm đau, bệnh nặng", "Khác, ghi rõ",
    ];

    private static readonly string[] Policies =
    [
        "Hỗ trợ y tế", "Hỗ trợ giáo dục", "Hỗ trợ học nghề", "Hỗ trợ việc làm", "Hỗ trợ nhà ở", "Hỗ trợ nước sạch và vệ sinh môi trường",
        "Hỗ trợ đất sản xuất", "Hỗ trợ vay vốn tín dụng", "Hỗ trợ sản xuất, sinh kế", "Hỗ trợ tiếp cận thông tin", "Hỗ trợ pháp lý",
        "Hỗ trợ tiền điện", "Khác, ghi rõ",
    ];

    private static readonly string[] Areas =
    [
        "nông thôn đồng bằng sông Hồng", "nông thôn trung du và miền núi phía Bắc", "nông thôn Bắc Trung bộ và duyên hải miền Trung",
        "nông thôn Tây Nguyên", "nông thôn Đông Nam Bộ", "nông thôn đồng bằng sông Cửu Long", "thành thị",
    ];

    private readonly StringBuilder text = new();
    private readonly ReviewSheet? sheet;
    private readonly ReviewResult? result;

    private ReviewPrint(ReviewSheet? sheet, ReviewResult? result) => (this.sheet, this.result) = (sheet, result);

    public static string Of(ReviewSheet? sheet, ReviewResult? result)
    {
        var print = new ReviewPrint(sheet, result);
        print.Household();
        print.Members();
        print.Indicators();
        print.Points();
        return print.text.ToString();
    }

    private static string Number(decimal? value) => value is { } known ? LocalNumber.Format(known, Language.Vietnamese) : Blank;

    private static string Box(bool? marked) => marked == true ? "[X]" : "[ ]";

    private void Line(string line) => text.Append(line).Append('\n');

    private decimal? Answer(string key) => sheet?.Answers.TryGetValue(key, out decimal answer) == true ? answer : null;

    private void Household()
    {
        Line("Mẫu số 3.1. Phiếu B1 - Thông tin chung về hộ gia đình");
        string area = sheet is null ? Blank : sheet.Area.Area == AreaType.Urban ? "1" : "2";
        Line($"Khu vực (Thành thị: 1; Nông thôn: 2): {area}    Dân tộc (ghi theo mã TCTK): {Blank}");
        Line($"Tỉnh/thành phố: {Blank}    Xã/phường/thị trấn: {Blank}    Thôn/tổ dân phố: {Blank}");
        Line($"Họ và tên chủ hộ: {sheet?.Head ?? Blank}    Số CCCD/CMND: {Blank}    Mã hộ: {sheet?.Id ?? Blank}");
        Line("Phân loại hộ theo kết quả rà soát năm trước kỳ rà soát: [ ] Hộ nghèo  [ ] Hộ cận nghèo  [ ] Hộ không nghèo");
        Line("A. Thông tin về hộ gia đình");
        foreach ((string title, string[] keys) in Sections)
        {
            ReviewQuestion[] questions = [.. keys.Select(key => ReviewQuestions.Find(key)!)];
            Line(questions is [{ IsYesNo: true } yes] ? $"{title} {Box(Answer(yes.Key) is { } said ? said == 1m : null)}"
                : questions is [{ Choices.Count: 0 } only] ? $"{title} {Number(Answer(only.Key))}" : title);
            if (questions is [{ Choices.Count: > 0 } choice])
            {
                for (int code = 1; code <= choice.Choices.Count; code++)
                    Line($"   {Box(Answer(choice.Key) == code)} {code}. {choice.Choices[code - 1].Vi}");
            }

            for (int i = 0; questions.Length > 1 && i < questions.Length; i++)
            {
                // The form writes poultry in tens.
                decimal? answer = keys[i] is "poultry" ? Answer("poultry") / 10m : Answer(keys[i]);
                Line(string.Create(CultureInfo.InvariantCulture, $"   {i + 1}. {Label(questions[i])}: {Number(answer)}"));
            }
        }

        Line("XIII. Nguyên nhân hộ còn khó khăn (Đánh dấu X)");
        List(Causes, "[ ]");
        Line("XIV. Các chính sách hỗ trợ (Đánh dấu X: Đang hưởng, Nhu cầu)");
        List(Policies, "[ ] [ ]");
    }

    private static string Label(ReviewQuestion question) => question.Words.Vi.Split(" (")[0];

    private void List(string[] lines, string boxes)
    {
        for (int i = 0; i < lines.Length; i++)
            Line(string.Create(CultureInfo.InvariantCulture, $"   {boxes} {i + 1}. {lines[i]}"));
    }

    private void Members()
    {
        Line("B. Thông tin về thành viên hộ gia đình");
        Line("TT | Họ tên | Ngày sinh (4) | Giới tính (5) | Cao, cm (6) | Nặng, kg (7)"
            + " | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19");
        ReviewMember?[] rows = sheet is { Members.Count: > 0 } ? [.. sheet.Members] : new ReviewMember?[2];
        for (int i = 0; i < rows.Length; i++)
        {
            ReviewMember? m = rows[i];
            string[] codes = [.. ReviewMember.Codes.Skip(1).Select(c => m is null ? null : c.Of(m))
                .Select(c => c is null or 0 ? "" : Number(c))];
            string born = m?.Born is { } day ? DateText.Format(day, Language.Vietnamese) : "";
            string[] cells =
            [
                Number(i + 1), m?.Name ?? "", born, m?.Sex is { } sex ? Number(sex) : "",
                m?.Height is { } height ? Number(height) : "", m?.Weight is { } weight ? Number(weight) : "", .. codes,
            ];
            Line(string.Join(" | ", cells));
        }
    }

    private void Indicators()
    {
        Line("Mẫu số 3.2. Phiếu B2 - Thông tin hộ gia đình về các chỉ tiêu nhu cầu xã hội cơ bản");
        Line("(đánh dấu X vào câu trả lời có và cho 10 điểm)");
        for (int i = 0; i < ReviewQuestions.Indicators.Length; i++)
        {
            ReviewQuestion question = ReviewQuestions.Indicators[i];
            bool? lacks = result is null ? Answer(question.Key) is { } said ? said == 1m : null : result.Indicators[i].Low == 10;
            string points = result is null ? "" : result.Indicators[i].Low < result.Indicators[i].High ? " ?" : lacks == true ? " 10" : "";
            Line($"{question.Place[3..]} {question.Words.Vi} {Box(lacks)}{points}");
        }

        Line("Tổng điểm B2: " + (result is null ? Blank : Range(result.LowB, result.HighB)));
    }

    private void Points()
    {
        int? column = sheet is null ? null : sheet.Area.Area == AreaType.Urban ? 6 : ((int?)sheet.Region ?? 0) - 1;
        Line(column is null ? "Mẫu số 3.3. Bảng quy ước điểm Phiếu B1"
            : string.Create(CultureInfo.InvariantCulture,
                $"Mẫu số 3.{(column == 6 ? 4 : column + 5)}. Bảng chấm điểm Phiếu B1 khu vực {Areas[column.Value]}"));
        foreach (IGrouping<int, ReviewRow> item in ReviewTable.Rows.GroupBy(r => r.Item).Where(i => i.Key < 15 || column is null or 6))
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"{item.Key}. {ReviewTable.Items[item.Key - 1].Vi}"));
            foreach (ReviewRow row in item)
            {
                string points = column is { } at
                    ? Number(row.Points[at])
                    : item.Key == 15 ? Number(row.Points[6]) : string.Join(" | ", row.Points.Select(p => Number(p)));
                Line($"   {Box(result is not null && Holds(row))} {row.Words.Vi}: {points}");
            }
        }

        Line("Tổng điểm B1: " + (result is null ? Blank : Range(result.LowA, result.HighA)));
    }

    private bool Holds(ReviewRow row)
    {
        var answers = new ReviewAnswers(sheet!);
        int[] persons = [.. answers.Persons()];
        if (persons.Length > 1 && row.Question is "persons" or "area-per-person")
            return false;
        bool isArea = row.Question is "area-per-person";
        (decimal low, decimal? high) = answers.Of(isArea ? "house-area" : row.Question, persons[0]);
        decimal scale = isArea ? persons[0] : 1m;
        bool Inside(decimal value) => value >= row.From * scale && !(value >= row.Until * scale);
        return high is { } most && Inside(low) && Inside(most);
    }

    private static string Range(int low, int high) => low == high ? Number(low) : $"{Number(low)}–{Number(high)}";
}
