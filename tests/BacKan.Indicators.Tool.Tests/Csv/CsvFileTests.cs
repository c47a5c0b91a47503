using System.Text;
using BacKan.Indicators.Tool.Csv;

namespace BacKan.Indicators.Tool.Tests.Csv;

public class CsvFileTests
{
    [Theory]
    [InlineData("a,b\n1,2\n")]
    [InlineData("a;b\r\n1;2")]
    [InlineData("a\tb\r1\t2\r")]
    [InlineData("\uFEFFa,b\n\n1,2\n  \n")]
    [InlineData("a,b\n\"1\",\"2\"\n")]
    [InlineData(" A , B \n 1 ,2\n")]
    public void Separators_line_ends_quotes_and_a_byte_order_mark_are_recognised(string text)
    {
        CsvRow row = Rows(text).Should().ContainSingle().Subject;
        row.Problem.Should().BeNull();
        (row.Text("b"), row.Text("a")).Should().Be(("2", "1"));
    }

    [Fact]
    public void Places_are_line_and_column_also_after_a_cell_of_several_lines()
    {
        CsvRow[] rows = Rows("a,b\n\"x, \"\"y\"\"\r\nz\",2\n3,4\n");
        rows[0]["a"].Should().Be(new CsvCell("x, \"y\"\r\nz", 2, 1));
        rows[0]["b"].Should().Be(new CsvCell("2", 3, 4));
        rows[1]["b"].Should().Be(new CsvCell("4", 4, 3));
    }

    [Theory]
    [InlineData("1", 2, 1)]
    [InlineData("1,2,3", 2, 5)]
    [InlineData("1,\"2", 2, 3)]
    [InlineData("1,2\"3", 2, 4)]
    [InlineData("\"1\"2,3", 2, 4)]
    public void A_bad_row_has_its_place_and_spoils_no_other(string bad, int line, int column)
    {
        CsvRow[] rows = Rows($"a,b\n{bad}\n5,6\n7,8\n");
        rows[0].Problem.Should().Match<CsvProblem>(p => p.Line == line && p.Column == column && p.Code == "BK6005");
        rows[1..].Select(r => (r.Line, r.Text("a"), r.Problem)).Should().Equal((3, "5", null), (4, "7", null));
    }

    [Fact]
    public void A_quote_that_is_never_closed_spoils_its_own_line_alone()
    {
        string rest = string.Concat(Enumerable.Range(0, 20_000).Select(i => FormattableString.Invariant($"{i},x\n")));
        CsvRow[] rows = Rows("a,b\n\"open,1\n" + rest);
        rows.Count(r => r.Problem is not null).Should().Be(1);
        rows.Should().HaveCount(20_001);
        rows[^1].Line.Should().Be(20_002);
    }

    [Fact]
    public void A_line_without_end_is_one_bad_row()
    {
        CsvRow[] rows = Rows("a,b\n" + new string('x', 1_000_000) + "\n1,2\n");
        rows[0].Problem!.Code.Should().Be("BK6005");
        rows[1].Text("b").Should().Be("2");
    }

    [Fact]
    public void Text_that_is_not_UTF8_is_refused_where_it_stands()
    {
        using var file = new CsvFile(new MemoryStream([.. "a,b\n1,"u8, 0xE9, .. "\n3,4\n"u8]));
        CsvRow[] rows = [.. file.ReadRows()];
        rows[0].Problem.Should().Match<CsvProblem>(p => p.Line == 2 && p.Column == 3);
        rows[1].Problem.Should().BeNull();
    }

    [Theory]
    [InlineData("", "BK6005 $")]
    [InlineData("a,c\n", "BK6006 b")]
    [InlineData("a,b,A\n", "BK6006 A")]
    [InlineData("a,\"b\n", "BK6005 $")]
    public void A_header_without_its_columns_is_refused(string text, string expected)
    {
        using var file = new CsvFile(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        file.Header.Problems("a", "b").Select(p => $"{p.Code} {p.Path}").Should().Equal(expected);
    }

    [Fact]
    public void Columns_that_are_not_known_are_named()
    {
        using var file = new CsvFile(new MemoryStream("x,a,b,y\n"u8.ToArray()));
        file.Header.Unknown("a", "b").Should().Equal("x", "y");
    }

    private static CsvRow[] Rows(string text)
    {
        using var file = new CsvFile(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        return [.. file.ReadRows()];
    }
}
