using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BacKan.Indicators.Tool.Tests;

public sealed class AttainCommandTests
{
    private const string Head = "indicator,sense,target,actual,base,unit,stated,method\n";

    [Fact]
    public void The_json_has_the_keys_of_the_contract_and_decimals_with_all_their_digits()
    {
        (int exit, string output, string error) = Run(Head + "Lương thực,at-least,4350,4785,,tấn,110,\nHộ nghèo,reduce-to,3.10,2.43,3.35,%,368,\n", "--json");
        (exit, error).Should().Be((0, ""));
        output.Should().Be(
            """
            [
            {"indicator":"Lương thực","status":"Exceeded","percent":110.00,"percentRange":null,"absence":null,"method":"plain","gap":435,"unit":"tấn","statedVerdict":"Consistent","note":null},
            {"indicator":"Hộ nghèo","status":"Exceeded","percent":368.00,"percentRange":null,"absence":null,"method":"reduction-achieved","gap":0.67,"unit":"điểm %","statedVerdict":"Consistent","note":null}
            ]

            """.ReplaceLineEndings("\n"));
    }

    [Theory] // what was measured may be two numbers or words, as reports have them
    [InlineData("at-least,60,61..62,,%,,", "Exceeded", "101.67", "103.33", null)]
    [InlineData("at-least,61,61–62,,%,,", "Attained", "100.00", "101.64", null)]
    [InlineData("at-least,61.5,61-62,,%,,", "Unknown", "99.19", "100.81", null)]
    [InlineData("at-least,63,61 - 62,,%,,", "NotAttained", "96.83", "98.41", null)]
    [InlineData("at-least,60,từ 61 đến 62,,%,,", "Exceeded", "101.67", "103.33", null)]
    [InlineData("at-most,3.1,2.4..2.5,,%,124,", "Exceeded", "124.00", "129.17", null)]
    [InlineData("between,33..34,33.2..33.8,,%,,", "Attained", "97.65", "102.42", null)]
    [InlineData("at-least,0,xuất siêu,,tỷ đồng,,", "Unknown", null, null, "NotANumber")]
    [InlineData("in-words,xuất siêu,Xuất siêu,,,,", "Attained", null, null, "NotANumber")]
    [InlineData("bằng lời,đạt,đạt,,,,", "Attained", null, null, "NotANumber")]
    [InlineData("in-words,xuất siêu,nhập siêu,,,,", "Unknown", null, null, "NotANumber")]
    [InlineData("in-words,xuất siêu,-3,,,,", "Unknown", null, null, "NotANumber")]
    [InlineData("in-words,xuất siêu,,,,,", "Unknown", null, null, "NoFigure")]
    public void A_measured_range_or_words_decide_as_the_library_does(string row, string status, string? low, string? high, string? absence)
    {
        ToolRun run = Tool.Feed(Head + "A," + row + "\n", "attain", "-", "--json");
        run.Exit.Should().Be(0, run.Error);
        JsonElement answer = run.Rows.Single();
        (answer.GetProperty("status").GetString(), answer.GetProperty("absence").GetString()).Should().Be((status, absence));
        JsonElement range = answer.GetProperty("percentRange");
        (low is null ? range.ValueKind == JsonValueKind.Null : range.GetProperty("low").GetRawText() == low && range.GetProperty("high").GetRawText() == high).Should().BeTrue(range.GetRawText());
    }

    [Theory]
    [InlineData("at-least,4350,4785,,tấn,,", "reduction-rate", true)]
    [InlineData("in-words,xuất siêu,Xuất siêu,,,,", "gap", true)]
    [InlineData("at-least,4350,4785,,tấn,,plain", "gap", true)]
    [InlineData("at-least,4350,4785,,tấn,,", "gap", false)]
    public void A_method_that_fits_no_row_is_said(string row, string method, bool isSaid)
    {
        ToolRun run = Tool.Feed(Head + "A," + row + "\n", "attain", "-", "--json", "--method", method);
        run.Exit.Should().Be(0);
        run.Problems.Where(p => string.Equals(p.Path, "--method", StringComparison.Ordinal)).Should().HaveCount(isSaid ? 1 : 0);
    }

    [Theory]
    [InlineData("at-least,60,62..61,,%,,")]
    [InlineData("at-least,60,x,,%,,")]
    [InlineData("at-least,60,NaN,,%,,")]
    [InlineData("at-least,60,61..x,,%,,")]
    [InlineData("at-least,60,61 tấn,,%,,")]
    [InlineData("in-words,,xuất siêu,,,,")]
    [InlineData("in-words,xuất siêu,xuất siêu,,,,plain")]
    public void What_is_neither_a_number_nor_a_range_nor_words_is_refused(string row)
    {
        ToolRun run = Tool.Feed(Head + "A," + row + "\n", "attain", "-", "--json");
        (run.Exit, run.Rows.Length, run.Said("refused").Length).Should().Be((2, 0, 1));
    }

    [Theory]
    [InlineData("at-least,500,>500,,ha,100.01,", "Exceeded", null, "plain", "Consistent")]
    [InlineData("above,33,33,,%,,", "NotAttained", "100.00", "plain", null)]
    [InlineData("at-most,3.10,2.43,,%,,", "Exceeded", "127.57", "inverse", null)]
    [InlineData("at-most,3.10,2.43,3.35,%,,", "Exceeded", "368.00", "reduction-achieved", null)]
    [InlineData("at-most,3.10,2.43,3.35,%,78.39,plain", "Exceeded", "78.39", "plain", "Consistent")]
    [InlineData("at-most,3.10,2.43,3.35,%,0.67,gap", "Exceeded", null, "gap", "Consistent")]
    [InlineData("below,7.6,7.6,,%,,", "NotAttained", "100.00", "inverse", null)]
    [InlineData("exactly,120,120,,,,", "Attained", "100.00", "plain", null)]
    [InlineData("between,33..34,33.5,,%,,", "Attained", null, "plain", null)]
    [InlineData("reduce-by,0.25,2.43,3.35,%,,", "Exceeded", "368.00", "reduction-achieved", null)]
    [InlineData("growth,4,5.69,,,,", "Exceeded", "101.63", "level-ratio", null)]
    [InlineData("growth,4,5.69,,,142.25,rate-ratio", "Exceeded", "142.25", "rate-ratio", "Consistent")]
    [InlineData("growth,4,211,200,con,,", "Exceeded", "101.44", "level-ratio", null)]
    [InlineData("done-by,2015-12-31,2015-03-11,,,,", "Attained", null, null, null)]
    [InlineData("done-by,2015-12-31,2016-01-01,,,,", "NotAttained", null, null, null)]
    [InlineData("done-by,2015-12-31,,,,,", "Unknown", null, null, null)]
    [InlineData("at-least,5,,,,,", "Unknown", null, null, null)]
    [InlineData("at-least,5,…,,,,", "Unknown", null, null, null)]
    [InlineData("at-most,0,-,,vụ,,", "Attained", null, null, null)]
    [InlineData("at-least,2300,2500,,,108.6,", "Exceeded", "108.70", "plain", "ConsistentIfTruncated")]
    public void Every_sense_is_answered(string row, string status, string? percent, string? method, string? stated)
    {
        (int exit, string output, _) = Run(Head + "x," + row + "\n", "--json");
        exit.Should().Be(0);
        JsonElement answer = JsonDocument.Parse(output).RootElement[0];
        answer.GetProperty("status").GetString().Should().Be(status);
        (answer.GetProperty("percent").ValueKind == JsonValueKind.Null ? null : answer.GetProperty("percent").GetRawText()).Should().Be(percent);
        answer.GetProperty("method").GetString().Should().Be(method);
        answer.GetProperty("statedVerdict").GetString().Should().Be(stated);
    }

    [Theory]
    [InlineData(",at-least,5,5,,,,", 1, "BK6002", "indicator")]
    [InlineData("x,more,5,5,,,,", 3, "BK6002", "sense")]
    [InlineData("x,at-least,abc,5,,,,", 12, "BK1002", "target")]
    [InlineData("x,at-least,>5,5,,,,", 12, "BK1002", "target")]
    [InlineData("x,at-least,5,\"1,5\",,,,", 14, "BK1002", "actual")]
    [InlineData("x,between,34..33,33,,,,", 11, "BK6002", "target")]
    [InlineData("x,reduce-to,3,2,,,,", 17, "BK6002", "base")]
    [InlineData("x,growth,4,211,,con,,", 17, "BK6002", "unit")]
    [InlineData("x,growth,-100,5,,,,", 10, "BK6002", "target")]
    [InlineData("x,growth,4,5,0,con,,", 14, "BK6002", "base")]
    [InlineData("x,at-least,5,5,,parsec,,", 17, "BK1001", "unit")]
    [InlineData("x,at-least,5,5,,,,average", 19, "BK6002", "method")]
    [InlineData("x,at-least,5,5,,,,mirror", 19, "BK6002", "method")]
    [InlineData("x,done-by,2015-02-30,,,,,", 11, "BK6002", "target")]
    [InlineData("x,at-least,0.0000000001,79228162514264337593543950335,,,,", 25, "BK1002", "actual")]
    [InlineData("x,at-least,5,5,,,,,7", 20, "BK6005", "$")]
    public void A_bad_row_is_reported_with_its_place_and_the_good_ones_come_in_order(string bad, int column, string code, string path)
    {
        (int exit, string output, string error) = Run(Head + "a,at-least,5,5,,,,\n" + bad + "\nb,at-least,5,5,,,,\n", "--json");
        exit.Should().Be(2);
        JsonDocument.Parse(output).RootElement.EnumerateArray().Select(a => a.GetProperty("indicator").GetString()).Should().Equal("a", "b");
        JsonElement problem = JsonDocument.Parse(error).RootElement;
        (problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32(), problem.GetProperty("code").GetString(), problem.GetProperty("path").GetString()).Should().Be((3, column, code, path));
        problem.GetProperty("expected").GetString().Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public void A_stated_percent_that_cannot_be_exits_1() => Run(Head + "x,at-least,2300,2500,,,110,\n").Exit.Should().Be(1);

    [Fact]
    public void A_method_is_used_where_it_fits_and_a_row_names_its_own()
    {
        string output = Run(Head + "a,at-most,3.10,2.43,,%,,\nb,at-most,3.10,2.43,,%,,inverse\nc,at-least,5,5,,,,\n", "--json", "--method", "mirror").Output;
        JsonDocument.Parse(output).RootElement.EnumerateArray().Select(a => a.GetProperty("method").GetString()).Should().Equal("mirror", "inverse", "plain");
    }

    [Fact]
    public void A_Vietnamese_table_is_read_and_printed_for_people()
    {
        (int exit, string output, string error) = Run("STT;Sense;Indicator;Target;Actual;Unit\n1;at-least;Lương thực;4.350;4.785;tấn\n2;between;Che phủ;33..34;33,5;%\n", "--numbers", "vi");
        exit.Should().Be(0);
        error.Should().Be("-:1:1: lưu ý BK6006: Không dùng cột STT. Các cột của lệnh: indicator, sense, target, actual, base, unit, stated, method, better.\n");
        output.Should().Be(
            """
            Chỉ tiêu    Kết quả       Tỷ lệ %  Phương pháp         Chênh lệch  Công bố  Ghi chú
            Lương thực  vượt           110,00  thực hiện/kế hoạch     435 tấn
            Che phủ     đạt      98,53–101,52  thực hiện/kế hoạch    0 điểm %

            Tỷ lệ làm tròn nửa lên đến 2 số lẻ.

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("indicator,sense,target,actuals\nx,at-least,5,5\n")] // a misspelt column never just vanishes
    [InlineData("")]
    public void A_table_without_its_columns_is_refused(string table)
    {
        (int exit, string output, string error) = Run(table);
        (exit, output).Should().Be((2, ""));
        error.Should().MatchRegex("BK600[56]");
    }

    [Fact]
    public void Rows_beyond_the_first_ones_come_out_too_and_progress_is_for_who_watches()
    {
        var table = new StringBuilder(Head);
        for (int i = 0; i < 45_000; i++)
            table.Append(CultureInfo.InvariantCulture, $"x{i},at-least,5,{(i == 30_000 ? "?" : "5")},,,,\n");
        (int exit, string output, string error) = Run(table.ToString());
        exit.Should().Be(2);
        output.Split('\n').Count(line => line.StartsWith('x')).Should().Be(44_999);
        error.Should().StartWith("-:30002:").And.NotContain("\r");
        Run(table.ToString(), watched: true, "--json").Error.Should().Contain("\r[####").And.Contain("20,000").And.Contain("40,000").And.EndWith("\r");
    }

    private static (int Exit, string Output, string Error) Run(string table, params string[] args) => Run(table, watched: false, args);

    private static (int Exit, string Output, string Error) Run(string table, bool watched, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int exit = BackanApp.Run(["attain", "-", .. args], new ToolConsole(() => new MemoryStream(Encoding.UTF8.GetBytes(table)), output, error, IsTerminal: false) { ErrorIsTerminal = watched });
        return (exit, output.ToString(), error.ToString());
    }
}
