using System.Text.Json;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Json.Values.Targets;

/// <summary>How many targets were exceeded, attained and missed: { "exceeded", "attained", "nearlyAttained", "notAttained", "undecided" }.</summary>
internal sealed class AttainmentCountsCodec : ObjectCodec<AttainmentCounts>
{
    protected override AttainmentCounts? Read(ObjectReader o)
    {
        int? exceeded = Count(o, "exceeded"), attained = Count(o, "attained"), missed = Count(o, "notAttained");
        int? nearly = o.Whole("nearlyAttained", 0, int.MaxValue), undecided = o.Whole("undecided", 0, int.MaxValue);
        return o.IsGood ? new(exceeded!.Value, attained!.Value, missed!.Value, nearly, undecided ?? 0) : null;
    }

    protected override void Members(Utf8JsonWriter json, AttainmentCounts value)
    {
        json.WriteNumber("exceeded", value.Exceeded);
        json.WriteNumber("attained", value.Attained);
        if (value.NearlyAttained is { } nearly)
            json.WriteNumber("nearlyAttained", nearly);
        json.WriteNumber("notAttained", value.NotAttained);
        if (value.Undecided > 0)
            json.WriteNumber("undecided", value.Undecided);
    }

    private static int? Count(ObjectReader o, string name) => o.Whole(name, 0, int.MaxValue, required: true);
}
