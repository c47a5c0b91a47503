using System.Text.Json.Nodes;

namespace BacKan.Indicators.Tool.Eligible;

/// <summary>Brings what is said of an emulation movement to the two facts that the articles ask: whether the collective leads it, and for
/// how many years it has run.</summary>
internal static class MovementShape
{
    /// <summary>Changes "leads_movement" from an object, where the object answers what the article of the title asks; else it stays, and
    /// the record is refused for it.</summary>
    public static void Apply(JsonObject record, JsonObject candidate, List<string> unused)
    {
        if (candidate["leads_movement"] is not JsonObject movement)
            return;
        string title = record["title"]!.GetValue<string>();
        if (movement["rank"] is { } rank)
            Ranked(record, candidate, movement, rank.GetValue<int>(), unused);
        else if (movement["years"] is { } years && IsOf(title, movement["launched_by"]?.GetValue<string>()))
            Reviewed(candidate, years.GetValue<int>(), movement["final_review"]?.GetValue<bool>());
    }

    // A movement of the Prime Minister or the President for the Government's flag, of a minister or province for theirs.
    private static bool IsOf(string title, string? launchedBy) => (title, launchedBy) switch
    {
        ("CO_CP", "THU_TUONG" or "CHU_TICH_NUOC") => true,
        ("CO_TINH", "CT_UBND_TINH" or "BO_TRUONG") => true,
        _ => false,
    };

    // The leader is found at a review; of a movement without one it is not known.
    private static void Reviewed(JsonObject candidate, int years, bool? isReviewed)
    {
        candidate.Remove("leads_movement");
        if (isReviewed is { } reviewed)
            candidate["leads_movement"] = reviewed;
        candidate["movement_years"] ??= years;
    }

    // Since districts are gone no article says within what a commune must be first: the place among its peers is for people to judge.
    private static void Ranked(JsonObject record, JsonObject candidate, JsonObject movement, int rank, List<string> unused)
    {
        if (movement["within"] is not null)
        {
            if (record["title"]!.GetValue<string>() is not "XA_TB"
                || string.CompareOrdinal(record["on"]?.GetValue<string>(), "2025-07-01") < 0)
                return;
            unused.Add("leads_movement.within");
        }

        candidate["leads_movement"] = rank == 1;
    }
}
