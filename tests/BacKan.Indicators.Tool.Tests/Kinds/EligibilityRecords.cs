using System.Text.Json.Nodes;
using BacKan.Indicators.Tests;

namespace BacKan.Indicators.Tool.Tests.Kinds;

/// <summary>Records of the eligibility cases as <c>eligible</c> takes them.</summary>
internal static class EligibilityRecords
{
    private static readonly (string Name, JsonNode Value)[] OrdinaryYear =
    [
        ("months_since_hire", 12), ("months_contract_before", 0), ("months_worked", 12), ("leave_working_days", 0), ("leave_months", 0), ("leave_reason", "PERSONAL"),
        ("registered", true), ("objective_reason", false), ("administrative_fine", false), ("discipline", "NONE"), ("not_rated_by_law", false),
    ];

    /// <summary>Gets the cases of the project's own vectors, each as its file would say it; clocks alone are no proposal.</summary>
    public static IReadOnlyDictionary<string, (JsonObject Record, string Outcome)> OfVectors { get; } = JsonNode.Parse(File.ReadAllText(Repository.PathOf("tests", "conformance", "emulation.json")))!["cases"]!.AsArray()
        .Select(c => c!.AsObject()).Where(c => c["input"]!["clockOnly"] is null)
        .ToDictionary(c => c["id"]!.GetValue<string>(), c => (FromVector(c), c["expect"]!["outcome"]!.GetValue<string>()), StringComparer.Ordinal);

    /// <summary>Gets the record of a case of the facts, without what is expected of it.</summary>
    public static JsonObject FromFacts(JsonObject of) =>
        new(new[] { "id", "title", "recipient", "on", "options", "candidate" }.Where(of.ContainsKey).Select(name => KeyValuePair.Create(name, of[name]?.DeepClone())));

    /// <summary>Says what the cases leave unsaid: a key that is absent says none, a list is the whole truth.</summary>
    public static JsonObject Completed(JsonObject record)
    {
        var whole = (JsonObject)record.DeepClone();
        var candidate = (JsonObject)whole["candidate"]!;
        int year = candidate["proposed_year"]!.GetValue<int>();
        candidate["attested"] ??= false;
        candidate["no_earlier_conditions"] = true;
        candidate["pending"] ??= false;
        candidate["in_education"] ??= false;
        candidate["leads_unit"] ??= false;
        candidate["also_proposed"] ??= candidate["proposed_for"]?.DeepClone() ?? new JsonArray();
        candidate.Remove("proposed_for");
        var both = new JsonObject();
        foreach (string list in new[] { "years", "titles", "initiatives", "topics", "combat" })
            both[list] = new JsonArray(1945, year);
        candidate["complete"] = both;
        if (!candidate["attested"]!.GetValue<bool>())
            candidate.Remove("attested");
        if (string.Equals(whole["recipient"]!.GetValue<string>(), "individual", StringComparison.Ordinal))
            CompleteYears(candidate, year);
        else
            CompleteCollective(candidate, year);
        foreach (JsonObject initiative in (candidate["initiatives"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (!initiative.ContainsKey("replicable"))
                initiative["replicable"] = false;
            if (!initiative.ContainsKey("used_for"))
                initiative["used"] = false;
        }

        return whole;
    }

    private static void CompleteYears(JsonObject candidate, int year)
    {
        var years = candidate["years"] as JsonArray;
        if (years is null)
            candidate["years"] = years = [];
        if (!years.OfType<JsonObject>().Any(y => y["year"]!.GetValue<int>() == year))
            years.Add(new JsonObject { ["year"] = year });
        foreach (JsonObject one in years.OfType<JsonObject>())
        {
            if (one.ContainsKey("maternity_months"))
                one["leave_months"] = null;
            foreach ((string name, JsonNode value) in OrdinaryYear)
            {
                if (!one.ContainsKey(name) && !(one.ContainsKey("registration_reason") && string.Equals(name, "objective_reason", StringComparison.Ordinal))
                    && !(one.ContainsKey("contract_interrupted") && string.Equals(name, "months_contract_before", StringComparison.Ordinal))
                    && !(one.ContainsKey("maternity_months") && name is "leave_reason"))
                    one[name] = value.DeepClone();
            }

            one["study"] ??= new JsonObject { ["months"] = 0 };
            one["transfer"] ??= new JsonObject { ["months_at_old"] = 0 };
            one["secondment"] ??= new JsonObject { ["sending"] = "" };
        }
    }

    private static void CompleteCollective(JsonObject candidate, int year)
    {
        foreach (string count in new[] { "members", "members_with_LDTT", "members_with_CSTDCS", "members_below_HTNV", "members_disciplined_from_canh_cao", "members_khien_trach", "months_existing", "years_existing", "movement_years" })
        {
            if (!candidate.ContainsKey(count) && !(candidate["leads_movement"] is JsonObject && count is "movement_years"))
                candidate[count] = count is "months_existing" ? 12 : 0;
        }

        foreach (string flag in new[] { "exceeds_targets", "leads_bloc", "leads_national_bloc", "party_clean", "meets_flag_standard", "leads_movement" })
        {
            if (!candidate.ContainsKey(flag))
                candidate[flag] = false;
        }

        candidate["can_receive_flag"] = true;
        if (!candidate.ContainsKey("contribution"))
            candidate["contribution"] = 0;
        candidate["violations"] ??= new JsonArray();
        candidate["standard_points"] ??= new JsonArray();
        if (!candidate.ContainsKey("points"))
            candidate["points"] = 0;
        if ((candidate["years"] as JsonArray ?? []).OfType<JsonObject>().All(y => y["year"]!.GetValue<int>() != year))
            candidate["years"] = new JsonArray([.. (candidate["years"] as JsonArray ?? []).Select(y => y!.DeepClone()), new JsonObject { ["year"] = year }]);
    }

    // The vectors say "day" and "circular", and name a circular by its number alone.
    private static JsonObject FromVector(JsonObject vector)
    {
        JsonObject input = vector["input"]!.AsObject(), options = [];
        if (input["circular"] is { } circular)
            options["sector"] = $"TT {circular.GetValue<string>()}";
        if (input["htxs_is_independent_limb"] is { } limb)
            options["htxs_is_independent_limb"] = limb.DeepClone();
        return new()
        {
            ["id"] = vector["id"]!.DeepClone(), ["title"] = input["title"]!.DeepClone(), ["recipient"] = input["recipient"]?.DeepClone() ?? "individual",
            ["on"] = input["day"]!.DeepClone(), ["options"] = options, ["candidate"] = input["candidate"]!.DeepClone(),
        };
    }
}
