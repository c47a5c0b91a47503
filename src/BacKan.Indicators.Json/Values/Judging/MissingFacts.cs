using System.Text.Json;
using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Json.Values.Judging;

/// <summary>The members "missing" and "firstQuestion", the second as the key of one of the first.</summary>
internal static class MissingFacts
{
    private static readonly FactCodec Fact = new();

    public static (List<MissingFact> Missing, MissingFact? First) Read(ObjectReader o)
    {
        List<MissingFact> missing = [.. o.Items("missing", Fact).Select(fact => new MissingFact(fact))];
        if (o.String("firstQuestion") is not { } key)
            return (missing, null);
        return (missing, missing.Find(m => string.Equals(m.Fact.Key, key, StringComparison.Ordinal))
            ?? throw new ArgumentException($"the first question {key} is not among the facts that are missing"));
    }

    public static void Write(Utf8JsonWriter json, IReadOnlyList<MissingFact> missing, MissingFact? first)
    {
        if (missing.Count == 0)
            return;
        json.PutList("missing", Fact, missing.Select(m => m.Fact));
        if (first is not null)
            json.WriteString("firstQuestion", first.Fact.Key);
    }
}
