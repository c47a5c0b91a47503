using BacKan.Indicators.Poverty;
using NodaTime;

namespace BacKan.Indicators.Tests.Poverty.Sheet;

/// <summary>The forms on paper, blank and filled, beside what the gazette prints (tests/conformance/review-print-2022.txt).</summary>
public class PrintTests
{
    private static readonly ReviewForm Form = ReviewForm.National.On(FilledSheets.Day).Rule;

    private static IEnumerable<string> Printed(string form)
    {
        string? at = null;
        foreach (string line in File.ReadLines(Repository.PathOf("tests", "conformance", "review-print-2022.txt")))
        {
            if (line.StartsWith("= ", StringComparison.Ordinal))
                at = line[2..];
            else if (string.Equals(at, form, StringComparison.Ordinal) && !line.StartsWith('#'))
                yield return line;
        }
    }

    // Every line of the gazette stands in the print, and after the one before it.
    private static void InOrder(string print, string form)
    {
        int at = 0, count = 0;
        foreach (string line in Printed(form))
        {
            int found = print.IndexOf(line, at, StringComparison.Ordinal);
            found.Should().BeGreaterThanOrEqualTo(0, $"form {form} prints “{line}” here");
            (at, count) = (found + line.Length, count + 1);
        }

        count.Should().BeGreaterThan(30);
    }

    [Fact]
    public void Form_A_item_by_item() => InOrder(QuickScreen.Print(), "A");

    [Theory]
    [InlineData("3.1")]
    [InlineData("3.2")]
    public void Forms_3_1_and_3_2_item_by_item(string form)
    {
        InOrder(Form.Print(), form);
        InOrder(FilledSheets.Score(FilledSheets.Of("N2").Sheet).Print(), form);
    }

    [Fact]
    public void Table_3_3_prints_the_regions_with_their_provinces_and_one_number()
    {
        string[] lines = Form.Print().Split('\n');
        lines.Should().Contain("   Hộ có 1 người | 105 | 90 | 90 | 95 | 100 | 100 | 125");
        int region = Array.IndexOf(lines, "15. Vùng");
        lines[(region + 1)..(region + 8)].Select(l => l.Split(" | ")).Select(c => (c[0].Trim(), c[2])).Should().Equal(
            ("Đồng bằng sông Hồng", "10"), ("Trung du và miền núi phía Bắc", "0"), ("Bắc Trung bộ và duyên hải miền Trung", "10"),
            ("Tây Nguyên", "15"), ("Đông Nam Bộ", "20"), ("Đồng bằng sông Cửu Long", "15"), ("Các thành phố trực thuộc Trung ương", "25"));

        // "(9 tỉnh)", "(14 tỉnh)", … "(05 thành phố)": the provinces of 2022 by their regions, 63 in all.
        int[] named = [.. lines[(region + 1)..(region + 8)].Select(l => l.Split("Gồm: ")[1].Split(" (")[0].Split(", ").Length)];
        named.Should().Equal(9, 14, 13, 5, 5, 12, 5);
        lines[region + 2].Should().Contain("Bắc Kạn").And.Contain("Thái Nguyên");
    }

    [Fact]
    public void A_blank_sheet_has_no_mark_and_no_answer()
    {
        Form.Print().Should().NotContain("[X]").And.NotContain("?").And.Contain("Tổng điểm B2: ........");
        QuickScreen.Print().Split('\n').Should().Contain("1 |  |  |  |  |  |  |  |  |  |  |  |  |  |  |").And.Contain("...");
    }

    [Fact]
    public void A_filled_sheet_has_the_marks_and_points_of_the_surveyor()
    {
        string print = FilledSheets.Score(FilledSheets.Of("N2").Sheet).Print();
        string[] lines = print.Split('\n');
        lines.Should().Contain("Mẫu số 3.6. Bảng chấm điểm Phiếu B1 khu vực nông thôn trung du và miền núi phía Bắc");
        lines.Should().Contain("   [X] 1. Bê tông cốt thép", "the walls");
        lines.Should().Contain("   3. Số lượng gà, vịt, ngan, ngỗng, chim: 10", "poultry is written in tens");
        lines.Should().Contain("4.1 Hộ gia đình đang sống trong ngôi nhà/căn hộ thuộc loại không bền chắc | [X] | 10 | "
            + "Mục I, II, III phần A. Thông tin về hộ gia đình");
        lines.Should().Contain("Tổng điểm B2: 10");
        lines.Should().Contain("Tổng điểm B1: 300");
        lines.Count(l => l.Contains(" | [X] | ", StringComparison.Ordinal) && l.StartsWith("   ", StringComparison.Ordinal)).Should()
            .Be(22, "the rows that were ticked by hand");
        lines.Where(l => l.StartsWith("   ", StringComparison.Ordinal) && l.Contains(" | [X] | ", StringComparison.Ordinal))
            .Sum(l => int.Parse(l.Split(" | ")[3], System.Globalization.CultureInfo.InvariantCulture)).Should().Be(300);
        lines.Should().NotContain("15. Vùng").And.NotContain(l => l.Contains("1 ti vi màu |", StringComparison.Ordinal), "form 3.6 lacks the row");
    }

    [Fact]
    public void Causes_policies_and_last_years_class_are_marked()
    {
        ReviewSheet sheet = FilledSheets.Of("N2").Sheet;
        string print = Form.Print(new(sheet.Area, sheet.On)
        {
            Region = sheet.Region, LastYear = PovertyClass.NearPoor, Id = "07", Head = "chủ hộ thứ bảy",
            Answers = new Dictionary<string, decimal>(StringComparer.Ordinal)
            {
                ["cause-capital"] = 1, ["cause-land"] = 0, ["has-health"] = 1, ["needs-housing"] = 1, ["has-housing"] = 0,
            },
            Members = [new() { Name = "A", Relation = 1, Sex = 2, Born = new LocalDate(1980, 5, 2), Insurance = 0, Training = 1, Illness = 2 }],
        });
        print.Should().Contain("[ ] Hộ nghèo  [X] Hộ cận nghèo  [ ] Hộ không nghèo").And.Contain("Mã hộ: 07")
            .And.Contain("   [ ] 1. Không có đất sản xuất\n   [X] 2. Không có vốn\n")
            .And.Contain("   [X] [ ] 1. Hỗ trợ y tế\n").And.Contain("   [ ] [X] 5. Hỗ trợ nhà ở\n");

        // 1 TT, 2 name, 3, 4, 4a, 4b, 5, 6, 7, 8, 9, 10, 11, 12 (0 prints blank), … 19.
        print.Should().Contain("\n1 | A | 1 | 2/5/1980 |  |  | 2 |  |  |  |  |  | 1 |  |  |  |  |  |  |  | 2\n");
    }

    [Fact]
    public void A_line_of_form_A()
    {
        bool?[] none = [false, false, false, false, false];
        string print = QuickScreen.Print(
            new QuickScreen(none, [true, true, false, false, false, false, false, false, false]) { Head = "A", On = new LocalDate(2024, 9, 3) },
            new QuickScreen([true, false, false, false, false], new bool?[9]) { Head = "B" },
            new QuickScreen(none, [true, true, true, true, false, false, false, false, false]) { Head = "C" },
            new QuickScreen(none, [true, true, true, null, false, false, false, false, false]) { Head = "D" });
        string[] lines = print.Split('\n');
        lines.Should().Contain("1 | A | 3/9/2024 | 1 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 2 | 1 |")
            .And.Contain("2 | B |  | 0 |  |  |  |  |  |  |  |  |  |  |  |", "excluded: code 0, and the review stops")
            .And.Contain("3 | C |  | 1 | 1 | 1 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 4 | 0 |")
            .And.Contain("4 | D |  | 1 | 1 | 1 | 1 |  | 0 | 0 | 0 | 0 | 0 |  |  |", "what is not known is neither 0 nor 1");
    }

    [Fact]
    public void An_urban_sheet_has_form_3_4_with_its_region() => FilledSheets.Score(FilledSheets.Of("U2").Sheet).Print().Should()
        .Contain("Mẫu số 3.4. Bảng chấm điểm Phiếu B1 khu vực thành thị")
        .And.Contain("   Các thành phố trực thuộc Trung ương | [X] | 25 | 25").And.Contain("   1 ti vi màu | ");

    [Fact]
    public void Bounds_are_printed_as_bounds()
    {
        ReviewSheet sheet = FilledSheets.Of("N2").Sheet;
        ReviewResult open = FilledSheets.Score(FilledSheets.With(sheet, sheet.Answers.Where(a => a.Key is not ("cars" or "roof"))));
        open.Print().Should().Contain("Tổng điểm B1: 300–350").And.Contain("Tổng điểm B2: 0–10")
            .And.Contain("thuộc loại không bền chắc | [ ] | ? | ");
        open.Explain().Select(l => l.En).Should().Contain("points A: 300 to 350")
            .And.Contain("B1.12 Main assets: 30–80 (not answered: Cars)")
            .And.Contain("conclusion: not poor by points");
        open.Explain()[0].Vi.Should().Be("khoản 1 Điều 1 Thông tư 07/2021/TT-BLĐTBXH");
    }
}
