using System.Text;
using System.Text.Json;

namespace BacKan.Indicators.Tool.Tests.Kinds;

/// <summary>What somebody new to the tool does: rows with list marks, totals among households, options that do nothing, words that mislead.</summary>
public sealed class NewcomerTests
{
    private const string Household = "id,area,income,deprivations\n";

    [Theory] // a part that is marked with a dash or a plus, and not with "trong đó"
    [Trait("Kind", "A4")]
    [InlineData("N,20\nC,30\nD,50\n", "+ Trồng trọt,15\n2013,+ Chăn nuôi,5", "15.00")]
    [InlineData("N,82\nC,387\nD,531\n", "- Trồng trọt,60", "6.00")]
    [InlineData("N,20\nC,30\nD,50\n", "  – Trồng trọt,15", "15.00")]
    [InlineData("N,20\nC,30\nD,50\n", "* Trồng trọt,20", "20.00")]
    [InlineData("N,20\nC,30\nD,50\n", "•Trồng trọt,1.5", "1.50")]
    public void A_marked_row_under_an_unmarked_one_is_its_part(string sectors, string parts, string percent)
    {
        string[] rows = [.. sectors.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        ToolRun run = Tool.Feed($"period,sector,value\n2013,{rows[0]}\n2013,{parts}\n2013,{rows[1]}\n2013,{rows[2]}\n", "structure", "-", "--json");
        JsonElement period = run.Json.GetProperty("periods")[0];
        period.GetProperty("shares").EnumerateObject().Select(s => s.Name).Should().Equal("N", "C", "D");
        period.GetProperty("children").GetProperty("Trồng trọt").GetRawText().Should().Be(percent);
        (run.Exit, run.Problems.Count(p => p is { Severity: "note", Code: "BK7010" })).Should().Be((0, 1));
    }

    [Theory] // where it cannot be told, or the marks are names
    [InlineData("N,20\n2013,- T,150\n2013,C,30\n2013,D,50", 2, "")]
    [InlineData("N,20\n2013,- T,20.6\n2013,C,30\n2013,D,50", 2, "")]
    [InlineData("Tổng số,100\n2013,- N,20\n2013,- C,30\n2013,- D,50", 0, "- N|- C|- D")]
    [InlineData("N,20\n2013,- C,30\n2013,D,50", 0, "N|- C|D")]
    [InlineData("- N,20\n2013,- C,30\n2013,- D,50", 0, "- N|- C|- D")]
    public void Marks_that_all_rows_have_or_that_the_numbers_are_against_make_no_parts(string rows, int exit, string sectors)
    {
        ToolRun run = Tool.Feed($"period,sector,value\n2013,{rows}\n", "structure", "-", "--json");
        run.Exit.Should().Be(exit);
        string.Join('|', run.Json.GetProperty("periods").EnumerateArray().SelectMany(p => p.GetProperty("shares").EnumerateObject().Select(s => s.Name))).Should().Be(sectors);
    }

    [Theory] // a total among rows that are counted
    [Trait("Kind", "A4")]
    [InlineData("classify", "id,area,income,deprivations\nH1,rural,1000000,3\nTổng cộng,rural,1000000,3\n", "--on", "2023-06-01", "--tally")]
    [InlineData("classify", "id,area,region\nH1,rural,2\nTổng số:,rural,2\n", "--on", "2024-10-01", "--review")]
    [InlineData("poverty", "id,income\n1,50\n Tổng ,200\n", "--line", "100")]
    [InlineData("poverty", "id,a,b\n1,1,0\nTOTAL,1,1\n", "--cutoff", "1")]
    [InlineData("register", "id,class\na,Poor\nCộng,Poor\n", "--from", "?")]
    public void A_total_is_no_household(string command, string table, params string[] options)
    {
        ToolRun run = Tool.Feed(table, [command, "-", "--json", .. options.Select(o => o == "?" ? FuzzTests.Opening : o)]);
        run.Exit.Should().Be(2);
        run.Problems.Single(p => p.Severity == "refused").Should().Match<(string Severity, string Code, int Line, int Column, string Path)>(p => p.Code == "BK7010" && p.Line == 3 && p.Path == "id");
    }

    [Theory] // three decimals beside whole numbers
    [Trait("Kind", "A3")]
    [InlineData("structure", "period,sector,value\n2013,N,900\n2013,C,1.200\n2013,D,5.000\n", "3 value|4 value")]
    [InlineData("structure", "period,sector,value\n2013,N,0.900\n2013,C,1.200\n2013,D,5.000\n", "")]
    [InlineData("attain", "indicator,sense,target,actual,unit\nA,at-least,900,1.100,tấn\n", "2 actual")]
    [InlineData("attain", "indicator,sense,target,actual,unit\nA,at-least,4.350,4.785,tấn\n", "")]
    [InlineData("attain", "indicator,sense,target,actual,unit\nA,at-least,95.200,95,%\n", "")]
    [InlineData("growth", "indicator,current,previous,unit\nA,1.100,900,tấn\n", "2 current")]
    [InlineData("growth", "indicator,current,previous,unit\nA,900,1.100,ha\n", "2 previous|2 current")]
    public void Three_decimals_beside_a_long_whole_number_are_doubted(string command, string table, string places) =>
        string.Join('|', Tool.Feed(table, command, "-", "--json").Problems.Where(p => p is { Severity: "doubt", Code: "BK7008" } && p.Path != "target").Select(p => FormattableString.Invariant($"{p.Line} {p.Path}"))).Should().Be(places);

    [Theory] // options that do nothing here
    [Trait("Kind", "F8-idle-option")]
    [InlineData("structure", "--total", "không có")]
    [InlineData("structure", "--bom", "yes")]
    [InlineData("structure", "--safe-cells", null)]
    [InlineData("attain", "--bom", "no")]
    [InlineData("growth", "--safe-cells", null)]
    public void An_option_that_does_nothing_is_noted(string command, string option, string? value)
    {
        string table = command switch { "structure" => "period,sector,value\n2013,A,1\n2013,B,1\n", "attain" => "indicator,sense,target,actual\nA,at-least,1,1\n", _ => "indicator,current,previous\nA,1,1\n" };
        ToolRun run = Tool.Feed(table, [command, "-", "--json", option, .. value is null ? Array.Empty<string>() : [value]]);
        run.Exit.Should().Be(0);
        run.Problems.Should().ContainSingle().Which.Should().Match<(string Severity, string Code, int Line, int Column, string Path)>(p => p.Severity == "note" && p.Code == "BK7001" && p.Path == option);
    }

    [Theory] // options that do not go together
    [Trait("Kind", "F8-contradiction")]
    [InlineData("--line", "100", "--weights", "1,2")]
    [InlineData("--line", "100", "--below", "1")]
    [InlineData("--line", "100", "--indicators", "a")]
    [InlineData("--cutoff", "1", "--strict", null)]
    [InlineData("--line", "100", "--decimals", "3")]
    public void An_option_of_the_other_way_is_refused_by_name(string way, string number, string option, string? value)
    {
        ToolRun run = Tool.Feed("income,a\n1,1\n", ["poverty", "-", "--json", way, number, option, .. value is null ? Array.Empty<string>() : [value]]);
        (run.Exit, run.Output, run.Problems.Single().Path).Should().Be((2, "", option));
    }

    [Theory] // the option at fault is the one that is named
    [Trait("Kind", "E-misleading")]
    [InlineData("--weights", "1,2;3", "--weights", "1,2;3")]
    [InlineData("--weights", "1,2,3", "--weights", "1,2,3")]
    [InlineData("--below", "x", "--below", "x")]
    [InlineData("--indicators", "a,zz", "--indicators", "zz")]
    [InlineData("--indicators", "a,a", "--indicators", "a,a")]
    public void The_option_that_is_wrong_is_the_one_that_is_named(string option, string value, string named, string echoed)
    {
        ToolRun run = Tool.Feed("id,a,b\n1,1,0\n", "poverty", "-", "--cutoff", "1", option, value);
        run.Exit.Should().Be(2);
        run.Error.Should().Contain($" {named} \"{echoed}\"");
    }

    [Theory]
    [Trait("Kind", "E-misleading")]
    [InlineData("1,200", "1200", "--numbers vi")]
    [InlineData("1,400,000", "1400000", "--numbers vi")]
    [InlineData("1,400,000.50", "1400000.50", "--numbers vi")]
    [InlineData("5 tấn", "bỏ chữ", "đơn vị")]
    [InlineData("1.5 triệu", "bỏ chữ", "đơn vị")]
    [InlineData("1500000đ", "bỏ chữ", "đơn vị")]
    public void A_comma_that_may_be_either_and_letters_behind_a_number_are_named(string number, string first, string second) =>
        Tool.Feed($"indicator;sense;target;actual\nA;at-least;100;{number}\n", "attain", "-").Error.Should().Contain(first).And.Contain(second);

    [Theory]
    [Trait("Kind", "E-misleading")]
    [InlineData("poverty|-|--line|1.500.000", "--numbers vi")]
    [InlineData("poverty|-|--line|-5", "lớn hơn 0")]
    [InlineData("register|-|--from|-", "đầu vào chuẩn")]
    [InlineData("classify|-|--on|2023-06-01|--out|-", "tên một tệp")]
    [InlineData("attain|x|--JSON", "có phải --json?")]
    [InlineData("attain|x|--dec|3", "có phải --decimals?")]
    [InlineData("ATTAIN|x", "có phải attain?")]
    public void Usage_that_is_nearly_right_says_what_is_meant(string words, string says) =>
        Tool.Feed("income\n1\n", words.Split('|')).Should().Match<ToolRun>(r => r.Exit == 2 && r.Output.Length == 0 && r.Error.Contains(says));

    [Theory] // no English text of an exception
    [Trait("Kind", "E-exception-text")]
    [InlineData("\"votes\":{\"members\":10,\"present\":12,\"yes\":11}")]
    [InlineData("\"votes\":{\"members\":10,\"present\":8,\"yes\":9}")]
    [InlineData("\"votes\":{\"members\":0,\"present\":0,\"yes\":0}")]
    [InlineData("\"years\":[{\"year\":2019,\"months_worked\":14}]")]
    [InlineData("\"members\":5,\"members_with_LDTT\":9")]
    [InlineData("\"points\":1944,\"standard_points\":-3")]
    public void A_fact_that_cannot_be_is_refused_in_the_language_asked_for(string facts)
    {
        string record = "{\"id\":\"A\",\"title\":\"CSTDT\",\"recipient\":\"individual\",\"on\":\"2019-12-20\",\"candidate\":{\"proposed_year\":2019," + facts + "}}";
        Tool.Feed(record, "eligible", "-").Error.Should().NotContainAny("Expected", "Parameter", "Actual value", "cannot be");
    }

    [Theory] // spelling that nobody sees
    [InlineData("Bản\u200BThi", "BảnThi")]
    [InlineData("Bản Thi", "\uFEFFBản Thi")]
    [InlineData("Bản Thi", "Bản\u00AD Thi")]
    [InlineData("Bản Thi", "Bản\u2009\u2009Thi")]
    [InlineData("Bản Thi", "\u200EBản Thi\u200F")]
    public void Groups_that_differ_in_what_nobody_sees_are_one(string first, string second) =>
        Tool.Feed($"id,area,income,deprivations,xa\n1,rural,1000000,3,{first}\n2,rural,1000000,3,{second}\n", "classify", "-", "--on", "2023-06-01", "--json", "--by", "xa")
            .Json.GetProperty("tally").EnumerateArray().Should().ContainSingle().Which.GetProperty("households").GetInt32().Should().Be(2);

    [Theory] // a header and no rows
    [InlineData("attain", "indicator,sense,target,actual\n")]
    [InlineData("growth", "indicator,current,previous\n,,\n")]
    [InlineData("classify", "id,area,income", "--on", "2023-06-01")]
    [InlineData("poverty", "income\n", "--line", "1")]
    [InlineData("register", "id,class\n", "--from", "?")]
    public void A_table_without_rows_is_noted(string command, string table, params string[] options)
    {
        ToolRun run = Tool.Feed(table, [command, "-", "--json", .. options.Select(o => o == "?" ? FuzzTests.Opening : o)]);
        (run.Exit, run.Error.Contains("không có hàng nào", StringComparison.Ordinal)).Should().Be((0, true));
    }

    [Theory] // the same proposal twice
    [Trait("Kind", "F8-id")]
    [InlineData("A", "CSTDT", "2019-12-20", 1)]
    [InlineData("A", "CSTDCS", "2019-12-20", 0)]
    [InlineData("A", "CSTDT", "2019-12-21", 0)]
    [InlineData("B", "CSTDT", "2019-12-20", 0)]
    public void A_proposal_that_stands_twice_is_doubted_and_answered(string id, string title, string on, int doubts)
    {
        string Of(string i, string t, string d) => $"{{\"id\":\"{i}\",\"title\":\"{t}\",\"recipient\":\"individual\",\"on\":\"{d}\",\"candidate\":{{\"proposed_year\":2019}}}}\n";
        ToolRun run = Tool.Feed(Of("A", "CSTDT", "2019-12-20") + Of(id, title, on), "eligible", "-", "--json");
        (run.Rows.Length, run.Problems.Count(p => p is { Severity: "doubt", Code: "BK7007", Line: 2 })).Should().Be((2, doubts));
    }

    [Fact]
    public void Rows_without_a_group_are_said_to_be_outside_the_groups()
    {
        ToolRun run = Tool.Feed("income,group\n50,A\n60,\n70\n", "poverty", "-", "--line", "100", "--json");
        run.Error.Should().Contain("2 hàng không ghi nhóm");
        run.Json.GetProperty("population").GetInt32().Should().Be(3);
    }

    [Fact]
    public void A_report_in_UTF16_is_the_same_report()
    {
        string town = File.ReadAllText(Tool.Case("town-2013.json"));
        foreach (Encoding encoding in new Encoding[] { Encoding.Unicode, Encoding.BigEndianUnicode })
            Tool.Feed([.. encoding.GetPreamble(), .. encoding.GetBytes(town)], "report", "-").Should().Be(Tool.Feed(town, "report", "-"));
    }

    [Theory] // a row with too many cells is carried whole
    [Trait("Kind", "B5")]
    [InlineData("2,rural,1,0,5,6")]
    [InlineData("2,rural,1,500,000,3")]
    [InlineData("2,rural,1000000,3,=cmd()")]
    public void Cells_that_are_too_many_stand_in_the_output(string row)
    {
        using var folder = new TemporaryFolder();
        Tool.Feed(Household + "1,rural,1000000,3\n" + row + "\n", "classify", "-", "--on", "2023-06-01", "--out", folder.PathOf("out.csv")).Exit.Should().Be(2);
        File.ReadAllLines(folder.PathOf("out.csv"))[2].Should().StartWith($"\"{row}\"");
    }
}
