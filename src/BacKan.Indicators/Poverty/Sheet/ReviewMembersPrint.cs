using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Poverty;

/// <summary>Part B of form 3.1 on paper: a line for each member, columns 1 to 19, and what the codes mean.</summary>
internal sealed class ReviewMembersPrint(Action<string> line)
{
    private const int BlankRows = 3;

    private static readonly string[] Columns =
    [
        "1 TT", "2 Họ tên", "3 Quan hệ với chủ hộ", "4 Ngày, tháng, năm sinh",
        "4a Số căn cước công dân/chứng minh nhân dân/định danh cá nhân", "4b Dân tộc (ghi theo mã của Tổng cục Thống kê)", "5 Giới tính",
        "6 Chiều cao (cm) Chỉ hỏi người dưới 16 tuổi", "7 Cân nặng (kg) Chỉ hỏi người dưới 10 tuổi", "8 Tình trạng đi học", "9 Cấp học",
        "10 Trình độ văn hóa", "11 Trình độ đào tạo", "12 Bảo hiểm y tế", "13 Sử dụng internet",
        "14 Đang hưởng trợ cấp xã hội hằng tháng",
        "15 (Chỉ hỏi thành viên từ 15 tuổi trở lên) Việc làm (mã 1 chuyển cột 16; mã 2, 3, 4, 5, 6 chuyển cột 18)", "16 Loại việc làm", "17 Việc làm công ăn lương",
        "18 Đang hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng hoặc trợ cấp ưu đãi người có công hằng tháng",
        "19 Người bị bệnh hiểm nghèo",
    ];

    private static readonly string[] Legend =
    [
        "Điền thông tin theo mã như sau:",
        "Cột 3: Chủ hộ ghi mã 1; Vợ/chồng chủ hộ ghi mã 2; Con ghi mã 3; Bố/mẹ ghi mã 4; Khác ghi mã 5.",
        "Cột 5: Nam ghi mã 1; Nữ ghi mã 2.",
        "Cột 8: Đang đi học ghi mã 1; Không đi học ghi mã 2.",
        "Cột 9: Mầm non, mẫu giáo ghi mã 1; Tiểu học ghi mã 2; Trung học cơ sở ghi mã 3; Trung học phổ thông ghi mã 4; "
            + "Khóa đào tạo ngắn hạn ghi mã 5; Trung cấp ghi mã 6; Cao đẳng ghi mã 7; Từ Đại học trở lên ghi mã 8.",
        "Cột 10: Chưa tốt nghiệp Tiểu học ghi mã 1; Tiểu học ghi mã 2; Trung học cơ sở ghi mã 3; Trung học phổ thông ghi mã 4",
        "Cột 11: Chưa qua đào tạo nghề ghi mã 1; Sơ cấp, chứng chỉ dạy nghề ghi mã 2; Trung cấp ghi mã 3; Cao đẳng ghi mã 4; "
            + "Đại học ghi mã 5; Sau đại học ghi mã 6.",
        "Cột 12: Có ghi mã 1; Không ghi mã 2.",
        "Cột 13: Có ghi mã 1; Không ghi mã 2.",
        "Cột 14: Người cao tuổi ghi mã 1; Người khuyết tật ghi mã 2; Trẻ em mồ côi ghi mã 3.",
        "Cột 15: Đang làm việc ghi mã 1; Không có việc làm ghi mã 2; Không có khả năng lao động ghi mã 3; Đang đi học ghi mã 4; "
            + "Không muốn đi làm ghi mã 5; Nghỉ hưu/Nội trợ ghi mã 6.",
        "Cột 16: Công chức, viên chức ghi mã 1; Làm cho doanh nghiệp ghi mã 2; Làm thuê cho hộ gia đình ghi mã 3; Khác ghi mã 4.",
        "Cột 17: Có hợp đồng lao động ghi mã 1; Không có hợp đồng lao động ghi mã 2; Không làm công ăn lương ghi mã 3.",
        "Cột 18: Đang hưởng lương hưu ghi mã 1; Đang hưởng trợ cấp bảo hiểm xã hội hằng tháng ghi mã 2; "
            + "Đang hưởng trợ cấp ưu đãi người có công hằng tháng ghi mã 3.",
        "Cột 19: Có ghi mã 1; Không ghi mã 2.",
    ];

    public void Members(ReviewSheet? sheet)
    {
        line("B. Thông tin về thành viên hộ gia đình");
        line(string.Join(" | ", Columns));
        ReviewMember?[] rows = sheet is { Members.Count: > 0 } ? [.. sheet.Members] : new ReviewMember?[BlankRows];
        for (int i = 0; i < rows.Length; i++)
            line(Row(i + 1, rows[i]));
        line("HỘ GIA ĐÌNH (Ký, ghi rõ họ tên)    RÀ SOÁT VIÊN (Ký, ghi rõ họ tên)");
        foreach (string words in Legend)
            line(words);
    }

    private static string Row(int number, ReviewMember? member)
    {
        // The form leaves a code of "none" blank; a number of identity and the ethnic group are not held.
        string[] codes = [.. ReviewMember.Codes.Select(c => member is null ? null : c.Of(member))
            .Select(c => c is null or 0 ? "" : ReviewPrint.Number(c))];
        string born = member?.Born is { } day ? DateText.Format(day, Language.Vietnamese) : "";
        string[] cells =
        [
            ReviewPrint.Number(number), member?.Name ?? "", codes[0], born, "", "", codes[1],
            member?.Height is { } height ? ReviewPrint.Number(height) : "", member?.Weight is { } weight ? ReviewPrint.Number(weight) : "",
            .. codes.Skip(2),
        ];
        return string.Join(" | ", cells).TrimEnd();
    }
}
