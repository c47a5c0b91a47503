using System.Globalization;
using System.Text.Json;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;
using NodaTime;
using NodaTime.Text;

namespace BacKan.Indicators.Tests.Poverty;

/// <summary>Reads households of tests/conformance/poverty.json, and judges them as any host would.</summary>
internal static class PovertyCase
{
    public const string File = "poverty.json";

    private static readonly IPovertyClassifier Classifier = Services.Get<IPovertyClassifier>();

    public static PovertyStandard Standard(JsonElement given) => PovertyStandards.Find(given.GetProperty("standard").GetString()!)!;

    /// <summary>The last day of a standard: its rows as they stood in the end.</summary>
    public static LocalDate LastDay(PovertyStandard standard) => EnactmentsOf(standard).Max(e => e.Applies.LastDay!.Value);

    public static IEnumerable<Enactment<PovertyStandard>> EnactmentsOf(PovertyStandard standard) =>
        PovertyStandards.Local.Prepend(PovertyStandards.National).SelectMany(t => t.Enactments).Where(e => e.Rule == standard);

    public static LocalDate Day(JsonElement given) => given.TryGetProperty("on", out JsonElement on)
        ? LocalDatePattern.Iso.Parse(on.GetString()!).Value
        : LastDay(Standard(given));

    public static PovertyClassification Classify(JsonElement given) => Classifier.Classify(Household(given.GetProperty("household")), Standard(given), Day(given));

    public static BriefClassification Judge(JsonElement given) => Classifier.ClassifyBriefly(Household(given.GetProperty("household")), Standard(given), Day(given));

    public static Household Household(JsonElement h)
    {
        decimal? Number(string name) => h.TryGetProperty(name, out JsonElement value) ? value.GetDecimal() : null;
        int? Whole(string name) => h.TryGetProperty(name, out JsonElement value) ? value.GetInt32() : null;
        return new HouseholdRecord
        {
            Area = Area(h.GetProperty("area").GetString()!), Income = Number("income"), AnnualIncome = Number("annualIncome"),
            HouseholdIncome = Number("householdIncome"), Members = Whole("members"), StateAllowance = Number("stateAllowance"),
            Deprivations = Whole("deprivations"), PointsA = Number("b1"), PointsB = Number("b2"),
            Dimensions = h.TryGetProperty("dimensions", out JsonElement dimensions)
                ? dimensions.EnumerateObject().ToDictionary(d => d.Name, d => d.Value.GetInt32(), StringComparer.Ordinal) : [],
            Livelihood = h.TryGetProperty("livelihood", out JsonElement livelihood) ? livelihood.ValueEquals("farming") ? Livelihood.Farming : Livelihood.Other : null,
        }.ToHousehold(new LocalDate(2026, 11, 23), "conformance vectors");
    }

    public static AreaType Area(string word) => word switch
    {
        "urban" => AreaType.Urban,
        "rural" => AreaType.Rural,
        "rural-plain" => AreaType.RuralPlain,
        _ => AreaType.RuralMountainIsland,
    };

    public static string Word(AreaType area) => area switch
    {
        AreaType.Urban => "urban",
        AreaType.Rural => "rural",
        AreaType.RuralPlain => "rural-plain",
        _ => "rural-mountain-island",
    };

    /// <summary>The answer as the vectors write it: "Poor/by-income", "Unknown~NearPoor", "NotAddressed".</summary>
    public static string Answer(PovertyClassification c) => c.Determination.Kind switch
    {
        DeterminationKind.Decided => $"{c.Class}{(c.SubClass is { } sub ? "/" + SubClass(sub) : "")}",
        DeterminationKind.NotAddressed => "NotAddressed",
        _ => c.Determination.UnknownReason == UnknownReason.UnverifiedRule ? $"Unknown~{c.Determination.SimulatedResult}" : "Unknown",
    };

    public static string Answer(JsonElement expect)
    {
        string text = expect.GetProperty("class").GetString()!;
        if (expect.TryGetProperty("subClass", out JsonElement sub))
            text += "/" + sub.GetString();
        return expect.TryGetProperty("simulated", out JsonElement simulated) ? $"{text}~{simulated.GetString()}" : text;
    }

    public static string SubClass(PovertySubClass value) => value switch
    {
        PovertySubClass.ByIncome => "by-income",
        PovertySubClass.ByDeprivation => "by-deprivation",
        PovertySubClass.ThreeOrMoreDeprivations => "three-or-more-deprivations",
        _ => "both-income-indicators",
    };

    public static string Text(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
