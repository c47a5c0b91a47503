using System.Globalization;
using System.Text.Json;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Tests.Conformance;

namespace BacKan.Indicators.Tests.Poverty.Measures;

/// <summary>The worked numbers of tests/conformance/poverty-measures.json, which any implementation can run.</summary>
public class MeasureVectorTests
{
    private const string File = "poverty-measures.json";

    public static IEnumerable<TheoryDataRow<string>> Incomes => Vectors.Ids(File, "income");

    public static IEnumerable<TheoryDataRow<string>> Deprivations => Vectors.Ids(File, "deprivation");

    [Theory]
    [MemberData(nameof(Incomes))]
    public void Measures_of_income(string id)
    {
        JsonElement given = Vectors.Case(File, id, "income");
        var distribution = new IncomeDistribution();
        foreach (JsonElement income in given.GetProperty("incomes").EnumerateArray())
            distribution.Add(Number(income));
        PovertyMeasures measures = distribution.Measure(Number(given.GetProperty("line")), given.GetProperty("strict").GetBoolean());
        foreach (JsonProperty expected in given.GetProperty("expect").EnumerateObject())
        {
            (expected.Name switch
            {
                "p0" => measures.P0, "p1" => measures.P1, "p2" => measures.P2, "sen" => measures.Sen, "senFinite" => measures.SenFinite,
                "sst" => measures.SenShorrocksThon, "gini" => measures.Gini, "giniOfPoor" => measures.GiniOfPoor,
                _ => throw new InvalidOperationException(expected.Name),
            }).Should().Be(Exact(expected.Value), expected.Name);
        }

        foreach (JsonProperty expected in given.GetProperty("irrational").EnumerateObject())
        {
            expected.Name.Should().Be("watts");
            string printed = expected.Value.GetString()!;
            Math.Round((decimal)measures.Watts!.Value, printed.Length - 2).Should().Be(decimal.Parse(printed, CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [MemberData(nameof(Deprivations))]
    public void Measures_of_deprivation(string id)
    {
        JsonElement given = Vectors.Case(File, id, "deprivation");
        decimal[] cutoffs = [.. given.GetProperty("cutoffs").EnumerateArray().Select(Number)];
        var distribution = new DeprivationDistribution(Enumerable.Range(1, cutoffs.Length).Select(j => $"{j}"), cutoffs);
        foreach (JsonElement row in given.GetProperty("achievements").EnumerateArray())
            distribution.AddAchievements([.. row.EnumerateArray().Select(Number)]);
        DeprivationMeasures measures = distribution.Measure(Exact(given.GetProperty("k")),
            given.TryGetProperty("weights", out JsonElement weights) ? [.. weights.EnumerateArray().Select(Exact)] : null);
        JsonElement expect = given.GetProperty("expect");
        (measures.H, measures.A, measures.M0).Should().Be((Exact(expect.GetProperty("h")), Exact(expect.GetProperty("a")), Exact(expect.GetProperty("m0"))));
        foreach ((string name, IReadOnlyDictionary<string, Fraction> map) in new[]
            { ("uncensored", measures.Uncensored), ("censored", measures.Censored), ("contributions", measures.Contributions) })
            map.Values.Should().Equal(expect.GetProperty(name).EnumerateArray().Select(Exact), name);
        foreach (JsonProperty rounded in given.GetProperty("rounded").EnumerateObject())
            (rounded.Name == "m1" ? measures.M1 : measures.M2)!.Value.Round(Rounding.HalfAwayFromZero, 6).Should().Be(Number(rounded.Value), rounded.Name);
    }

    private static decimal Number(JsonElement text) => decimal.Parse(text.GetString()!, CultureInfo.InvariantCulture);

    private static Fraction Exact(JsonElement text) => Fraction.Parse(text.GetString()!, null);
}
