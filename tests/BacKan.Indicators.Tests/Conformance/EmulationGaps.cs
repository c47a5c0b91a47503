using System.Text.Json;
using BacKan.Indicators.Emulation;

namespace BacKan.Indicators.Tests.Conformance;

/// <summary>Joins the words of the vectors' gaps to the kinds of shortfall, by the table "gaps" beside the vectors.</summary>
internal static class EmulationGaps
{
    private static readonly Dictionary<string, ShortfallKind[]> Kinds =
        Read("gaps").ToDictionary(g => g.Name, g => g.Value.EnumerateArray().Select(k => Enum.Parse<ShortfallKind>(k.GetString()!)).ToArray(), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Missing = Read("missing").ToDictionary(m => m.Name, m => m.Value.GetString()!, StringComparer.Ordinal);

    public static void Check(JsonElement gap, IReadOnlyList<Shortfall> shortfalls)
    {
        if (gap.ValueKind == JsonValueKind.Null)
        {
            shortfalls.Should().BeEmpty();
            return;
        }

        foreach (JsonProperty member in gap.EnumerateObject())
            Check(member, shortfalls);
    }

    private static void Check(JsonProperty member, IReadOnlyList<Shortfall> shortfalls)
    {
        Kinds.Should().ContainKey(member.Name);
        Shortfall first = shortfalls[0];
        if (!string.Equals(member.Name, "any_of", StringComparison.Ordinal))
            Kinds[member.Name].Should().Contain(first.Kind, first.ToString());
        switch (member.Name)
        {
            case "any_of":
                foreach (JsonProperty one in member.Value.EnumerateObject())
                    shortfalls.Should().Contain(s => s.Missing == one.Value.GetDecimal() && (Prefix(one.Name) == null || s.Fact.StartsWith(Prefix(one.Name)!, StringComparison.Ordinal)));
                break;
            case "topics":
                shortfalls.Should().Contain(s => s.Fact.StartsWith("topics:", StringComparison.Ordinal) && s.Missing == member.Value.GetDecimal());
                break;
            case "missing_years":
                member.Value.EnumerateArray().Select(y => y.GetInt32()).Should().BeEquivalentTo(first.MissingYears);
                break;
            case "missing" when member.Value.GetString()!.Contains("instrument", StringComparison.Ordinal):
                first.Kind.Should().Be(ShortfallKind.Instrument);
                member.Value.GetString().Should().Contain(first.Instrument!.Number.ToString().Split('/')[0]);
                break;
            case "missing":
                first.Fact.Should().Be(Missing[member.Value.GetString()!]);
                break;
            case "scope":
                first.Fact.Should().Contain(member.Value.GetString());
                break;
            case "until" when first.Kind == ShortfallKind.Wait:
                first.Until!.Value.ToString("uuuu-MM", null).Should().Be(member.Value.GetString());
                break;
            case "from":
                first.Until!.Value.ToString("uuuu-MM-dd", null).Should().Be(member.Value.GetString());
                break;
            case "BK_TINH" or "years_HTXSNV" or "years_existing" or "times" or "months" or "rating_levels" or "levels" or "days" or "dong" or "people" or "points" or "initiatives" or "years" or "years_early" or "years_late"
                when first.Kind != ShortfallKind.Judgement:
                decimal[] same = [NumberOf(member.Value), Math.Ceiling(NumberOf(member.Value))];
                same.Should().Contain(Math.Abs(first.Missing!.Value), first.ToString());
                break;
        }
    }

    private static string? Prefix(string name) => name switch
    {
        "rating_levels" => "person-rating",
        "initiatives" => "initiatives:",
        "topics" => "topics:",
        var title => $"title:{title}",
    };

    private static decimal NumberOf(JsonElement number) =>
        number.ValueKind == JsonValueKind.String && number.GetString()!.Split('/') is [var top, var bottom]
            ? decimal.Parse(top, System.Globalization.CultureInfo.InvariantCulture) / decimal.Parse(bottom, System.Globalization.CultureInfo.InvariantCulture)
            : number.GetDecimal();

    private static JsonProperty[] Read(string table)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("tests", "conformance", "emulation.json")));
        return [.. document.RootElement.GetProperty(table).Clone().EnumerateObject()];
    }
}
