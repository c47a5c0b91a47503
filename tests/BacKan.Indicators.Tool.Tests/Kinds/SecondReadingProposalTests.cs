using System.Text.Json.Nodes;
using BacKan.Indicators.Tests;

namespace BacKan.Indicators.Tool.Tests.Kinds;

/// <summary>The proposals by which a second reading of the law found wrong answers, as records of offices.</summary>
public sealed class SecondReadingProposalTests
{
    [Theory]
    [InlineData("A1", null, "Unknown")]
    [InlineData("A1", "unit", "NotMet")]
    [InlineData("A1", "force", "Met")]
    [InlineData("A2", null, "Unknown")]
    [InlineData("A2", "force", "Met")]
    [InlineData("A3", null, "Met")]
    [InlineData("A4", null, "Met")]
    [InlineData("A5", null, "Unknown")]
    [InlineData("A5", "force", "NotMet")]
    [InlineData("A5", "national", "Met")]
    [InlineData("A6", null, "Met")]
    public void Combat_and_topics(string id, string? scope, string outcome)
    {
        JsonObject record = Record("proposals-combat.jsonl", id);
        if (scope is not null)
            record["candidate"]!["combat"]![0]!["scope"] = scope;
        ToolRun run = Tool.Feed(record.ToJsonString(), "eligible", "-", "--json");
        (run.Exit, run.Of("outcome")[0]).Should().Be((0, outcome), run.Output);
        if (outcome is "Unknown")
            run.Rows[0].GetProperty("missing").EnumerateArray().Select(m => m.GetString()).Should().Contain(m => m!.StartsWith("combat:", StringComparison.Ordinal), "the scope of the feat is asked for");
    }

    // By the finding on leave; the whole stays unknown because of Circular 15/2025/TT-BNV, which was not read.
    [Theory]
    [InlineData("L1", "NeedsJudgement", "khoản 1 Điều 20 Nghị định 233/2026/NĐ-CP")]
    [InlineData("L2", "NeedsJudgement", "khoản 3 Điều 2 Nghị định 90/2020/NĐ-CP")]
    [InlineData("L3", "Unknown", "Nghị định 335/2025/NĐ-CP")]
    [InlineData("L4", "Met", null)]
    public void Rating_and_leave(string id, string outcome, string? basis)
    {
        ToolRun run = Tool.Feed(Record("proposals-leave.jsonl", id).ToJsonString(), "eligible", "-", "--json", "--lang", "vi");
        run.Of("outcome").Should().Equal("Unknown");
        JsonNode leave = Find(JsonNode.Parse(run.Output)![0]!["findings"]!.AsArray(), "rating-and-leave")!;
        leave["outcome"]!.GetValue<string>().Should().Be(outcome);
        if (basis is not null)
            Bases(leave, outcome).Should().Contain(basis);
        JsonNode.Parse(run.Output)![0]!["findings"]!.AsArray().Where(f => f!["outcome"]!.GetValue<string>() is "Unknown").SelectMany(f => Bases(f!, "Unknown")).Should().Contain("Thông tư 15/2025/TT-BNV");
    }

    // Judged in the year after the second title, with a recognised national initiative.
    [Theory]
    [InlineData(2009, 2012, 0, "Met")]
    [InlineData(2012, 2015, 0, "Met")]
    [InlineData(2016, 2019, 0, "Met")]
    [InlineData(2005, 2012, 0, "NeedsJudgement")]
    [InlineData(2008, 2015, 0, "NeedsJudgement")]
    [InlineData(2010, 2019, 0, "NeedsJudgement")]
    [InlineData(2012, 2024, 0, "NeedsJudgement")]
    [InlineData(2005, 2012, 2008, "NeedsJudgement")] // before 15/10/2014 no chain was read
    [InlineData(2008, 2015, 2011, "NotMet")]
    [InlineData(2010, 2019, 2014, "NotMet")]
    [InlineData(2012, 2024, 2018, "NotMet")]
    public void Two_titles_running(int first, int second, int broken, string outcome)
    {
        string Titles(string code, IEnumerable<int> years) => string.Join(',', years.Select(y => $"{{\"code\":\"{code}\",\"year\":{y},\"decision_date\":\"{y}-12-20\"}}"));
        string run = Titles("CSTDCS", Enumerable.Range(first - 2, second - first + 3).Where(y => y != broken));
        string record = $"{{\"id\":\"P\",\"title\":\"CSTDTQ\",\"recipient\":\"individual\",\"on\":\"{second + 1}-06-20\",\"candidate\":{{\"proposed_year\":{second},\"attested\":true,\"group\":\"civil_servant\",\"titles\":[{run},{Titles("CSTDT", [first, second])}],"
            + $"\"initiatives\":[{{\"year\":{second},\"scope\":\"national\",\"recogniser\":\"CT_UBND_TINH\",\"applied\":true,\"replicable\":true}}],\"topics\":[],\"complete\":{{\"titles\":[1990,{second}],\"initiatives\":[1990,{second}],\"topics\":[1990,{second}]}}}}}}";
        ToolRun given = Tool.Feed(record, "eligible", "-", "--json");
        given.Of("outcome").Should().Equal([outcome], given.Output);
    }

    private static JsonObject Record(string file, string id) => File.ReadLines(Repository.PathOf("tests", "conformance", file)).Where(l => l.Length > 0)
        .Select(l => JsonNode.Parse(l)!.AsObject()).Single(r => r["id"]!.GetValue<string>().StartsWith($"{id} ", StringComparison.Ordinal));

    private static JsonNode? Find(JsonArray findings, string id) => findings.Select(f => f!["id"]!.GetValue<string>() == id ? f : f["parts"] is JsonArray parts ? Find(parts, id) : null).FirstOrDefault(f => f is not null);

    private static IEnumerable<string> Bases(JsonNode finding, string outcome) => finding["parts"] is JsonArray parts
        ? parts.Where(p => p!["outcome"]!.GetValue<string>() == outcome).SelectMany(p => Bases(p!, outcome))
        : [finding["basis"]!.GetValue<string>()];
}
