using System.Text;
using System.Text.Json;

namespace BacKan.Indicators.Tool.Tests;

public sealed class ReportCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backan-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Without_a_file_the_town_of_2013_is_written_and_checked()
    {
        (int exit, string output, string error) = Run("report");
        exit.Should().Be(0);
        error.Should().BeEmpty();
        output.Should().Contain("Tổng sản lượng lương thực có hạt là 4.785 tấn, đạt 110% KH.")
            .And.MatchRegex("4\\.785 tấn +4\\.350 tấn \\(suy ra\\) +110,00% +110% +khớp")
            .And.Contain("6 chỉ tiêu, 5 vượt, 0 đạt, 0 không đạt, 1 đang thực hiện.");
    }

    [Fact]
    public void The_template_fed_back_gives_the_same_report()
    {
        string template = Run("report", "--template").Output;
        string file = Write("town.json", template);
        Run("report", file).Output.Should().Be(Run("report").Output);
        Run(Encoding.UTF8.GetBytes(template), "report", "-").Output.Should().Be(Run("report").Output);
    }

    [Fact]
    public void The_plan_table_is_csv_with_ten_columns()
    {
        string[] lines = Run("report", "--table", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().Be("STT,Chỉ tiêu,ĐVT,TH 2012,KH 2013,TH 2013,% KH,% so với 2012,So sánh với KH,Ghi chú");
        lines.Should().Contain("3,Tổng sản lượng lương thực có hạt,tấn,…,4.350,4.785,\"110,00\",…,cao hơn 435 tấn,vượt; KH suy từ tỷ lệ công bố; Thực trạng phát triển kinh tế – xã hội (trích luận văn): 4.688 tấn");
        lines.Should().HaveCount(10);
    }

    [Fact]
    public void The_plan_table_is_html_to_paste() =>
        Run("report", "--table", "html", "--lang", "en").Output.Should().StartWith("<table>").And.Contain("<th>Indicator</th>").And.Contain("<td>4,785</td>");

    [Fact]
    public void Json_is_one_document()
    {
        using JsonDocument document = JsonDocument.Parse(Run("report", "--json").Output);
        document.RootElement.GetProperty("paragraphs").GetArrayLength().Should().Be(6);
        document.RootElement.GetProperty("summary").GetProperty("exceeded").GetInt32().Should().Be(5);
    }

    [Fact]
    public void The_page_holds_everything_itself_and_escapes_what_it_is_given()
    {
        string file = Write("town.json", Template().Replace("tiến độ xây dựng cơ bản", "<script>alert(1)</script>", StringComparison.Ordinal));
        string page = Path.Combine(folder.FullName, "page.html");
        Run("report", file, "--html", page).Exit.Should().Be(0);
        string html = File.ReadAllText(page);
        html.Should().Contain("<html lang=\"vi\">").And.Contain("<svg").And.Contain("thương mại – dịch vụ: 53,1%").And.NotContain("<script").And.NotContain("href=").And.NotContain("src=").And.NotContain("url(");
        html.Should().Contain("&lt;script&gt;");
    }

    [Fact]
    public void English_speaks_English() =>
        Run("report", "--lang", "en").Output.Should().Contain("no national ceiling was in force on 22 January 2014").And.Contain("6 targets, 5 exceeded");

    [Fact]
    public void A_sum_that_does_not_close_exits_1_and_everything_comes_out()
    {
        (int exit, string output, string error) = Run("report", Write("town.json", Template().Replace("53.1 ", "54.1 ", StringComparison.Ordinal)));
        exit.Should().Be(1);
        error.Should().MatchRegex("town\\.json:\\d{2}:16: nghi ngờ BK3001 \\$\\.structure \"101\\.00\": .*101,00%, thừa 1,00 điểm %");
        output.Should().Contain("thương mại – dịch vụ chiếm 54,1%").And.Contain("không khớp");
    }

    [Fact]
    public void More_fighters_than_the_ceiling_of_the_day_are_against_the_law()
    {
        string json = Template().Replace("2014-01-22", "2015-01-22", StringComparison.Ordinal).Replace("\"holders\": 31", "\"holders\": 43", StringComparison.Ordinal);
        (int exit, string output, string error) = Run("report", Write("late.json", json));
        exit.Should().Be(1);
        error.Should().MatchRegex("BK5001 \\$\\.titles\\[0\\] \"15\\.357.*42 người \\(Điều 5 Thông tư 07/2014/TT-BNV\\)");
        output.Should().Contain("trái quy định");
        Run("report", Write("late.json", json.Replace("\"holders\": 43", "\"holders\": 42", StringComparison.Ordinal))).Exit.Should().Be(0);
    }

    [Fact]
    public void A_year_before_any_rule_exits_3_and_the_rest_comes_out()
    {
        string json = Template().Replace("\"year\": 2013,\n  \"reportedOn\": \"2014-01-22\"", "\"year\": 1999,\n  \"reportedOn\": \"2000-01-22\"", StringComparison.Ordinal);
        (int exit, string output, string error) = Run("report", Write("old.json", json));
        exit.Should().Be(3);
        error.Should().Contain("BK9001").And.Contain("$.figures[5]").And.Contain("31/12/1999").And.Contain("1/1/2001 – 31/12/2005");
        output.Should().Contain("4.785 tấn, đạt 110% KH");
    }

    [Fact]
    public void An_emulation_law_that_is_not_held_exits_3()
    {
        (int exit, _, string error) = Run("report", Write("late.json", Template().Replace("2014-01-22", "2026-11-01", StringComparison.Ordinal)));
        exit.Should().Be(3);
        error.Should().Contain("BK9002").And.Contain("06/2026/QH16");
    }

    [Theory]
    [InlineData("\"value\": 38.69", "\"value\": -5", "BK3002", "$.structure.shares[1].value", "-5")]
    [InlineData("\"value\": 120, \"unit\": \"ha\"", "\"value\": 120, \"unit\": \"tấn\"", "BK2001", "$.targets[3].unit", "tấn")]
    [InlineData("\"value\": 22.36, \"unit\": \"triệu đồng/người/năm\"", "\"value\": 22.36, \"unit\": \"xu\"", "BK1001", "$.figures[0].unit", "xu")]
    [InlineData("\"value\": 4785", "\"value\": \"1,234.5\"", "BK1002", "$.figures[2].value", "1,234.5")]
    public void Bad_input_exits_2_with_its_place_and_the_good_part_comes_out(string old, string bad, string code, string path, string value)
    {
        string file = Write("bad.json", Template().Replace(old, bad, StringComparison.Ordinal));
        (int exit, string output, string error) = Run("report", file);
        exit.Should().Be(2);
        error.Should().MatchRegex($"bad\\.json:\\d+:\\d+: bỏ {code} ").And.Contain(path).And.Contain(value).And.Contain("cần ");
        output.Should().Contain("Tỷ lệ hộ nghèo giảm xuống còn 3,35%");

        using JsonDocument line = JsonDocument.Parse(Run("report", file, "--json").Error.Split('\n')[0]);
        line.RootElement.EnumerateObject().Select(p => p.Name).Should().Equal("severity", "file", "line", "column", "path", "value", "expected", "code");
        line.RootElement.GetProperty("code").GetString().Should().Be(code);
    }

    [Fact]
    public void A_truncated_file_is_refused_whole()
    {
        (int exit, string output, string error) = Run("report", Write("cut.json", Template()[..600]));
        exit.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().MatchRegex("BK6001: .*dòng \\d+, byte \\d+");
    }

    [Theory]
    [Trait("Kind", "C8")]
    [Trait("Kind", "C9")]
    [InlineData("\"year\": 2013,\n  \"reportedOn\": \"2014-01-22\"", "\"year\": 2999,\n  \"reportedOn\": \"2999-12-31\"")]
    [InlineData("\"year\": 2013,\n  \"reportedOn\": \"2014-01-22\"", "\"year\": 1945,\n  \"reportedOn\": \"1946-01-22\"")]
    [InlineData("\"year\": 2013,\n  \"reportedOn\": \"2014-01-22\"", "\"year\": 1944,\n  \"reportedOn\": \"1945-01-22\"")]
    [InlineData("\"value\": 4785", "\"value\": 9999999999999999999999999999")]
    [InlineData("\"value\": 4350", "\"value\": 0.00000000000000000001")]
    [InlineData("\"value\": 53.1 ", "\"value\": 9999999999999999999999999999 ")]
    public void A_year_or_a_number_at_the_end_of_what_can_be_reckoned_is_no_crash(string old, string extreme)
    {
        foreach (string[] more in new[] { Array.Empty<string>(), ["--json"], ["--table", "csv"], ["--decimals", "10"] })
        {
            (int exit, _, string error) = Run(["report", Write("extreme.json", Template().Replace(old, extreme, StringComparison.Ordinal)), .. more]);
            exit.Should().BeInRange(0, 3);
            error.Should().NotContain("   at ").And.NotContain("BK7004");
        }
    }

    [Fact] // B6: files of macOS hold letters in pieces
    public void A_file_with_letters_in_pieces_is_the_same_report()
    {
        string pieces = InPieces(Template());
        pieces.Should().NotBe(Template());
        foreach (string[] more in new[] { Array.Empty<string>(), ["--json"], ["--table", "csv"] })
            Run(Encoding.UTF8.GetBytes(pieces), ["report", "-", .. more]).Should().Be(Run(["report", .. more]));
    }

    [Fact] // C8, C9: every number of the file at the ends of what can be written
    public void No_number_of_the_file_is_a_crash_or_costs_more_than_its_own_statement()
    {
        string template = Template();
        string[] extremes = ["9999999999999999999999999999", "79228162514264337593543950335", "-9999999999999999999999999999", "0.0000000000000000000000000001", "0.00000000000000000001", "0", "-1", "1e400", "2999", "1944"];
        var lost = new List<string>();
        foreach (System.Text.RegularExpressions.Match number in System.Text.RegularExpressions.Regex.Matches(template, "(?<=: )-?[0-9][0-9.]*(?=[,\\s}])"))
        {
            foreach (string extreme in extremes)
            {
                string json = template[..number.Index] + extreme + template[(number.Index + number.Length)..];
                foreach (string[] more in new[] { Array.Empty<string>(), ["--json", "--decimals", "10"] })
                {
                    (int exit, string output, string error) = Run(Encoding.UTF8.GetBytes(json), ["report", "-", .. more]);
                    exit.Should().BeInRange(0, 3);
                    error.Should().NotContain("   at ").And.NotContain("BK7004");
                    bool isOwn = string.Equals(number.Value, "3.35", StringComparison.Ordinal) || number.Index < template.IndexOf("reportedOn", StringComparison.Ordinal);
                    if (!isOwn && !output.Contains("3,35", StringComparison.Ordinal))
                        lost.Add($"{template[Math.Max(0, number.Index - 40)..number.Index].ReplaceLineEndings(" ")}{extreme}: {error.Split('\n')[0]}");
                }
            }
        }

        lost.Should().BeEmpty("the rest of the report comes out");
    }

    [Fact]
    public void The_page_is_never_the_file_that_is_read()
    {
        string file = Write("town.json", Template());
        (int exit, string output, string error) = Run("report", file, "--html", file);
        (exit, output).Should().Be((2, ""));
        error.Should().Contain("BK7001");
        File.ReadAllText(file).Should().Be(Template());
    }

    [Theory]
    [InlineData("report", "none.json")]
    [InlineData("report", "--no-such-option")]
    [InlineData("report", "--table", "xls")]
    [InlineData("report", "--decimals", "x")]
    [InlineData("reprot")]
    public void Wrong_usage_and_a_missing_file_exit_2(params string[] args)
    {
        (int exit, string output, string error) = Run(args);
        exit.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().NotBeEmpty();
    }

    private static (int Exit, string Output, string Error) Run(params string[] args) => Run([], args);

    private static (int Exit, string Output, string Error) Run(byte[] input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int exit = BackanApp.Run(args, new ToolConsole(() => new MemoryStream(input), output, error, IsTerminal: false));
        return (exit, output.ToString(), error.ToString());
    }

    // Without the culture data of the machine, which decompose letters.
    private static string InPieces(string text)
    {
        Dictionary<string, string> pieces = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".SelectMany(letter => "\u0302\u0306\u031B\u0300\u0301\u0309\u0303\u0323".Select(mark => $"{letter}{mark}"))
            .Select(pair => (Pair: pair, Whole: Localization.VietnameseText.Compose(pair))).Where(p => p.Whole.Length == 1).GroupBy(p => p.Whole, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Pair, StringComparer.Ordinal);
        for (int i = 0; i < 2; i++)
            text = string.Concat(text.Select(c => pieces.GetValueOrDefault(c.ToString(), c.ToString())));
        return text;
    }

    private static string Template() => Run("report", "--template").Output;

    private string Write(string name, string text)
    {
        string file = Path.Combine(folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }
}
