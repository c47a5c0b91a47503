using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BacKan.Indicators.Tool.Tests;

public sealed class ClassifyCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backan-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Households_are_classified_in_their_order()
    {
        (int exit, string output, string error) = Run("id,area,income,deprivations\n1,rural,1500000,3\n2,urban,2000001,12\n3,rural,1500000,\n", "--on", "2026-06-01", "--lang", "en");
        exit.Should().Be(0, error);
        string[] lines = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)];
        lines.Should().HaveCount(3);
        lines[0].Should().StartWith("1 ").And.Contain("poor household").And.Contain("point a, clause 2, Article 3 of Decree 07/2021/NĐ-CP");
        lines[1].Should().Contain("household of average living standard");
        lines[2].Should().Contain("not decided").And.Contain("facts are missing: deprived of Employment");
    }

    [Fact]
    public void Json_has_the_keys_of_the_contract_and_rates_by_group()
    {
        (int exit, string output, _) = Run("id;area;householdIncome;members;water;ward\na;urban;4000000;2;1;X\nb;urban;4000000;1;;X\n", "--on", "2023-01-01", "--json", "--tally", "--by", "ward");
        exit.Should().Be(0);
        using JsonDocument document = JsonDocument.Parse(output);
        JsonElement first = document.RootElement.GetProperty("households")[0];
        first.EnumerateObject().Select(p => p.Name).Should().Equal("id", "class", "subclass", "standard", "basis", "findings", "missing");
        first.GetProperty("class").GetString().Should().Be("Unknown");
        document.RootElement.GetProperty("households")[1].GetProperty("class").GetString().Should().Be("Above");
        JsonElement tally = document.RootElement.GetProperty("tally")[0];
        (tally.GetProperty("group").GetString(), tally.GetProperty("households").GetInt32(), tally.GetProperty("unknown").GetInt32(), tally.GetProperty("poorRate").ValueKind).Should().Be(("X", 2, 1, JsonValueKind.Null), "one of two is not decided");
        (tally.GetProperty("poorRateRange").GetRawText(), document.RootElement.GetProperty("standard").GetString()).Should().Be(("{\"low\":0.00,\"high\":50.00}", "vn-2022-2026"));
    }

    [Theory]
    [InlineData("2000-12-31", null, 3, "BK9001")]
    [InlineData("2020-01-01", "hcmc-2019-2020", 3, "BK9002")]
    [InlineData("2015-06-30", "hcmc-2014-2015", 3, "BK9002")]
    [InlineData("2015-06-30", "hcmc-2009-2015", 0, "BK4019")]
    [InlineData("2020-01-01", "vn-1900", 2, "BK4009")]
    [InlineData("2020-13-01", null, 2, "--on")]
    public void What_the_law_does_not_answer_and_wrong_usage_have_exit_codes(string on, string? standard, int exit, string says)
    {
        (int code, _, string error) = Run("id,area\n1,rural\n", ["--on", on, .. standard is null ? Array.Empty<string>() : ["--standard", standard]]);
        code.Should().Be(exit);
        error.Should().Contain(says);
    }

    [Theory]
    [InlineData("rural-plain,1,1", "BK4002 area")]
    [InlineData("rural,-1,1", "BK4004 income")]
    [InlineData("rural,1,13", "BK4005 deprivations")]
    public void A_bad_row_is_reported_with_its_place_and_stops_nothing(string row, string says)
    {
        string file = Path.Combine(folder.FullName, "out.csv");
        (int exit, string output, string error) = Run($"id,area,income,deprivations,note\nbad,{row},\"a,b\"\ngood,rural,1,>=3,c\n", "--on", "2023-01-01", "--out", file);
        exit.Should().Be(2);
        error.Should().Contain(":2:").And.Contain(says);
        output.Split('\n')[1].Should().StartWith("good").And.Contain("hộ nghèo");
        string[] lines = File.ReadAllText(file).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().Be("id,area,income,deprivations,note,class,subclass,standard,basis,missing,reason");
        lines[1].Should().StartWith("bad,").And.EndWith("\"a,b\",,,,,,");
        lines[2].Should().Be("good,rural,1,>=3,c,Poor,,vn-2022-2026,điểm a khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP,,");
    }

    [Fact]
    public void One_bad_row_in_a_thousand_loses_no_other()
    {
        var table = new StringBuilder("id,area,income,deprivations\n");
        for (int i = 0; i < 20_000; i++)
            table.Append(CultureInfo.InvariantCulture, $"{i},{(i % 1000 == 7 ? "nowhere" : "rural")},{i * 100 + 20_000},{i % 13}\n");
        (int exit, string output, string error) = Run(table.ToString(), "--on", "2023-01-01");
        exit.Should().Be(2);
        error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(20);
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(19_981, "one is the header");
    }

    [Fact]
    public void Rules_are_listed_by_field_and_day()
    {
        using JsonDocument document = JsonDocument.Parse(Execute(null, ["rules", "--field", "poverty", "--on", "2026-06-01", "--json"]).Output);
        JsonElement rule = document.RootElement.EnumerateArray().First();
        rule.EnumerateObject().Select(p => p.Name).Should().Equal("id", "title", "from", "until", "end", "instrument", "article", "parameters", "confidence", "checked");
        (rule.GetProperty("id").GetString(), rule.GetProperty("confidence").GetString(), rule.GetProperty("instrument").GetString()).Should().Be(("vn-2022-2026@2026-01-01", "Secondary", "351/2025/NĐ-CP"));
        document.RootElement.EnumerateArray().Select(r => r.GetProperty("id").GetString()).Should().Equal("vn-2022-2026@2026-01-01", "hcmc-2025-review");
        JsonElement[] thresholds = [.. rule.GetProperty("parameters").EnumerateArray()];
        thresholds[0].GetRawText().Should().Be(
            ("{'name':'hộ nghèo, nông thôn, thu nhập','value':'từ 1.500.000 đồng/người/tháng trở xuống','low':null,'high':1500000,"
                + "'lowIncluded':null,'highIncluded':true,'unit':'đồng/người/tháng',"
                + "'basis':'điểm a khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP'}").Replace('\'', '"'));
        (thresholds[1].GetProperty("low").GetDecimal(), thresholds[1].GetProperty("lowIncluded").GetBoolean()).Should().Be((3m, true));
        JsonElement end = rule.GetProperty("end");
        (end.GetProperty("kind").GetString(), end.GetProperty("by").GetString(), end.GetProperty("why").GetString()).Should().Be(("OwnPeriod", "Nghị định 351/2025/NĐ-CP", "đến hết ngày 31/12/2026"));
        document.RootElement.EnumerateArray().Last().GetProperty("end").ValueKind.Should().Be(JsonValueKind.Null, "it is open");
        Execute(null, ["rules", "--on", "2023-12-31", "--lang", "en"]).Output.Should().Contain("ends: by clause 2, Article 94 of Law 06/2022/QH15");
        Execute(null, ["rules", "--on", "1990-01-01"]).Exit.Should().Be(3);
        Execute(null, ["rules"]).Output.Should().Contain("grassroots-fighter-ceiling").And.Contain("dongnai-2022-2025");
    }

    private static (int Exit, string Output, string Error) Run(string table, params string[] options) => Execute(table, ["classify", "-", .. options]);

    private static (int Exit, string Output, string Error) Execute(string? table, IReadOnlyList<string> args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        int exit = BackanApp.Run([.. args], new ToolConsole(() => new MemoryStream(Encoding.UTF8.GetBytes(table ?? "")), output, error, IsTerminal: false));
        return (exit, output.ToString(), error.ToString());
    }
}
