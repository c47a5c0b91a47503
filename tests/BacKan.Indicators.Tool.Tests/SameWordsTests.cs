using System.Text;
using System.Text.Json;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Json;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tool.Tests;

/// <summary>The tool and the JSON library write one word for one answer, for every status, method, class, verdict and outcome.</summary>
public sealed class SameWordsTests
{
    private static readonly BacKanServices Services = BacKanServices.Create();

    private static readonly Indicator Grain = IndicatorCatalogue.GrainOutput;

    // The words on the right are written by hand, from the contract.
    public static TheoryData<string, Target, decimal, string, string?> Measured => new()
    {
        { "at-least,4350,4785,,tấn,", Target.AtLeast(Grain, Tonnes(4350)), 4785, "Exceeded", "plain" },
        { "at-least,4350,4350,,tấn,", Target.AtLeast(Grain, Tonnes(4350)), 4350, "Attained", "plain" },
        { "above,4350,4350,,tấn,", Target.Above(Grain, Tonnes(4350)), 4350, "NotAttained", "plain" },
        { "at-most,4000,5000,,tấn,", Target.AtMost(Grain, Tonnes(4000)), 5000, "NotAttained", "inverse" },
        {
            "at-most,4000,5000,,tấn,mirror", Target.AtMost(Grain, Tonnes(4000)).With(method: AttainmentMethod.Mirror),
            5000, "NotAttained", "mirror"
        },
        {
            "at-most,4000,5000,,tấn,gap", Target.AtMost(Grain, Tonnes(4000)).With(method: AttainmentMethod.Gap),
            5000, "NotAttained", "gap"
        },
        {
            "reduce-to,4000,3900,5000,tấn,", Target.ReducedTo(Grain, Tonnes(5000), Tonnes(4000)), 3900, "Exceeded", "reduction-achieved"
        },
    };

    [Theory]
    [MemberData(nameof(Measured))]
    public void An_attainment(string row, Target target, decimal measured, string status, string? method)
    {
        JsonElement tool = Tool.Feed($"indicator,sense,target,actual,base,unit,method\ngrain_output,{row}\n", "attain", "-", "--json")
            .Rows.Single();
        JsonElement library = Written(Services.Get<IAttainmentCalculator>().MeasureNumber(target, new(new(measured), MeasureUnits.Tonne)));
        foreach (JsonElement answer in new[] { tool, library })
            (answer.GetProperty("status").GetString(), answer.GetProperty("method").GetString()).Should().Be((status, method));
        tool.GetProperty("percent").ToString().Should().Be(library.TryGetProperty("percent", out JsonElement percent) ? percent.ToString() : "");
    }

    [Theory]
    [InlineData("rural", 1_500_000, 3, "Poor")]
    [InlineData("rural", 1_500_000, 2, "NearPoor")]
    [InlineData("rural", 2_000_000, 2, "AverageLivingStandard")]
    [InlineData("rural", 2_250_001, 2, "Above")]
    [InlineData("rural", 1_500_000, null, "Unknown")]
    public void A_class(string area, int income, int? deprivations, string word)
    {
        string table = $"id,area,income,deprivations\n1,{area},{income},{deprivations}\n";
        JsonElement tool = Tool.Feed(table, "classify", "-", "--json", "--on", "2023-06-01").Rows.Single();
        var household = new Household(new(AreaType.Rural, new(2023, 6, 1), "UBND xã"))
        {
            Income = HouseholdIncome.PerPersonMonth(income),
            Deprivations = deprivations is { } count ? HouseholdDeprivations.Count(count) : null,
        };
        JsonElement library = Written(Services.Get<IPovertyClassifier>().Classify(household, new LocalDate(2023, 6, 1)));
        (tool.GetProperty("class").GetString(), library.GetProperty("class").GetString()).Should().Be((word, word));
    }

    [Theory]
    [InlineData("""{"code":"CSTDCS","year":2017},{"code":"CSTDCS","year":2018},{"code":"CSTDCS","year":2019}""", "[2010,2019]", "Met", "Unknown")]
    [InlineData("""{"code":"CSTDCS","year":2017},{"code":"CSTDCS","year":2019}""", "[2010,2019]", "NotMet", "NotMet")]
    [InlineData("""{"code":"CSTDCS","year":2017}""", null, "Unknown", "Unknown")]
    public void An_outcome(string titles, string? complete, string best, string least)
    {
        string full = complete is null ? "" : $",\"complete\":{{\"titles\":{complete}}}";
        string record = "{\"id\":\"a\",\"title\":\"CSTDT\",\"recipient\":\"individual\",\"on\":\"2019-12-20\",\"candidate\":"
            + $"{{\"proposed_year\":2019,\"attested\":true,\"titles\":[{titles}]{full}}}}}";
        JsonElement tool = Tool.Feed(record, "eligible", "-", "--json").Rows.Single();
        JsonElement library = Written(Services.Get<IEligibility>().Assess(ValueJson.Read<Proposal>(record).Value));
        tool.GetProperty("outcome").GetString().Should().Be(library.GetProperty("outcome").GetString()).And.BeOneOf(best, least);
    }

    [Fact]
    public void A_verdict()
    {
        byte[] file = File.ReadAllBytes(Tool.Case("town-2013.json"));
        string changed = Encoding.UTF8.GetString(file).Replace("\"percent\": 110", "\"percent\": 111", StringComparison.Ordinal);
        string[] printed = Verdicts(Tool.Feed(changed, "report", "-", "--json").Json);
        Report report = ReportFile.Read(Encoding.UTF8.GetBytes(changed)).Report!;
        string[] library = Verdicts(Written(Services.Get<IReportExaminer>().Examine(report)));
        printed.Should().Equal(library).And.Contain("Consistent").And.Contain("Inconsistent");
        using JsonDocument schema = JsonDocument.Parse(ValueJson.Schemas("")["verdict"]);
        schema.RootElement.GetProperty("enum").EnumerateArray().Select(w => w.GetString()).Should().BeEquivalentTo(
            "Consistent", "ConsistentIfTruncated", "Inconsistent", "Ambiguous", "CannotBeChecked", "AgainstTheLaw");
    }

    private static string[] Verdicts(JsonElement report) =>
        [.. report.GetProperty("figures").EnumerateArray().Select(f => f.GetProperty("verdict").GetString()!)];

    private static Quantity Tonnes(decimal value) => Quantity.Tonnes(value);

    private static JsonElement Written<T>(T value)
        where T : notnull => JsonDocument.Parse(ValueJson.Write(value)).RootElement;
}
