using System.Text.Json;

namespace BacKan.Indicators.Tests.Conformance;

/// <summary>Reads the language-neutral cases of tests/conformance, one theory row each.</summary>
internal static class Vectors
{
    public static IEnumerable<TheoryDataRow<string>> Ids(string file, string list = "cases") =>
        Cases(file, list).Select(c => new TheoryDataRow<string>(c.GetProperty("id").GetString()!));

    public static JsonElement Case(string file, string id, string list = "cases") =>
        Cases(file, list).Single(c => string.Equals(c.GetProperty("id").GetString(), id, StringComparison.Ordinal));

    private static IEnumerable<JsonElement> Cases(string file, string list)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("tests", "conformance", file)));
        return [.. document.RootElement.GetProperty(list).EnumerateArray().Select(c => c.Clone())];
    }
}
