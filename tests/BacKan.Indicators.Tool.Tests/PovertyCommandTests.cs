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
        Tool.Feed(table, "classify", "-", "--review", "--standard", "vn-2022-2026", "--on", "2024-10-01").Exit.Should().Be(2);
    }

    // N1 of tests/conformance/review-sheets-2022.csv, poor by hand with A = 85 and B = 50; a household with nothing answered; a car and
    // eight persons, above with 50 points and more from what is open.
    private const string Sheets = "id,area,region,xa,persons,workers,dependants,training,civil-servant,contract-work,other-nonfarm,pensioners,pillar,roof,wall,house-area,electricity,water,toilet,"
        + "cars,motorbikes,boats,printers,televisions,stereos,computers,refrigerators,air-conditioners,washing-machines,water-heaters,microwaves,phones,radios,pond-garden,annual-crops,perennials,water-surface,forest,"
        + "cattle,pigs,poultry,aquaculture,b2-employment,b2-nutrition,b2-health-insurance,b2-adult-education,b2-child-school,b2-telecom\n"
        + "H1,rural,2,Nà Hin,5,2,3,1,0,0,0,0,3,4,3,39.9,24.9,4,3,0,1,0,0,1,0,0,0,0,0,0,0,0,0,0,4999,0,0,9999,2,2,99,0,0,0,0,0,1,0\n"
        + "H2,rural,2,nà hin,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,\n";

    [Fact]
    public void A_tally_of_sheets_has_least_and_most_where_one_is_not_decided()
    {
        ToolRun run = Tool.Feed(Sheets, "classify", "-", "--review", "--on", "2024-10-01", "--json", "--by", "xã");
        (run.Exit, run.Error).Should().Be((0, ""));
        JsonElement[] households = [.. run.Json.GetProperty("households").EnumerateArray()];
        (households[0].GetProperty("class").GetString(), households[0].GetProperty("lowA").GetInt32(), households[0].GetProperty("highA").GetInt32(),
            households[0].GetProperty("lowB").GetInt32(), households[0].GetProperty("highB").GetInt32()).Should().Be(("Poor", 85, 85, 50, 50));
        households[1].GetProperty("class").GetString().Should().Be("Unknown");
        JsonElement group = run.Json.GetProperty("tally").EnumerateArray().Should().ContainSingle("Nà Hin is one commune however it is typed").Subject;
        (group.GetProperty("households").GetInt32(), group.GetProperty("poor").GetInt32(), group.GetProperty("unknown").GetInt32(),
            group.GetProperty("poorRate").ValueKind, group.GetProperty("poorRateRange").GetRawText()).Should()
            .Be((2, 1, 1, JsonValueKind.Null, "{\"low\":50.00,\"high\":100.00}"));
        ToolRun table = Tool.Feed(Sheets, "classify", "-", "--review", "--on", "2024-10-01", "--tally");
        table.Output.Should().Contain("50,00–100,00").And.Contain("Hộ chưa xác định nằm trong mẫu số").And.Contain("vn-2022-2026");
    }

    [Fact]
    public void A_sheet_that_stands_twice_is_named_and_counted_once()
    {
        string twice = Sheets + Sheets.Split('\n')[1] + "\nh2,rural,2\n";
        ToolRun listed = Tool.Feed(twice, "classify", "-", "--review", "--on", "2024-10-01", "--json");
        (listed.Exit, listed.Rows.Length).Should().Be((0, 4));
        listed.Problems.Where(p => p.Code == "BK7007").Select(p => (p.Severity, p.Line)).Should().Equal(("doubt", 4), ("doubt", 5));
        ToolRun counted = Tool.Feed(twice, "classify", "-", "--review", "--on", "2024-10-01", "--json", "--tally");
        counted.Exit.Should().Be(2);
        counted.Json.GetProperty("tally")[0].GetProperty("households").GetInt32().Should().Be(3);
        counted.Json.GetProperty("outside").GetProperty("sameId").GetInt32().Should().Be(1);

        using var folder = new TemporaryFolder();
        const string sheet = """{"id":"J1","area":{"area":"rural","asOf":"2024-10-01","source":"UBND"},"on":"2024-10-01","region":"northern-mountains","answers":{}}""";
        ToolRun lines = Tool.Run("classify", folder.Write("s.jsonl", sheet + "\n" + sheet + "\n"), "--review", "--tally", "--on", "2024-10-01", "--json");
        lines.Problems.Select(p => (p.Severity, p.Code, p.Line)).Should().Equal(("refused", "BK7007", 2));
        (lines.Json.GetProperty("households").GetArrayLength(), lines.Json.GetProperty("tally")[0].GetProperty("households").GetInt32()).Should().Be((2, 1));
    }

    [Fact]
    public void The_file_of_out_has_every_row_in_its_place()
    {
        using var folder = new TemporaryFolder();
        string file = folder.PathOf("out.csv");
        Tool.Feed(Sheets + "H3,nowhere,2,\n", "classify", "-", "--review", "--on", "2024-10-01", "--out", file).Exit.Should().Be(2);
        string[] lines = File.ReadAllLines(file);
        lines.Should().HaveCount(4);
        lines[0].Should().EndWith(",class,lowA,highA,lowB,highB,average,basis,missing");
        lines[1].Should().Contain(",Poor,85,85,50,50,false,").And.StartWith("H1,rural,2,Nà Hin,5");
        lines[2].Should().Contain(",Unknown,0,").And.Contain("cars");
        lines[3].Should().StartWith("H3,nowhere").And.EndWith(",,,,,,,,");
    }

    [Fact]
    public void Help_and_template_of_sheets()
    {
        Tool.Run("classify", "--review", "--help").Output.Should().Contain("b2-health-insurance").And.Contain("house-area").And.Contain("region");
        Tool.Run("classify", "--help").Output.Should().NotContain("house-area");
        ToolRun template = Tool.Run("classify", "--review", "--template");
        ToolRun run = Tool.Feed(template.Output, "classify", "-", "--review", "--on", "2024-10-01", "--json");
        (run.Exit, run.Error, run.Rows.Length).Should().Be((0, "", 2));
        run.Rows[1].GetProperty("missing").GetArrayLength().Should().BePositive();
        Tool.Run("poverty", "--cutoff", "2", "--template").Output.Should().StartWith("indicator,weight,group\n");
    }

    [Theory]
    [InlineData("workers", "6", "BK4011")]
    [InlineData("water", "5", "BK4011")]
    [InlineData("house-area", "~40", "BK4011")]
    [InlineData("region", "7", "BK4010")]
    [InlineData("region", "8", "BK4010")]
    [InlineData("b2-water", "0", "BK4008")]
    public void An_answer_that_cannot_be_names_its_column(string column, string answer, string code)
    {
        string table = $"id,area,{(column == "region" ? "" : "region,")}persons,water{(column is "water" ? "2" : "")},{column}\nH1,rural,{(column == "region" ? "" : "2,")}5,4,{answer}\n"
            .Replace(",water2", "", StringComparison.Ordinal);
        if (column is "water")
            table = "id,area,region,persons,water\nH1,rural,2,5,5\n";
        ToolRun run = Tool.Feed(table, "classify", "-", "--review", "--on", "2024-10-01", "--json");
        (run.Exit, run.Rows.Length).Should().Be((2, 0));
        run.Problems.Select(p => (p.Code, p.Line, p.Path)).Should().Equal((code, 2, column));
    }

    // Alkire and Foster (2011): M1 and M2 of the table of the facts, with z = (13, 12, 3, 1).
    [Theory]
    [InlineData("1", "0.4375", "0.210737", "0.165891")]
    [InlineData("2", "0.375", "0.205529", "0.165457")]
    [InlineData("4", "0.25", "0.116987", "0.092106")]
    public void Achievements_give_the_gaps_too(string k, string m0, string m1, string m2)
    {
        const string table = "a,b,c,d\n13.1,14,4,1\n15.2,7,5,0\n12.5,10,1,0\n20,11,3,1\n";
        JsonElement json = Tool.Feed(table, "poverty", "-", "--cutoff", k, "--below", "13,12,3,1", "--json").Json;
        json.GetProperty("m0").GetRawText().Should().Be(m0);
        (Math.Round(json.GetProperty("m1").GetDecimal(), 6), Math.Round(json.GetProperty("m2").GetDecimal(), 6)).Should()
            .Be((decimal.Parse(m1, System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(m2, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void At_a_deprivation_cut_off_the_option_decides_and_without_gaps_there_is_a_reason()
    {
        const string table = "a,b\n3,5\n2,5\n";
        Tool.Feed(table, "poverty", "-", "--cutoff", "1", "--below", "3,5", "--json").Json.GetProperty("h").GetRawText().Should().Be("0.5");
        Tool.Feed(table, "poverty", "-", "--cutoff", "1", "--at-or-below", "3,5", "--json").Json.GetProperty("h").GetRawText().Should().Be("1");
        JsonElement counted = Tool.Feed("a,b\n1,0\n", "poverty", "-", "--cutoff", "1", "--json", "--lang", "en").Json;
        (counted.GetProperty("m1").ValueKind, counted.GetProperty("reasons").GetProperty("m1").GetString()).Should()
            .Be((JsonValueKind.Null, "only known is whether they are deprived, not by how much"));
        Tool.Feed(table, "poverty", "-", "--cutoff", "1", "--below", "3", "--json").Exit.Should().Be(2);
        Tool.Feed(table, "poverty", "-", "--cutoff", "1", "--below", "1/3,5", "--json").Exit.Should().Be(2, "a third is no decimal");
        Tool.Feed(table, "poverty", "-", "--cutoff", "1", "--below", "3,5", "--at-or-below", "3,5").Exit.Should().Be(2);
        Tool.Feed("a,b\n3,\n2,5\n", "poverty", "-", "--cutoff", "1", "--below", "3,5", "--json").Problems.Should().ContainSingle().Which.Path.Should().Be("b");
    }

    [Fact]
    public void Ids_that_are_nearly_the_same_are_doubted_in_measures_and_registers()
    {
        ToolRun run = Tool.Feed("id,income\nH 1,100\nh 1,100\n", "poverty", "-", "--line", "125", "--json");
        (run.Exit, run.Json.GetProperty("population").GetRawText()).Should().Be((0, "2"));
        run.Problems.Select(p => (p.Severity, p.Code, p.Line)).Should().Equal(("doubt", "BK7007", 3));

        using var folder = new TemporaryFolder();
        string opening = folder.Write("2024.csv", "id,class\na,Poor\na,NearPoor\n"), closing = folder.Write("2025.csv", "id,class\na,Poor\nA,Poor\n");
        ToolRun register = Tool.Run("register", closing, "--from", opening, "--json");
        register.Exit.Should().Be(1);
        register.Problems.Select(p => (p.Severity, p.Code, p.Line)).Should().Equal(("doubt", "BK7007", 3), ("doubt", "BK7007", 3));
        register.Json.GetProperty("differences").EnumerateArray().Select(d => (d.GetProperty("id").GetString(), d.GetProperty("kind").GetString()))
            .Should().Equal(("a", "Twice"));
    }
}
