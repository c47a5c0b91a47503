using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using BacKan.Indicators.Tests;
using Json.Schema;

namespace BacKan.Indicators.Json.Tests;

/// <summary>The schemas are JSON Schema 2020-12, say every member in both languages, and stand in docs/schemas as new as the code.</summary>
public class SchemaTests
{
    private static readonly Type[] Types = [.. ValueJson.Types];
    private static readonly string Folder = Repository.PathOf("docs", "schemas");

    [Fact]
    public void Every_schema_is_a_schema_and_describes_every_member_in_both_languages()
    {
        foreach (Type type in Types)
        {
            using JsonDocument schema = JsonDocument.Parse(ValueJson.Schema(type));
            MetaSchemas.Draft202012.Evaluate(schema.RootElement).IsValid.Should().BeTrue(type.Name);
            foreach (JsonElement described in Objects(schema.RootElement).Where(o => o.TryGetProperty("properties", out _)))
            {
                described.GetProperty("additionalProperties").GetBoolean().Should().BeFalse();
                foreach (JsonProperty member in described.GetProperty("properties").EnumerateObject().Where(m => !m.Value.TryGetProperty("const", out _) && !string.Equals(m.Name, "items", StringComparison.Ordinal)))
                {
                    if (!described.TryGetProperty("description", out _) || !member.Value.TryGetProperty("description", out JsonElement meaning))
                        Regex.IsMatch(member.Name, "^(definitions|instruments|measures|units|indicators|schemes|standards)$").Should().BeTrue($"{type.Name}.{member.Name} has no meaning");
                    else
                        meaning.GetString().Should().NotBeEmpty();
                }
            }
        }
    }

    [Fact]
    public void Each_name_means_one_form()
    {
        foreach (IGrouping<string, Type> same in Types.Where(t => ValueJson.SchemaName(t) is not null).GroupBy(t => ValueJson.SchemaName(t)!, StringComparer.Ordinal))
            same.Should().ContainSingle(same.Key);
    }

    [Fact]
    public void The_files_in_docs_are_as_new_as_the_code()
    {
        IReadOnlyDictionary<string, byte[]> now = ValueJson.Schemas("", ".json", isStandalone: true);
        if (string.Equals(Environment.GetEnvironmentVariable("BACKAN_UPDATE"), "1", StringComparison.Ordinal))
        {
            Directory.CreateDirectory(Folder);
            foreach (string old in Directory.EnumerateFiles(Folder, "*.json"))
                File.Delete(old);
            foreach ((string name, byte[] schema) in now)
                File.WriteAllBytes(Path.Combine(Folder, $"{name}.json"), [.. schema, (byte)'\n']);
        }

        Directory.EnumerateFiles(Folder, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!).Should().BeEquivalentTo(now.Keys);
        foreach ((string name, byte[] schema) in now)
            File.ReadAllText(Path.Combine(Folder, $"{name}.json")).Should().Be(Encoding.UTF8.GetString(schema) + "\n", $"docs/schemas/{name}.json must show the compiled code; run the tests once with BACKAN_UPDATE=1 and commit it");
    }

    [Fact]
    public void Every_reference_leads_to_a_schema()
    {
        IReadOnlyDictionary<string, byte[]> all = ValueJson.Schemas("#/components/schemas/");
        foreach (byte[] schema in all.Values)
        {
            foreach (Match reference in Regex.Matches(Encoding.UTF8.GetString(schema), "\"\\$ref\": \"#/components/schemas/([^\"]*)\""))
                all.Should().ContainKey(reference.Groups[1].Value);
        }
    }

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Objects(p.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}
