using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BacKan.Indicators.Tool.Eligible;

/// <summary>Brings a record to the form that the library reads: what records of offices hold beside it is given its place, or named as not
/// used.</summary>
/// <remarks>Only what has one meaning is moved. What would change an answer and has no place is left where it is, so that the record is
/// refused for it.</remarks>
internal static class ProposalShape
{
    // Facts that no article asks for.
    private static readonly string[] UnusedOfCandidate = ["sex"];

    /// <summary>Gets the record in the form of the library, and the members that are not used; null where it is no object, or nothing is
    /// to be done.</summary>
    public static (byte[] Utf8, IReadOnlyList<string> Unused)? Of(ReadOnlySpan<byte> utf8)
    {
        JsonObject? record;
        try
        {
            var reader = new Utf8JsonReader(utf8);
            record = JsonNode.Parse(ref reader) as JsonObject;
            if (record?["candidate"] is not JsonObject)
                return null;
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }

        var unused = new List<string>();
        try
        {
            var candidate = (JsonObject)record["candidate"]!;
            Candidate(record, candidate, unused);
            MovementShape.Apply(record, candidate, unused);
        }
        catch (Exception odd) when (odd is InvalidOperationException or FormatException or ArgumentException)
        {
            // A member of another kind than is expected: the library says so, with its place.
            return null;
        }

        return (Encoding.UTF8.GetBytes(record.ToJsonString()), unused);
    }

    private static void Candidate(JsonObject record, JsonObject candidate, List<string> unused)
    {
        // Null says not known, and so does a member that is absent.
        foreach (string name in candidate.Where(m => m.Value is null).Select(m => m.Key).ToArray())
            candidate.Remove(name);
        Drop(candidate, UnusedOfCandidate, "", unused);
        if (candidate["rating"] is { } rating && candidate["proposed_year"] is { } year && Rate(candidate, year.GetValue<int>(), rating))
            candidate.Remove("rating");
        foreach (JsonNode? entry in candidate["years"] as JsonArray ?? [])
        {
            if (entry is JsonObject one)
                Year(one, unused);
        }

        foreach (JsonNode? entry in candidate["initiatives"] as JsonArray ?? [])
        {
            // What it served names a title or form; the articles ask whether it served one.
            if (entry is JsonObject initiative && initiative["used_for"] is { } served && initiative["used"] is null)
            {
                initiative["used"] = served.GetValue<string>().Trim().Length > 0;
                initiative.Remove("used_for");
            }
        }

        if (candidate["votes"] is JsonObject votes && votes["secret"] is { } secret && secret.GetValue<bool>())
            Drop(votes, ["secret"], "votes.", unused);
        if (candidate["pending"] is JsonArray pending)
            candidate["pending"] = pending.Count > 0;
        if (candidate["proposed_for"] is JsonArray proposed && candidate["also_proposed"] is null)
        {
            candidate["also_proposed"] = proposed.DeepClone();
            candidate.Remove("proposed_for");
        }

        if (candidate["received_on"] is { } received && record["dossierDay"] is null)
        {
            record["dossierDay"] = received.DeepClone();
            candidate.Remove("received_on");
        }

        Revoke(candidate);
        HeadedUnit(candidate);
    }

    // Of the unit that a candidate heads the articles ask whether it is excellent: that title, and the flags that are chosen among it.
    private static void HeadedUnit(JsonObject candidate)
    {
        bool? isExcellent = candidate["unit_title"] is JsonValue title ? title.GetValue<string>() switch
        {
            "TTLDXS" or "DVQT" or "CO_TINH" or "CO_CP" => true,
            "TTLDTT" or "DVTT" => false,
            _ => null,
        } : null;
        if (isExcellent is null || candidate["leads_excellent_unit"] is not null)
            return;
        candidate["leads_excellent_unit"] = isExcellent;
        candidate.Remove("unit_title");
    }

    private static void Year(JsonObject year, List<string> unused)
    {
        if (year["registration_reason"] is JsonValue why
            && why.GetValue<string>().ToUpperInvariant() is "OBJECTIVE"
            && year["objective_reason"] is null)
        {
            year["objective_reason"] = true;
            year.Remove("registration_reason");
        }

        // An exclusion of new hires says nothing of a contract that was interrupted, unless months under contract are counted.
        if (year["months_contract_before"] is null)
            Drop(year, ["contract_interrupted"], "years.", unused);
        if (year["leave_reason"] is { } reason)
            year["leave_reason"] = reason.GetValue<string>().ToLowerInvariant();
        if (year["maternity_months"] is { } months && year["leave_months"] is null
            && (year["leave_reason"] is null || year["leave_reason"]!.GetValue<string>() is "maternity"))
        {
            (year["leave_months"], year["leave_reason"]) = (months.DeepClone(), "maternity");
            year.Remove("maternity_months");
        }

        if (year["score"] is JsonValue score && score.TryGetValue(out string? text)
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
            year["score"] = number;
        if (year["transfer"] is JsonObject transfer)
            Drop(transfer, ["from", "to"], "years.transfer.", unused);
        if (year["secondment"] is JsonObject secondment)
            Drop(secondment, ["receiving"], "years.secondment.", unused);
    }

    // The rating of the collective is that of its year; where the year has another, both stay and the record is refused.
    private static bool Rate(JsonObject candidate, int year, JsonNode rating)
    {
        JsonArray years = candidate["years"] as JsonArray ?? [];
        candidate["years"] ??= years;
        JsonObject? entry = years.OfType<JsonObject>().FirstOrDefault(y => y["year"]?.GetValue<int>() == year);
        if (entry is null)
            years.Add(entry = new JsonObject { ["year"] = year });
        if (entry["rating"] is { } own)
            return JsonNode.DeepEquals(own, rating);
        entry["rating"] = rating.DeepClone();
        return true;
    }

    private static void Revoke(JsonObject candidate)
    {
        if (candidate["revoked"] is not JsonArray revoked)
            return;
        JsonArray titles = candidate["titles"] as JsonArray ?? [];
        candidate["titles"] ??= titles;
        foreach (JsonObject one in revoked.OfType<JsonObject>())
        {
            JsonObject? known = titles.OfType<JsonObject>().FirstOrDefault(t => JsonNode.DeepEquals(t["code"], one["code"])
                && JsonNode.DeepEquals(t["year"], one["year"]));
            if (known is null)
                titles.Add(known = (JsonObject)one.DeepClone());
            known["revoked"] = true;
        }

        candidate.Remove("revoked");
    }

    private static void Drop(JsonObject from, IEnumerable<string> names, string path, List<string> unused)
    {
        foreach (string name in names)
        {
            if (from.Remove(name) && !unused.Contains(path + name))
                unused.Add(path + name);
        }
    }
}
