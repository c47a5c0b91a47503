using System.Text;
using BacKan.Indicators.Localization.Tables;

namespace BacKan.Indicators.Tool.Tests.Input;

public class TableReaderTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", ',')]
    [InlineData("a;b\r\n1;2", ';')]
    [InlineData("a\tb\r1\t2\r", '\t')]
    [InlineData("\uFEFFa,b\n\n1,2\n  \n", ',')]
    [InlineData("a,b\n\"1\",\"2\"\n", ',')]
    public void Line_ends_quotes_and_a_byte_order_mark_are_read_in_blocks_of_any_size(string text, char separator)
    {
        foreach (int size in new[] { 1, 2, 3, 7, 65_536 })
        {
            TableRow[] rows = Rows(text, separator, size);
            rows.Select(r => string.Join('|', r.Cells.Select(c => c.Value))).Should().Equal("a|b", "1|2");
            rows.Should().OnlyContain(r => r.Fault == null);
        }
    }

    [Fact]
    public void Places_are_line_and_column_also_after_a_cell_of_several_lines()
    {
        TableRow[] rows = Rows("a,b\n\"x, \"\"y\"\"\r\nz\",2\n3,4\n");
        rows[1].Cells.Should().Equal(new TableCell("x, \"y\"\r\nz", 2, 1), new TableCell("2", 3, 4));
        (rows[1].Line, rows[1].LastLine, rows[1].Span).Should().Be((2, 3, (2, 1, 3)));
        rows[2].Cells[1].Should().Be(new TableCell("4", 4, 3));
    }

    [Theory]
    [InlineData("1,\"2", 2, 3)]
    [InlineData("1,2\"3", 2, 4)]
    [InlineData("\"1\"2,3", 2, 4)]
    public void A_broken_quote_has_its_place_and_costs_no_other_row(string bad, int line, int column)
    {
        TableRow[] rows = Rows($"a,b\n{bad}\n5,6\n7,8\n");
        (rows[1].Fault!.Line, rows[1].Fault!.Column).Should().Be((line, column));
        rows[2..].Select(r => (r.Line, r.Cells[0].Value, r.Fault)).Should().Equal((3, "5", null), (4, "7", null));
    }

    [Theory]
    [InlineData("A,\"x\nB,y\"\nC,z\n", "C")] // the line inside is a row by itself
    [InlineData("\"A,1\nB,2\nC,3\n", "B,C")] // never closed
    [InlineData("A,\"1\nB,2\n\"C\",3\n", "B,C")] // closed by the quote of another row
    [InlineData("\"A\"x,1\nB,2\n", "B")]
    [InlineData("A,\"1\n\nB,2\n", "B")]
    public void Rows_behind_an_open_quote_are_read_or_named(string text, string read)
    {
        using TableReader reader = Reader("a,b\n0,0\n" + text, ',', 65_536);
        reader.Read();
        reader.Width = 2;
        var rows = new List<TableRow>();
        while (reader.Read() is { } row)
            rows.Add(row);
        rows.Where(r => r.Fault is null).Select(r => r.Cells[0].Value).Skip(1).Should().Contain(read.Split(','));
    }

    [Fact]
    public void Text_over_lines_that_are_no_rows_stays_one_cell()
    {
        using TableReader reader = Reader("a,b\nA,\"x, y\nz\"\nB,1\n", ',', 65_536);
        reader.Read();
        reader.Width = 2;
        reader.Read()!.Cells[1].Value.Should().Be("x, y\nz");
        reader.Read()!.Cells[0].Value.Should().Be("B");
    }

    [Fact]
    public void A_quote_that_is_never_closed_spoils_its_own_line_alone()
    {
        string rest = string.Concat(Enumerable.Range(0, 20_000).Select(i => FormattableString.Invariant($"{i},x\n")));
        TableRow[] rows = Rows("a,b\n\"open,1\n" + rest);
        rows.Count(r => r.Fault is not null).Should().Be(1);
        rows.Should().HaveCount(20_002);
        rows[^1].Line.Should().Be(20_002);
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(1_000_000)]
    public void A_line_without_end_is_one_bad_row(int length)
    {
        foreach (int size in new[] { 1_000, 65_536 })
        {
            TableRow[] rows = Rows("a,b\n" + new string('x', length) + "\r\n1,2\n", ',', size);
            rows[1].Fault.Should().NotBeNull();
            (rows[2].Line, rows[2].Cells[1].Value).Should().Be((3, "2"));
        }
    }

    [Fact]
    public void Text_that_is_not_UTF8_is_refused_where_it_stands_and_a_lost_letter_by_its_own_name()
    {
        TableRow[] rows = [.. Read([.. "a,b\n1,"u8, 0xE9, .. "\n3,4\n5,\uFFFD\n"u8], ',', 65_536)];
        (rows[1].Fault!.Line, rows[1].Fault!.Column).Should().Be((2, 3));
        rows[1].Fault!.Words.En.Should().Contain("not UTF-8");
        rows[2].Fault.Should().BeNull();
        rows[3].Fault!.Words.En.Should().Contain("lost before");
    }

    private static TableRow[] Rows(string text, char separator = ',', int size = 65_536) => [.. Read(Encoding.UTF8.GetBytes(text), separator, size)];

    private static TableReader Reader(string text, char separator, int size) => new(Blocks(Encoding.UTF8.GetBytes(text), size)) { Separator = separator };

    private static IEnumerable<TableRow> Read(byte[] text, char separator, int size)
    {
        using var reader = new TableReader(Blocks(text, size)) { Separator = separator };
        while (reader.Read() is { } row)
            yield return row;
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Blocks(byte[] text, int size)
    {
        for (int at = 0; at < text.Length; at += size)
            yield return text.AsMemory(at, Math.Min(size, text.Length - at));
    }
}
