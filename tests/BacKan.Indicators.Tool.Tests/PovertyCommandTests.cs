using System.Text.Json;

namespace BacKan.Indicators.Tool.Tests;

/// <summary>backan poverty, register, and classify --review.</summary>
public class PovertyCommandTests
{
    [Fact]
    public void The_handbooks_country_c()
    {
        ToolRun run = Tool.Feed("income,weight,group\n100,1,A\n110,1,A\n150,1,B\n160,1,B\n", "poverty", "-", "--line", "125", "--json");
        (run.Exit, run.Error).Should().Be((0, ""));
        JsonElement json = run.Json;
        (json.GetProperty("line").GetRawText(), json.GetProperty("p0").GetRawText(), json.GetProperty("p1").GetRawText(),
            json.GetProperty("p2").GetRawText()).Should()
            .Be(("125", "0.5", "0.08", "0.0136"));
        json.EnumerateObject().Select(p => p.Name).Should()
            .ContainInOrder("line", "p0", "p1", "p2", "watts", "sen", "senFinite", "sst", "gini", "groups");
        json.GetProperty("groups")[1].GetProperty("reasons").GetProperty("giniOfPoor").GetString().Should().Be("không có người nghèo");
    }

    [Theory]
    [InlineData(false, "0.75")]
    [InlineData(true, "0.25")]
    public void At_the_line_strict_decides(bool strict, string p0) => Tool
        .Feed("income\n400000\n400000\n500000\n390000\n",
            ["poverty", "-", "--line", "400000", "--json", .. strict ? new[] { "--strict" } : []])
        .Json.GetProperty("p0").GetRawText().Should().Be(p0);

    [Fact]
    public void Alkire_and_Foster_by_columns_and_by_patterns()
    {
        ToolRun columns = Tool.Feed("a,b,c,d\n0,0,0,0\n0,1,0,1\n1,1,1,1\n0,1,0,0\n", "poverty", "-", "--cutoff", "2", "--json");
        ToolRun patterns = Tool.Feed("pattern,count\n0000,1\n0101,1\n1111,1\n0100,1\n", "poverty", "-", "--cutoff", "2", "--json");
        foreach (ToolRun run in new[] { columns, patterns })
        {
            (run.Exit, run.Error).Should().Be((0, ""));
            (run.Json.GetProperty("h").GetRawText(), run.Json.GetProperty("a").GetRawText(), run.Json.GetProperty("m0").GetRawText())
                .Should().Be(("0.5", "0.75", "0.375"));
        }

        columns.Json.GetProperty("contributions").GetProperty("b").GetRawText().Should().Be("0.333333333333333");
        JsonElement weighted = Tool.Feed("pattern,count\n0000,1\n0101,1\n1111,1\n0100,1\n", "poverty", "-", "--cutoff", "2", "--weights",
            "2,1,1/2,1/2", "--json").Json;
        (weighted.GetProperty("h").GetRawText(), weighted.GetProperty("m0").GetRawText()).Should().Be(("0.25", "0.25"));
    }

    [Fact]
    public void Bad_rows_are_named_and_the_good_ones_count()
    {
        ToolRun run = Tool.Feed("id,income\na,100\na,5\nb,x\nc,-1\n", "poverty", "-", "--line", "125", "--json");
        run.Exit.Should().Be(2);
        run.Problems.Select(p => (p.Line, p.Path)).Should().Equal((3, "id"), (4, "income"), (5, "income"));
        run.Json.GetProperty("population").GetRawText().Should().Be("1");
        Tool.Feed("a,b\n1,\n0,1\n", "poverty", "-", "--cutoff", "1", "--json").Problems.Should().ContainSingle().Which.Path.Should()
            .Be("b");
        Tool.Feed("income\n1\n", "poverty", "-").Exit.Should().Be(2);
        Tool.Feed("income\n1\n", "poverty", "-", "--line", "0").Exit.Should().Be(2);
        Tool.Feed("a\n1\n", "poverty", "-", "--cutoff", "2").Exit.Should().Be(2);
    }

    [Fact]
    public void A_register_that_balances_and_one_that_lost_a_movement()
    {
        using var folder = new TemporaryFolder();
        string opening = folder.Write("2024.csv", "id,class,persons\na,Poor,4\nb,NearPoor,3\nc,Poor,2\n");
        string closing = folder.Write("2025.csv", "mã hộ,loại hộ,nhân khẩu\na,CN,4\nb,CN,3\n");
        string movements = folder.Write("m.csv", "id,movement,list\na,became-near-poor,\nc,thoát nghèo,Poor\n");
        ToolRun balanced = Tool.Run("register", closing, "--from", opening, "--movements", movements, "--json");
        (balanced.Exit, balanced.Error).Should().Be((0, ""));
        JsonElement poor = balanced.Json.GetProperty("forms").GetProperty("poor");
        (poor.GetProperty("opening").GetInt32(), poor.GetProperty("toOtherClass").GetInt32(), poor.GetProperty("exited").GetInt32(),
            poor.GetProperty("closing").GetInt32()).Should().Be((2, 1, 1, 0));

        string lost = folder.Write("lost.csv", "id,movement,list\na,became-near-poor,\n");
        ToolRun broken = Tool.Run("register", closing, "--from", opening, "--movements", lost, "--json");
        broken.Exit.Should().Be(1);
        broken.Json.GetProperty("differences").EnumerateArray().Select(d => d.GetProperty("id").GetString()).Should().Equal("c");

        ToolRun without = Tool.Run("register", closing, "--from", opening, "--lang", "en");
        without.Exit.Should().Be(0);
        without.Output.Should().Contain("Without --movements");
        Tool.Run("register", closing, "--from", folder.PathOf("absent.csv")).Exit.Should().Be(2);
    }

    [Fact]
    public void Sheets_as_a_table_and_as_json_lines()
    {
        const string table = "id,area,region,persons,workers,dependants,water,toilet,house-area\nH1,nông thôn,2,5,2,3,4,3,39.9\nH2,rural,,2,1,0,1,1,80\nH3,rural,2,5,x,3,4,3,39\n";
        ToolRun run = Tool.Feed(table, "classify", "-", "--review", "--on", "2024-10-01", "--json");
        run.Exit.Should().Be(2);
        run.Problems.Select(p => (p.Code, p.Line)).Should().Equal(("BK4010", 3), ("BK1002", 4));
        JsonElement row = run.Rows.Should().ContainSingle().Subject;
        (row.GetProperty("class").GetString(), row.GetProperty("lowA").GetInt32(), row.GetProperty("lowB").GetInt32()).Should()
            .Be(("Unknown", 45, 40));
        row.GetProperty("missing").GetArrayLength().Should().BePositive();

        using var folder = new TemporaryFolder();
        string sheets = folder.Write("sheets.jsonl", """{"id":"J1","area":{"area":"rural","asOf":"2024-10-01","source":"UBND"},"on":"2024-10-01","region":"northern-mountains","answers":{"persons":8,"cars":1}}""" + "\n");
        ToolRun lines = Tool.Run("classify", sheets, "--review", "--on", "2024-10-01", "--json");
        (lines.Exit, lines.Error).Should().Be((0, ""));
        lines.Rows[0].GetProperty("lowA").GetInt32().Should().Be(50, "a car, and no points for eight persons");
        Tool.Feed(table, "classify", "-", "--review", "--on", "2027-01-01", "--json").Exit.Should().Be(3);
        Tool.Feed(table, "classify", "-", "--review", "--tally", "--on", "2024-10-01").Exit.Should().Be(2);
    }
}
