using System.Text.Json;
using BacKan.Indicators.Emulation;

namespace BacKan.Indicators.Json.Values.Emulation;

/// <summary>An initiative: { "year", "scope", "recogniser", "applied", "replicable", "used" }; what is absent is not known.</summary>
internal sealed class InitiativeCodec : ObjectCodec<Initiative>
{
    private static readonly WholeCodec Year = new();

    protected override Initiative? Read(ObjectReader o)
    {
        int? year = o.Maybe("year", Year, required: true);
        InitiativeScope? scope = o.Maybe("scope", RecordCodes.Scope);
        InitiativeRecogniser? recogniser = o.Maybe("recogniser", RecordCodes.Recogniser);
        bool? applied = o.Boolean("applied"), replicable = o.Boolean("replicable"), used = o.Boolean("used");
        return o.IsGood ? new(year!.Value, scope, recogniser) { IsApplied = applied, IsReplicable = replicable, IsUsed = used } : null;
    }

    protected override void Members(Utf8JsonWriter json, Initiative value)
    {
        json.WriteNumber("year", value.Year);
        json.PutSome("scope", RecordCodes.Scope, value.Scope);
        json.PutSome("recogniser", RecordCodes.Recogniser, value.Recogniser);
        json.PutSome("applied", Codecs.YesNo, value.IsApplied);
        json.PutSome("replicable", Codecs.YesNo, value.IsReplicable);
        json.PutSome("used", Codecs.YesNo, value.IsUsed);
    }
}
