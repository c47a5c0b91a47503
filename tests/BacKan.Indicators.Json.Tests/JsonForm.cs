using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Json.Schema;

namespace BacKan.Indicators.Json.Tests;

/// <summary>The JSON form of values, there and back; whatever is written is valid against its schema.</summary>
internal static class JsonForm
{
    private static readonly ConcurrentDictionary<Type, Lazy<JsonSchema>> Schemas = new();
    private static readonly ConcurrentDictionary<Type, int> Validated = new();

    /// <summary>How many random values of a kind are tried: few in an ordinary run, many where BACKAN_SWEEP=1 is set.</summary>
    public static readonly int Many = string.Equals(Environment.GetEnvironmentVariable("BACKAN_SWEEP"), "1", StringComparison.Ordinal) ? 1_000 : 20;

    public static string Of<T>(T value, JsonWriteOptions? options = null)
        where T : notnull
    {
        string written = Encoding.UTF8.GetString(ValueJson.Write(value, options));
        if (Validated.AddOrUpdate(typeof(T), 1, (_, count) => count + 1) <= Many)
            Validate<T>(written).Should().BeEmpty("{0} is written", written);
        return written;
    }

    /// <summary>Reads back what was written, and finds that it writes the same again.</summary>
    public static T Again<T>(T value)
        where T : notnull
    {
        string written = Of(value);
        ValueReading<T> reading = ValueJson.Read<T>(written);
        reading.Problems.Should().BeEmpty("{0} was just written", written);
        Encoding.UTF8.GetString(ValueJson.Write(reading.Value)).Should().Be(written);
        return reading.Value;
    }

    /// <summary>Gets the paths of the problems of a text.</summary>
    public static IEnumerable<string> Problems<T>(string json)
        where T : notnull => ValueJson.Read<T>(json).Problems.Select(p => p.Place.Path);

    /// <summary>Gets what the schema of a type has against a text.</summary>
    public static IEnumerable<string> Validate<T>(string json)
        where T : notnull
    {
        JsonSchema schema;
        try
        {
            schema = Schemas.GetOrAdd(typeof(T), type => new(() => JsonSchema.FromText(Encoding.UTF8.GetString(ValueJson.Schema(type))))).Value;
        }
        catch (NotSupportedException)
        {
            return [];
        }

        using JsonDocument document = JsonDocument.Parse(json);
        if (schema.Evaluate(document.RootElement, new() { OutputFormat = OutputFormat.Flag }).IsValid)
            return [];
        EvaluationResults results = schema.Evaluate(document.RootElement, new() { OutputFormat = OutputFormat.List });
        return (results.Details ?? []).Where(d => d.Errors is not null).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Key} {e.Value}"));
    }
}
