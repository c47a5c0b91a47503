using BacKan.Indicators.Poverty;

namespace BacKan.Indicators.Tests.Poverty.Sheet;

/// <summary>The sheet on paper.</summary>
public class PrintTests
{
    private static readonly ReviewForm Form = ReviewForm.National.On(FilledSheets.Day).Rule;

    [Fact]
    public void A_blank_sheet_has_every_heading_and_no_mark()
    {
        string blank = Form.Print();
        blank.Should().NotContain("[X]").And.NotContain("?");
        string[] headings =
        [
            "Mẫu số 3.1. Phiếu B1 - Thông tin chung về hộ gia đình", "Khu vực (Thành thị: 1; Nông thôn: 2): ........",
            "I. Vật liệu chính của cột nhà/căn hộ (Đánh dấu X)\n   [ ] 1. Bê tông cốt thép\n" +
                "   [ ] 2. Gạch/đá\n   [ ] 3. Sắt/thép/gỗ bền chắc\n   [ ] 4. Khác",
            "VII. Số điện tiêu thụ bình quân hộ/tháng (ghi theo KW) ........",
                "IX. Các tài sản lâu bền trong hộ (Ghi số lượng)\n   1. Ô tô: ........",
            "   14. Điện thoại cố định/di động: ........", "XII. Hộ nuôi, trồng thủy sản (Đánh dấu X) [ ]",
                "XIII. Nguyên nhân hộ còn khó khăn",
            "Mẫu số 3.2. Phiếu B2", "Tổng điểm B2: ........", "Mẫu số 3.3. Bảng quy ước điểm Phiếu B1",
            "   [ ] Hộ có 1 người: 105 | 90 | 90 | 95 | 100 | 100 | 125", "15. Vùng", "Tổng điểm B1: ........",
        ];
        foreach (string heading in headings)
            blank.Should().Contain(heading);
    }

    [Fact]
    public void A_filled_sheet_has_the_marks_and_points_of_the_surveyor()
    {
        string print = FilledSheets.Score(FilledSheets.Of("N2").Sheet).Print();
        string[] lines = print.Split('\n');
        lines.Should().Contain("Mẫu số 3.6. Bảng chấm điểm Phiếu B1 khu vực nông thôn trung du và miền núi phía Bắc");
        lines.Should().Contain("   [X] 1. Bê tông cốt thép", "the walls");
        lines.Should().Contain("   3. Số lượng gà, vịt, ngan, ngỗng, chim: 10", "poultry is written in tens");
        lines.Should().Contain("4.1 Nhà ở không bền chắc [X] 10");
        lines.Should().Contain("Tổng điểm B2: 10");
        lines.Should().Contain("Tổng điểm B1: 300");
        lines.Count(l => l.StartsWith("   [X]", StringComparison.Ordinal) && l.Contains(": ", StringComparison.Ordinal)).Should()
            .Be(22, "the rows that were ticked by hand");
        lines.Should().NotContain("15. Vùng");
    }

    [Fact]
    public void An_urban_sheet_has_form_3_4_with_its_region() => FilledSheets.Score(FilledSheets.Of("U2").Sheet).Print().Should()
        .Contain("Mẫu số 3.4. Bảng chấm điểm Phiếu B1 khu vực thành thị").And.Contain("   [X] Các thành phố trực thuộc Trung ương: 25");

    [Fact]
    public void Bounds_are_printed_as_bounds()
    {
        ReviewSheet sheet = FilledSheets.Of("N2").Sheet;
        ReviewResult open = FilledSheets.Score(FilledSheets.With(sheet, sheet.Answers.Where(a => a.Key is not ("cars" or "roof"))));
        open.Print().Should().Contain("Tổng điểm B1: 300–350").And.Contain("Tổng điểm B2: 0–10")
            .And.Contain("4.1 Nhà ở không bền chắc [ ] ?");
        open.Explain().Select(l => l.En).Should().Contain("points A: 300 to 350")
            .And.Contain("B1.12 Main assets: 30–80 (not answered: Cars)")
            .And.Contain("conclusion: not poor by points");
        open.Explain()[0].Vi.Should().Be("khoản 1 Điều 1 Thông tư 07/2021/TT-BLĐTBXH");
    }
}
