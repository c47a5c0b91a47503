using System.Diagnostics;
using System.Text.Json;

namespace BacKan.Indicators.Tool.Tests.Kinds;

/// <summary>Kind F: the contract, and the rest.</summary>
public sealed class ContractTests
{
    [Theory] // F1: with --json every error is one JSON object a line
    [Trait("Kind", "F1")]
    [InlineData("attain", "none.csv")]
    [InlineData("growth", "none.csv")]
    [InlineData("structure", "none.csv")]
    [InlineData("classify", "none.csv", "--on", "2023-06-01")]
    [InlineData("quota", "none.csv", "--rule", "government-flags", "--on", "2023-06-01")]
    [InlineData("quota", "-", "--rule", "no-such", "--on", "2023-06-01")]
    [InlineData("rank", "none.csv")]
    [InlineData("rank", "-", "--flags", "x")]
    [InlineData("eligible", "none.json")]
    [InlineData("attain", "-", "--decimals", "x")]
    [InlineData("structure", "-", "--html", "no/such/page.html")]
    [InlineData("atain")]
    public void A_fatal_problem_is_a_JSON_line_and_nothing_on_standard_output(params string[] args)
    {
        ToolRun run = Tool.Feed("period,sector,value\n2013,A,1\n2013,B,1\n", [.. args, "--json"]);
        (run.Exit, run.Output).Should().Be((2, ""));
        run.Problems.Should().ContainSingle();
    }

    [Theory] // F3
    [Trait("Kind", "F3")]
    [InlineData("attain")]
    [InlineData("growth")]
    [InlineData("structure")]
    [InlineData("classify", "--on", "2023-06-01")]
    [InlineData("quota", "--rule", "government-flags", "--on", "2023-06-01")]
    [InlineData("rank")]
    [InlineData("eligible")]
    public void An_empty_file_is_refused_alike(params string[] args)
    {
        foreach (string empty in new[] { "", "\n\n", "\uFEFF", "  \r\n" })
            Tool.Feed(empty, [args[0], "-", .. args[1..], "--json"]).Should().Match<ToolRun>(r => r.Exit == 2 && r.Output.Length == 0 && r.Problems.Length == 1);
    }

    [Theory] // F4
    [Trait("Kind", "F4")]
    [InlineData("attain", "indicator,sense,target,actual\n", "A#,at-least,100,110\n")]
    [InlineData("growth", "indicator,current,previous\n", "A#,110,100\n")]
    [InlineData("classify --on 2023-06-01", "id,area,income,deprivations\n", "H#,rural,1000000,3\n")]
    [InlineData("classify --on 2023-06-01 --review", "id,area,region\n", "H#,urban,7\n")]
    [InlineData("eligible --on 2019-12-20", "", "{\"id\":\"#\",\"title\":\"CSTDT\",\"recipient\":\"individual\",\"candidate\":{\"proposed_year\":2019}}\n")]
    public void JSON_is_an_answer_a_line_however_many_there_are(string command, string head, string row)
    {
        string table = head + string.Concat(Enumerable.Range(0, 40).Select(i => row.Replace("#", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        string[] words = command.Split(' ');
        Tool.Feed(table, [words[0], "-", "--json", .. words[1..]]).Output.Split('\n').Should().HaveCount(43);
    }

    [Fact]
    public void JSON_of_households_is_an_object_a_line()
    {
        string table = "id,area,income,deprivations\n" + string.Concat(Enumerable.Range(0, 500).Select(i => FormattableString.Invariant($"H{i},rural,{1_000_000 + i},3\n")));
        ToolRun run = Tool.Feed(table, "classify", "-", "--on", "2023-06-01", "--json");
        run.Output.Split('\n').Should().HaveCount(503);
        run.Output.Split('\n').Max(l => l.Length).Should().BeLessThan(1_000);
    }

    [Fact]
    public void The_place_of_records_in_one_long_array_is_not_counted_from_the_start_each_time()
    {
        const string One = """{"id":"A","title":"CSTDX","recipient":"individual","on":"2019-12-20","candidate":{"proposed_year":2019}}""";
        string all = "[\n" + string.Join(",\n", Enumerable.Repeat(One, 20_000)) + "\n]";
        var watch = Stopwatch.StartNew();
        ToolRun run = Tool.Feed(all, "eligible", "-", "--json");
        run.Problems.Should().HaveCount(20_000);
        run.Problems[^1].Line.Should().Be(20_001);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(60), "twice the records take twice the time");
    }

    [Theory] // F5
    [Trait("Kind", "F5")]
    [InlineData("attain", "indicator,sense,target,actual\nX,at-least,1,1\n")]
    [InlineData("growth", "indicator,current,previous\nX,1,1\n")]
    [InlineData("structure", "period,sector,value\n2013,X,1\n2013,B,1\n")]
    [InlineData("classify", "id,area,income\nX,rural,1000000\n")]
    [InlineData("quota", "unit,base\nX,33\n")]
    [InlineData("rank", "unit,score\nX,33\n")]
    [InlineData("eligible", "{\"id\":\"X\",\"title\":\"CSTDT\",\"recipient\":\"individual\",\"on\":\"2019-12-20\",\"candidate\":{\"proposed_year\":2019}}")]
    public void A_name_of_60_000_characters_is_cut_in_tables_and_whole_in_JSON(string command, string input)
    {
        string name = new('x', 60_000), table = input.Replace("X", name, StringComparison.Ordinal);
        string[] args = [command, "-", .. command switch { "classify" => new[] { "--on", "2023-06-01" }, "quota" => ["--on", "2023-06-01", "--rule", "government-flags"], _ => [] }];
        ToolRun text = Tool.Feed(table, args);
        text.Exit.Should().Be(0);
        text.Output.Split('\n').Max(l => l.Length).Should().BeLessThan(1_500);
        Tool.Feed(table, [.. args, "--json"]).Output.Should().Contain(name);
    }

    [Fact]
    public void A_value_of_a_million_digits_is_echoed_short()
    {
        string digits = new('9', 60_000);
        Tool.Feed($"indicator,sense,target,actual\nA,at-least,{digits},1\n", "attain", "-").Error.Length.Should().BeLessThan(400);
        Tool.Feed($"indicator,sense,target,actual\nA,at-least,{new string('9', 1_000_000)},1\n", "attain", "-", "--json").Error.Length.Should().BeLessThan(2_000);
    }

    [Theory] // F8
    [Trait("Kind", "F8-id")]
    [InlineData("id,area,income\n,rural,1000000\n", "2 id", "refused")]
    [InlineData("id,area,income\n   ,rural,1000000\n", "2 id", "refused")]
    [InlineData("id,area,income\nH1,rural,1000000\nH1,rural,1000000\n", "3 id", "doubt")]
    [InlineData("id,area,income\nH1,rural,1000000\nH2,rural,1000000\nH1,urban,2\n", "4 id", "doubt")]
    [InlineData("id,area,income\nH1,rural,1000000\nh1,rural,1000000\n", "3 id", "doubt")]
    [InlineData("id,area,income\nHòa,rural,1000000\nHoà,rural,1000000\n", "3 id", "doubt")]
    [InlineData("id,area,income\nHòa,rural,1000000\nHo\u0300a,rural,1000000\n", "3 id", "doubt")]
    public void Ids_that_are_empty_or_stand_twice_are_named(string table, string place, string severity) =>
        Tool.Feed(table, "classify", "-", "--on", "2023-06-01", "--json").Problems.Should().Contain(p => p.Severity == severity && FormattableString.Invariant($"{p.Line} {p.Path}") == place);

    [Theory]
    [InlineData("H1,rural,1000000,3\nH1,rural,9000000,0\n", 1, 1, 0)]
    [InlineData("H1,rural,x,3\nH1,rural,1000000,3\n", 1, 0, 1)]
    [InlineData("H1,rural,1000000,3\nH1,rural,x,3\n", 1, 0, 1)]
    [InlineData("H1,rural,1000000,3\nH1,rural,1,3\nH1,rural,1,3\n", 1, 2, 0)]
    [InlineData("H1,rural,1000000,3\n,rural,1,3\n\"x,rural\nH2,rural,1000000,3\n", 2, 0, 2)]
    public void A_tally_counts_the_first_and_says_how_many_rows_are_outside_and_why(string rows, int households, int same, int refused)
    {
        ToolRun run = Tool.Feed("id,area,income,deprivations\n" + rows, "classify", "-", "--on", "2023-06-01", "--json", "--tally");
        run.Json.GetProperty("tally").EnumerateArray().Sum(g => g.GetProperty("households").GetInt32()).Should().Be(households);
        run.Json.GetProperty("outside").GetProperty("sameId").GetInt32().Should().Be(same);
        run.Json.GetProperty("outside").GetProperty("refused").GetInt32().Should().Be(refused);
        ToolRun text = Tool.Feed("id,area,income,deprivations\n" + rows, "classify", "-", "--on", "2023-06-01", "--tally");
        text.Output.Should().Contain(FormattableString.Invariant($"Ngoài bảng: {same + refused} hàng ({refused} không dùng được, {same} trùng mã)."));
    }

    [Theory]
    [InlineData("Xã A", "xã a", "XÃ  A", "xa\u0303 A")]
    [InlineData("Hòa An", "Hoà An", "HÒA AN", "hoa\u0300 an")]
    [InlineData("Thủy", "Thuỷ", "thu\u0309y", "Thủy ")]
    [InlineData("Đức Xuân", "đức xuân", "ĐỨC XUÂN", "\u00A0Đức\u00A0Xuân")]
    [InlineData("Phùng Chí Kiên", "phùng chí kiên", "Phùng  Chí  Kiên", "PHÙNG CHÍ KIÊN")]
    public void Groups_fold_spelling_and_print_the_first_form(params string[] names)
    {
        string table = "id,area,income,xa\n" + string.Concat(names.Select((n, i) => FormattableString.Invariant($"H{i},rural,1000000,\"{n}\"\n"))) + "H9,rural,1000000,Khác\n";
        JsonElement tally = Tool.Feed(table, "classify", "-", "--on", "2023-06-01", "--json", "--by", "xa").Json.GetProperty("tally");
        tally.EnumerateArray().Select(g => (g.GetProperty("group").GetString(), g.GetProperty("households").GetInt32())).Should().BeEquivalentTo([(names[0], 4), ("Khác", 1)]);
    }

    [Theory]
    [Trait("Kind", "F8-idle-option")]
    [InlineData("structure", "-", "--agriculture", "không có")]
    [InlineData("classify", "-", "--on", "2023-06-01", "--standard", "vn-2016-2021")]
    public void An_option_that_fits_nothing_is_said(params string[] args)
    {
        string table = args[0] == "structure" ? "period,sector,value\n2013,A,1\n2013,B,1\n" : "id,area,income\nH1,rural,1000000\n";
        ToolRun run = Tool.Feed(table, [.. args, "--json"]);
        run.Exit.Should().Be(0);
        run.Problems.Should().ContainSingle().Which.Path.Should().StartWith("--");
    }

    [Fact]
    public void Options_that_contradict_each_other_are_refused()
    {
        Tool.Feed("x", "attain", "-", "--json", "--table", "csv").Exit.Should().Be(2);
        Tool.Feed("x", "eligible", "-", "--explain", "--json").Should().Match<ToolRun>(r => r.Exit == 2 && r.Error.Contains("--explain"));
        Tool.Feed("id,area\n1,rural\n", "classify", "-", "--on", "2023-06-01", "--by", "thôn").Should().Match<ToolRun>(r => r.Exit == 2 && r.Error.Contains("--by"));
    }

    [Theory] // every form says the same
    [InlineData("attain", "indicator,sense,target,actual\nA,at-least,100,110\n", "110,00")]
    [InlineData("growth", "indicator,current,previous\nA,110,100\n", "10,00")]
    [InlineData("structure", "period,sector,value\n2013,A,1\n2013,B,3\n", "25,00")]
    [InlineData("classify", "id,area,income,deprivations\nH1,rural,1000000,3\n", "hộ nghèo")]
    public void Tables_to_paste_hold_the_same_words(string command, string table, string words)
    {
        string[] args = [command, "-", .. command == "classify" ? new[] { "--on", "2023-06-01" } : []];
        foreach (string form in new[] { "csv", "html", "md" })
            WebText(Tool.Feed(table, [.. args, "--table", form]).Output).Should().Contain(words);
        Tool.Feed(table, args).Output.Should().Contain(words);
    }

    private static string WebText(string html) => System.Net.WebUtility.HtmlDecode(html);
}
