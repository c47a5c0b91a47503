using System.Text.Json;
using BacKan.Indicators.Emulation;

namespace BacKan.Indicators.Tests.Conformance;

/// <summary>Joins the words of the vectors' gaps to the kinds of shortfall.</summary>
internal static class AwardGaps
{
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
        Shortfall first = shortfalls[0];
        switch (member.Name)
        {
            case "years" when member.Value.GetInt32() == 0:
                first.Kind.Should().Be(ShortfallKind.Judgement, "the chain is long enough");
                break;
            case "years":
                first.Missing.Should().Be(member.Value.GetDecimal());
                first.Kind.Should().BeOneOf(ShortfallKind.YearsRunning, ShortfallKind.YearsAfter, ShortfallKind.Amount);
                first.Unit.Should().Be(MeasureUnits.Year);
                break;
            case "years_HTXSNV":
                (first.Kind, first.Fact, first.Missing).Should().Be((ShortfallKind.Times, "rated:HTXSNV", member.Value.GetDecimal()));
                break;
            case "years_existing":
                (first.Kind, first.Fact, first.Missing).Should().Be((ShortfallKind.Amount, "years-existing", member.Value.GetDecimal()));
                break;
            case "times":
                (first.Kind, first.Missing).Should().Be((ShortfallKind.Times, member.Value.GetDecimal()));
                break;
            case "people" or "initiatives" or "judge" when first.Kind == ShortfallKind.Judgement:
                first.Fact.Should().StartWith("open:");
                break;
            case "people" or "points" or "initiatives" or "months":
                first.Kind.Should().Be(ShortfallKind.Amount);
                Math.Abs(first.Missing!.Value).Should().BeOneOf(member.Value.GetDecimal(), Math.Ceiling(member.Value.GetDecimal()));
                break;
            case "scope":
                first.Fact.Should().Contain(member.Value.GetString());
                break;
            case "any_of":
                shortfalls.Select(s => (s.Fact, s.Missing)).Should().BeEquivalentTo(member.Value.EnumerateObject().Select(o => ($"title:{o.Name}", (decimal?)o.Value.GetDecimal())));
                break;
            case "BK_TINH":
                (first.Kind, first.Fact, first.Missing).Should().Be((ShortfallKind.Times, "title:BK_TINH", member.Value.GetDecimal()));
                break;
            case "days":
                first.Kind.Should().BeOneOf(ShortfallKind.Wait, ShortfallKind.Late);
                first.Missing.Should().Be(member.Value.GetDecimal());
                break;
            case "until" when first.Kind == ShortfallKind.Wait:
                first.Until!.Value.ToString("uuuu-MM", null).Should().Be(member.Value.GetString());
                break;
            case "missing":
                first.Kind.Should().Be(ShortfallKind.NotKnown);
                break;
            case "rank" or "title" or "violations" or "forms" or "until" or "law":
                first.Kind.Should().BeOneOf(ShortfallKind.Condition, ShortfallKind.Judgement);
                break;
            default:
                throw new InvalidOperationException($"The gap '{member.Name}' is not joined to a kind.");
        }
    }
}
