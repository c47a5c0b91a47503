using BacKan.Indicators.Tests;

namespace BacKan.Indicators.WebApi.Tests;

/// <summary>A good request to each endpoint.</summary>
internal static class Requests
{
    public const string Household = """{ "area": "rural", "income": 1200000, "deprivations": 3 }""";

    public const string Measurement = """
        { "target": { "sense": "at-least", "indicator": "grain_output", "value": 4350, "unit": "tấn" }, "measured": { "value": 4785, "unit": "tấn" } }
        """;

    public const string Proposal = """
        { "id": "A", "title": "LDTT", "recipient": "individual", "on": "2024-12-20",
          "candidate": { "proposed_year": 2024, "group": "civil_servant", "attested": true, "years": [ { "year": 2024, "rating": "HTTNV", "months_worked": 12, "registered": true, "discipline": "NONE" } ] } }
        """;

    public static readonly string Report = File.ReadAllText(Repository.PathOf("src", "BacKan.Indicators.Tool", "town-2013.json"));

    public static readonly (string Path, string Body)[] All = [("/classify?on=2023-06-01", Household), ("/attainment?lang=en", Measurement), ("/report?lang=vi", Report), ("/eligible?lang=en", Proposal)];
}
