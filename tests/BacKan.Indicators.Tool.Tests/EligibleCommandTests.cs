using System.Text;
using System.Text.Json;

namespace BacKan.Indicators.Tool.Tests;

public sealed class EligibleCommandTests
{
    private const string Good =
        """{"id":"a","title":"CSTDT","recipient":"individual","on":"2019-12-20","candidate":{"proposed_year":2019,"attested":true,"titles":[{"code":"CSTDCS","year":2017},{"code":"CSTDCS","year":2019}],"complete":{"titles":[2010,2019]}}}""";

    private const string Open = """{"id":"b","title":"CSTDT","recipient":"individual","candidate":{"proposed_year":2019}}""";

    [Fact]
    public void The_json_has_the_keys_of_the_contract()
    {
        (int exit, string output, string error) = Run(Good + "\n", "--json");
        (exit, error).Should().Be((0, ""));
        JsonElement advice = JsonDocument.Parse(output).RootElement[0];
        advice.EnumerateObject().Select(p => p.Name).Should().Contain(["candidate", "title", "outcome", "findings", "missing", "gap", "basis"]);
        (advice.GetProperty("candidate").GetString(), advice.GetProperty("title").GetString(), advice.GetProperty("outcome").GetString(), advice.GetProperty("basis").GetString())
            .Should().Be(("a", "CSTDT", "NotMet", "khoản 2 Điều 9 Nghị định 91/2017/NĐ-CP"));
        JsonElement gap = advice.GetProperty("gap")[0];
        (gap.GetProperty("kind").GetString(), gap.GetProperty("missing").GetDecimal(), gap.GetProperty("missingYears")[0].GetInt32()).Should().Be(("YearsRunning", 2m, 2018));
        advice.GetProperty("missing").GetArrayLength().Should().Be(0);
        advice.GetProperty("findings")[0].GetProperty("basis").GetString().Should().Contain("91/2017/NĐ-CP");
    }

    [Theory]
    [InlineData("[2010]", "NotMet")]
    [InlineData("[2010, 2019]", "NotMet")]
    [InlineData("[2019]", "Unknown")]
    public void A_record_has_a_number_and_a_name_and_says_once_from_when_it_is_complete(string all, string outcome)
    {
        string record = Good.Replace("""{"titles":[2010,2019]}""", $$"""{"all":{{all}}},"id":"CB-12","name":"Hồ sơ 7" """, StringComparison.Ordinal);
        (int exit, string output, string error) = Run(record + "\n", "--json");
        (exit, error).Should().Be((0, ""));
        JsonDocument.Parse(output).RootElement[0].GetProperty("outcome").GetString().Should().Be(outcome);
    }

    [Fact]
    public void Lines_a_list_and_one_object_over_many_lines_say_the_same()
    {
        string lines = Run(Good + "\n\n" + Good + "\n", "--json").Output, list = Run("[\n  " + Good + ",\n  " + Good + "\n]\n", "--json").Output;
        list.Should().Be(lines);
        Run(Good.Replace(",\"on\"", ",\n\"on\"", StringComparison.Ordinal), "--json").Output.Should().Be(Run(Good, "--json").Output);
        Run("\uFEFF" + Good, "--json").Output.Should().Be(Run(Good, "--json").Output);
        Run(" \n", "--json").Should().Match<(int Exit, string Output, string Error)>(r => r.Exit == 2 && r.Output.Length == 0 && r.Error.Contains("BK7011"), "an empty file is no file of proposals");
    }

    [Fact]
    public void A_fact_that_is_absent_is_not_known_and_the_day_of_the_command_serves_who_says_none()
    {
        (int exit, string output, _) = Run(Open + "\n" + Good + "\n", "--json", "--on", "2024-12-20");
        exit.Should().Be(0);
        JsonElement all = JsonDocument.Parse(output).RootElement;
        all[0].GetProperty("outcome").GetString().Should().Be("Unknown");
        all[0].GetProperty("missing").GetArrayLength().Should().BeGreaterThan(0);
        all[1].GetProperty("basis").GetString().Should().Contain("91/2017", "its own day wins");
    }

    [Theory]
    [InlineData("""{"id":"x","title":"CSTDX","recipient":"individual","on":"2019-12-20","candidate":{"proposed_year":2019}}""", 19, "BK5002", "$.title")]
    [InlineData("""{"id":"x","title":"CSTDT","recipient":"individual","on":"2019-12-20","candidate":{"proposed_year":"x"}}""", 99, "BK1002", "$.candidate.proposed_year")]
    [InlineData("""{"id":"x","title":"CSTDT","recipient":"household","on":"2019-12-20","candidate":{"proposed_year":2019}}""", 1, "BK5002", "$.title")]
    [InlineData("""{"id":"x","title":"CSTDT","recipient":"individual","candidate":{"proposed_year":2019}}""", 1, "BK6002", "$.on")]
    [InlineData("""{"id":"x","title":""", 19, "BK6001", "$")]
    [InlineData("nonsense", 2, "BK6001", "$")]
    public void A_broken_record_is_reported_with_its_line_and_costs_no_other(string bad, int column, string code, string path)
    {
        (int exit, string output, string error) = Run(Good + "\n" + bad + "\n" + Good.Replace("2019-12-20", "2019-12-21", StringComparison.Ordinal) + "\n", "--json");
        exit.Should().Be(2);
        JsonDocument.Parse(output).RootElement.GetArrayLength().Should().Be(2);
        JsonElement problem = JsonDocument.Parse(error).RootElement;
        (problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32(), problem.GetProperty("code").GetString(), problem.GetProperty("path").GetString()).Should().Be((2, column, code, path));
    }

    [Fact]
    public void A_record_inside_a_list_is_named_with_its_place_in_the_file()
    {
        (int exit, string output, string error) = Run("[ " + Good + ",\n    " + Good.Replace("CSTDT", "CSTDX", StringComparison.Ordinal) + " ]", "--json");
        exit.Should().Be(2);
        JsonDocument.Parse(output).RootElement.GetArrayLength().Should().Be(1);
        JsonElement problem = JsonDocument.Parse(error).RootElement;
        (problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32()).Should().Be((2, 23));
    }

    [Fact]
    public void A_law_that_is_not_held_is_answered_so_and_asks_for_exit_code_3()
    {
        (int exit, string output, _) = Run(Good.Replace("2019-12-20", "2026-10-01", StringComparison.Ordinal), "--json");
        exit.Should().Be(3);
        JsonElement advice = JsonDocument.Parse(output).RootElement[0];
        (advice.GetProperty("outcome").GetString(), advice.GetProperty("gap")[0].GetProperty("instrument").GetString()).Should().Be(("Unknown", "06/2026/QH16"));
        (exit, _, string error) = Run(Good.Replace("\"attested\"", "\"votes\":{\"members\":15,\"yes\":15},\"attested\"", StringComparison.Ordinal).Replace("2019-12-20", "2006-12-20", StringComparison.Ordinal).Replace("\"proposed_year\":2019", "\"proposed_year\":2006", StringComparison.Ordinal), "--json");
        exit.Should().Be(3);
        JsonDocument.Parse(error).RootElement.GetProperty("code").GetString().Should().Be("BK9001");
    }

    [Fact]
    public void People_read_the_outcome_and_the_whole_reasoning_on_demand()
    {
        Run(Good).Output.Should().Contain("không đạt").And.Contain("thiếu 2 năm liên tục").And.Contain("không phải quyết định khen thưởng");
        Run(Good, "--lang", "en").Output.Should().Contain("2 years running short").And.Contain("no award is granted");
        Run(Good, "--explain").Output.Should().Contain("Căn cứ:").And.Contain("2018 không").And.Contain("Kết luận:");
    }

    [Fact]
    public void Long_lines_and_many_records_come_in_order()
    {
        string padded = Good.Replace("\"a\"", "\"" + new string('x', 65_536) + "\"", StringComparison.Ordinal);
        string[] ids = [.. JsonDocument.Parse(Run(string.Join('\n', Enumerable.Range(0, 300).Select(i => i == 150 ? padded : Good.Replace("\"a\"", $"\"{i}\"", StringComparison.Ordinal))), "--json").Output).RootElement.EnumerateArray().Select(a => a.GetProperty("candidate").GetString()!)];
        ids.Should().HaveCount(300);
        ids[299].Should().Be("299");
        ids[150].Should().HaveLength(65_536);
    }

    private static (int Exit, string Output, string Error) Run(string file, params string[] options)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int exit = BackanApp.Run(["eligible", "-", .. options], new(() => new MemoryStream(Encoding.UTF8.GetBytes(file)), output, error, IsTerminal: false));
        return (exit, output.ToString(), error.ToString());
    }
}
