using System.Text.Json.Nodes;
using BacKan.Indicators.Tests;

namespace BacKan.Indicators.Tool.Tests.Kinds;

/// <summary>The worked cases of eligibility, fed to the tool in the shape in which offices keep them.</summary>
public sealed class EligibilityCaseTests
{
    private static readonly string[] OtherwiseSinceTheSecondReading = ["CSTDTQ-R2017-broken-six-general: NotMet", "R2026-received-before-decided-after: Met"];

    public static IEnumerable<TheoryDataRow<string>> Vectors => EligibilityRecords.OfVectors.Keys.Select(id => new TheoryDataRow<string>(id));

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_record_that_says_all_gets_the_answer_of_the_case(string id)
    {
        (JsonObject record, string outcome) = EligibilityRecords.OfVectors[id];
        ToolRun run = Tool.Feed(EligibilityRecords.Completed(record).ToJsonString(), "eligible", "-", "--json");
        run.Of("outcome").Should().Equal([outcome], run.Error);
    }

    [Theory]
    [Trait("Kind", "F2")]
    [MemberData(nameof(Vectors))]
    public void A_record_as_it_is_kept_is_read_and_never_decided_otherwise(string id)
    {
        (JsonObject record, string outcome) = EligibilityRecords.OfVectors[id];
        ToolRun run = Tool.Feed(record.ToJsonString(), "eligible", "-", "--json");
        run.Said("refused").Should().BeEmpty(run.Error);
        run.Of("outcome")[0].Should().BeOneOf(outcome, "Unknown");
    }

    // The facts' file holds the cases as they were written; two came out otherwise by the second reading of the law.
    [Fact]
    public void The_cases_of_the_facts_are_read_in_full_and_answered()
    {
        string folder = Environment.GetEnvironmentVariable("BACKAN_TERRITORY_DATA") is { Length: > 0 } named ? Path.Combine(named, "..") : Path.Combine(Repository.Root, "..", "shared", "facts");
        string file = Path.Combine(folder, "emulation", "cases.json");
        Assert.SkipUnless(File.Exists(file), "no cases of emulation: set BACKAN_TERRITORY_DATA to the folder of the territory's tables, beside which they lie");
        JsonObject[] cases = [.. JsonNode.Parse(File.ReadAllText(file))!["cases"]!.AsArray().Select(c => c!.AsObject()).Where(c => c["kind"]!.GetValue<string>() is "eligibility")];
        ToolRun run = Tool.Feed(string.Join('\n', cases.Select(c => EligibilityRecords.Completed(EligibilityRecords.FromFacts(c)).ToJsonString())), "eligible", "-", "--json");
        run.Said("refused").Should().BeEmpty();
        cases.Should().HaveCount(199);
        cases.Zip(run.Of("outcome"), (c, given) => (Id: c["id"]!.GetValue<string>(), Expected: c["expected"]!["outcome"]!.GetValue<string>(), Given: given))
            .Where(c => !string.Equals(c.Expected, c.Given, StringComparison.Ordinal)).Select(c => $"{c.Id}: {c.Given}")
            .Should().Equal(OtherwiseSinceTheSecondReading);
    }
}
