using System.Text.Json;
using BacKan.Indicators.Emulation;
using NodaTime;

namespace BacKan.Indicators.Json.Values.Emulation;

/// <summary>An award held: { "code", "year", "decision_date", "achievement_period": [from, to], "unit", "revoked" }.</summary>
internal sealed class AwardedTitleCodec : ObjectCodec<AwardedTitle>
{
    private static readonly EmulationTitleCodec Title = new();
    private static readonly WholeCodec Year = new();

    protected override AwardedTitle? Read(ObjectReader o)
    {
        EmulationTitle? title = o.Get("code", Title);
        int? year = o.Maybe("year", Year, required: true);
        LocalDate? decided = o.Date("decision_date");
        List<int> period = o.Items("achievement_period", Year);
        string? unit = o.String("unit");
        bool revoked = o.Boolean("revoked") ?? false;
        if (!o.IsGood)
            return null;
        if (period.Count > 0 && (period.Count != 2 || period[1] != year))
            throw new ArgumentException("\"achievement_period\" is two years, the last one that of \"year\"");
        return new(title!, year!.Value) { DecidedOn = decided, PeriodFrom = period.Count > 0 ? period[0] : null, Unit = unit, IsRevoked = revoked };
    }

    protected override void Members(Utf8JsonWriter json, AwardedTitle value)
    {
        json.Put("code", Title, value.Title);
        json.WriteNumber("year", value.Year);
        json.PutSome("decision_date", Codecs.Day, value.DecidedOn);
        if (value.PeriodFrom is { } from)
            json.PutList("achievement_period", Year, [from, value.Year]);
        json.PutSome("unit", Codecs.String, value.Unit);
        if (value.IsRevoked)
            json.WriteBoolean("revoked", value.IsRevoked);
    }
}
