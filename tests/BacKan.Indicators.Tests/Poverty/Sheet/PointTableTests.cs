using System.Globalization;
using BacKan.Indicators.Poverty;

namespace BacKan.Indicators.Tests.Poverty.Sheet;

/// <summary>Table 3.3 and the forms 3.4 to 3.10, as the gazette prints them.</summary>
public class PointTableTests
{
    private static readonly string[][] Table = [.. Lines("review-points-2022.csv").Select(Cells)];

    private static readonly (string Print, string Form, string Item, int Points)[] Forms =
        [.. Lines("review-forms-2022.csv").Select(Cells).Select(c => (c[0], c[1], c[2], int.Parse(c[3], CultureInfo.InvariantCulture)))];

    [Fact]
    public void All_462_numbers_of_the_table()
    {
        Table.Should().HaveCount(66);
        ReviewRow[] rows = [.. ReviewTable.Rows.Where(r => r.Item < 15)];
        rows.Select(r => r.Words.Vi).Should().Equal(Table.Select(line => line[1]));
        rows.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Item}. {ReviewTable.Items[r.Item - 1].Vi}")).Should()
            .Equal(Table.Select(line => line[0]));
        rows.SelectMany(r => r.Points).Should()
            .Equal(Table.SelectMany(line => line[2..].Select(p => int.Parse(p, CultureInfo.InvariantCulture))));
        rows.Sum(r => r.Points.Length).Should().Be(462);
    }

    [Fact]
    public void Item_15_has_points_for_urban_households_alone()
    {
        ReviewRow[] region = [.. ReviewTable.Rows.Where(r => r.Item == 15)];
        region.Select(r => r.Points[6]).Should().Equal(10, 0, 10, 15, 20, 15, 25);
        region.SelectMany(r => r.Points[..6]).Should().OnlyContain(p => p == 0);
        Forms.Where(f => f.Item == "Các thành phố trực thuộc Trung ương").Select(f => (f.Form, f.Points)).Should()
            .Equal(("3.4", 25), ("3.4", 25));
    }

    [Theory]
    [InlineData("3.4", 6)]
    [InlineData("3.5", 0)]
    [InlineData("3.6", 1)]
    [InlineData("3.7", 2)]
    [InlineData("3.8", 3)]
    [InlineData("3.9", 4)]
    [InlineData("3.10", 5)]
    public void The_form_of_each_area_item_by_item(string form, int column)
    {
        foreach (string print in new[] { "02/2022/TT-BLĐTBXH", "1315/VBHN-BLĐTBXH" })
        {
            var printed = Forms.Where(f => f.Print == print && f.Form == form).Select(f => (f.Item, f.Points)).ToList();
            var table = ReviewTable.Rows.Where(r => r.Item < 15 || form == "3.4").Select(r => (Item: r.Words.Vi, Points: r.Points[column]))
                .ToList();
            if (form == "3.6")
                table.RemoveAll(r => r.Item == "1 ti vi màu" && r.Points == 0);
            printed.Select(p => p.Item).Should().Equal(table.Select(t => t.Item));

            // The misprints that the form itself names: three motorbikes in form 3.8, two in form 3.7 of the circular alone.
            string[] different = [.. printed.Zip(table).Where(z => z.First.Points != z.Second.Points)
                .Select(z => $"{z.First.Item}: {z.First.Points}, {z.Second.Points}")];
            different.Should().Equal(form switch
            {
                "3.8" => ["Từ 3 xe máy, xe có động cơ trở lên: 40, 30"],
                "3.7" when print.StartsWith("02", StringComparison.Ordinal) => ["2 xe máy, xe có động cơ: 40, 30"],
                _ => [],
            });
        }
    }

    [Fact]
    public void Every_misprint_is_said() => ReviewForm.National.On(FilledSheets.Day).Rule.Misprints.Select(m => m.Vi).Should()
        .Contain(m => m.Contains("Mẫu 3.8") && m.Contains("40") && m.Contains("30"))
        .And.Contain(m => m.Contains("Mẫu 3.7") && m.Contains("Thông tư 02/2022"))
        .And.Contain(m => m.Contains("Mẫu 3.6"));

    [Fact]
    public void Rows_of_a_question_never_overlap()
    {
        foreach (IGrouping<string, ReviewRow> question in ReviewTable.Rows.GroupBy(r => r.Question))
        {
            ReviewRow[] rows = [.. question.OrderBy(r => r.From)];
            for (int i = 1; i < rows.Length; i++)
                rows[i - 1].Until.Should().BeLessThanOrEqualTo(rows[i].From, question.Key);
        }
    }

    private static IEnumerable<string> Lines(string file) => File.ReadLines(Repository.PathOf("tests", "conformance", file)).Skip(1);

    private static string[] Cells(string line)
    {
        List<string> cells = [];
        foreach ((string part, int i) in line.Split('"').Select((part, i) => (part, i)))
            cells.AddRange(i % 2 == 1 ? [part] : part.Trim(',').Split(',', StringSplitOptions.RemoveEmptyEntries));
        return [.. cells];
    }
}
