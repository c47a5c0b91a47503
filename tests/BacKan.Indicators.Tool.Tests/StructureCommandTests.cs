using System.Text;
using System.Text.Json;

namespace BacKan.Indicators.Tool.Tests;

public sealed class StructureCommandTests : IDisposable
{
    private const string Town = """
        period,sector,value
        2013,thương mại – dịch vụ,53.1
        2013,công nghiệp – tiểu thủ công nghiệp,38.69
        2013,nông – lâm nghiệp,8.21
        2016,thương mại – dịch vụ,57.86
        2016,công nghiệp – tiểu thủ công nghiệp,35.68
        2016,nông – lâm nghiệp,6.46

        """;

    private const string DienBien = """
        sector;value;period
        nông, lâm nghiệp, thuỷ sản;2171588,31;6 tháng đầu năm 2023
        công nghiệp và xây dựng;2271463,30;6 tháng đầu năm 2023
        dịch vụ;7327004,06;6 tháng đầu năm 2023
        thuế sản phẩm trừ trợ cấp;572404,75;6 tháng đầu năm 2023
        nông, lâm nghiệp, thuỷ sản;2311306,65;6 tháng đầu năm 2024
        công nghiệp và xây dựng;2496183,05;6 tháng đầu năm 2024
        dịch vụ;8593524,68;6 tháng đầu năm 2024
        thuế sản phẩm trừ trợ cấp;630161,18;6 tháng đầu năm 2024

        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backan-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_town_as_people_read_it()
    {
        (int exit, string output, string error) = Run(Town, "structure", "-");
        (exit, error).Should().Be((0, ""));
        output.ReplaceLineEndings("\n").Should().Be("""
            Tỷ trọng và chỉ số
            Ngành, %                            năm 2013  năm 2016
            thương mại – dịch vụ                   53,10     57,86
            công nghiệp – tiểu thủ công nghiệp     38,69     35,68
            nông – lâm nghiệp                       8,21      6,46
            Tổng                                  100,00    100,00
            Phi nông nghiệp                        91,79     93,54
            HHI                                 0,438393  0,466257
            Entropy                             0,908750  0,861263
            Theil                               0,189862  0,237350

            thương mại – dịch vụ                năm 2013  ███████████████████████████ 53,10%
                                                năm 2016  █████████████████████████████ 57,86%
            công nghiệp – tiểu thủ công nghiệp  năm 2013  ███████████████████ 38,69%
                                                năm 2016  ██████████████████ 35,68%
            nông – lâm nghiệp                   năm 2013  ████ 8,21%
                                                năm 2016  ███ 6,46%

            Chuyển dịch cơ cấu
            Chuyển dịch, điểm %                  năm 2013 → năm 2016
            thương mại – dịch vụ                               +4,76
            công nghiệp – tiểu thủ công nghiệp                 -3,01
            nông – lâm nghiệp                                  -1,75
            cos φ                                           0,996628
            φ, độ                                           4,706371
            n = φ/90, %                                     5,229301
            NAV, điểm %                                         4,76
            Lilien                                                 –
            Lilien sửa đổi                                  0,058946
            Krugman                                           0,0952
            Hướng                               tăng phi nông nghiệp

            Cột value được đọc là tỷ trọng đã công bố, dùng như đã in; nếu là giá trị: --basis values.
            năm 2013: Tổng cơ cấu đúng 100,00%.
            năm 2016: Tổng cơ cấu đúng 100,00%.
            Tỷ lệ làm tròn nửa lên đến 2 số lẻ, các chỉ số đến 6 số lẻ.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_town_as_machines_read_it()
    {
        JsonElement root = Json(Run(Town, "structure", "-", "--json").Output);
        Keys(root).Should().Equal("readAs", "periods", "changes", "rounding");
        JsonElement period = root.GetProperty("periods")[0], change = root.GetProperty("changes")[0];
        Keys(period).Should().Equal("period", "total", "shares", "children", "sum", "closes", "residual", "hhi", "hhiNormalised", "equivalentNumber", "entropy", "theil", "nonAgricultural");
        Keys(change).Should().Equal("from", "to", "shifts", "cosPhi", "phiDegrees", "ratioPercent", "nav", "lilien", "modifiedLilien", "krugman");
        period.GetProperty("period").GetString().Should().Be("2013");
        Raw(period, "sum", "residual", "hhi", "hhiNormalised", "equivalentNumber", "entropy", "theil", "nonAgricultural")
            .Should().Equal("100.00", "0.00", "0.43839302", "0.15758953", "2.281058216", "0.9087504079", "0.1898618808", "91.79");
        Raw(period.GetProperty("shares"), "thương mại – dịch vụ", "nông – lâm nghiệp").Should().Equal("53.10", "8.21");
        Raw(change, "cosPhi", "phiDegrees", "ratioPercent", "nav", "lilien", "modifiedLilien", "krugman")
            .Should().Equal("0.9966282692", "4.706371189", "5.229301322", "4.76", "null", "0.05894634372", "0.0952");
        Raw(change.GetProperty("shifts"), "thương mại – dịch vụ", "công nghiệp – tiểu thủ công nghiệp").Should().Equal("4.76", "-3.01");
    }

    [Fact]
    public void Values_in_the_Vietnamese_form_are_closed_and_say_who_took_what()
    {
        (int exit, string output, string error) = Run(DienBien, "structure", "-", "--numbers", "vi", "--close", "largest-remainder");
        (exit, error).Should().Be((0, ""));
        output.Should().Contain("17,60").And.Contain("6 tháng đầu năm 2023: làm tròn cho khớp 100: nông, lâm nghiệp, thuỷ sản +0,01.").And.MatchRegex("Lilien +0,039524");
        JsonElement closed = Json(Run(DienBien, "structure", "-", "--numbers", "vi", "--close", "largest-remainder", "--json").Output).GetProperty("periods")[0];
        Raw(closed.GetProperty("shares"), "nông, lâm nghiệp, thuỷ sản", "công nghiệp và xây dựng", "dịch vụ", "thuế sản phẩm trừ trợ cấp").Should().Equal("17.60", "18.40", "59.36", "4.64");
        Raw(closed.GetProperty("closure").GetProperty("absorbed"), "nông, lâm nghiệp, thuỷ sản", "dịch vụ").Should().Equal("0.01", "0.00");
        JsonElement alone = Json(Run(DienBien, "structure", "-", "--numbers", "vi", "--json").Output).GetProperty("periods")[0];
        Raw(alone.GetProperty("shares"), "nông, lâm nghiệp, thuỷ sản").Should().Equal("17.59");
        Raw(alone, "sum", "closes").Should().Equal("100.00", "true");
    }

    [Fact]
    public void A_broken_sum_exits_1_and_everything_comes_out()
    {
        (int exit, string output, string error) = Run(Town.Replace("53.1\n", "54.1\n", StringComparison.Ordinal), "structure", "-");
        exit.Should().Be(1);
        error.Should().StartWith("-:2:1: nghi ngờ BK3001 value \"101.00\":").And.Contain("thừa 1,00 điểm %; làm tròn chỉ cho phép lệch 0,060: không khớp");
        output.Should().Contain("101,00 (không khớp)").And.Contain("cos φ");
    }

    [Fact]
    public void A_sum_missed_by_rounding_exits_0_and_is_said()
    {
        (int exit, string output, string error) = Run("period,sector,value\n2017,a,30.9\n2017,b,22.5\n2017,nông nghiệp,46.7\n", "structure", "-", "--decimals", "1", "--close", "residual-to-largest");
        (exit, error).Should().Be((0, ""));
        output.Should().Contain("Tổng cơ cấu là 100,1%, thừa 0,1 điểm %").And.Contain("nông nghiệp -0,1").And.Contain("46,6");
    }

    [Fact]
    public void A_hundred_is_not_faked()
    {
        Run("period,sector,value\n2017,a,30.9\n2017,b,22.5\n2017,c,46.7\n", "structure", "-", "--close", "largest-remainder").Output.Should().Contain("dùng --decimals nhỏ hơn");
        Run("period,sector,value\n2017,a,30.9\n2017,b,22.5\n2017,c,49.7\n", "structure", "-", "--close", "largest-remainder").Output.Should().Contain("tổng 100 sẽ là số giả");
    }

    [Fact]
    public void A_bad_row_is_reported_with_its_place_and_its_period_is_left_out()
    {
        (int exit, string output, string error) = Run(Town.Replace("35.68", "35,x8", StringComparison.Ordinal).Replace("nghiệp,35", "nghiệp,\"35", StringComparison.Ordinal).Replace("x8", "x8\"", StringComparison.Ordinal), "structure", "-", "--json");
        exit.Should().Be(2);
        string[] lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(2);
        JsonElement first = Json(lines[0]), second = Json(lines[1]);
        Raw(first, "line", "column").Should().Equal("6", "41");
        (first.GetProperty("value").GetString(), first.GetProperty("code").GetString()).Should().Be(("35,x8", "BK1002"));
        (second.GetProperty("code").GetString(), second.GetProperty("value").GetString()).Should().Be(("BK3003", "2016"));
        Json(output).GetProperty("periods").EnumerateArray().Select(p => p.GetProperty("period").GetString()).Should().Equal("2013");
        Raw(Json(output).GetProperty("periods")[0].GetProperty("shares"), "nông – lâm nghiệp").Should().Equal(["8.21"], "the rows that are left still are shares");
    }

    [Theory]
    [InlineData("2013,a,1\nx,b,2\n2013,b,3\n", "BK1211")]
    [InlineData("2013,a,1\n2013,,2\n2013,b,3\n", "BK3004")]
    [InlineData("2013,a,1\n2013,A,2\n2013,b,3\n", "BK3004")]
    [InlineData("2013,a,1\n2013,b,\n2013,b,3\n", "BK1002")]
    [InlineData("2013,a,1\n2013,b,-2\n2013,b,3\n", "BK1007")]
    [InlineData("2013,a,1\n2013,b,>2\n", "BK1002")]
    [InlineData("2013,a,0\n2013,b,0\n", "BK1007")]
    [InlineData("2013,a,1\n2014,a,3\n", "BK3004")]
    [InlineData("2013,a,1,5\n2013,a,1\n2013,b,3\n", "BK6005")]
    public void What_cannot_be_used_exits_2_with_its_code(string rows, string code)
    {
        (int exit, _, string error) = Run("period,sector,value\n" + rows, "structure", "-", "--basis", "values");
        exit.Should().Be(2);
        error.Should().Contain($" {code} ");
    }

    [Fact]
    public void Shares_over_a_hundred_are_refused_where_shares_were_said() =>
        Run("period,sector,value\n2013,a,101\n2013,b,3\n", "structure", "-", "--basis", "shares").Error.Should().Contain("BK3002");

    [Fact]
    public void A_missing_column_or_file_exits_2()
    {
        Run("period,value\n2013,1\n", "structure", "-").Exit.Should().Be(2);
        Run("", "structure", Path.Combine(folder.FullName, "gone.csv")).Exit.Should().Be(2);
        Run("", "structure").Exit.Should().Be(2);
        Run(Town, "structure", "-", "--basis", "guess").Exit.Should().Be(2);
    }

    [Fact]
    public void Three_periods_give_two_changes_and_the_whole_in_the_order_of_time()
    {
        JsonElement root = Json(Run("period,sector,value\n2016,a,30\n2016,b,70\n2013,a,50\n2013,b,50\n2014,b,60\n2014,a,40\n", "structure", "-", "--json").Output);
        root.GetProperty("periods").EnumerateArray().Select(p => p.GetProperty("period").GetString()).Should().Equal("2016", "2013", "2014");
        root.GetProperty("changes").EnumerateArray().Select(c => (c.GetProperty("from").GetString(), c.GetProperty("to").GetString()))
            .Should().Equal(("2013", "2014"), ("2014", "2016"), ("2013", "2016"));
        root.GetProperty("periods")[0].GetProperty("nonAgricultural").ValueKind.Should().Be(JsonValueKind.Null);
        Raw(root.GetProperty("periods")[2].GetProperty("shares"), "a", "b").Should().Equal("40.00", "60.00");
    }

    [Fact]
    public void Agriculture_is_what_says_so_or_is_said_to_be()
    {
        string Of(string sector, params string[] more) => Raw(Json(Run($"period,sector,value\n2013,{sector},40\n2013,b,60\n", ["structure", "-", "--json", .. more]).Output).GetProperty("periods")[0], "nonAgricultural")[0];
        Of("Nông nghiệp").Should().Be("60.00");
        Of("\"Nông, lâm nghiệp và thuỷ sản\"").Should().Be("60.00");
        Of("agriculture").Should().Be("60.00");
        Of("nông thôn").Should().Be("null");
        Of("khu vực I").Should().Be("null");
        Of("khu vực I", "--agriculture", "Khu vực I").Should().Be("60.00");
    }

    [Fact]
    public void The_page_holds_charts_and_tables_itself_and_escapes_what_it_is_given()
    {
        string page = Path.Combine(folder.FullName, "page.html");
        Run(Town.Replace("thương mại – dịch vụ", "<script>alert(1)</script>", StringComparison.Ordinal), "structure", "-", "--html", page).Exit.Should().Be(0);
        string html = File.ReadAllText(page);
        html.Should().Contain("<html lang=\"vi\">").And.Contain("thủ c&#244;ng nghiệp: 38,69%").And.Contain("4,706371").And.Contain("&lt;script&gt;")
            .And.NotContain("<script").And.NotContain("href=").And.NotContain("src=").And.NotContain("url(");
        html.Split("<svg").Should().HaveCount(3, "a chart for each of the two periods");
        Run(Town, "structure", "-", "--html", Path.Combine(folder.FullName, "gone", "page.html")).Exit.Should().Be(2);
    }

    [Fact]
    public void English_speaks_English() =>
        Run(Town, "structure", "-", "--lang", "en").Output.Should().Contain("2013: The shares sum to exactly 100.00%.").And.Contain("away from agriculture").And.Contain("0.996628");

    private static JsonElement Json(string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static string[] Raw(JsonElement element, params string[] names) => [.. names.Select(n => element.GetProperty(n).GetRawText())];

    private static (int Exit, string Output, string Error) Run(string input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int exit = BackanApp.Run(args, new ToolConsole(() => new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, IsTerminal: false));
        return (exit, output.ToString(), error.ToString());
    }
}
