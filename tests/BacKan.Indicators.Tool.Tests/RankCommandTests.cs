using System.Text.Json;

namespace BacKan.Indicators.Tool.Tests;

/// <summary>What <c>backan rank</c> says, in every form: ranks, ties, flags, the acclaimed leader, rows that cannot be used.</summary>
public sealed class RankCommandTests
{
    [Fact]
    public void The_json_has_the_keys_of_the_contract()
    {
        ToolRun run = Run("unit,score,bonus,penalty\nA,96,2,\nB,98.5,,\nC,97,,0.5\n", "--flags", "2", "--json");
        (run.Exit, run.Error).Should().Be((0, ""));
        run.Output.Should().Be(
            """
            [
            {"unit":"B","total":98.5,"rank":1,"tied":false,"leading":true,"flagged":true,"barred":null},
            {"unit":"A","total":98,"rank":2,"tied":false,"leading":false,"flagged":true,"barred":null},
            {"unit":"C","total":96.5,"rank":3,"tied":false,"leading":false,"flagged":false,"barred":null}
            ]

            """.ReplaceLineEndings("\n"));
    }

    // Rows as unit score; flags; the ranks and the flags by unit, in the order of the ranking.
    [Theory]
    [InlineData("A,98;B,98;C,96", "2", "A 1 True;B 1 True;C 3 False")]
    [InlineData("A,98;B,96.5;C,96.5;D,95", "2", "A 1 True;B 2 null;C 2 null;D 4 False")]
    [InlineData("A,98;B,97", "0", "A 1 False;B 2 False")]
    [InlineData("A,98;B,97", "5", "A 1 True;B 2 True")]
    [InlineData("A,98;B,97", null, "A 1 null;B 2 null")]
    [InlineData("A,1;B,2;C,3", "1", "C 1 True;B 2 False;A 3 False")]
    public void Equal_points_share_a_rank_and_a_tie_at_the_last_flag_is_the_meeting_s(string rows, string? flags, string expected)
    {
        string table = "unit,score\n" + rows.Replace(';', '\n') + "\n";
        string[] asked = flags is null ? [] : ["--flags", flags];
        ToolRun run = Run(table, [.. asked, "--json"]);
        string.Join(';', run.Rows.Select(r => $"{r.GetProperty("unit").GetString()} {r.GetProperty("rank").GetInt32()} {(r.GetProperty("flagged").ValueKind == JsonValueKind.Null ? "null" : r.GetProperty("flagged").GetBoolean().ToString())}")).Should().Be(expected);
        run.Exit.Should().Be(0);
        bool tied = expected.Contains(" null", StringComparison.Ordinal) && flags is not null;
        run.Error.Contains("hội nghị của khối quyết định", StringComparison.Ordinal).Should().Be(tied);
        foreach ((string language, string words) in new[] { ("vi", "bằng điểm ở cờ cuối"), ("en", "equal at the last flag") })
        {
            foreach (string[] form in new string[][] { [], ["--table", "csv"], ["--table", "md"], ["--table", "html"] })
                Run(table, [.. asked, "--lang", language, .. form]).Output.Contains(words, StringComparison.Ordinal).Should().Be(tied);
        }
    }

    [Fact]
    public void Women_are_preferred_only_by_the_law_of_the_day()
    {
        const string Table = "unit,score,women\nA,98,\nB,96.5,69\nC,96.5,70\n";
        Run(Table, "--flags", "2", "--on", "2022-01-10", "--json").Of("flagged").Should().Equal("true", "false", "true");
        Run(Table, "--flags", "2", "--on", "2022-01-10").Output.Should().Contain("khoản 2 Điều 3 Nghị định 91/2017/NĐ-CP");
        Run(Table, "--flags", "2", "--on", "2013-01-10", "--json").Of("flagged").Should().Equal("true", "null", "null");
        Run(Table, "--flags", "2", "--json").Should().Match<ToolRun>(r => r.Error.Contains("--on") && r.Of("flagged")[2] == "null");
    }

    [Fact]
    public void The_acclaimed_leader_may_differ_and_its_reason_is_kept()
    {
        const string Table = "unit,score,barred\nA,98.5,\nB,98,\n";
        Run(Table, "--acclaimed", "B", "--json").Should().Match<ToolRun>(r => r.Exit == 0 && r.Of("leading")[1] == "true" && r.Error.Contains("chưa ghi lý do"));
        ToolRun said = Run(Table, "--acclaimed", "B", "--reason", "mô hình mới");
        said.Output.Should().Contain("được suy tôn: B; đứng đầu về điểm: A; lý do: mô hình mới");
        Run(Table, "--acclaimed", "Z", "--json").Should().Match<ToolRun>(r => r.Exit == 1 && r.Error.Contains("không phải thành viên"));
        Run("unit,score,barred\nA,98.5,người đứng đầu bị cảnh cáo\nB,98,\n", "--acclaimed", "B").Output.Should().Contain("lý do: A: người đứng đầu bị cảnh cáo");
        Run("unit,score,barred\nA,98.5,bị cảnh cáo\nB,98,\n", "--acclaimed", "A", "--json").Exit.Should().Be(1);
        Run("unit,score,barred\nA,98.5,bị cảnh cáo\nB,98,\n", "--flags", "1", "--json").Of("flagged").Should().Equal("false", "true");
    }

    // A unit whose row cannot be used may stand anywhere: ranks without it would be wrong.
    [Theory]
    [InlineData("C,x", 2, "4 score")]
    [InlineData("C,-1", 2, "4 score")]
    [InlineData("C,>5", 2, "4 score")]
    [InlineData(",5", 2, "4 unit")]
    [InlineData("A,5", 2, "4 unit")]
    [InlineData("C,", 0, null)]
    public void One_row_without_points_leaves_nobody_ranked(string row, int exit, string? place)
    {
        ToolRun run = Run("unit,score\nA,98\nB,97\n" + row + "\n", "--flags", "1", "--json");
        run.Exit.Should().Be(exit);
        run.Of("rank").Should().OnlyContain(r => r == "null");
        run.Of("leading").Should().OnlyContain(r => r == "null");
        run.Of("flagged").Should().OnlyContain(r => r == "null");
        run.Rows.Select(r => r.GetProperty("unit").GetString()).Should().StartWith(["A", "B"]);
        if (place is not null)
            run.Said("refused").Should().Equal(place);
        run.Error.Should().NotBeEmpty();
    }

    [Fact]
    public void Wrong_options_are_said()
    {
        Run("unit,score\nA,98\n", "--flags", "-1").Exit.Should().Be(2);
        Run("unit,score\nA,98\n", "--reason", "x").Exit.Should().Be(2);
        Run("unit,score\nA,98\nTổng cộng,98\n", "--json").Said("doubt").Should().Equal("3 unit");
        Run("unit,score\n", "--json").Should().Match<ToolRun>(r => r.Output == "[]\n");
    }

    [Fact]
    public void The_template_runs() => Run(Tool.Run("rank", "--template").Output, "--flags", "1", "--json").Of("rank").Should().Equal("1", "1", "3");

    private static ToolRun Run(string table, params string[] more) => Tool.Feed(table, ["rank", "-", .. more]);
}
