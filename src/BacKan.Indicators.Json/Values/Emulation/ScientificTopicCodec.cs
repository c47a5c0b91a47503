using System.Text.Json;
using BacKan.Indicators.Emulation;

namespace BacKan.Indicators.Json.Values.Emulation;

/// <summary>A scientific topic: { "year", "scope", "accepted", "applied" }; what is absent is not known.</summary>
internal sealed class ScientificTopicCodec : ObjectCodec<ScientificTopic>
{
    private static readonly WholeCodec Year = new();

    protected override ScientificTopic? Read(ObjectReader o)
    {
        int? year = o.Maybe("year", Year, required: true);
        InitiativeScope? scope = o.Maybe("scope", RecordCodes.Scope);
        bool? accepted = o.Boolean("accepted"), applied = o.Boolean("applied");
        return o.IsGood ? new(year!.Value, scope) { IsAccepted = accepted, IsApplied = applied } : null;
    }

    protected override void Members(Utf8JsonWriter json, ScientificTopic value)
    {
        json.WriteNumber("year", value.Year);
        json.PutSome("scope", RecordCodes.Scope, value.Scope);
        json.PutSome("accepted", Codecs.YesNo, value.IsAccepted);
        json.PutSome("applied", Codecs.YesNo, value.IsApplied);
    }
}
