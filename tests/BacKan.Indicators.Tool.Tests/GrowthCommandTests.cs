using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BacKan.Indicators.Tool.Tests;

public sealed class GrowthCommandTests
{
    private const string Head = "indicator,current,previous,stated,unit\n";

    [Fact]
    public void The_json_has_the_keys_of_the_contract()
    {
        (int exit, string output, string error) = Run("indicator,current,previous,stated\nLương thực,4785,4350,10\nBán lẻ,2500,2300,8.6\n", "--json");
        (exit, error).Should().Be((0, ""));
        output.Should().Be(
            """
            [
            {"indicator":"Lương thực","percent":10.00,"difference":435,"ratio":1.1000,"reason":null,"statedVerdict":"Consistent","note":null},
            {"indicator":"Bán lẻ","percent":8.70,"difference":200,"ratio":1.0870,"reason":null,"statedVerdict":"ConsistentIfTruncated","note":null}
            ]

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("5,0,,", null, "5", null, null)]
    [InlineData("0,0,,", null, "0", null, null)]
    [InlineData("-5,-4,,", null, "-1", null, null)]
    [InlineData("-5,4,,", null, "-9", null, null)]
    [InlineData("0,4,,", "-100.00", "-4", "0.0000", null)]
    [InlineData("-,4,-100,vụ", "-100.00", "-4", "0.0000", "Consistent")] // the yearbook's sign of what did not occur
    [InlineData(",4,1,", null, null, null, "CannotBeChecked")]
    [InlineData("4,…,,", null, null, null, null)]
    [InlineData(">500,400,25,ha", null, null, null, "Consistent")]
    [InlineData("8.21,8.00,0.21,%", null, "0.21", null, "Consistent")] // rates: points, and no percent
    [InlineData("15,10,,", "50.00", "5", "1.5000", null)]
    public void Every_base_is_answered(string row, string? percent, string? difference, string? ratio, string? stated)
    {
        (int exit, string output, _) = Run(Head + "x," + row + "\n", "--json");
        exit.Should().Be(0);
        JsonElement answer = JsonDocument.Parse(output).RootElement[0];
        string? Raw(string key) => answer.GetProperty(key) is { ValueKind: not JsonValueKind.Null } value ? value.GetRawText() : null;
        (Raw("percent"), Raw("difference"), Raw("ratio"), answer.GetProperty("statedVerdict").GetString()).Should().Be((percent, difference, ratio, stated));
    }

    [Theory]
    [InlineData(",5,5,,", 1, "BK6002", "indicator")]
    [InlineData("x,abc,5,,", 3, "BK1002", "current")]
    [InlineData("x,5,\"1,5\",,", 5, "BK1002", "previous")]
    [InlineData("x,5,5,?,", 7, "BK1002", "stated")]
    [InlineData("x,5,5,,parsec", 8, "BK1001", "unit")]
    [InlineData("x,79228162514264337593543950335,0.0000000001,,", 3, "BK1002", "current")]
    [InlineData("x,79228162514264337593543950335,0,,", 3, "BK1002", "current")]
    [InlineData("x,5,5,,,7", 9, "BK6005", "$")]
    public void A_bad_row_is_reported_with_its_place_and_the_good_ones_come_in_order(string bad, int column, string code, string path)
    {
        (int exit, string output, string error) = Run(Head + "a,5,5,,\n" + bad + "\nb,5,5,,\n", "--json");
        exit.Should().Be(2);
        JsonDocument.Parse(output).RootElement.EnumerateArray().Select(a => a.GetProperty("indicator").GetString()).Should().Equal("a", "b");
        JsonElement problem = JsonDocument.Parse(error).RootElement;
        (problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32(), problem.GetProperty("code").GetString(), problem.GetProperty("path").GetString()).Should().Be((3, column, code, path));
    }

    [Fact]
    public void A_stated_growth_that_cannot_be_exits_1()
    {
        Run(Head + "x,2500,2300,11,\n").Exit.Should().Be(1);
        Run(Head + "x,8.21,8.00,2.6,%\n").Exit.Should().Be(1, "the points are 0.21; 2.6% would be the ratio of two rates");
    }

    [Fact]
    public void A_Vietnamese_table_is_read_and_printed_for_people()
    {
        (int exit, string output, string error) = Run("STT;Indicator;Current;Previous;Unit\n1;Lương thực;4.785;4.350;tấn\n2;Hộ nghèo;2,43;3,35;%\n3;HTX mới;7;0;hợp tác xã\n", "--numbers", "vi");
        exit.Should().Be(0);
        error.Should().StartWith("-:1:1: lưu ý BK6006: Không dùng cột STT.").And.NotContain("bỏ");
        output.Should().Be(
            """
            Chỉ tiêu    Tăng, giảm %    Chênh lệch  Gấp (lần)  Công bố  Ghi chú
            Lương thực         10,00       435 tấn     1,1000
            Hộ nghèo                  -0,92 điểm %                      Các tỷ lệ được so sánh bằng điểm phần trăm.
            HTX mới                   7 hợp tác xã                      Gốc bằng 0 nên không có tỷ lệ, chỉ nêu chênh lệch.

            Tỷ lệ làm tròn nửa lên đến 2 số lẻ.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Decimals_and_language_are_chosen()
    {
        Run(Head + "x,37,15,,\n", "--json", "--decimals", "0").Output.Should().Contain("\"percent\":147,\"difference\":22,\"ratio\":2.47");
        Run(Head + "x,>37,15,,\n", "--lang", "en").Output.Should().Contain("Growth %").And.Contain("over 146.66").And.NotContain("146.67"); // of 146,666… and more "over 146.67" would not hold
    }

    [Fact]
    public void A_table_without_its_columns_is_refused() => Run("indicator,current\nx,5\n").Should().Match<(int Exit, string Output, string Error)>(r => r.Exit == 2 && r.Output.Length == 0 && r.Error.Contains("BK600"));

    [Fact]
    public void A_long_table_comes_out_whole()
    {
        var table = new StringBuilder(Head);
        for (int i = 0; i < 45_000; i++)
            table.Append(CultureInfo.InvariantCulture, $"x{i},{(i == 30_000 ? "?" : "5")},4,,\n");
        (int exit, string output, string error) = Run(table.ToString(), "--json");
        exit.Should().Be(2);
        JsonDocument.Parse(output).RootElement.GetArrayLength().Should().Be(44_999);
        error.Should().Contain("30002");
    }

    private static (int Exit, string Output, string Error) Run(string table, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int exit = BackanApp.Run(["growth", "-", .. args], new ToolConsole(() => new MemoryStream(Encoding.UTF8.GetBytes(table)), output, error, IsTerminal: false));
        return (exit, output.ToString(), error.ToString());
    }
}
