namespace BacKan.Indicators.Tool.Tests.Kinds;

/// <summary>Kind D: text of the file that would act on whoever reads the output.</summary>
public sealed class SecurityTests
{
    private static readonly string[] Hostile =
    [
        "\u001b]0;title\u0007", "\u001b[2J\u001b[1;1H", "\u009b31m", "a\rb", "x\u202Egpj.exe", "\u0000", "\u007f\b\b", "\u2066x\u2069", "line\u2028two", "tab\u000bv",
    ];

    public static TheoryData<string, string> Places()
    {
        var data = new TheoryData<string, string>();
        foreach (string place in new[] { "name", "value", "column", "file", "option", "id", "group", "sector", "record", "command" })
        {
            foreach (string hostile in Hostile)
                data.Add(place, hostile);
        }

        return data;
    }

    [Theory] // D1: control sequences
    [Trait("Kind", "D1")]
    [MemberData(nameof(Places))]
    public void Nothing_that_acts_on_a_terminal_comes_out(string place, string hostile)
    {
        ToolRun run = place switch
        {
            "name" => Tool.Feed($"indicator,sense,target,actual\n\"{hostile}\",at-least,1,1\n", "attain", "-"),
            "value" => Tool.Feed($"indicator,sense,target,actual\nA,at-least,\"{hostile}\",1\n", "attain", "-"),
            "column" => Tool.Feed($"indicator,sense,target,actual,\"{hostile}\"\nA,at-least,1,1,1\n", "attain", "-"),
            "file" => Tool.Run("attain", hostile + ".csv"),
            "option" => Tool.Feed("id,area\n", "classify", "-", "--on", "2023-06-01", "--standard", hostile),
            "id" => Tool.Feed($"id,area,income\n\"{hostile}\",rural,1000000\n", "classify", "-", "--on", "2023-06-01"),
            "group" => Tool.Feed($"id,area,income,xã\n1,rural,1000000,\"{hostile}\"\n", "classify", "-", "--on", "2023-06-01", "--by", "xã"),
            "sector" => Tool.Feed($"period,sector,value\n2013,\"{hostile}x\",1\n2013,B,1\n", "structure", "-"),
            "record" => Tool.Feed("{\"id\":" + System.Text.Json.JsonSerializer.Serialize(hostile) + ",\"title\":\"CSTDT\",\"recipient\":\"individual\",\"on\":\"2019-12-20\",\"candidate\":{\"proposed_year\":2019}}", "eligible", "-", "--explain"),
            _ => Tool.Run(hostile),
        };
        string all = run.Output + run.Error;
        all.Where(c => (char.IsControl(c) && c != '\n') || c is '\u2028' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')).Should().BeEmpty();
    }

    [Theory] // D2: line breaks
    [Trait("Kind", "D2")]
    [InlineData("x\nf.csv:9:9: BK9999 giả")]
    [InlineData("x\r\nB  đạt  100,00")]
    [InlineData("x\u0085y")]
    [InlineData("x\u2029y")]
    [InlineData("\n\n\n")]
    public void A_line_break_in_a_cell_makes_no_line_of_its_own(string cell)
    {
        ToolRun good = Tool.Feed($"indicator,sense,target,actual\n\"A{cell}\",at-least,1,1\n", "attain", "-");
        good.Output.Split('\n').Should().HaveCount(5, "a head, a row, an empty line, a note, the end");
        ToolRun bad = Tool.Feed($"indicator,sense,target,actual\nA,at-least,\"1{cell}\",1\n", "attain", "-");
        bad.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCountLessThanOrEqualTo(2);
        bad.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().OnlyContain(l => l.StartsWith("-:2:", StringComparison.Ordinal));
    }

    [Theory] // D3: formulas
    [Trait("Kind", "D3")]
    [InlineData("=cmd|' /C calc'!A0", true)]
    [InlineData("+SUM(A1)", true)]
    [InlineData("-1+1|x", true)]
    [InlineData("@SUM(1)", true)]
    [InlineData("=1", true)]
    [InlineData("-5", false)]
    [InlineData("+5", false)]
    [InlineData("-1.234,5", false)]
    [InlineData("-", false)]
    [InlineData("−5", false)]
    [InlineData("a=b", false)]
    public void Text_that_a_spreadsheet_would_run_is_noted_and_written_as_text_only_where_asked(string cell, bool isFormula)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("in.csv", $"id,area,income,note\n1,rural,1000000,\"{cell}\"\n"), output = folder.PathOf("out.csv");
        ToolRun plain = Tool.Run("classify", file, "--on", "2023-06-01", "--out", output);
        File.ReadAllLines(output)[1].Should().Contain(cell).And.NotContain("'" + cell);
        plain.Error.Contains("BK7006", StringComparison.Ordinal).Should().Be(isFormula);
        ToolRun safe = Tool.Run("classify", file, "--on", "2023-06-01", "--out", output, "--safe-cells");
        File.ReadAllLines(output)[1].Contains("'" + cell, StringComparison.Ordinal).Should().Be(isFormula);
        safe.Exit.Should().Be(0);
    }

    [Fact]
    public void A_table_to_paste_treats_formulas_alike_and_leaves_numbers_alone()
    {
        const string Table = "indicator,sense,target,actual\n=A,at-least,5,-5\n";
        Tool.Feed(Table, "attain", "-", "--table", "csv").Error.Should().Contain("BK7006");
        Tool.Feed(Table, "attain", "-", "--table", "csv", "--safe-cells").Output.Should().Contain("'=A").And.Contain("-10").And.NotContain("'-");
    }

    [Theory] // HTML and Markdown
    [Trait("Kind", "D-markup")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' onmouseover='x")]
    [InlineData("</title></style><b>")]
    [InlineData("&lt;")]
    public void Markup_of_the_file_is_text(string name)
    {
        using var folder = new TemporaryFolder();
        string table = $"period,sector,value\n2013,\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",1\n2013,B,1\n";
        Tool.Feed(table, "structure", "-", "--html", folder.PathOf("p.html")).Exit.Should().Be(0);
        File.ReadAllText(folder.PathOf("p.html")).Should().NotContain(name).And.NotContain("<script").And.NotContain("<img");
        Tool.Feed(table, "structure", "-", "--table", "html").Output.Should().NotContain(name);
        Tool.Feed("indicator,sense,target,actual\na|b*c*[d](e)<f>,at-least,1,1\n", "attain", "-", "--table", "md").Output.Should().Contain("a\\|b\\*c\\*\\[d\\](e)\\<f\\>");
    }

    [Theory] // response files
    [Trait("Kind", "D-response-files")]
    [InlineData("attain", "@/etc/passwd")]
    [InlineData("@/etc/passwd")]
    [InlineData("classify", "@/etc/passwd", "--on", "2023-06-01")]
    [InlineData("rules", "@/etc/passwd")]
    [InlineData("attain", "-", "--method", "@/etc/passwd")]
    public void A_word_that_begins_with_an_at_sign_is_a_word(params string[] args)
    {
        ToolRun run = Tool.Run(args);
        run.Exit.Should().Be(2);
        (run.Output + run.Error).Should().NotContain("root:").And.Contain("@/etc/passwd");
    }

    [Fact]
    public void A_file_whose_name_begins_with_an_at_sign_can_be_read()
    {
        using var folder = new TemporaryFolder();
        string before = Environment.CurrentDirectory;
        folder.Write("@a.csv", "indicator,sense,target,actual\nA,at-least,1,1\n");
        try
        {
            Environment.CurrentDirectory = folder.FullName;
            Tool.Run("attain", "@a.csv").Exit.Should().Be(0);
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    [Theory] // personal data
    [Trait("Kind", "D-personal-data")]
    [InlineData("attain", "indicator,sense,target,actual\nNguyễn Văn X,at-least,Nguyễn Văn X,1\n")]
    [InlineData("classify", "id,area,income\n\"Nguyễn Văn X\",Nguyễn Văn X,1\n")]
    [InlineData("classify", "id,area,income\nNguyễn Văn X,rural,Nguyễn Văn X\n")]
    [InlineData("growth", "indicator,current,previous,unit\nA,1,1,Nguyễn Văn X\n")]
    [InlineData("quota", "unit,base\nNguyễn Văn X,Nguyễn Văn X\n")]
    [InlineData("rank", "unit,score\nNguyễn Văn X,1\nNguyễn Văn X,1\nA,Nguyễn Văn X\n")]
    [InlineData("eligible", "{\"id\":\"a\",\"title\":\"Nguyễn Văn X\",\"recipient\":\"individual\",\"on\":\"2019-12-20\",\"candidate\":{\"proposed_year\":2019}}")]
    [InlineData("attain", "\"Nguyễn Văn X\"y,at-least\nindicator,sense,target,actual\n\"Nguyễn Văn X,at-least,1,1\n")]
    public void Values_can_stay_out_of_messages(string command, string input)
    {
        foreach (string[] more in new[] { Array.Empty<string>(), ["--json"] })
        {
            string[] args = [command, "-", "--hide-values", .. more, .. command switch { "classify" => new[] { "--on", "2023-06-01" }, "quota" => ["--on", "2023-06-01", "--rule", "government-flags"], _ => [] }];
            ToolRun run = Tool.Feed(input, args);
            run.Exit.Should().Be(2);
            run.Error.Should().NotContain("Nguyễn").And.NotBeEmpty();
        }
    }
}
