using System.Text.Json;

namespace BacKan.Indicators.Tool.Tests;

/// <summary>What <c>backan quota</c> says, in every form: a ceiling, none, two readings, a simulation, a law that is not held.</summary>
public sealed class QuotaCommandTests
{
    private const string Fighters = "grassroots-fighter-ceiling";

    [Fact]
    public void The_json_has_the_keys_of_the_contract_and_an_excess_exits_1()
    {
        ToolRun run = Run("unit,base,granted\nPhòng A,33,5\nPhòng B,280,31\n", Fighters, "2019-12-20", "--json");
        (run.Exit, run.Error).Should().Be((1, ""));
        run.Output.Should().Be(
            """
            [
            {"unit":"Phòng A","base":33,"ceiling":4,"lowest":4,"highest":4,"granted":5,"over":1,"outcome":"NotMet","simulated":null,"basis":"khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP","note":"5 / 33 lao động tiên tiến, chiến sĩ tiên tiến = 15,15%; trần 15% của 33 là 4,95 → 4 người; vượt trần 1 người."},
            {"unit":"Phòng B","base":280,"ceiling":42,"lowest":42,"highest":42,"granted":31,"over":0,"outcome":"Met","simulated":null,"basis":"khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP","note":"31 / 280 lao động tiên tiến, chiến sĩ tiên tiến = 11,07%; trần 15% của 280 là 42 → 42 người; trong trần."}
            ]

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void One_person_is_a_person_and_a_unit_that_stands_twice_is_named()
    {
        ToolRun run = Run("unit,base,granted\nA,7,1\nA,7,1\n", Fighters, "2019-12-20", "--json", "--lang", "en");
        (run.Exit, run.Rows.Length, run.Said("doubt").Single()).Should().Be((0, 2, "3 unit"));
        run.Rows[0].GetProperty("note").GetString().Should().Contain("1.05 → 1 person; within the ceiling");
    }

    // The matrix: rule, day, row; exit, outcome, ceiling, lowest, highest, over, and the cell of the ceiling in both languages.
    [Theory]
    [InlineData(Fighters, "2013-12-31", "280,31", 0, "Met", null, null, null, "0", "không có trần", "none")]
    [InlineData(Fighters, "2024-12-20", "33,20", 0, "Met", null, null, null, "0", "không có trần", "none")]
    [InlineData(Fighters, "2014-10-15", "33,5", 1, "NotMet", "4", "4", "4", "1", "4", "4")]
    [InlineData(Fighters, "2019-12-20", "33,4", 0, "Met", "4", "4", "4", "0", "4", "4")]
    [InlineData(Fighters, "2019-12-20", "33,", 0, null, "4", "4", "4", null, "4", "4")]
    [InlineData(Fighters, "2026-10-01", "33,4", 3, "Unknown", null, null, null, null, "chưa rõ", "not known")]
    [InlineData("government-flags", "2020-02-15", "14,3", 1, "NotMet", "2", "2", "2", "1", "2", "2")]
    [InlineData("government-flags", "2024-12-20", "14,3", 0, "Unknown", null, null, null, null, "2 (mô phỏng)", "2 (simulation)")]
    [InlineData("government-flags", "2013-12-20", "14,3", 3, "Unknown", null, null, null, null, "chưa rõ", "not known")]
    [InlineData("labour-grassroots-fighters", "2019-12-20", "33,5", 0, "NeedsJudgement", null, "4", "5", null, "4 hoặc 5", "4 or 5")]
    [InlineData("labour-grassroots-fighters", "2019-12-20", "33,6", 1, "NotMet", null, "4", "5", null, "4 hoặc 5", "4 or 5")]
    [InlineData("labour-grassroots-fighters", "2019-12-20", "33,4", 0, "Met", null, "4", "5", null, "4 hoặc 5", "4 or 5")]
    [InlineData("army-grassroots-fighters", "2020-12-20", "129,13", 1, "NotMet", "12", "12", "12", "1", "12", "12")]
    [InlineData("agriculture-bloc-flags", "2014-12-01", "6,2", 0, "Unknown", null, null, null, null, "chưa rõ", "not known")]
    [InlineData("excellent-units", "2026-12-10", "3,1", 0, "Unknown", null, "0", "1", null, "0 hoặc 1", "0 or 1")]
    [InlineData("excellent-civil-servants", "2024-12-10", "60,12", 0, "Unknown", null, null, null, null, "chưa rõ", "not known")]
    public void Every_kind_of_answer_in_every_form(
        string rule, string day, string row, int exit, string? outcome, string? ceiling, string? lowest, string? highest, string? over, string cell, string cellEn)
    {
        string table = "unit,base,granted\nA," + row + "\n";
        ToolRun json = Run(table, rule, day, "--json");
        json.Exit.Should().Be(exit);
        JsonElement answer = json.Rows.Single();
        string? Raw(string key) => answer.GetProperty(key) is { ValueKind: not JsonValueKind.Null } value ? value.ToString() : null;
        (Raw("outcome"), Raw("ceiling"), Raw("lowest"), Raw("highest"), Raw("over")).Should().Be((outcome, ceiling, lowest, highest, over));
        foreach ((string form, string language, string expected) in new[] { ("csv", "vi", cell), ("csv", "en", cellEn), ("md", "vi", cell), ("html", "en", cellEn) })
        {
            ToolRun shown = Run(table, rule, day, "--table", form, "--lang", language);
            shown.Exit.Should().Be(exit);
            shown.Output.Should().Contain(expected);
        }

        Run(table, rule, day, "--table", "csv").Output.Split('\n')[1].Split(',')[2].Should().Be(cell);
    }

    [Fact]
    public void What_else_a_rule_asks_for_is_read_from_the_row()
    {
        Run("unit,base,granted,units\nA,3,1,4\nB,4,1,5\n", "excellent-units", "2026-12-10", "--json").Of("ceiling").Should().Equal("1", "0");
        Run("unit,base,granted,stated\nA,60,12,20\n", "excellent-civil-servants", "2024-12-10", "--json").Of("outcome").Should().Equal("Met");
        Run("unit,base,granted\nA,33,5\n", "labour-grassroots-fighters", "2019-12-20", "--json", "--rounding", "half-up").Of("ceiling").Should().Equal("5");
    }

    [Theory]
    [InlineData("A,x,1", "3 base")]
    [InlineData("A,,1", "3 base")]
    [InlineData("A,1.5,1", "3 base")]
    [InlineData("A,-1,1", "3 base")]
    [InlineData("A,>5,1", "3 base")]
    [InlineData("A,5,x", "3 granted")]
    [InlineData(",5,1", "3 unit")]
    public void A_bad_row_is_named_and_costs_no_other(string row, string place)
    {
        ToolRun run = Run("unit,base,granted\nB,33,4\n" + row + "\nC,33,4\n", Fighters, "2019-12-20", "--json");
        run.Exit.Should().Be(2);
        run.Of("unit").Should().Equal("B", "C");
        run.Said("refused").Should().Equal(place);
    }

    [Fact]
    public void A_quota_is_divided_with_its_proof()
    {
        const string Table = "unit,base\nA,33\nB,33\nC,34\n";
        ToolRun parts = Run(Table, Fighters, "2019-12-20", "--json", "--allocate", "largest-remainder");
        (parts.Exit, parts.Error).Should().Be((0, ""));
        Given(parts).Should().Equal(4, 4, 5);
        (parts.Json.GetProperty("ceiling").GetInt32(), parts.Json.GetProperty("given").GetInt32(), parts.Json.GetProperty("unallocated").GetInt32()).Should().Be((15, 13, 2));
        ToolRun whole = Run(Table, Fighters, "2019-12-20", "--json", "--allocate", "largest-remainder", "--whole");
        Given(whole).Should().Equal(5, 5, 5);
        whole.Json.GetProperty("proof").GetString().Should().Contain("4,95 + 4,95 + 5,1 = 15").And.Contain("A (0,95), B (0,95)");
        Given(Run(Table, Fighters, "2019-12-20", "--json", "--allocate", "highest-quotient", "--whole")).Should().Equal(5, 5, 5);
        Run(Table, Fighters, "2019-12-20", "--allocate", "largest-remainder").Output.Should().Contain("còn 2 suất không phân bổ").And.Contain("khoản 3 Điều 9");
        Run(Table, Fighters, "2019-12-20", "--allocate", "largest-remainder", "--table", "csv").Should().Match<ToolRun>(r => r.Output.Split("\n").Length == 5 && r.Error.Contains("phần nguyên 4 + 4 + 5 = 13"));
    }

    [Fact]
    public void The_order_of_the_rows_changes_no_share()
    {
        string[] rows = ["A,10,", "B,10,", "C,10,2", "D,10,1"];
        Dictionary<string, int> Shares(IEnumerable<string> table) => Run("unit,base,order\n" + string.Join('\n', table) + "\n", Fighters, "2019-12-20", "--json", "--allocate", "largest-remainder", "--whole")
            .Json.GetProperty("units").EnumerateArray().ToDictionary(u => u.GetProperty("unit").GetString()!, u => u.GetProperty("given").GetInt32());
        Shares(rows).Should().BeEquivalentTo(new Dictionary<string, int> { ["A"] = 1, ["B"] = 1, ["C"] = 2, ["D"] = 2 });
        Shares(rows.Reverse()).Should().BeEquivalentTo(Shares(rows));
    }

    [Fact]
    public void Nothing_is_divided_where_the_whole_or_its_ceiling_is_not_known()
    {
        Run("unit,base\nA,33\nB,x\n", Fighters, "2019-12-20", "--json", "--allocate", "largest-remainder").Should().Match<ToolRun>(r => r.Exit == 2 && r.Output.Length == 0 && r.Error.Contains("không phân bổ"));
        Run("unit,base\nA,33\nA,33\n", Fighters, "2019-12-20", "--json", "--allocate", "largest-remainder").Exit.Should().Be(2);
        ToolRun free = Run("unit,base\nA,33\n", Fighters, "2013-12-20", "--json", "--allocate", "largest-remainder");
        (free.Exit, free.Json.GetProperty("units").GetArrayLength(), free.Json.GetProperty("given").ValueKind).Should().Be((0, 0, JsonValueKind.Null));
        free.Json.GetProperty("proof").GetString().Should().Contain("không có trần chung toàn quốc");
        Run("unit,base\nA,33\n", Fighters, "2026-12-20", "--json", "--allocate", "largest-remainder").Exit.Should().Be(3);
        Run("unit,base\nA,9\n", "procuracy-bloc-flags", "2020-12-20", "--allocate", "largest-remainder").Should().Match<ToolRun>(r => r.Exit == 2 && r.Output.Length == 0);
        Run("unit,base\nA,33\nB,34\n", "government-flags", "2024-12-20", "--allocate", "largest-remainder").Output.Should().Contain("Mô phỏng");
    }

    [Fact]
    public void A_wrong_rule_day_or_rounding_is_said_once()
    {
        Run("unit,base\nA,33\n", "government-flag", "2020-12-20").Should().Match<ToolRun>(r => r.Exit == 2 && r.Output.Length == 0 && r.Error.Contains("có phải government-flags"));
        Run("unit,base\nA,33\n", "police-fighters", "2024-12-20").Should().Match<ToolRun>(r => r.Exit == 3 && r.Output.Length == 0 && r.Error.Contains("12/7/2019 – 31/12/2023"));
        Run("unit,base\nA,33\n", Fighters, "2019-12-20", "--rounding", "up").Should().Match<ToolRun>(r => r.Exit == 2 && r.Output.Length == 0);
        Run("unit,base\nA,33\n", Fighters, "2019-12-20", "--whole").Exit.Should().Be(2);
        Tool.Run("quota", "x.csv").Error.Should().Contain("--rule").And.Contain("--on");
    }

    [Fact]
    public void The_template_runs() =>
        Run(Tool.Run("quota", "--template").Output, Fighters, "2019-12-20", "--json").Of("over").Should().Equal("1", "0");

    private static int[] Given(ToolRun run) => [.. run.Json.GetProperty("units").EnumerateArray().Select(u => u.GetProperty("given").GetInt32())];

    private static ToolRun Run(string table, string rule, string day, params string[] more) => Tool.Feed(table, ["quota", "-", "--rule", rule, "--on", day, .. more]);
}
