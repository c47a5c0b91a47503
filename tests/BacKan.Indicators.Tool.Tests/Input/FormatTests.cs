using System.Text;

namespace BacKan.Indicators.Tool.Tests.Input;

/// <summary>Tables as people's files are.</summary>
public sealed class FormatTests
{
    private const string Table = "indicator,sense,target,actual\nLúa,at-least,100,110\nNgô,at-least,50,20\n";
    private static readonly string[][] Rows = [["indicator", "sense", "target", "actual"], ["Lúa", "at-least", "#100", "#110"], ["Ngô", "at-least", "#50", "#20"]];

    [Fact]
    public void A_workbook_is_read_like_a_table()
    {
        ToolRun run = Tool.Feed(Xlsx.Of(("Biểu 1", Rows)), "attain", "-", "--json");
        run.Exit.Should().Be(0, run.Error);
        run.Output.Should().Be(Tool.Feed(Table, "attain", "-", "--json").Output);
    }

    [Theory]
    [InlineData("Biểu 2", "Sắn")]
    [InlineData("biểu  2", "Sắn")]
    [InlineData("BIỂU 2", "Sắn")]
    [InlineData("Biểu 1", "Lúa")]
    [InlineData("Không có", null)]
    public void A_sheet_is_named_or_the_first(string sheet, string? first)
    {
        byte[] book = Xlsx.Of(("Biểu 1", Rows), ("Biểu 2", [["indicator", "sense", "target", "actual"], ["Sắn", "at-least", "#100", "#110"]]));
        ToolRun run = Tool.Feed(book, "attain", "-", "--json", "--sheet", sheet);
        run.Exit.Should().Be(first is null ? 2 : 0);
        if (first is null)
            run.Error.Should().Contain("Biểu 1, Biểu 2");
        else
            run.Of("indicator")[0].Should().Be(first);
        Tool.Feed(Table, "attain", "-", "--sheet", "Biểu 1").Error.Should().Contain("--sheet");
    }

    [Theory]
    [InlineData("#0.1", "#0.1", "Attained", 0)]
    [InlineData("#0.3", "#0.30000000000000004", "Attained", 1)]
    [InlineData("#53.1", "#53.1", "Attained", 0)]
    [InlineData("#4350", "#4.785E3", "Exceeded", 0)]
    [InlineData("#100", "=B2*2|110", "Exceeded", 0)]
    [InlineData("#79228162514264337593", "#1", "NotAttained", 0)]
    [InlineData("#1.1000000000000001", "#1.1", "Attained", 1)]
    public void Numbers_of_a_workbook_are_the_text_of_the_file_and_never_a_double(string target, string actual, string status, int notes)
    {
        ToolRun run = Tool.Feed(Xlsx.Of(("S", [Rows[0], ["A", "at-least", target, actual]])), "attain", "-", "--json");
        (run.Exit, run.Of("status")[0], run.Said("note").Length).Should().Be((0, status, notes), run.Error);
    }

    [Theory]
    [InlineData("@42369", "@42075", "Attained")] // 2015-12-31, 2015-03-12
    [InlineData("@42369", "@42370", "NotAttained")]
    [InlineData("2015-12-31", "31/12/2015", "Attained")]
    [InlineData("31/12/2015", "1/1/2016", "NotAttained")]
    [InlineData("ngày 31 tháng 12 năm 2015", "31-12-2015", "Attained")]
    [InlineData("@60", "@61", "NotAttained")] // the 29 February that never was
    public void Days_of_a_workbook_and_as_offices_write_them(string target, string actual, string status) =>
        Tool.Feed(Xlsx.Of(("S", [Rows[0], ["A", "done-by", target, actual]])), "attain", "-", "--json").Of("status").Should().Equal(status);

    [Theory]
    [InlineData("=1/0|#DIV/0!")]
    [InlineData("=SUM(A1)")]
    [InlineData("#NaN")]
    [InlineData("n/a")]
    public void A_cell_of_a_workbook_that_is_no_number_is_refused_with_its_row(string cell)
    {
        ToolRun run = Tool.Feed(Xlsx.Of(("S", [["BIỂU 1"], [], Rows[0], ["A", "at-least", "#1", cell], ["B", "at-least", "#1", "#1"]])), "attain", "-", "--json");
        run.Exit.Should().Be(2);
        run.Of("indicator").Should().Equal("B");
        run.Problems.Single(p => p.Severity == "refused").Should().Match<(string Severity, string Code, int Line, int Column, string Path)>(p => p.Line == 4 && p.Column == 4);
    }

    [Fact]
    public void A_damaged_workbook_is_refused_by_what_it_is()
    {
        byte[] book = Xlsx.Of(("S", Rows));
        foreach (byte[] bytes in new[] { book[..(book.Length / 2)], [.. "PK\u0003\u0004"u8, .. new byte[500]], [.. book.Select((b, i) => i is > 200 and < 400 ? (byte)0x55 : b)] })
        {
            ToolRun run = Tool.Feed(bytes, "attain", "-");
            (run.Exit, run.Output).Should().Be((2, ""));
            run.Error.Should().Contain("BK7011");
        }

        for (int seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            byte[] mutated = [.. book];
            for (int i = 0; i < 5; i++)
                mutated[random.Next(mutated.Length)] = (byte)random.Next(256);
            ToolRun run = Tool.Feed(mutated, "attain", "-", "--json");
            run.Exit.Should().BeOneOf(0, 1, 2);
            run.Error.Should().NotContain("BK7004", $"seed {seed}");
        }
    }

    public static TheoryData<string, string?> Forms() => new()
    {
        { "utf8", null }, { "utf8-bom", null }, { "utf16le-bom", null }, { "utf16be-bom", null }, { "utf16le", "UTF-16" }, { "utf16be", "UTF-16" }, { "1258", "Windows-1258" },
    };

    [Theory]
    [Trait("Kind", "E-excel")]
    [MemberData(nameof(Forms))]
    public void Encodings_that_can_be_told_are_read(string form, string? note)
    {
        const string Vietnamese = "indicator,sense,target,actual,ghi chú\nLúa,at-least,100,110,đạt kế hoạch\nNgô,at-least,50,20,chưa đạt được\n";
        Encoding windows = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;
        byte[] bytes = form switch
        {
            "utf8-bom" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Vietnamese)],
            "utf16le-bom" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Vietnamese)],
            "utf16be-bom" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Vietnamese)],
            "utf16le" => Encoding.Unicode.GetBytes(Vietnamese),
            "utf16be" => Encoding.BigEndianUnicode.GetBytes(Vietnamese),
            "1258" => windows.GetBytes("indicator,sense,target,actual,ghi chu\u0301\nLúa,at-least,100,110,đa\u0323t kê\u0301 hoa\u0323ch\nNgô,at-least,50,20,chưa đa\u0323t đươ\u0323c\n"),
            _ => Encoding.UTF8.GetBytes(Vietnamese),
        };
        ToolRun run = Tool.Feed(bytes, "attain", "-", "--json");
        run.Exit.Should().Be(0, run.Error);
        run.Of("indicator").Should().Equal("Lúa", "Ngô");
        if (note is not null)
            run.Error.Should().Contain(note);
    }

    [Theory]
    [InlineData("ChØ tiªu,ChiÒu,KÕ ho¹ch,Thùc hiÖn\nSản lượng\n", "TCVN3")]
    [InlineData("ChØ tiªu,ChiÒu,KÕ ho¹ch,Thùc hiÖn\nL­¬ng thùc cã h¹t,at-least,1,1\n", "TCVN3")]
    [InlineData("Chæ tieâu,Chieàu,Keá hoaïch,Thöïc hieän\nLöông thöïc,at-least,1,1\n", "VNI")]
    [InlineData("Toång soá,Noâng nghieäp,Coâng nghieäp\n", "VNI")]
    [InlineData("Tæng sè,N«ng nghiÖp,C«ng nghiÖp\n", "TCVN3")]
    [InlineData("Hé nghÌo,®Þa ph­¬ng\n", "TCVN3")]
    public void The_old_encodings_are_refused_by_name_as_bytes_and_inside_UTF8(string text, string name)
    {
        foreach (byte[] bytes in new[] { Encoding.UTF8.GetBytes(text), Encoding.Latin1.GetBytes(text) })
        {
            if (text.Contains("Sản", StringComparison.Ordinal))
                continue; // mixed with real Vietnamese: nothing is hidden
            ToolRun run = Tool.Feed(bytes, "attain", "-");
            run.Exit.Should().Be(2);
            run.Error.Should().Contain(name).And.Contain("Unicode");
        }
    }

    [Theory]
    [Trait("Kind", "E-other-files")]
    [InlineData("D0CF11E0A1B11AE1", ".xls")]
    [InlineData("255044462D312E35", "PDF")]
    [InlineData("1F8B080000000000", "tệp nén")]
    [InlineData("7B5C727466310000", "RTF")]
    [InlineData("89504E470D0A1A0A", "ảnh")]
    [InlineData("FFFE00006100000062000000", "UTF-32")]
    [InlineData("3C68746D6C3E3C7461626C653E", "HTML")]
    public void Files_of_other_kinds_are_refused_by_name(string hex, string name)
    {
        foreach (string[] command in new[] { new[] { "attain", "-" }, ["classify", "-", "--on", "2023-06-01"], ["eligible", "-"], ["structure", "-"], ["growth", "-"] })
            Tool.Feed(Convert.FromHexString(hex), command).Should().Match<ToolRun>(r => r.Exit == 2 && r.Output.Length == 0 && r.Error.Contains(name) && r.Error.Contains("BK7011"));
    }

    [Theory]
    [Trait("Kind", "E-excel")]
    [InlineData("sep=;\nindicator;sense;target;actual\nA;at-least;100;110\n", 1)]
    [InlineData("sep=,\nindicator,sense,target,actual\nA,at-least,100,110\n", 1)]
    [InlineData("\"sep=;\"\nindicator;sense;target;actual\nA;at-least;100;110\n", 1)]
    [InlineData("BIỂU 01, NĂM 2013\n\nindicator;sense;target;actual\nA;at-least;100;110\n", 1)]
    [InlineData("UBND XÃ,,,\nBIỂU 01,,,\n(Đơn vị: tấn),,,\nindicator,sense,target,actual\nA,at-least,100,110\n", 3)]
    [InlineData("indicator,sense,target,actual,,,\nA,at-least,100,110,,,\n,,,,,,\n", 0)]
    [InlineData("indicator,sense,target,actual\nA,at-least,100,110,,,,,\n", 0)]
    [InlineData("indicator,sense,target,actual,unit,stated\nA,at-least,100,110\n", 1)]
    [InlineData(",indicator,sense,target,actual\n0,A,at-least,100,110\n", 0)]
    [InlineData("\uFEFF\"indicator\",\"sense\",\"target\",\"actual\"\r\n\"A\",\"at-least\",\"100\",\"110\"\r\n", 0)]
    [InlineData("indicator,sense,target,actual\n,,,\n\n ,\t,,\nA,at-least,100,110\n,,,\n", 0)]
    public void First_lines_trailing_columns_and_empty_rows(string table, int notes)
    {
        ToolRun run = Tool.Feed(table, "attain", "-", "--json");
        run.Exit.Should().Be(0, run.Error);
        run.Of("percent").Should().Equal("110.00");
        run.Said("note").Should().HaveCount(notes);
    }

    [Theory]
    [InlineData("2e6", "2000000")]
    [InlineData("2E+6", "2000000")]
    [InlineData("1.5e3", "1500")]
    [InlineData("15e-1", "1.5")]
    [InlineData("1\u00A0234\u00A0567", "1234567")]
    [InlineData("1\u202F234.5", "1234.5")]
    [InlineData("+5", "5")]
    [InlineData("\u22125", "-5")]
    [InlineData("–5", "-5")]
    [InlineData("4.0", "4.0")]
    [InlineData(" 7 ", "7")]
    public void Numbers_that_tools_write(string cell, string number)
    {
        ToolRun run = Tool.Feed($"indicator,sense,target,actual,method\nA,at-least,0,{cell},gap\n", "attain", "-", "--json");
        run.Exit.Should().Be(0, run.Error);
        decimal.Parse(run.Of("gap")[0]!, System.Globalization.CultureInfo.InvariantCulture).Should().Be(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("4,785", false)]
    [InlineData("1\u00A023", false)]
    [InlineData("1\u00A02345", false)]
    [InlineData("0x10", false)]
    [InlineData("1_000", false)]
    [InlineData("٣", false)]
    [InlineData("１２", false)]
    [InlineData("--5", false)]
    [InlineData("1e", false)]
    [InlineData("1e5e5", false)]
    public void What_is_no_number_is_no_number(string cell, bool isNumber) =>
        Tool.Feed($"indicator;sense;target;actual\nA;at-least;0;{cell}\n", "attain", "-").Exit.Should().Be(isNumber ? 0 : 2);

    [Theory]
    [InlineData(false, null, false)]
    [InlineData(true, null, true)]
    [InlineData(false, "yes", true)]
    [InlineData(true, "no", false)]
    public void CSV_that_comes_out_has_the_mark_of_what_went_in_unless_told(bool before, string? option, bool after)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("in.csv", (before ? "\uFEFF" : "") + "id;area;income\nH1;rural;1000000\n"), output = folder.PathOf("out.csv");
        Tool.Run(["classify", file, "--on", "2023-06-01", "--out", output, .. option is null ? Array.Empty<string>() : ["--bom", option]]).Exit.Should().Be(0);
        byte[] bytes = File.ReadAllBytes(output);
        bytes.Take(3).SequenceEqual(new byte[] { 0xEF, 0xBB, 0xBF }).Should().Be(after);
        Encoding.UTF8.GetString(bytes).Should().Contain("id;area;income;class");
    }
}
