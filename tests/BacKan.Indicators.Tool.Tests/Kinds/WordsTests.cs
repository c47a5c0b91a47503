using System.Text;

namespace BacKan.Indicators.Tool.Tests.Kinds;

/// <summary>Kind E: words for a newcomer and an officer.</summary>
public sealed class WordsTests
{
    [Theory]
    [Trait("Kind", "E-command")]
    [InlineData("atain", "attain")]
    [InlineData("clasify", "classify")]
    [InlineData("reprot", "report")]
    [InlineData("structur", "structure")]
    [InlineData("rule", "rules")]
    [InlineData("groth", "growth")]
    public void A_mistyped_command_gets_a_suggestion(string word, string meant)
    {
        Tool.Run(word, "x").Should().Match<ToolRun>(r => r.Exit == 2 && r.Error.Contains($"có phải {meant}?"));
        Tool.Run(word, "--lang", "en").Error.Should().Contain($"did you mean {meant}?");
    }

    [Theory]
    [Trait("Kind", "E-option")]
    [InlineData("attain", "--hlep", "--help")]
    [InlineData("attain", "--decimal", "--decimals")]
    [InlineData("structure", "--bais", "--basis")]
    [InlineData("classify", "--tlly", "--tally")]
    [InlineData("growth", "--jsn", "--json")]
    [InlineData("eligible", "--explian", "--explain")]
    public void A_mistyped_option_is_an_unknown_option(string command, string word, string meant)
    {
        ToolRun run = Tool.Run(command, "x.csv", word);
        run.Exit.Should().Be(2);
        run.Error.Should().Contain(word).And.Contain($"có phải {meant}?").And.NotContain("Không đọc được");
    }

    [Theory]
    [Trait("Kind", "E-usage")]
    [InlineData("attain")]
    [InlineData("attain", "a", "b")]
    [InlineData("attain", "a", "--decimals", "11")]
    [InlineData("attain", "a", "--decimals")]
    [InlineData("attain", "a", "--numbers", "en")]
    [InlineData("attain", "a", "--lang", "fr")]
    [InlineData("attain", "a", "--json", "--table", "csv")]
    [InlineData("attain", "a", "--method", "mean")]
    [InlineData("attain", "a", "--method", "gap", "--method", "plain")]
    [InlineData("attain", "a", "--json=maybe")]
    [InlineData("classify", "a")]
    [InlineData("classify", "a", "--on", "1/2/2026")]
    [InlineData("classify", "a", "--on", "2023-02-30")]
    [InlineData("eligible", "a", "--on", "x")]
    [InlineData("rules", "a")]
    [InlineData("rules", "--on", "hôm nay")]
    [InlineData("rules", "--field", "law")]
    [InlineData]
    public void Wrong_usage_is_said_in_the_language_asked_for_and_as_JSON_where_JSON_is(params string[] args)
    {
        ToolRun vi = Tool.Run(args), en = Tool.Run([.. args, "--lang", "en"]), json = Tool.Run([.. args, "--json"]);
        (vi.Exit, vi.Output).Should().Be((2, ""));
        vi.Error.Should().Contain("BK7001").And.NotContain("Required").And.NotContain("Unrecognized").And.NotContain("Cannot parse");
        if (!args.Contains("fr"))
            WithoutQuotes(en.Error).Should().NotContainAny(Vietnamese);
        (json.Exit, json.Problems.Length > 0).Should().Be((2, true));
    }

    [Theory]
    [Trait("Kind", "E-day")]
    [InlineData("classify", "1/2/2026")]
    [InlineData("classify", "2023-02-29")]
    [InlineData("eligible", "20.12.2024")]
    [InlineData("rules", "2023-6-1")]
    [InlineData("classify", "2023-06-01T00:00")]
    [InlineData("rules", "hôm nay")]
    public void A_day_that_is_none_is_not_answered_as_if_another_had_been_given(string command, string day) =>
        Tool.Run([command, .. command == "rules" ? Array.Empty<string>() : ["x.csv"], "--on", day]).Error.Should().Contain($"\"{day}\"").And.Contain("năm-tháng-ngày");

    [Fact]
    public void A_day_without_rules_says_so()
    {
        Tool.Run("rules", "--on", "1990-01-01").Should().Match<ToolRun>(r => r.Exit == 3 && r.Error.Contains("không có quy định"));
        Tool.Run("rules", "--on", "1990-01-01", "--json").Should().Match<ToolRun>(r => r.Exit == 3 && r.Output == "[]\n" && r.Problems.Length == 1);
    }

    [Theory]
    [Trait("Kind", "E-why-unreadable")]
    [InlineData("attain", "nowhere.csv", "không có tệp này")]
    [InlineData("attain", "no/where.csv", "không có thư mục này")]
    [InlineData("attain", "/tmp", "thư mục")]
    [InlineData("report", "nowhere.json", "không có tệp này")]
    [InlineData("eligible", "/", "thư mục")]
    [InlineData("growth", "/dev/null/x.csv", "không có thư mục này")]
    [InlineData("structure", "NAME", "tên quá dài")]
    public void Why_a_file_cannot_be_read_is_said(string command, string file, string why) =>
        Tool.Run(command, file.Replace("NAME", new string('n', 400), StringComparison.Ordinal)).Error.Should().Contain(why);

    [Fact]
    public void Every_command_has_help_with_columns_an_example_and_where_to_read_more()
    {
        foreach (string command in BackanApp.Commands.Select(c => c.Name))
        {
            ToolRun vi = Tool.Run(command, "--help"), en = Tool.Run(command, "--help", "--lang", "en");
            vi.Exit.Should().Be(0);
            vi.Output.Should().Contain("Cách dùng: backan " + command).And.Contain("Ví dụ: backan " + command).And.Contain("docs/tool.md#backan-" + command);
            en.Output.Should().Contain("Usage: backan " + command).And.Contain("Example: backan " + command);
            Tool.Run("help", command).Output.Should().Be(vi.Output);
        }

        Tool.Run("attain", "--help").Output.Should().Contain("at-least (ít nhất)").And.Contain("better").And.Contain("kế hoạch");
        Tool.Run("--help").Output.Should().Contain("attain").And.Contain("backan LỆNH --help");
        Tool.Run("--help", "--lang", "en").Output.Should().Contain("Usage: backan COMMAND");
    }

    [Theory]
    [InlineData("attain")]
    [InlineData("growth")]
    [InlineData("structure")]
    [InlineData("classify", "--on", "2023-06-01")]
    [InlineData("eligible")]
    [InlineData("report")]
    public void A_template_is_a_file_that_the_command_answers(params string[] args)
    {
        string template = Tool.Run(args[0], "--template").Output;
        ToolRun run = Tool.Feed(template, [args[0], "-", "--json", .. args[1..]]);
        run.Exit.Should().Be(0, run.Error);
        run.Problems.Where(p => p.Severity == "refused").Should().BeEmpty();
        run.Output.Length.Should().BeGreaterThan(10);
    }

    [Theory]
    [Trait("Kind", "E-vietnamese")]
    [InlineData("attain", "Chỉ tiêu,Chiều,Kế hoạch,Thực hiện,ĐVT\nA,ít nhất,100,110,tấn\n")]
    [InlineData("attain", "chi tieu,chieu,ke hoach,thuc hien,dvt\nA,it nhat,100,110,tấn\n")]
    [InlineData("attain", "CHỈ TIÊU;CHIỀU;KH;TH\nA;>=;100;110\n")]
    [InlineData("attain", "Tên chỉ tiêu\tYêu cầu\tMục tiêu\tKết quả\nA\t≤\t100\t90\n")]
    [InlineData("growth", "Chỉ tiêu,Kỳ này,Kỳ trước\nA,110,100\n")]
    [InlineData("quota", "Đơn vị,Lao động tiên tiến,CSTĐCS\nA,110,10\n")]
    [InlineData("rank", "Đơn vị,Tổng điểm,Điểm trừ\nA,110,10\n")]
    [InlineData("growth", "chỉ tiêu,năm nay,cùng kỳ,tăng\nA,110,100,10\n")]
    [InlineData("structure", "Năm,Ngành,Giá trị\n2013,A,1\n2013,B,1\n")]
    [InlineData("structure", "kỳ,khu vực kinh tế,tỷ trọng\n2013,A,40\n2013,B,60\n")]
    [InlineData("classify", "Mã hộ,Khu vực,Thu nhập bình quân,Số chỉ số thiếu hụt\nH1,nông thôn,1000000,3\n")]
    [InlineData("classify", "ma ho,khu vuc,thu nhap,thieu hut\nH1,thanh thi,1000000,3\n")]
    [InlineData("classify", "id,khu vực,nhân khẩu,thu nhập hộ,sinh kế\nH1,Nông thôn,4,4000000,nông nghiệp\n")]
    public void Vietnamese_heads_and_words_are_read_beside_the_English_ones(string command, string table)
    {
        ToolRun run = Tool.Feed(table, [command, "-", "--json", .. command switch { "classify" => new[] { "--on", "2023-06-01" }, "quota" => ["--rule", "grassroots-fighter-ceiling", "--on", "2019-12-20"], _ => [] }]);
        (run.Exit, run.Error).Should().Be((0, ""));
    }

    [Theory]
    [Trait("Kind", "E-misleading")]
    [InlineData("53,1", "--numbers vi")]
    [InlineData("1.400.000", "--numbers vi")]
    [InlineData("53.1%", "bỏ ký hiệu %")]
    [InlineData("1 234", "dấu cách")]
    [InlineData("(5)", "-5")]
    [InlineData("abc", "Không phải là số")]
    [InlineData("123456789012345678901234567890123", "chữ số")]
    [InlineData("1e400", "chữ số")]
    public void A_number_that_cannot_be_used_says_what_to_write(string number, string says) =>
        Tool.Feed($"indicator;sense;target;actual\nA;at-least;100;{number}\n", "attain", "-").Error.Should().Contain(says);

    [Theory]
    [InlineData("indicator,sense\nA,at-least\n", new[] { "target", "actual" })]
    [InlineData("a,b\n1,2\n", new[] { "indicator", "sense", "target", "actual" })]
    [InlineData("indicator,sense,target,actual,Actual\nA,at-least,1,1,1\n", new[] { "Actual" })]
    [InlineData("indicator,chỉ tiêu,sense,target,actual\nA,A,at-least,1,1\n", new[] { "chỉ tiêu" })]
    [InlineData("\n\n", new[] { "$" })]
    public void Columns_that_lack_or_stand_twice_are_all_named(string table, string[] named) =>
        Tool.Feed(table, "attain", "-", "--json").Should().Match<ToolRun>(r => r.Exit == 2 && r.Output.Length == 0).And.Subject.As<ToolRun>().Problems.Select(p => p.Path).Should().Equal(named);

    [Theory] // Unknown says why
    [Trait("Kind", "E-unknown-why")]
    [InlineData("2009-06-01", "id,area,income\nH1,rural,1500000\n")]
    [InlineData("2014-06-01", "id,area,income,livelihood\nH1,rural,550000,farming\n")]
    [InlineData("2023-06-01", "id,area,income\nH1,rural,1000000\n")]
    [InlineData("2023-06-01", "id,area\nH1,rural\n")]
    [InlineData("2012-06-01", "id,area,members,householdIncome,stateAllowance\nH1,rural,1,500000,200000\n")]
    public void A_household_that_is_not_decided_says_why(string on, string table)
    {
        ToolRun json = Tool.Feed(table, "classify", "-", "--on", on, "--json");
        json.Of("class").Should().Equal("Unknown");
        json.Rows[0].GetProperty("findings").EnumerateArray().Select(f => f.GetString()!).Last().Should().StartWith("Chưa xác định được:");
        Tool.Feed(table, "classify", "-", "--on", on).Output.Should().Contain("Chưa xác định được:");
        Tool.Feed(table, "classify", "-", "--on", on, "--lang", "en").Output.Should().Contain("Not decided:");
    }

    private static readonly string[] Vietnamese = ["ă", "ơ", "ư", "đ", "ạ", "ả", "ấ", "ế", "ề", "ể", "ộ", "ờ", "ớ", "ị", "ủ", "ọ"];

    // What the user wrote is echoed between quotes.
    private static string WithoutQuotes(string text)
    {
        var kept = new StringBuilder();
        bool isQuoted = false;
        foreach (char c in text)
        {
            isQuoted ^= c == '"';
            if (!isQuoted)
                kept.Append(c);
        }

        return kept.ToString();
    }
}
