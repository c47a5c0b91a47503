using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using RuleHousehold = BacKan.Indicators.Tests.Judging.Household;

namespace BacKan.Indicators.Json.Tests;

/// <summary>Whatever a stranger sends is read in time and memory that follow its length, or refused with one clear problem.</summary>
[Collection(nameof(LimitTests))]
[CollectionDefinition(nameof(LimitTests), DisableParallelization = true)]
public class LimitTests
{
    private const int Large = 50_000_000;
    private static readonly JsonReadOptions Wide = new() { MaxBytes = int.MaxValue };

    [Fact]
    public void A_long_key_over_many_values_takes_memory_for_each_once()
    {
        string key = new('k', 20_000);
        string items = string.Join(',', Enumerable.Repeat("1", 20_000));
        foreach (string json in new[] { $"{{ \"{key}\": [ {items} ] }}", $"{{ \"indicators\": {{ \"{key}\": [ {items} ] }} }}" })
        {
            (ValueReading<HouseholdDeprivations> reading, long bytes) = Measured(() => ValueJson.Read<HouseholdDeprivations>(json));
            reading.Problems.Should().NotBeEmpty();
            reading.Problems.Should().OnlyContain(p => p.Place.Path.Length < 200);
            bytes.Should().BeLessThan(20_000_000);
        }
    }

    [Fact]
    public void As_many_problems_as_there_are_values_are_counted_and_a_hundred_are_named()
    {
        string key = new('k', 20_000);
        string json = $"{{ \"{key}\": 1, \"known\": [ {string.Join(',', Enumerable.Repeat("{}", 20_000))} ] }}";
        (ValueReading<FactSheet> reading, long bytes) = Measured(() => ValueJson.Read<FactSheet>(json));
        (reading.Problems.Count, reading.MoreProblems).Should().Be((100, 39_901), "each fact lacks two members, and the key is not known");
        bytes.Should().BeLessThan(20_000_000);
    }

    [Fact]
    public void What_is_too_long_is_refused_before_it_is_read()
    {
        byte[] json = Filled("[", "[],", "[]]");
        (ValueReading<BilingualText> reading, long bytes) = Measured(() => ValueJson.Read<BilingualText>(json));
        FileProblem problem = reading.Problems.Should().ContainSingle().Which;
        (problem.Code, problem.Place).Should().Be((JsonErrorCodes.Limit, new FilePlace("$", 1, 1)));
        problem.Expected.En.Should().Be("at most 16777216 bytes");
        bytes.Should().BeLessThan(100_000);
    }

    [Theory]
    [InlineData("[", "[],", "[]]", 1_000_000, "at most 1000000 values in one document")]
    [InlineData("", "[", "", 1_000_000, "at most 64 values inside one another")]
    [InlineData("", "9", "", 1_000_000, "a number of at most 128 characters")]
    [InlineData("\"", "a", "\"", 1_000_000, "a text of at most 65536 bytes")]
    [InlineData("{\"", "a", "\":1}", 1_000_000, "a text of at most 65536 bytes")]
    [InlineData("[", "9,", "9]", 1_000_000, "at most 1000000 values in one document")]
    public void Fifty_megabytes_of_one_kind_are_refused_at_their_limit(string open, string middle, string close, int steps, string expected)
    {
        byte[] json = Filled(open, middle, close);
        var watch = Stopwatch.StartNew();
        (ValueReading<FactSheet> reading, long bytes) = Measured(() => ValueJson.Read<FactSheet>(json, Wide));
        FileProblem problem = reading.Problems.Should().ContainSingle().Which;
        problem.Code.Should().Be(JsonErrorCodes.Limit);
        problem.Expected.En.Should().Be(expected);
        bytes.Should().BeLessThan(json.Length + (steps * 100L), "the texts once, and a bounded number of values");
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Fifty_megabytes_of_problems_are_read_once_and_a_hundred_are_named()
    {
        // A tenth of them in an ordinary run.
        byte[] json = Filled("{\"known\":[", "{\"a\":1,\"b\":2,\"c\":3,\"d\":[4,5,6],\"eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee\":7},\n", "{}]}", JsonForm.Many == 1_000 ? Large : Large / 10);
        var limits = new JsonReadOptions { MaxBytes = int.MaxValue, MaxNodes = int.MaxValue };
        var watch = Stopwatch.StartNew();
        (ValueReading<FactSheet> reading, long bytes) = Measured(() => ValueJson.Read<FactSheet>(json, limits));
        reading.Problems.Should().HaveCount(100);
        reading.MoreProblems.Should().BeGreaterThan(300_000);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(60));
        (bytes / (double)json.Length).Should().BeLessThan(60, "memory follows the length");
    }

    [Fact]
    public void Twice_the_input_takes_twice_the_memory_at_most()
    {
        long half = Measured(() => ValueJson.Read<FactSheet>($"{{ \"known\": [ {string.Join(',', Enumerable.Repeat("{ \"x\": 1 }", 50_000))} ] }}")).Bytes;
        long whole = Measured(() => ValueJson.Read<FactSheet>($"{{ \"known\": [ {string.Join(',', Enumerable.Repeat("{ \"x\": 1 }", 100_000))} ] }}")).Bytes;
        whole.Should().BeLessThan(half * 5 / 2);
    }

    [Fact]
    public void A_rule_has_a_bounded_number_of_conditions()
    {
        string one = JsonForm.Of<Criterion>(RuleHousehold.Table.Rows[0].When.Parts[0]);
        string Rule(int parts) => $$"""{ "kind": "any", "id": "any", "words": { "vi": "a", "en": "a" }, "basis": { "instrument": "07/2021/NĐ-CP" }, "confidence": "quoted", "parts": [ {{string.Join(',', Enumerable.Range(0, parts).Select(i => one.Replace("\"id\": \"", $"\"id\": \"{i}", StringComparison.Ordinal)))}} ] }""";
        ValueJson.Read<Criterion>(Rule(499)).Problems.Should().BeEmpty();
        FileProblem problem = ValueJson.Read<Criterion>(Rule(500)).Problems.Should().ContainSingle().Which;
        (problem.Code, problem.Expected.En).Should().Be((JsonErrorCodes.Limit, "a rule of at most 500 conditions"));
        ValueJson.Read<Criterion>(Rule(500), new() { MaxCriteria = 501 }).Problems.Should().BeEmpty();
    }

    [Fact]
    public void The_serializer_is_refused_what_is_too_long_as_well()
    {
        var options = new JsonSerializerOptions { MaxDepth = 1_000 };
        foreach (JsonConverter converter in ValueJson.CreateConverters(new() { MaxBytes = 1_000, MaxDepth = 8 }))
            options.Converters.Add(converter);
        foreach ((string json, string expected) in new[]
        {
            (new string('9', 200), "a number of at most 128 characters"), (new string('[', 9) + new string(']', 9), "at most 8 values inside one another"),
            ($"[{new string(' ', 2_000)}]", "at most 1000 bytes"),
        })
        {
            Action read = () => JsonSerializer.Deserialize<ValueRange>(json, options);
            read.Should().Throw<JsonException>().WithMessage($"BK6010 at $* of the value:*{expected}*");
        }
    }

    private static byte[] Filled(string open, string middle, string close, int length = Large)
    {
        byte[] part = Encoding.UTF8.GetBytes(middle), end = Encoding.UTF8.GetBytes(close), json = new byte[length];
        int at = Encoding.UTF8.GetBytes(open, json);
        for (; at + part.Length <= length - end.Length; at += part.Length)
            part.CopyTo(json, at);
        end.CopyTo(json, at);
        return json[..(at + end.Length)];
    }

    private static (T Value, long Bytes) Measured<T>(Func<T> run)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        T value = run();
        return (value, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
