using System.Globalization;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Poverty;

/// <summary>Form 3.3 on paper for a blank sheet, and for a filled one the form of its area, 3.4 to 3.10, with the rows that hold.</summary>
internal sealed class ReviewPointsPrint(Action<string> line, Action head)
{
    private const int Urban = 6, NorthernMountains = 1, Region = 15;

    private static readonly string[] Areas =
    [
        "nông thôn đồng bằng sông Hồng", "nông thôn trung du và miền núi phía Bắc", "nông thôn Bắc Trung bộ và duyên hải miền Trung",
        "nông thôn Tây Nguyên", "nông thôn Đông Nam Bộ", "nông thôn đồng bằng sông Cửu Long", "thành thị",
    ];

    // Table 3.3 prints the provinces of each region; they are those of 2022.
    private static readonly string[] Provinces =
    [
        "Vĩnh Phúc, Bắc Ninh, Quảng Ninh, Hải Dương, Hưng Yên, Thái Bình, Hà Nam, Nam Định, Ninh Bình (9 tỉnh)",
        "Hà Giang, Cao Bằng, Bắc Kạn, Tuyên Quang, Lào Cai, Yên Bái, Thái Nguyên, Lạng Sơn, Bắc Giang, Phú Thọ, Điện Biên, Lai Châu, "
            + "Sơn La, Hòa Bình (14 tỉnh)",
        "Thanh Hóa, Nghệ An, Hà Tĩnh, Quảng Bình, Quảng Trị, Thừa Thiên Huế, Quảng Nam, Quảng Ngãi, Bình Định, Phú Yên, Khánh Hòa, "
            + "Ninh Thuận, Bình Thuận (13 tỉnh)",
        "Kon Tum, Gia Lai, Đắk Lắk, Đắk Nông, Lâm Đồng (05 tỉnh)",
        "Bình Phước, Tây Ninh, Bình Dương, Đồng Nai, Bà Rịa - Vũng Tàu (05 tỉnh)",
        "Long An, Tiền Giang, Bến Tre, Trà Vinh, Vĩnh Long, Đồng Tháp, An Giang, Kiên Giang, Hậu Giang, Sóc Trăng, Bạc Liêu, Cà Mau "
            + "(12 tỉnh)",
        "TP. Hà Nội, TP. Hải Phòng, TP. Đà Nẵng, TP. Hồ Chí Minh, TP. Cần Thơ (05 thành phố)",
    ];

    public void Points(ReviewSheet? sheet, ReviewResult? result)
    {
        int? column = sheet is null ? null : sheet.Area.Area == AreaType.Urban ? Urban : sheet.Region is { } region ? (int)region - 1 : null;
        if (column is { } at)
            Form(at, sheet!, result);
        else
            Table();
    }

    private static string Item(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{number}. {ReviewTable.Items[number - 1].Vi}");

    private static bool Holds(ReviewRow row, ReviewSheet sheet)
    {
        var answers = new ReviewAnswers(sheet);
        int[] persons = [.. answers.Persons()];
        bool isArea = row.Question is "area-per-person";
        if (persons.Length > 1 && (isArea || row.Question is "persons"))
            return false;
        (decimal low, decimal? high) = answers.Of(isArea ? "house-area" : row.Question, persons[0]);
        decimal scale = isArea ? persons[0] : 1m;
        bool Inside(decimal value) => value >= row.From * scale && !(value >= row.Until * scale);
        return high is { } most && Inside(low) && Inside(most);
    }

    private void Table()
    {
        line("Mẫu số 3.3. Bảng quy ước điểm Phiếu B1");
        line("(Đơn vị tính: điểm)");
        line("STT | Chỉ tiêu đánh giá | Nông thôn đồng bằng sông Hồng | Nông thôn trung du và miền núi phía Bắc | "
            + "Nông thôn Bắc Trung Bộ và duyên hải miền Trung | Nông thôn Tây Nguyên | Nông thôn Đông Nam Bộ | "
            + "Nông thôn đồng bằng sông Cửu Long | Thành thị");
        foreach (IGrouping<int, ReviewRow> item in ReviewTable.Rows.GroupBy(r => r.Item))
        {
            line(Item(item.Key));
            foreach ((ReviewRow row, int i) in item.Select((row, i) => (row, i)))
            {
                line(item.Key == Region ? $"   {row.Words.Vi} | Gồm: {Provinces[i]} | {ReviewPrint.Number(row.Points[Urban])}"
                    : $"   {row.Words.Vi} | {string.Join(" | ", row.Points.Select(p => ReviewPrint.Number(p)))}");
            }
        }
    }

    private void Form(int column, ReviewSheet sheet, ReviewResult? result)
    {
        line(string.Create(CultureInfo.InvariantCulture,
            $"Mẫu số 3.{(column == Urban ? 4 : column + 5)}. Bảng chấm điểm Phiếu B1 khu vực {Areas[column]}"));
        head();
        line("STT | ĐẶC TRƯNG HỘ | TRẢ LỜI (đánh dấu X) | MỨC ĐIỂM | ĐIỂM");
        foreach (IGrouping<int, ReviewRow> item in ReviewTable.Rows.GroupBy(r => r.Item).Where(i => i.Key < Region || column == Urban))
        {
            line(Item(item.Key));

            // Form 3.6 has no row for one television.
            foreach (ReviewRow row in item.Where(r => column != NorthernMountains || r is not { Question: "televisions", Until: not null }))
            {
                bool holds = result is not null && Holds(row, sheet);
                string points = ReviewPrint.Number(row.Points[column]);
                line($"   {row.Words.Vi} | {ReviewPrint.Box(holds)} | {points} | {(holds ? points : "")}".TrimEnd());
            }
        }

        line("HỘ GIA ĐÌNH (Ký, ghi rõ họ tên)    RÀ SOÁT VIÊN (Ký, ghi rõ họ tên)");
        line("Tổng điểm B1: " + (result is null ? ReviewPrint.Blank : ReviewPrint.Range(result.LowA, result.HighA)));
    }
}
