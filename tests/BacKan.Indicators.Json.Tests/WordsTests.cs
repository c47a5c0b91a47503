using System.Text.Json;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Json.Tests;

/// <summary>The words of answers are those of the tool's contract, written here by hand, and those that the tool prints: names of values, and codes of methods.</summary>
public class WordsTests
{
    private static readonly IReadOnlyDictionary<string, byte[]> Schemas = ValueJson.Schemas("");

    [Theory]
    [InlineData("attainment-status", "Exceeded, Attained, NotAttained, Unknown, NotComparable, InProgress")]
    [InlineData("poverty-class", "Poor, NearPoor, AverageLivingStandard, Above")]
    [InlineData("poverty-class-or-none", "Poor, NearPoor, AverageLivingStandard, Above, NotAddressed, Unknown")]
    [InlineData("attainment-method", "plain, inverse, mirror, reduction-achieved, reduction-rate, gap, level-ratio, rate-ratio")]
    [InlineData("outcome", "Met, NotMet, Unknown, NeedsJudgement")]
    [InlineData("area", "urban, rural, rural-plain, rural-mountain-island")]
    public void Words_are_those_of_the_contract(string name, string words) => WordsOf(name).Should().Equal(words.Split(", "));

    [Fact]
    public void The_library_writes_what_the_tool_prints()
    {
        WordsOf("attainment-status").Should().Equal(Enum.GetValues<AttainmentStatus>().Select(s => s.ToString()));
        WordsOf("poverty-class").Should().Equal(Enum.GetValues<PovertyClass>().Select(s => s.ToString()));
        WordsOf("poverty-subclass").Should().Equal(Enum.GetValues<PovertySubClass>().Select(s => s.ToString()));
        WordsOf("outcome").Should().Equal(Enum.GetValues<Outcome>().Select(s => s.ToString()));
        WordsOf("attainment-method").Should().Equal(Enum.GetValues<AttainmentMethod>().Select(m => m.Code()));
    }

    private static IEnumerable<string> WordsOf(string name)
    {
        using JsonDocument schema = JsonDocument.Parse(Schemas[name]);
        return [.. schema.RootElement.GetProperty("enum").EnumerateArray().Select(w => w.GetString()!)];
    }
}
