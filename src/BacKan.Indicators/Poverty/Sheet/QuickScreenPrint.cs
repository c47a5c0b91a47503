using System.Globalization;
using System.Text;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Poverty;

/// <summary>Form A on paper, in the words of Annex II: a line for each household, codes 1 and 0, and 1 where it goes on to form B.</summary>
internal static class QuickScreenPrint
{
    private const string Blank = "........";
    private const int BlankRows = 6;

    public static string Of(QuickScreen[] screens)
    {
        var text = new StringBuilder();
        void Line(string line) => text.Append(line).Append('\n');
        Line("PHIẾU A - NHẬN DẠNG NHANH HỘ GIA ĐÌNH");
        Line("DANH SÁCH HỘ GIA ĐÌNH THỰC HIỆN NHẬN DẠNG NHANH");
        Line($"Tỉnh/Thành phố: {Blank}    Huyện/quận/thị xã/thành phố: {Blank}    Tờ số {Blank}/{Blank}");
        Line($"Xã/phường/thị trấn: {Blank}    Thôn/tổ dân phố/buôn/bản/khóm/ấp: {Blank}");
        Line("Cột A: STT");
        Line("Cột B: Họ và tên chủ hộ");
        Line("Cột C: Ngày rà soát");
        Line("Cột 0: Nhận diện nhanh (1. Hộ không thuộc đối tượng rà soát hộ nghèo, hộ cận nghèo: đánh mã 0 và ngừng rà soát; "
            + "2. Hộ thuộc đối tượng rà soát hộ nghèo, hộ cận nghèo: đánh mã 1 và chuyển sang rà soát thông tin từ cột 1 đến cột 9)");
        Line("(Cột 1 đến Cột 9: hỏi từng chỉ tiêu, nếu trả lời CÓ thì đánh mã 1, KHÔNG thì đánh mã 0)");
        for (int i = 0; i < QuickScreen.CriteriaAsked.Count; i++)
            Line(string.Create(CultureInfo.InvariantCulture, $"Cột {i + 1}: {QuickScreen.CriteriaAsked[i].Vi}"));
        Line("Cột D: Tổng số chỉ tiêu từ cột 1 đến cột 9");
        Line("Cột E: Kết quả (1. Hộ có từ 04 chỉ tiêu trở lên, đánh mã 0 và ngừng rà soát; "
            + "2. Hộ có dưới 04 chỉ tiêu, đánh mã 1 và đưa vào danh sách rà soát phiếu B)");
        Line("Cột G: Chữ ký và xác nhận của hộ gia đình");
        Line("A | B | C | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | D | E | G");
        for (int i = 0; i < Math.Max(screens.Length, screens.Length == 0 ? BlankRows : 0); i++)
            Line(Row(i + 1, i < screens.Length ? screens[i] : null));
        if (screens.Length == 0)
            Line("...");
        Line("RÀ SOÁT VIÊN (Ký, họ tên)    Ngày......... tháng...... năm............ ỦY BAN NHÂN DÂN CẤP XÃ (Ký, họ tên, đóng dấu)");
        Line("Cột 0: Nhận diện nhanh hộ gia đình không thuộc đối tượng rà soát hộ nghèo, hộ cận nghèo nếu có một trong các điều kiện sau:");
        for (int i = 0; i < QuickScreen.ExclusionsAsked.Count; i++)
        {
            string end = i == QuickScreen.ExclusionsAsked.Count - 1
                ? $": {Blank} (ghi rõ điều kiện cụ thể theo văn bản quy định của địa phương)" : ";";
            Line(string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {QuickScreen.ExclusionsAsked[i].Vi}{end}"));
        }

        return text.ToString();
    }

    // Who is excluded is not asked further; a code that is not known stays blank.
    private static string Row(int number, QuickScreen? screen)
    {
        string[] cells =
        [
            string.Create(CultureInfo.InvariantCulture, $"{number}"), screen?.Head ?? "",
            screen?.On is { } day ? DateText.Format(day, Language.Vietnamese) : "",
            Code(screen?.Excluded switch { Outcome.Met => false, Outcome.NotMet => true, _ => null }),
            .. Enumerable.Range(0, QuickScreen.CriteriaAsked.Count)
                .Select(i => screen is null || screen.Excluded == Outcome.Met ? "" : Code(screen.Criteria[i])),
            screen is null || screen.Excluded == Outcome.Met || screen.Open > 0 ? ""
                : string.Create(CultureInfo.InvariantCulture, $"{screen.Held}"),
            screen is null || screen.Excluded == Outcome.Met ? ""
                : Code(screen.Listed switch { Outcome.Met => true, Outcome.NotMet => false, _ => null }),
            "",
        ];
        return string.Join(" | ", cells).TrimEnd();
    }

    private static string Code(bool? value) => value switch { true => "1", false => "0", null => "" };
}
